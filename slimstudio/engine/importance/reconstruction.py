"""How badly a channel is missed when the others may stand in for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.modules.conv import _ConvTransposeNd

from slimstudio.engine.importance.activation import ActivationEnergy
from slimstudio.engine.importance.activation_hooks import HookPoint, hook_points, run_hooked
from slimstudio.engine.importance.aggregate import with_heads
from slimstudio.engine.importance.calibration import FEWEST_IMAGES, enough
from slimstudio.messages import Message

if TYPE_CHECKING:
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
        moments = moments_read(module, analysis, images, control)
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


def moments_read(
    module: nn.Module, analysis: Analysis, images: Calibration, control: Control
) -> dict[HookPoint, Moments]:
    """Find out how what each layer reads varies, in one pass over the images.

    Raises:
        PlanError: a value is not a finite number.
        Cancelled: the work was stopped.
    """
    moments: dict[HookPoint, Moments] = {}

    def record(place: HookPoint, values: Tensor) -> None:
        if place not in moments:
            moments[place] = Moments(place)
        moments[place].add(values)

    where = [place for place in hook_points(module, analysis) if place.reads]
    run_hooked(module, where, images, control, record, samples=_SAMPLES)
    return moments


class Moments:
    """Means and second moments of what one layer reads."""

    def __init__(self, place: HookPoint) -> None:
        self._place = place
        self.channels, count = np.unique(place.channels, return_counts=True)
        # Flattened images hold a channel at many features: all of them are samples of it.
        self._even = count.min() == count.max()
        self._order = torch.from_numpy(np.argsort(place.channels, kind="stable"))
        size = len(self.channels)
        self._sum = torch.zeros(size, dtype=torch.float64)
        self._square = torch.zeros(size, size, dtype=torch.float64)
        self._samples = 0
        self._shift: Tensor | None = None

    def add(self, values: Tensor) -> None:
        """Add values, [features, samples]."""
        if not self._even:
            return
        lines = values[self._order].reshape(len(self.channels), -1).float()
        # About zero, or all that is left of small variances around large means is rounding.
        if self._shift is None:
            self._shift = lines.mean(1, keepdim=True)
        lines = lines - self._shift
        self._sum += lines.sum(1).cpu()
        self._square += (lines @ lines.T).cpu()
        self._samples += lines.shape[1]

    @property
    def known(self) -> bool:
        """Whether anything was seen that can be told apart by channel."""
        return self._samples > 0

    def mean(self) -> Tensor:
        """Average each of `channels`, float64 [C]."""
        assert self._shift is not None
        return self._sum / self._samples + self._shift.flatten().double().cpu()

    def covariance(self) -> Tensor:
        """Tell how they vary together, float64 [C, C]."""
        mean = self._sum / self._samples
        return self._square / self._samples - mean.outer(mean)

    def readers(self, analysis: Analysis) -> list[Reader]:
        """Say what the layer reads from each group of channels, for each of its own groups."""
        if not self._samples:
            return []
        covariance = self.covariance().numpy()
        weight = self._place.layer.get_parameter("weight").detach().float().cpu()
        found = []
        for channels, vectors in _read(self._place, weight, self._order.numpy()):
            at = np.searchsorted(self.channels, channels)
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


# Weights of the channels that are left make up for each one that leaves, before the next is chosen.

_RIDGE = 1e-2  # of the mean variance: what few images show by chance is not relied upon
_SILENT = 1e-12
_LOOSE = 0.25  # of the rows that belong to nobody before matrices are cut to size
_STEPS = 64  # of this many channels that are left, one goes at a time; of more, as many at once
_MANY, _COARSE = 512, 16  # while more than so many are left, a sixteenth goes at once


@dataclass(frozen=True, eq=False)
class Reader:
    """What one layer reads from a group of channels.

    Args:
        channels: The channels, [n].
        covariance: Of their values, [n, n].
        gram: Inner products of the weights that they go through, [n, n].
    """

    channels: NDArray[np.int64]
    covariance: NDArray[np.float64]
    gram: NDArray[np.float64]


def removal_order(channels: NDArray[np.int64], readers: Sequence[Reader]) -> NDArray[np.float64]:
    """Score channels by when they leave and what that costs.

    Args:
        channels: The channels of one group, ascending, [n].
        readers: The layers that read them.

    Returns:
        The root of what each costs when its turn comes, as a share of what the readers compute,
        [n]; never less than that of a channel that left before.
    """
    states = [_State(channels, reader) for reader in readers]
    scores = np.zeros(len(channels))
    left = np.arange(len(channels))
    dearest = 0.0
    while len(left):
        costs = np.sum([state.costs(len(channels))[left] for state in states], axis=0)
        steps = _COARSE if len(left) > _MANY else _STEPS
        leaving = np.argsort(costs, kind="stable")[: max(1, len(left) // steps)]
        for at in leaving:
            dearest = max(dearest, float(costs[at]))
            scores[left[at]] = np.sqrt(dearest)
        for state in states:
            state.remove(left[leaving])
        left = np.delete(left, leaving)
    return scores


class _State:
    """One reader, whose weights make up for the channels that have left.

    Rows of channels that have left turn to zero by themselves, so that the matrices need not be
    cut to size each time.
    """

    def __init__(self, channels: NDArray[np.int64], reader: Reader) -> None:
        self._left = np.searchsorted(channels, reader.channels)
        variance = np.diag(reader.covariance)
        ridge = _RIDGE * max(float(variance.mean()), _SILENT)
        shrunk = reader.covariance + ridge * np.eye(len(variance))
        self._precision = np.linalg.inv(shrunk)
        self._gram = reader.gram.copy()
        self._gone = np.zeros(len(self._left), dtype=bool)
        # What reads next to nothing, or weighs it with nothing, misses nobody.
        whole = float((reader.covariance * reader.gram).sum())
        self._whole = whole if whole > _SILENT else np.inf

    def costs(self, count: int) -> NDArray[np.float64]:
        """Say what each of `count` channels of the group costs if it leaves now, [count]."""
        found = np.zeros(count)
        here = ~self._gone
        weighed = np.diag(self._gram)[here] / np.diag(self._precision)[here]
        found[self._left[here]] = weighed / self._whole
        return found

    def remove(self, leaving: NDArray[np.int64]) -> None:
        """Take channels away, and fit the weights of the others anew."""
        goes = np.flatnonzero(np.isin(self._left, leaving) & ~self._gone)
        if not goes.size:
            return
        across = self._precision[:, goes]
        moved = -across @ np.linalg.inv(across[goes])
        self._precision += moved @ across.T
        shared = self._gram[goes] + 0.5 * self._gram[np.ix_(goes, goes)] @ moved.T
        change = moved @ shared
        self._gram += change
        self._gram += change.T
        self._gone[goes] = True
        if self._gone.mean() > _LOOSE:
            self._cut()

    def _cut(self) -> None:
        stays = np.flatnonzero(~self._gone)
        self._precision = self._precision[np.ix_(stays, stays)]
        self._gram = self._gram[np.ix_(stays, stays)]
        self._left = self._left[stays]
        self._gone = self._gone[stays]
