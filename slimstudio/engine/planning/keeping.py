"""Keep-lists: channels that must stay, whatever their importance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from slimstudio.errors import PlanError
from slimstudio.messages import Message

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
            Message("The list of channels to keep does not fit this network."),
            why=Message(
                "Its channels are numbered from 0 to {channel_count}.",
                channel_count=analysis.channel_count - 1,
            ),
            remedy=Message("Make the list from the analysis of this network."),
        )
    return keep


def _outputs(analysis: Analysis, layer: str, indices: Sequence[int]) -> NDArray[np.int64]:
    slot = next((s for s in analysis.slots if s.layer == layer and s.produces), None)
    if slot is None:
        raise PlanError(
            Message("No channels of {layer} can be kept.", layer=layer),
            why=Message("There is no such layer, or it has no output channels of its own."),
            remedy=Message("Name a convolution or a linear layer."),
        )
    outputs = slot.channels
    outside = [i for i in indices if not 0 <= i < len(outputs)]
    if outside:
        raise PlanError(
            Message("{layer} has no channel {outside}.", layer=layer, outside=outside[0]),
            why=Message("Its channels are numbered from 0 to {count}.", count=len(outputs) - 1),
            remedy=Message("Correct the list of channels to keep."),
        )
    return outputs[np.asarray(indices, dtype=np.int64)]
