"""How much a channel matters, judged by its weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis


def magnitude(module: nn.Module, analysis: Analysis) -> NDArray[np.float64]:
    """Score every channel by the L2 norm of all weights that leave with it.

    Norms are taken per axis, divided by their mean over the axis so that layers of different scale
    count alike, and averaged over every place where the channel lives (Fang et al., "DepGraph:
    Towards Any Structural Pruning", CVPR 2023, aggregate over coupled layers in the same way).

    Args:
        module: The network.
        analysis: Its channels.

    Returns:
        A value for each channel, [channel_count]; larger matters more.

    Raises:
        PlanError: a weight is not a finite number.
    """
    parameters = {name: p.detach() for name, p in module.named_parameters()}
    total = np.zeros(analysis.channel_count)
    places = np.zeros(analysis.channel_count)
    for slot in analysis.slots:
        weight = parameters.get(slot.tensor)
        if weight is None:
            continue
        kept = {0, slot.axis} if slot.channels.ndim == 2 else {slot.axis}
        others = [axis for axis in range(weight.dim()) if axis not in kept]
        energy = weight.float().square()
        energy = energy.sum(dim=others) if others else energy
        norms = energy.sqrt().double().cpu().numpy().reshape(slot.channels.shape)
        mean = float(norms.mean())
        if not np.isfinite(mean):
            raise _not_finite(slot.tensor)
        if mean > 0:
            np.add.at(total, slot.channels, norms / mean)
            np.add.at(places, slot.channels, 1.0)
    importance = total / np.maximum(places, 1.0)
    for heads in analysis.heads:
        # A head matters as much as what is inside; its scale says little.
        importance[heads.channels] = 0.0
    for heads in analysis.heads:
        importance[heads.channels] += importance[heads.members].mean(axis=1)
    return importance


def _not_finite(name: str) -> PlanError:
    return PlanError(
        f"The weights in {name} are not numbers any more.",
        why="They hold NaN or infinity, usually because training failed.",
        remedy="Open weights from before that happened.",
    )
