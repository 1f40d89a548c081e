"""What was measured, averaged over the seeds."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING, Any

from tests.benchmarks.accuracy.cases import SHARES, Case
from tests.benchmarks.accuracy.networks import NETWORKS
from tests.benchmarks.accuracy.tasks import TASKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Row = dict[str, Any]
Key = tuple[str, str, float]  # task, network, share of the MACs

COLUMNS = ("pruned", "recalibrated", "mended", "epochs_1", "epochs_3")


class Figures:
    """All measured cases, by task, network and share.

    Args:
        rows: What was measured of each case.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows: dict[tuple[Key, bool], list[Row]] = {}
        for row in rows:
            case = Case.named(row["name"])
            key = (case.task, case.network, case.share)
            self._rows.setdefault((key, case.ablation), []).append(row)

    def compared(self, *, ablation: bool = False) -> list[Key]:
        """List what was measured, in the order of tasks, networks and shares."""
        return [
            (task, network, share)
            for task in TASKS
            for network in NETWORKS
            for share in SHARES
            if ((task, network, share), ablation) in self._rows
        ]

    def seeds(self, key: Key, *, ablation: bool = False) -> int:
        """Count the seeds that were measured."""
        return len(self._rows[key, ablation])

    def original(self, key: Key) -> float:
        """Return the original's accuracy."""
        return fmean(row["original"] for row in self._rows[key, False])

    def ours(self, key: Key) -> Row:
        """Return the mean of ours, by column."""
        return _mean([row["ours"] for row in self._rows[key, False]])

    def peer(self, key: Key, method: str) -> Row:
        """Return the mean of one way of the peer, by column; or the reason why there is none."""
        return _mean([row["peer"][method] for row in self._rows[key, False]])

    def best(self, key: Key) -> Row:
        """Return for each column the best mean that any way of the peer has."""
        found = [self.peer(key, method) for method in self._rows[key, False][0]["peer"]]
        worked = [one for one in found if "failed" not in one]
        if not worked:
            return found[0]
        return {column: max(one[column] for one in worked) for column in COLUMNS}

    def scratch(self, key: Key) -> float:
        """Return the accuracy of the same size from scratch."""
        return fmean(row["scratch"] for row in self._rows[key, False])

    def ways(self, key: Key) -> dict[str, Row]:
        """Return the mean of each way of the ablation."""
        rows = self._rows[key, True]
        return {way: _mean([row["ways"][way] for row in rows]) for way in rows[0]["ways"]}


def _mean(found: Iterable[Row]) -> Row:
    rows = list(found)
    for row in rows:
        if "failed" in row:
            return row
    keys = [key for key in rows[0] if all(key in row for row in rows)]
    return {key: fmean(row[key] for row in rows) for key in keys}
