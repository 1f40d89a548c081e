"""How long each layer of a network takes on this machine, for any number of channels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis


@dataclass(frozen=True, eq=False)
class LayerTimes:
    """Times of one network's layers, measured at a few widths and interpolated between them.

    Activations, normalisations and pooling shrink with the layers beside them, and the way from
    layer to layer takes as long as ever.

    Args:
        layers: Names of the layers that were timed.
        shares: Shares of channels at which they were timed, ascending, the last one 1, [points].
        ms: Time of each layer for the share of its outputs and of its inputs that stays,
            [layers, points, points].
        fixed_ms: Time of the whole network that stays while its layers stay.
        span: Of what is estimated, the share in which it might be done, and the multiple that it
            might take.
        device: What they were measured on; "" for this computer.
    """

    layers: tuple[str, ...]
    shares: NDArray[np.float64]
    ms: NDArray[np.float64]
    fixed_ms: float
    span: tuple[float, float]
    device: str = ""

    def total(self, made: NDArray[np.float64], read: NDArray[np.float64]) -> float:
        """Estimate the time of the whole network in ms.

        Args:
            made: Share of each layer's outputs that stays, [layers].
            read: Share of each layer's inputs that stays, [layers].
        """
        return float(self.slopes(made, read)[0].sum())

    def only(self, stays: Sequence[bool]) -> LayerTimes:
        """Take layers out that leave the network altogether.

        Args:
            stays: Whether each layer stays, [layers].
        """
        left = np.asarray(stays, dtype=bool)
        if left.all():
            return self
        layers = tuple(name for name, stay in zip(self.layers, stays, strict=True) if stay)
        fixed_ms = self.fixed_ms * float(left.mean())
        return replace(self, layers=layers, ms=self.ms[left], fixed_ms=fixed_ms)

    def slopes(
        self, made: NDArray[np.float64], read: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Estimate the time of each layer, and how it grows with `made` and `read`: [layers]."""
        row, up, row_step = self._place(made)
        column, right, column_step = self._place(read)
        layer = np.arange(len(self.layers))
        corner = self.ms[layer, row, column]
        above = self.ms[layer, row + 1, column]
        beside = self.ms[layer, row, column + 1]
        across = self.ms[layer, row + 1, column + 1]
        low = corner + right * (beside - corner)
        high = above + right * (across - above)
        times = low + up * (high - low)
        by_read = ((1 - up) * (beside - corner) + up * (across - above)) / column_step
        staying = self.fixed_ms / max(1, len(self.layers))
        return times + staying, (high - low) / row_step, by_read

    def _place(
        self, share: NDArray[np.float64]
    ) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
        """Find the interval of each share, how far it is into it, and how wide that is."""
        index = np.clip(np.searchsorted(self.shares, share) - 1, 0, len(self.shares) - 2)
        step = self.shares[index + 1] - self.shares[index]
        return index, (share - self.shares[index]) / step, step


def remaining_shares(
    analysis: Analysis, layers: tuple[str, ...], removed: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Say which share of each layer's outputs and inputs stays, each [layers].

    Args:
        analysis: The network's channels.
        layers: Names of layers.
        removed: Whether each channel leaves, [channel_count].
    """
    made, read = channels_of(analysis, layers)
    stays = ~removed
    return _means(made, stays), _means(read, stays)


def channels_of(
    analysis: Analysis, layers: tuple[str, ...]
) -> tuple[list[NDArray[np.int64]], list[NDArray[np.int64]]]:
    """List the channels that each layer makes, and those that it reads; empty where none can leave.

    An input of a grouped convolution is read by one group only, so its width follows from that.
    """
    made: dict[str, NDArray[np.int64]] = {}
    read: dict[str, NDArray[np.int64]] = {}
    for slot in analysis.slots:
        if not slot.tensor.endswith("weight"):
            continue
        if slot.axis == 0:
            made[slot.layer] = slot.channels
        elif slot.axis == 1:
            read[slot.layer] = slot.distinct.ravel()
    none = np.zeros(0, dtype=np.int64)
    return [made.get(name, none) for name in layers], [read.get(name, none) for name in layers]


def _means(channels: list[NDArray[np.int64]], stays: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.array([stays[each].mean() if each.size else 1.0 for each in channels])
