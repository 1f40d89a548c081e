"""Keep-lists: channels that must stay, whatever their importance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis

# Channels of the analysis, [n], or layer name to indices of the layer's output channels.
KeepList = NDArray[np.int64] | Mapping[str, Sequence[int]]


def kept_channels(analysis: Analysis, keep: KeepList | None) -> NDArray[np.int64] | None:
    """Look up the channels of a keep-list, [n]; None where there is no list.

    Args:
        analysis: The network's channels.
        keep: Channels of the analysis, or layer name to indices of its output channels.

    Raises:
        PlanError: a layer or one of its channels does not exist.
    """
    if keep is None:
        return None
    if isinstance(keep, Mapping):
        found = [_outputs(analysis, layer, indices) for layer, indices in keep.items()]
        return np.concatenate([np.zeros(0, dtype=np.int64), *found])
    if len(keep) and not 0 <= keep.min() <= keep.max() < analysis.channel_count:
        raise PlanError(
            "The list of channels to keep does not fit this network.",
            why=f"Its channels are numbered from 0 to {analysis.channel_count - 1}.",
            remedy="Make the list from the analysis of this network.",
        )
    return keep


def _outputs(analysis: Analysis, layer: str, indices: Sequence[int]) -> NDArray[np.int64]:
    slot = next((s for s in analysis.slots if s.layer == layer and s.produces), None)
    if slot is None:
        raise PlanError(
            f"No channels of {layer} can be kept.",
            why="There is no such layer, or it has no output channels of its own.",
            remedy="Name a convolution or a linear layer.",
        )
    outputs = slot.channels
    outside = [i for i in indices if not 0 <= i < len(outputs)]
    if outside:
        raise PlanError(
            f"{layer} has no channel {outside[0]}.",
            why=f"Its channels are numbered from 0 to {len(outputs) - 1}.",
            remedy="Correct the list of channels to keep.",
        )
    return outputs[np.asarray(indices, dtype=np.int64)]
