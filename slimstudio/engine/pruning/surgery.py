"""Removing channels: the tensors get smaller, and the module's attributes follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.channels.replay import misaligned_channels
from slimstudio.engine.models.network import Network
from slimstudio.engine.pruning.cutting import cut_in_place, without_channels
from slimstudio.engine.pruning.importance.magnitude import magnitude
from slimstudio.engine.pruning.keeping import kept_channels
from slimstudio.engine.pruning.selection import select
from slimstudio.engine.pruning.settings import PruningSettings
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.replay import Fault
    from slimstudio.engine.pruning.keeping import KeepList
    from slimstudio.engine.pruning.plan import Plan

DEFAULT = PruningSettings()


@dataclass(frozen=True, eq=False)
class Pruned:
    """A smaller network, and what became of the plan.

    Args:
        network: The network without the removed channels.
        removed: Whether each channel was removed, [channel_count].
        put_back: Groups that stayed whole after all, because the network does not run without
            them: their index and the reason.
    """

    network: Network
    removed: NDArray[np.bool_]
    put_back: Mapping[int, str]


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
        settings: How many channels must stay, and the multiple to which they are rounded.
        keep: Channels that must stay, [n], or layer name to indices of its output channels.

    Raises:
        PlanError: the plan removes nothing, the analysis belongs to another network, or the
            keep-list names what is not there.
    """
    removed, put_back = _checked(network.module, analysis, plan, importance, settings, keep)
    module, changed = without_channels(network.module, analysis, removed)
    return _recorded(network, module, changed, removed, put_back)


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
    removed, put_back = _checked(network.module, analysis, plan, importance, settings, keep)
    changed = cut_in_place(network.module, analysis, removed, optimizer)
    return _recorded(network, network.module, changed, removed, put_back)


def _checked(
    module: nn.Module,
    analysis: Analysis,
    plan: Plan,
    importance: NDArray[np.float64] | None,
    settings: PruningSettings,
    keep: KeepList | None,
) -> tuple[NDArray[np.bool_], dict[int, str]]:
    """Choose channels whose removal leaves a network that works, and say what stays after all."""
    check_belongs(module, analysis)
    if importance is None:
        importance = magnitude(module, analysis)
    chosen = partial(
        select,
        analysis,
        minimum=settings.minimum,
        multiple=settings.multiple,
        keep=kept_channels(analysis, keep),
    )
    shadow = on_meta(module, with_positions=True)
    ratios = dict(plan.ratios)
    put_back: dict[int, str] = {}
    while True:
        removed = chosen(ratios, importance)
        if not removed.any():
            raise _nothing_left(put_back)
        fault = _fault(shadow, analysis, removed)
        if fault is None:
            return removed, put_back
        culprits = {int(i) for i in analysis.group_index[fault.channels]} & ratios.keys()
        suspects = {index: ratios[index] for index in culprits} or ratios
        for index in _failing_alone(shadow, analysis, suspects):
            del ratios[index]
            put_back[index] = fault.reason


def _fault(shadow: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Fault | None:
    smaller, _ = without_channels(shadow, analysis, removed)
    return misaligned_channels(smaller, analysis, removed)


def _failing_alone(shadow: nn.Module, analysis: Analysis, ratios: Mapping[int, float]) -> set[int]:
    """Find the groups that cannot be pruned even by themselves; all, where each of them can."""
    if len(ratios) == 1:
        return set(ratios)
    failing = {
        index
        for index, ratio in ratios.items()
        if _fault(shadow, analysis, select(analysis, {index: ratio})) is not None
    }
    return failing or set(ratios)


def _recorded(
    network: Network,
    module: nn.Module,
    changed: Mapping[str, Mapping[str, int]],
    removed: NDArray[np.bool_],
    put_back: Mapping[int, str],
) -> Pruned:
    """Write into the network's recipe what became of its layers."""
    before = network.recipe.resized
    resized = {name: {**before.get(name, {}), **now} for name, now in changed.items()}
    recipe = replace(network.recipe, resized={**before, **resized})
    return Pruned(Network(module, recipe, network.new_classes), removed, put_back)


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


def _nothing_left(put_back: Mapping[int, str]) -> PlanError:
    if put_back:
        return PlanError(
            "Nothing can be removed from this network.",
            why=next(iter(put_back.values())),
            remedy="Mark other layers for pruning.",
        )
    return PlanError(
        "This plan would not change the network.",
        why="No layer is marked for pruning, or the ratios are too small to remove a channel.",
        remedy="Mark at least one layer for pruning, or raise a ratio.",
    )
