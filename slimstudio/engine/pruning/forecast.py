"""What a plan will leave, counted without touching a weight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.pruning.selection import select

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.pruning.plan import Plan

_BYTES = 4  # float32


@dataclass(frozen=True)
class Forecast:
    """What a network costs.

    Args:
        parameters: Number of parameters.
        macs: Multiply-accumulate operations for one image.
        size_bytes: Size of all tensors in float32.
        channels: Layer name to its output channels before and after.
    """

    parameters: int
    macs: int
    size_bytes: int
    channels: Mapping[str, tuple[int, int]]


def forecast(analysis: Analysis, plan: Plan) -> Forecast:
    """Count what a plan will leave; an empty plan tells what the network costs today."""
    return count(analysis, select(analysis, plan.ratios))


def count(analysis: Analysis, removed: NDArray[np.bool_]) -> Forecast:
    """Count what is left when the channels in `removed`, [channel_count], are gone."""
    stays = ~removed
    share: dict[str, float] = {}
    channels: dict[str, tuple[int, int]] = {}
    for slot in analysis.slots:
        left = slot.remaining(stays)
        share[slot.tensor] = share.get(slot.tensor, 1.0) * _mean(left)
        if slot.produces:
            channels[slot.layer] = (len(left), int(left.sum()))
    parameters = elements = 0
    for name, shape in analysis.shapes.items():
        size = 1
        for length in shape:
            size *= length
        size = round(size * share.get(name, 1.0))
        elements += size
        if name not in analysis.buffers:
            parameters += size
    macs = 0.0
    for cost in analysis.costs:
        product = float(cost.macs)
        for factor in cost.factors:
            product *= _mean(stays[factor])
        macs += product
    return Forecast(parameters, round(macs), elements * _BYTES, channels)


def _mean(left: NDArray[np.bool_]) -> float:
    return float(left.mean()) if left.size else 0.0
