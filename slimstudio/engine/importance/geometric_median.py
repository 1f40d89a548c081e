"""How far a channel's weights are from those of its neighbours."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Slot
from slimstudio.engine.control import Control
from slimstudio.engine.importance.aggregate import Part, averaged, levelled, summed, weights
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.messages import Message

_TITLE = Message("Geometric median (FPGM)")


@dataclass(frozen=True)
class GeometricMedian:
    """Channels that resemble the others can be replaced by them, and matter little.

    A channel's score is the sum of the distances from its weights to those of every other channel
    of the layer: it is smallest for the channels nearest to the geometric median.
    """

    name: str = "fpgm"
    title: Message = _TITLE
    paper: str = (
        "He et al., “Filter Pruning via Geometric Median for Deep Convolutional Neural Networks "
        "Acceleration”, CVPR 2019"
    )
    needs_images: bool = False

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,  # noqa: ARG002 - the signature of all criteria
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        return averaged(analysis, levelled(_distances(module, analysis, control)))


def _distances(module: nn.Module, analysis: Analysis, control: Control) -> Iterator[Part]:
    for slot, weight in weights(module, analysis):
        if weight.numel() > slot.channels.size:  # single numbers have no direction to compare
            control.check()
            summed(slot, weight)  # refuses what is not a number
            yield (
                _filters_apart(slot, weight)
                if slot.channels.ndim == 1
                else _rows_apart(slot, weight)
            )


def _filters_apart(slot: Slot, weight: Tensor) -> Part:
    """Compare all weights of each channel with those of the others."""
    channels, count = np.unique(slot.channels, return_counts=True)
    vectors = weight.movedim(slot.axis, 0).flatten(1).float()
    if count.min() == count.max():
        # Flattened images hold a channel at many indices: together they are one vector.
        order = torch.from_numpy(np.argsort(slot.channels, kind="stable"))
        vectors = vectors[order].reshape(len(channels), -1)
    else:
        channels = slot.channels
    return channels, torch.cdist(vectors, vectors).sum(1).double().cpu().numpy()


def _rows_apart(slot: Slot, weight: Tensor) -> Part:
    """Compare within each row, where rows hold different channels."""
    vectors = weight.movedim(slot.axis, 1).flatten(2).float()
    return slot.channels, torch.cdist(vectors, vectors).sum(2).double().cpu().numpy()
