"""What a network costs as a smooth function of how much of each group stays."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.planning.forecast import BYTES_PER_VALUE
from slimstudio.engine.timing.layer_times import LayerTimes, channels_of

_LEAST = 1e-6  # no share that something is divided by is smaller
QUANTITIES = ("macs", "parameters", "size_bytes", "latency_ms")


class CostModel:
    """Counts every quantity at once, with its slope, in well under a millisecond.

    Every operation and every tensor is a product of shares: of the channels that stay along each
    of its axes, and these are weighted means over the groups of the channels. That is exact where
    a group's channels leave evenly from wherever they live.

    Its variables are the shares of all groups, and after them, for every block that may leave
    whole, 1 while it is there and 0 when it is gone.

    Args:
        analysis: The network's channels.
        times: How long each layer takes; without them the latency is 0.
        followers: Groups that take the share of another one: channels inside removable heads.
        blocks: Names of the blocks that may leave whole.
    """

    def __init__(
        self,
        analysis: Analysis,
        times: LayerTimes | None = None,
        followers: Mapping[int, int] | None = None,
        blocks: Sequence[str] = (),
    ) -> None:
        self._analysis = analysis
        self._blocks = {name: len(analysis.groups) + place for place, name in enumerate(blocks)}
        self._count = len(analysis.groups) + len(blocks)
        self._followers = followers or {}
        self._known: dict[bytes, int] = {}
        self._rows: list[NDArray[np.float64]] = []
        self._inverse: dict[int, int] = {}  # number of a factor to that of one over it
        self._factor(np.zeros(0, dtype=np.int64))  # number 0 is 1, whatever leaves
        self._switches = {name: self._switch(place) for name, place in self._blocks.items()}
        terms = [*self._operations(), *self._tensors()]
        width = max((len(term[0]) for term in terms), default=1)
        self._index = np.zeros((len(terms), max(width, 1)), dtype=np.int64)
        for row, (factors, _) in enumerate(terms):
            self._index[row, : len(factors)] = factors
        self._amount = np.array([amounts for _, amounts in terms])
        self._times = times
        made, read = channels_of(analysis, times.layers) if times else ([], [])
        self._made = np.array([self._factor(each) for each in made], dtype=np.int64)
        self._read = np.array([self._factor(each) for each in read], dtype=np.int64)
        around = [self._around(name) for name in (times.layers if times else ())]
        self._alive = np.zeros((len(around), max(map(len, around), default=0)), dtype=np.int64)
        for row, switches in enumerate(around):
            self._alive[row, : len(switches)] = switches
        self._matrix = np.stack(self._rows)
        self._turned = np.array(list(self._inverse.values()), dtype=np.int64)

    def values(self, shares: NDArray[np.float64]) -> NDArray[np.float64]:
        """Count `QUANTITIES` for the variables, [groups and blocks]."""
        factors = self._factors(shares)
        found: NDArray[np.float64] = factors[self._index].prod(axis=1) @ self._amount
        if self._times is not None:
            each, _, _ = self._times.slopes(factors[self._made], factors[self._read])
            found[3] = factors[self._alive].prod(axis=1) @ each
        return found

    def slopes(self, shares: NDArray[np.float64]) -> NDArray[np.float64]:
        """Say how each quantity grows with each variable, [groups and blocks, quantities]."""
        factors = self._factors(shares)
        parts = factors[self._index]
        slope = np.zeros((len(factors), len(QUANTITIES)))
        for place in range(parts.shape[1]):
            others = np.delete(parts, place, axis=1).prod(axis=1)
            np.add.at(slope, self._index[:, place], others[:, None] * self._amount)
        if self._times is not None:
            each, made, read = self._times.slopes(factors[self._made], factors[self._read])
            alive = factors[self._alive]
            whole = alive.prod(axis=1)
            np.add.at(slope[:, 3], self._made, whole * made)
            np.add.at(slope[:, 3], self._read, whole * read)
            for place in range(alive.shape[1]):
                others = np.delete(alive, place, axis=1).prod(axis=1)
                np.add.at(slope[:, 3], self._alive[:, place], others * each)
        slope[self._turned] *= -(factors[self._turned, None] ** 2)
        found: NDArray[np.float64] = (self._matrix.T @ slope)[: self._count]
        return found

    # -- inside -----------------------------------------------------------------------------

    def _factors(self, shares: NDArray[np.float64]) -> NDArray[np.float64]:
        found: NDArray[np.float64] = self._matrix @ np.append(shares, 1.0)
        found[self._turned] = 1 / np.maximum(found[self._turned], _LEAST)
        return found

    def _factor(self, channels: NDArray[np.int64]) -> int:
        """Number the share of these channels that stays: a weighted mean over their groups."""
        key = channels.tobytes()
        if key not in self._known:
            self._known[key] = len(self._rows)
            row = np.zeros(self._count + 1)
            if channels.size:
                groups = self._analysis.group_index[channels.ravel()]
                owners, counts = np.unique(groups, return_counts=True)
                for owner, count in zip(owners.tolist(), counts.tolist(), strict=True):
                    row[self._followers.get(owner, owner)] += count / channels.size
            else:
                row[-1] = 1.0
            self._rows.append(row)
        return self._known[key]

    def _over(self, channels: NDArray[np.int64]) -> int:
        """Number one over the share of these channels that stays."""
        factor = self._factor(channels)
        if factor not in self._inverse:
            self._inverse[factor] = len(self._rows)
            self._rows.append(self._rows[factor])
        return self._inverse[factor]

    def _switch(self, place: int) -> int:
        """Number the factor that is 1 while a block is there."""
        row = np.zeros(self._count + 1)
        row[place] = 1.0
        self._rows.append(row)
        return len(self._rows) - 1

    def _around(self, name: str) -> list[int]:
        """List the switches of all blocks around a layer or tensor."""
        found = []
        while name:
            if name in self._switches:
                found.append(self._switches[name])
            name = name.rpartition(".")[0]
        return found

    def _operations(self) -> list[tuple[list[int], tuple[float, ...]]]:
        return [
            (
                [
                    *map(self._factor, cost.factors),
                    *map(self._over, cost.divisors),
                    *self._around(cost.layer),
                ],
                (float(cost.macs), 0.0, 0.0, 0.0),
            )
            for cost in self._analysis.costs
        ]

    def _tensors(self) -> list[tuple[list[int], tuple[float, ...]]]:
        factors: dict[str, list[int]] = {}
        for slot in self._analysis.slots:
            factors.setdefault(slot.tensor, []).extend(
                self._factor(channels) for channels in self._analysis.along(slot)
            )
        buffers = self._analysis.buffers
        terms: list[tuple[list[int], tuple[float, ...]]] = []
        for name, shape in self._analysis.shapes.items():
            size = float(np.prod(shape))
            learned = 0.0 if name in buffers else size
            product = [*factors.get(name, []), *self._around(name)]
            terms.append((product, (0.0, learned, BYTES_PER_VALUE * size, 0.0)))
        return terms
