"""The order in which an optimal brain surgeon (OBS) removes channels, and what each removal costs.

Weights of the channels that are left make up for each one that leaves, before the next is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

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
