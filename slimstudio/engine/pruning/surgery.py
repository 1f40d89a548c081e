"""Removing channels: the tensors get smaller, and the module's attributes follow."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.replay import misaligned_channels
from slimstudio.engine.models.network import Network
from slimstudio.engine.pruning.attributes import follow_tensors
from slimstudio.engine.pruning.importance import magnitude
from slimstudio.engine.pruning.selection import select
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

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


def without_channels(
    module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]
) -> tuple[nn.Module, dict[str, Mapping[str, int]]]:
    """Copy a network without the channels in `removed`, [channel_count].

    Returns:
        The copy, and layer name to the attributes that changed.
    """
    module = deepcopy(module)
    stays = ~removed
    smaller: dict[str, Tensor] = {}
    tensors = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    # Rows go first: an axis that differs per row is then cut in the rows that are left.
    for slot in sorted(analysis.slots, key=lambda slot: slot.channels.ndim):
        tensor = smaller.get(slot.tensor, tensors[slot.tensor])
        left = torch.from_numpy(slot.remaining(stays))
        if left.all():
            continue
        smaller[slot.tensor] = _cut(tensor.detach(), slot.axis, left)
    for name, channels in analysis.gathers.items():
        smaller[name] = _positions(tensors[name], stays[channels])
    for name, tensor in smaller.items():
        _put(module, name, tensor)
    return module, follow_tensors(module)


def _cut(tensor: Tensor, axis: int, left: Tensor) -> Tensor:
    """Keep the indices of one axis where `left`, [size] or [rows, size], is true."""
    if left.dim() == 1:
        return tensor.index_select(axis, left.nonzero().flatten())
    index = left.nonzero()[:, 1].reshape(len(left), -1)
    shape = [len(left), *([1] * (axis - 1)), index.shape[1], *([1] * (tensor.dim() - axis - 1))]
    full = [*tensor.shape[:axis], index.shape[1], *tensor.shape[axis + 1 :]]
    return tensor.gather(axis, index.reshape(shape).expand(full))


def _positions(picks: Tensor, left: NDArray[np.bool_]) -> Tensor:
    """Let positions follow what they pick from: `left` says which places stay, [size]."""
    place = torch.from_numpy(left.cumsum() - 1)
    stay = torch.from_numpy(left)[picks]
    return place[picks[stay]]


def _put(module: nn.Module, name: str, tensor: Tensor) -> None:
    """Put a smaller tensor in place of a parameter or buffer, wherever that is used."""
    owner_name, _, attribute = name.rpartition(".")
    old = getattr(module.get_submodule(owner_name), attribute)
    new: Tensor = tensor.contiguous()
    if isinstance(old, nn.Parameter):
        new = nn.Parameter(new, requires_grad=old.requires_grad)
    for owner in module.modules():
        for table in (owner._parameters, owner._buffers):  # noqa: SLF001 - tied tensors need it
            for key, value in table.items():
                if value is old:
                    table[key] = new  # type: ignore[assignment]


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
