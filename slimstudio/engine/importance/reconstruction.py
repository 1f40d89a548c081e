"""How badly a channel is missed when the others may stand in for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn.modules.conv import _ConvTransposeNd

from slimstudio.engine.importance.activation import ActivationEnergy
from slimstudio.engine.importance.activation_hooks import HookPoint, hook_points, run_hooked
from slimstudio.engine.importance.aggregate import with_heads
from slimstudio.engine.importance.calibration import FEWEST_IMAGES
from slimstudio.engine.importance.images import enough
from slimstudio.engine.importance.obs_order import Reader, removal_order
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from torch import Tensor, nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.importance.calibration import Calibration

_SAMPLES = 4096  # of each batch: more say nothing new, and take time
_PIXELS = 128 * 224 * 224  # in all images: large ones show many places each


_TITLE = Message("Reconstruction error")


@dataclass(frozen=True)
class ReconstructionLoss:
    """Channels that the others can stand in for matter little.

    Channels of a group are taken away one after the other, always the one whose loss changes what
    its readers compute the least, once their weights for the other channels are fitted to make up
    for it. What each then costs, as a share of what the readers compute, is its score, squared.
    Channels that no convolution or linear layer reads are judged by their energy.
    """

    name: str = "reconstruction"
    title: Message = _TITLE
    paper: str = (
        "Hassibi and Stork, “Second Order Derivatives for Network Pruning: Optimal Brain Surgeon”, "
        "NeurIPS 1992"
    )
    needs_images: bool = True

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        images = enough(calibration, self.title)
        images = images.first(max(FEWEST_IMAGES, _PIXELS // images.images.shape[-1] ** 2))
        moments: dict[HookPoint, _Moments] = {}

        def record(place: HookPoint, values: Tensor) -> None:
            if place not in moments:
                moments[place] = _Moments(place)
            moments[place].add(values)

        where = [place for place in hook_points(module, analysis) if place.reads]
        run_hooked(module, where, images, control, record, samples=_SAMPLES)
        readers: dict[int, list[Reader]] = {}
        for one in moments.values():
            for reader in one.readers(analysis):
                index = int(analysis.group_index[reader.channels[0]])
                readers.setdefault(index, []).append(reader)
        scores = np.zeros(analysis.channel_count)
        if any(group.index not in readers and not group.protected for group in analysis.groups):
            scores = ActivationEnergy().scores(module, analysis, images, control)
        for index, found in readers.items():
            control.check()
            channels = analysis.groups[index].channels
            scores[channels] = removal_order(channels, found)
        return with_heads(analysis, scores)


class _Moments:
    """Means and second moments of what one layer reads."""

    def __init__(self, place: HookPoint) -> None:
        self._place = place
        self._channels, count = np.unique(place.channels, return_counts=True)
        # Flattened images hold a channel at many features: all of them are samples of it.
        self._even = count.min() == count.max()
        self._order = torch.from_numpy(np.argsort(place.channels, kind="stable"))
        size = len(self._channels)
        self._sum = torch.zeros(size, dtype=torch.float64)
        self._square = torch.zeros(size, size, dtype=torch.float64)
        self._samples = 0
        self._shift: Tensor | None = None

    def add(self, values: Tensor) -> None:
        """Add values, [features, samples]."""
        if not self._even:
            return
        lines = values[self._order].reshape(len(self._channels), -1).float()
        # About zero, or all that is left of small variances around large means is rounding.
        if self._shift is None:
            self._shift = lines.mean(1, keepdim=True)
        lines = lines - self._shift
        self._sum += lines.sum(1).cpu()
        self._square += (lines @ lines.T).cpu()
        self._samples += lines.shape[1]

    def readers(self, analysis: Analysis) -> list[Reader]:
        """Say what the layer reads from each group of channels, for each of its own groups."""
        if not self._samples:
            return []
        mean = self._sum / self._samples
        covariance = (self._square / self._samples - mean.outer(mean)).numpy()
        weight = self._place.layer.get_parameter("weight").detach().float().cpu()
        found = []
        for channels, vectors in _read(self._place, weight, self._order.numpy()):
            at = np.searchsorted(self._channels, channels)
            gram = (vectors @ vectors.T).double().numpy()
            block = covariance[np.ix_(at, at)]
            for index in np.unique(analysis.group_index[channels]):
                own = np.flatnonzero(analysis.group_index[channels] == index)
                cut = np.ix_(own, own)
                found.append(Reader(channels[own], block[cut], gram[cut]))
        return found


def _read(
    place: HookPoint, weight: Tensor, order: NDArray[np.int64]
) -> Iterator[tuple[NDArray[np.int64], Tensor]]:
    """Yield, for each group of a layer, its channels and all weights that each goes through."""
    inner = isinstance(place.layer, _ConvTransposeNd)
    features = len(place.channels) // place.groups
    outputs = weight.shape[0] // place.groups
    for group in range(place.groups):
        own = slice(group * features, (group + 1) * features)
        if inner:
            vectors = weight[own].flatten(1)
        else:
            vectors = weight[group * outputs : (group + 1) * outputs].movedim(1, 0).flatten(1)
        channels = np.unique(place.channels[own])
        if len(channels) < features:
            vectors = vectors[torch.from_numpy(order)].reshape(len(channels), -1)
            yield channels, vectors
        else:
            yield place.channels[own], vectors
