"""What was measured, averaged over the seeds."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, Any

from tests.benchmarks.accuracy.cases import SHARES, Case, Side
from tests.benchmarks.accuracy.networks import NETWORKS
from tests.benchmarks.accuracy.tasks import TASKS

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = dict[str, Any]
Key = tuple[str, str, float]  # task, network, share of the MACs

COLUMNS = ("pruned", "recalibrated", "mended", "epochs_1", "epochs_3")


class Figures:
    """All measured cases, by task, network and share.

    Args:
        rows: What was measured of each case.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows: dict[tuple[Key, Side], dict[int, Row]] = {}
        for row in rows:
            case = Case.named(row["name"])
            key = (case.task, case.network, case.share)
            self._rows.setdefault((key, case.side), {})[case.seed] = row

    def keys(self, *sides: Side) -> list[Key]:
        """List what was measured of all these sides, in the order of tasks, networks, shares."""
        return [
            (task, network, share)
            for task in TASKS
            for network in NETWORKS
            for share in SHARES
            if self.seeds((task, network, share), *sides)
        ]

    def seeds(self, key: Key, *sides: Side) -> list[int]:
        """List the seeds with which all these sides were measured."""
        found = [set(self._rows.get((key, side), ())) for side in sides]
        return sorted(set.intersection(*found))

    def original(self, key: Key, side: Side) -> float:
        """Return the original's accuracy."""
        return fmean(row["original"] for row in self._rows[key, side].values())

    def ways(self, key: Key, side: Side, seeds: Sequence[int]) -> dict[str, Row]:
        """Return the means of each way of a side, by column; or the reason why there are none."""
        rows = [self._rows[key, side][seed] for seed in seeds]
        return {way: _mean([row["ways"][way] for row in rows]) for way in rows[0]["ways"]}

    def ours(self, key: Key, seeds: Sequence[int]) -> Row:
        """Return the means of ours, by column."""
        return self.ways(key, Side.OURS, seeds)["ours"]

    def best(self, key: Key, seeds: Sequence[int]) -> Row:
        """Return for each column the best mean that any way of the peer has."""
        found = list(self.ways(key, Side.PEER, seeds).values())
        worked = [one for one in found if "failed" not in one]
        if not worked:
            return found[0]
        return {column: max(one[column] for one in worked) for column in COLUMNS}

    def scratch(self, key: Key) -> float | None:
        """Return the accuracy of the same size from scratch, where it was measured."""
        rows = self._rows.get((key, Side.SCRATCH), {})
        return fmean(row["accuracy"] for row in rows.values()) if rows else None


def _mean(rows: Sequence[Row]) -> Row:
    for row in rows:
        if "failed" in row:
            return row
    return {key: fmean(row[key] for row in rows) for key in rows[0]}
