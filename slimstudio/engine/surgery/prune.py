"""Removing channels: the tensors get smaller, and the module's attributes follow."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.channels.replay import Replay, replay
from slimstudio.engine.importance.aggregate import magnitude
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.selection import KeepList, kept_channels, select
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.cutting import without_channels
from slimstudio.engine.surgery.depth import remove_blocks
from slimstudio.engine.surgery.fitting import fitted
from slimstudio.engine.surgery.proof import Proof, Proved, carried_out, fits, innocent, proved
from slimstudio.engine.surgery.removal import Removal
from slimstudio.errors import PlanError
from slimstudio.messages import Message

DEFAULT = PruningSettings(multiple=1)  # what the plan says, to the channel


@dataclass(frozen=True, eq=False)
class Pruned:
    """A smaller network, and what became of the plan.

    Args:
        network: The network without the removed channels.
        removed: Whether each channel was removed, [channel_count].
        put_back: Groups that stayed whole after all, because the network does not run without
            them: their index and the reason.
        kept_blocks: Containers that stayed after all: their name and the reason.
        proof: What comparing its answers with those of the original has shown. Groups that made
            them wrong are among those put back.
    """

    network: Network
    removed: NDArray[np.bool_]
    put_back: Mapping[int, Message]
    kept_blocks: Mapping[str, Message] = field(default_factory=dict)
    proof: Proof = field(default_factory=Proof)


def prune(
    network: Network,
    analysis: Analysis,
    plan: Plan,
    importance: NDArray[np.float64] | None = None,
    *,
    settings: PruningSettings = DEFAULT,
    keep: KeepList | None = None,
    prove: bool = True,
) -> Pruned:
    """Remove channels physically, together with everything coupled to them, from a copy.

    Before that, a copy without numbers is cut and run once more, and every place where channels
    meet is compared with the first run. A group for which they do not line up is put back. Then
    the original with these channels silent and the smaller network answer the same inputs, and
    groups that make the difference are put back, too.

    Args:
        network: The original; it is not changed.
        analysis: Its channels.
        plan: How much of each group goes.
        importance: A value for each channel, [channel_count]; by default the weights' magnitude.
        settings: How many channels must stay, the multiple to which they are rounded, and whether
            channels may leave that a normalisation mixes with each other.
        keep: Channels that must stay, [n], or layer name to indices of its output channels.
        prove: Whether answers are compared; only a network that is thrown away goes without.

    Raises:
        PlanError: the plan removes nothing, the analysis belongs to another network, or the
            keep-list names what is not there.
    """
    network = replace(network, module=plain(network.module))
    checked = _checked(network.module, analysis, plan, importance, settings, keep)
    if prove:
        done, checked = _proved(network.module, checked)
    else:
        done = carried_out(network.module, checked.removal)
    pruned = _finished(network, done, checked)
    return _without_blocks(pruned, plan, analysis, prove=prove)


def prune_in_place(
    network: Network,
    analysis: Analysis,
    plan: Plan,
    importance: NDArray[np.float64] | None = None,
    *,
    settings: PruningSettings = DEFAULT,
    keep: KeepList | None = None,
    optimizer: torch.optim.Optimizer | None = None,
) -> Pruned:
    """Do as `prune` does, to the network itself; nothing changes where an error is raised.

    Args:
        network: The network that gets smaller. Gradients are cut like their parameters.
        analysis: Its channels.
        plan: How much of each group goes.
        importance: As in `prune`.
        settings: As in `prune`.
        keep: As in `prune`.
        optimizer: Trains the network; it goes on with the smaller parameters.

    Raises:
        PlanError: as in `prune`.
    """
    if plain(network.module) is not network.module:
        raise PlanError(
            Message("This network cannot be pruned in place."),
            why=Message(
                "Some of its weights are computed from others each time, as by a norm or a mask."
            ),
            remedy=Message("Prune a copy, or take off what computes them first."),
        )
    checked = _checked(network.module, analysis, plan, importance, settings, keep)
    if fits(network.module):
        done, checked = _proved(network.module, checked)
        proof = done.proof
    else:
        proof = Proof(unproved=words.NO_ROOM_TO_PROVE)
    changed = checked.removal.carry_out(network.module, optimizer)
    pruned = _finished(network, Proved(network.module, changed, proof), checked)
    return _without_blocks(pruned, plan, analysis, optimizer)


@dataclass(frozen=True, eq=False)
class _Checked:
    """Channels whose removal leaves a network that works, and what that takes.

    Args:
        removal: The channels, and what makes up for them.
        put_back: As in `Pruned`.
        ratios: Index of each group that leaves to its share.
        again: Rehearses some of these groups alone; None where that does not work.
    """

    removal: Removal
    put_back: Mapping[int, Message]
    ratios: Mapping[int, float]
    again: Callable[[Collection[int]], Removal | None]


def _checked(
    module: nn.Module,
    analysis: Analysis,
    plan: Plan,
    importance: NDArray[np.float64] | None,
    settings: PruningSettings,
    keep: KeepList | None,
) -> _Checked:
    """Choose channels whose removal leaves a network that works, and say what stays after all."""
    check_belongs(module, analysis)
    if importance is None:
        importance = magnitude(module, analysis)
    chosen = partial(
        select,
        minimum=settings.minimum,
        multiple=settings.multiple,
        keep=kept_channels(analysis, keep),
    )
    shadow = on_meta(module, with_positions=True)
    groups = analysis.groups
    inexact = {i for i in plan.ratios if not groups[i].may_leave(inexact=settings.inexact)}
    ratios = {index: ratio for index, ratio in plan.ratios.items() if index not in inexact}
    put_back = {index: groups[index].protected or words.INEXACT for index in inexact}
    rehearsed = False
    while True:
        removed = chosen(analysis, ratios, importance)
        if not removed.any():
            if plan.removed_blocks:
                return _Checked(Removal(analysis, removed), put_back, {}, lambda _: None)
            raise _nothing_left(put_back)
        outcome = _rehearsed(shadow, analysis, removed)
        if outcome.fault is None:
            break
        if rehearsed:
            culprits = {int(i) for i in analysis.group_index[outcome.fault.channels]}
            guilty = culprits & ratios.keys() or {
                i
                for i, ratio in ratios.items()
                if _rehearsed(shadow, analysis, chosen(analysis, {i: ratio}, importance)).fault
            }
            staying = dict.fromkeys(guilty or ratios, outcome.fault.reason)
        else:
            rehearsed = True
            analysis = fitted(shadow, analysis, ratios)
            staying = {i: p for i in ratios if (p := analysis.groups[i].protected)}
        put_back |= staying
        ratios = {index: ratio for index, ratio in ratios.items() if index not in staying}

    values = importance

    def again(groups: Collection[int]) -> Removal | None:
        part = chosen(analysis, {i: ratios[i] for i in groups}, values)
        found = _rehearsed(shadow, analysis, part)
        return None if found.fault else Removal(analysis, part, found.factors)

    return _Checked(Removal(analysis, removed, outcome.factors), put_back, ratios, again)


def _rehearsed(shadow: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Replay:
    smaller, _ = without_channels(shadow, analysis, removed)
    return replay(smaller, analysis, removed)


def _proved(module: nn.Module, checked: _Checked) -> tuple[Proved, _Checked]:
    """Compare answers, and put back the groups that make a difference."""
    if not checked.removal.removed.any():
        return carried_out(module, checked.removal), checked
    done = proved(module, checked.removal)
    if not done.wrong:
        return done, checked
    groups = checked.removal.analysis.groups
    units = _bound(checked.removal.analysis, checked.ratios)
    exact = [unit for unit in units if all(groups[i].exact for i in unit)]
    mixed = [unit for unit in units if unit not in exact]

    def works(some: Sequence[tuple[int, ...]]) -> bool:
        removal = checked.again([i for unit in some for i in unit])
        return removal is not None and not proved(module, removal).wrong

    if not (mixed and exact and works(exact)):
        exact = innocent(exact, works)
    left = [i for unit in [*exact, *mixed] for i in unit]
    removal = checked.again(left)
    if removal is None:  # what a normalisation mixes does not run without the rest
        left = [i for unit in exact for i in unit]
        removal = checked.again(left)
    if removal is None:  # it ran before, and does not do so again
        left = []
    put_back = {**checked.put_back, **{i: words.WRONG for i in checked.ratios if i not in left}}
    if removal is None or not removal.removed.any():
        raise _nothing_left(put_back)
    done = proved(module, removal)
    if done.wrong:
        done = replace(done, proof=Proof(done.proof.difference, words.ONLY_EXACT_PROVED))
    ratios = {i: checked.ratios[i] for i in left}
    return done, replace(checked, removal=removal, put_back=put_back, ratios=ratios)


def _bound(analysis: Analysis, groups: Collection[int]) -> list[tuple[int, ...]]:
    """List groups in the order of the network, those that must keep equal counts together."""
    units = {i: {i} for i in sorted(groups)}
    for bound in analysis.equal_count_groups:
        together = set().union(*(units[i] for i in bound if i in units))
        units.update(dict.fromkeys(together, together))
    return list(dict.fromkeys(tuple(sorted(unit)) for unit in units.values()))


def _finished(network: Network, done: Proved, checked: _Checked) -> Pruned:
    """Write into the recipe what became of the layers."""
    before = network.recipe.resized
    resized = {name: {**before.get(name, {}), **now} for name, now in done.changed.items()}
    recipe = replace(network.recipe, resized={**before, **resized})
    smaller = Network(done.module, recipe, network.new_classes)
    return Pruned(smaller, checked.removal.removed, checked.put_back, proof=done.proof)


def _without_blocks(
    pruned: Pruned,
    plan: Plan,
    analysis: Analysis,
    optimizer: torch.optim.Optimizer | None = None,
    *,
    prove: bool = True,
) -> Pruned:
    """Take the plan's blocks out of what has lost its channels."""
    blocks = plan.removed_blocks
    made = remove_blocks(pruned.network, blocks, analysis.inputs, optimizer, prove=prove)
    if made.kept.keys() == blocks and blocks and not pruned.removed.any():
        raise _nothing_left(made.kept)
    proof = pruned.proof.beside(made.proof)
    return replace(pruned, network=made.network, kept_blocks=made.kept, proof=proof)


def check_belongs(module: nn.Module, analysis: Analysis) -> None:
    """Refuse an analysis of another network.

    Raises:
        PlanError: tensor names or shapes differ.
    """
    tensors = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
    if shapes != dict(analysis.shapes):
        raise PlanError(
            Message("This plan was made for another network."),
            why=Message("The sizes of the layers differ."),
            remedy=Message("Analyse the network again and make a new plan."),
        )


def _nothing_left(put_back: Mapping[Any, Message]) -> PlanError:
    if put_back:
        return PlanError(
            Message("Nothing can be removed from this network."),
            why=next(iter(put_back.values())),
            remedy=Message("Mark other layers for pruning."),
        )
    return PlanError(
        Message("This plan would not change the network."),
        why=Message(
            "No layer is marked for pruning, or the ratios are too small to remove a "
            "channel where channels stay in round numbers."
        ),
        remedy=Message("Mark at least one layer for pruning, or raise a ratio."),
    )
