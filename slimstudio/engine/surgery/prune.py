"""Removing channels: the tensors get smaller, and the module's attributes follow."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from slimstudio.engine.channels import words
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.channels.replay import replay
from slimstudio.engine.importance.magnitude import magnitude
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.keeping import kept_channels
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.cutting import cut_in_place, without_channels
from slimstudio.engine.surgery.depth import remove_blocks
from slimstudio.engine.surgery.fitting import fitted
from slimstudio.engine.surgery.folding import fold_factors
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.replay import Fault
    from slimstudio.engine.planning.keeping import KeepList
    from slimstudio.engine.planning.plan import Plan

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
    """

    network: Network
    removed: NDArray[np.bool_]
    put_back: Mapping[int, str]
    kept_blocks: Mapping[str, str] = field(default_factory=dict)


def prune(
    network: Network,
    analysis: Analysis,
    plan: Plan,
    importance: NDArray[np.float64] | None = None,
    *,
    settings: PruningSettings = DEFAULT,
    keep: KeepList | None = None,
) -> Pruned:
    """Remove channels physically, together with everything coupled to them, from a copy.

    Before that, a copy without numbers is cut and run once more, and every place where channels
    meet is compared with the first run. A group for which they do not line up is put back.

    Args:
        network: The original; it is not changed.
        analysis: Its channels.
        plan: How much of each group goes.
        importance: A value for each channel, [channel_count]; by default the weights' magnitude.
        settings: How many channels must stay, the multiple to which they are rounded, and whether
            channels may leave that a normalisation mixes with each other.
        keep: Channels that must stay, [n], or layer name to indices of its output channels.

    Raises:
        PlanError: the plan removes nothing, the analysis belongs to another network, or the
            keep-list names what is not there.
    """
    checked = _checked(network.module, analysis, plan, importance, settings, keep)
    module, changed = without_channels(network.module, checked.analysis, checked.removed)
    pruned = _finished(network, module, changed, checked)
    return _without_blocks(pruned, plan, analysis)


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
    checked = _checked(network.module, analysis, plan, importance, settings, keep)
    changed = cut_in_place(network.module, checked.analysis, checked.removed, optimizer)
    pruned = _finished(network, network.module, changed, checked)
    return _without_blocks(pruned, plan, analysis, optimizer)


@dataclass(frozen=True, eq=False)
class _Checked:
    """Channels whose removal leaves a network that works, and what that takes.

    Args:
        analysis: What the plan was made for, with what was found out by trying.
        removed: Whether each channel leaves, [channel_count].
        put_back: As in `Pruned`.
        factors: As in `Replay`.
    """

    analysis: Analysis
    removed: NDArray[np.bool_]
    put_back: Mapping[int, str]
    factors: Mapping[int, float]


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
                return _Checked(analysis, removed, put_back, {})
            raise _nothing_left(put_back)
        smaller, _ = without_channels(shadow, analysis, removed)
        outcome = replay(smaller, analysis, removed)
        if outcome.fault is None:
            return _Checked(analysis, removed, put_back, outcome.factors)
        if rehearsed:
            culprits = {int(i) for i in analysis.group_index[outcome.fault.channels]}
            guilty = culprits & ratios.keys() or {
                i
                for i, ratio in ratios.items()
                if _fault_of(shadow, analysis, chosen(analysis, {i: ratio}, importance))
            }
            staying = dict.fromkeys(guilty or ratios, outcome.fault.reason)
        else:
            rehearsed = True
            analysis = fitted(shadow, analysis, ratios)
            staying = {i: p for i in ratios if (p := analysis.groups[i].protected)}
        put_back |= staying
        ratios = {index: ratio for index, ratio in ratios.items() if index not in staying}


def _fault_of(shadow: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Fault | None:
    smaller, _ = without_channels(shadow, analysis, removed)
    return replay(smaller, analysis, removed).fault


def _finished(
    network: Network,
    module: nn.Module,
    changed: Mapping[str, Mapping[str, int]],
    checked: _Checked,
) -> Pruned:
    """Keep factors as they were, and write into the recipe what became of the layers."""
    fold_factors(module, checked.analysis, checked.removed, checked.factors)
    before = network.recipe.resized
    resized = {name: {**before.get(name, {}), **now} for name, now in changed.items()}
    recipe = replace(network.recipe, resized={**before, **resized})
    return Pruned(Network(module, recipe, network.new_classes), checked.removed, checked.put_back)


def _without_blocks(
    pruned: Pruned,
    plan: Plan,
    analysis: Analysis,
    optimizer: torch.optim.Optimizer | None = None,
) -> Pruned:
    """Take the plan's blocks out of what has lost its channels."""
    blocks = plan.removed_blocks
    network, kept = remove_blocks(pruned.network, blocks, analysis.inputs, optimizer)
    if kept.keys() == blocks and blocks and not pruned.removed.any():
        raise _nothing_left(kept)
    return replace(pruned, network=network, kept_blocks=kept)


def check_belongs(module: nn.Module, analysis: Analysis) -> None:
    """Refuse an analysis of another network.

    Raises:
        PlanError: tensor names or shapes differ.
    """
    tensors = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
    if shapes != dict(analysis.shapes):
        raise PlanError(
            "This plan was made for another network.",
            why="The sizes of the layers differ.",
            remedy="Analyse the network again and make a new plan.",
        )


def _nothing_left(put_back: Mapping[Any, str]) -> PlanError:
    if put_back:
        return PlanError(
            "Nothing can be removed from this network.",
            why=next(iter(put_back.values())),
            remedy="Mark other layers for pruning.",
        )
    return PlanError(
        "This plan would not change the network.",
        why="No layer is marked for pruning, or the ratios are too small to remove a channel where "
        "channels stay in round numbers.",
        remedy="Mark at least one layer for pruning, or raise a ratio.",
    )
