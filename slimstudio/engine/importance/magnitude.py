"""How much a channel matters, judged by the size of its weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.importance.aggregate import averaged, levelled, summed, weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis


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
