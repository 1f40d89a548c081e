"""From values at single places to one value for each channel.

A channel lives in many places: the filter that makes it, its normalisation, the weights of every
layer that reads it. All of them leave with it, so all of them have a say.
"""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Slot
from slimstudio.engine.importance.calibration import not_finite
from slimstudio.messages import Message

# The channels at some indices, and a value for each of these, of the same shape.
Part = tuple["NDArray[np.int64]", "NDArray[np.float64]"]


def weights(module: nn.Module, analysis: Analysis) -> Iterator[tuple[Slot, Tensor]]:
    """Yield each slot of a parameter with its values; buffers say nothing about importance."""
    parameters = {name: p.detach() for name, p in module.named_parameters()}
    for slot in analysis.slots:
        if slot.tensor in parameters:
            yield slot, parameters[slot.tensor]


def summed(slot: Slot, values: Tensor) -> NDArray[np.float64]:
    """Add up what lies at each index of a slot; the result has the shape of its channels.

    Raises:
        PlanError: a value is not a finite number.
    """
    kept = {0, slot.axis} if slot.channels.ndim == 2 else {slot.axis}
    others = [axis for axis in range(values.dim()) if axis not in kept]
    sums = values.float().sum(dim=others) if others else values
    found: NDArray[np.float64] = sums.double().cpu().numpy().reshape(slot.channels.shape)
    if not np.isfinite(found).all():
        raise not_finite(Message("The weights in {name}", name=slot.tensor))
    return found


def levelled(parts: Iterable[Part]) -> Iterator[Part]:
    """Divide each part by its mean, so that layers of different scale count alike.

    A part of nothing but zeros tells no channel from another, and is left out.
    """
    for channels, values in parts:
        mean = values.mean()
        if mean > 0:
            yield channels, values / mean


def averaged(analysis: Analysis, parts: Iterable[Part]) -> NDArray[np.float64]:
    """Average over every place where a channel lives; 0 where it lives in none of `parts`."""
    total, places = _added(analysis, parts)
    return with_heads(analysis, total / np.maximum(places, 1.0))


def totalled(analysis: Analysis, parts: Iterable[Part]) -> NDArray[np.float64]:
    """Add up over every place where a channel lives."""
    return _added(analysis, parts)[0]


def with_heads(analysis: Analysis, scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Let an attention head matter as much as what is inside; its own scale says little."""
    scores = scores.copy()
    for heads in analysis.heads:
        scores[heads.channels] = 0.0
    for heads in analysis.heads:
        scores[heads.channels] += scores[heads.members].mean(axis=1)
    return scores


def _added(
    analysis: Analysis, parts: Iterable[Part]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    total = np.zeros(analysis.channel_count)
    places = np.zeros(analysis.channel_count)
    for channels, values in parts:
        flat = channels.ravel()
        total += np.bincount(flat, values.ravel(), analysis.channel_count)
        places += np.bincount(flat, minlength=analysis.channel_count)
    return total, places


def magnitude(module: nn.Module, analysis: Analysis, power: int = 2) -> NDArray[np.float64]:
    """Score every channel by the norm of all weights that leave with it.

    Norms are taken per axis, divided by their mean over the axis so that layers of different scale
    count alike, and averaged over every place where the channel lives (Fang et al., "DepGraph:
    Towards Any Structural Pruning", CVPR 2023, aggregate over coupled layers in the same way).

    Args:
        module: The network.
        analysis: Its channels.
        power: 1 for the sum of absolute values, 2 for the Euclidean norm.

    Returns:
        A value for each channel, [channel_count]; larger matters more.

    Raises:
        PlanError: a weight is not a finite number.
    """
    norms = (
        (slot.channels, summed(slot, weight.abs().pow(power)) ** (1 / power))
        for slot, weight in weights(module, analysis)
    )
    return averaged(analysis, levelled(norms))
