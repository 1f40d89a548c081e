"""A smaller network on tensors without values, ready to be run and compared."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.inventory import Inventory, inventory


@dataclass(frozen=True, eq=False)
class Stage:
    """A smaller network that is ready to run, as often as one likes.

    Args:
        module: A copy of it on meta tensors.
        removed: Whether each channel was removed, [channel_count].
        parts: The modules and tensors of the copy.
        known: Which channels are left along the axes of its tensors, by name.
        values: What its integer buffers hold, by name.
    """

    module: nn.Module
    removed: NDArray[np.bool_]
    parts: Inventory
    known: Mapping[str, TensorIds]
    values: Mapping[str, NDArray[np.int64]]


def stage(pruned: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Stage:
    """Make a pruned network ready to run.

    Args:
        pruned: The network without the removed channels; it is not changed.
        analysis: The channels of the original.
        removed: Whether each channel was removed, [channel_count].
    """
    module = on_meta(pruned)
    parts = inventory(module)
    known = surviving_ids(parts, analysis, removed)
    return Stage(module, removed, parts, known, passes.positions(pruned))


def surviving_ids(
    parts: Inventory, analysis: Analysis, removed: NDArray[np.bool_]
) -> dict[str, TensorIds]:
    """Say which channels are left along the axes of a pruned network's tensors, by name."""
    stays = ~removed
    ranks = {name: tensor.dim() for name, tensor in parts.tensors.items()}
    known: dict[str, list[ChannelIds]] = {
        name: [] for name, tensor in parts.tensors.items() if tensor.is_floating_point()
    }
    for slot in analysis.slots:
        rank = ranks[slot.tensor]
        axis = slot.axis - rank
        left = slot.remaining(stays)
        if slot.rows is None:
            channel_ids = ChannelIds((axis,), slot.channels[left])
        else:
            ids = slot.channels[stays[slot.rows]]
            channel_ids = ChannelIds((-rank, axis), ids[left].reshape(len(ids), -1))
        # As in the first run, axes of length 1 carry no ids; but the weight of a convolution whose
        # groups are left with one input each must not look like that of a depthwise one.
        if channel_ids.ids.shape[-1] > 1 or slot.rows is not None:
            known[slot.tensor].append(channel_ids)
    return {name: tuple(tensor_ids) for name, tensor_ids in known.items()}
