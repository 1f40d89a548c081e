"""Removing channels: the tensors get smaller, and the module's attributes follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from slimstudio.engine.channels.replay import misaligned_channels
from slimstudio.engine.models.network import Network
from slimstudio.engine.pruning.cutting import without_channels
from slimstudio.engine.pruning.importance import magnitude
from slimstudio.engine.pruning.selection import select
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.pruning.plan import Plan


@dataclass(frozen=True, eq=False)
class Pruned:
    """A smaller network, and what became of the plan.

    Args:
        network: The network without the removed channels; shares nothing with the original.
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
) -> Pruned:
    """Remove channels physically, together with everything coupled to them.

    The smaller network is run once more on tensors without numbers, and every place where channels
    meet is compared with the first run. A group for which they do not line up is put back.

    Args:
        network: The original; it is not changed.
        analysis: Its channels.
        plan: How much of each group goes.
        importance: A value for each channel, [channel_count]; by default the weights' magnitude.

    Raises:
        PlanError: the plan removes nothing, or the analysis belongs to another network.
    """
    check_belongs(network.module, analysis)
    if importance is None:
        importance = magnitude(network.module, analysis)
    ratios = dict(plan.ratios)
    put_back: dict[int, str] = {}
    while True:
        removed = select(analysis, ratios, importance)
        if not removed.any():
            raise _nothing_left(put_back)
        module, changed = without_channels(network.module, analysis, removed)
        fault = misaligned_channels(module, analysis, removed)
        if fault is None:
            break
        culprits = {int(i) for i in analysis.group_index[fault.channels]} & ratios.keys()
        suspects = {index: ratios[index] for index in culprits} or ratios
        for index in _failing_alone(network.module, analysis, suspects):
            del ratios[index]
            put_back[index] = fault.reason
    before = network.recipe.resized
    resized = {name: {**before.get(name, {}), **now} for name, now in changed.items()}
    recipe = replace(network.recipe, resized={**before, **resized})
    return Pruned(Network(module, recipe, network.new_classes), removed, put_back)


def _failing_alone(module: nn.Module, analysis: Analysis, ratios: Mapping[int, float]) -> set[int]:
    """Find the groups that cannot be pruned even by themselves; all, where each of them can."""
    if len(ratios) == 1:
        return set(ratios)
    failing = set()
    for index, ratio in ratios.items():
        removed = select(analysis, {index: ratio})
        smaller, _ = without_channels(module, analysis, removed)
        if misaligned_channels(smaller, analysis, removed) is not None:
            failing.add(index)
    return failing or set(ratios)


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
