"""What each part of the method earns, over all ablations."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from tests.benchmarks.accuracy.cases import Side

if TYPE_CHECKING:
    from tests.benchmarks.accuracy.figures import Figures

_WHOLE = "as it is"
_COLUMNS = ("mended", "epochs_1", "epochs_3")
_HEAD = "| in points | mended | 1 epoch | 3 epochs |\n|---|--:|--:|--:|"


def earnings(figures: Figures) -> str:
    """Say by how many points accuracy changes where a part is left out or exchanged.

    Every task and network counts alike, whatever the number of its seeds.

    Args:
        figures: What was measured; "" is returned where no part was ever left out.
    """
    tables = [
        figures.ways(key, Side.ABLATION, figures.seeds(key, Side.ABLATION))
        for key in figures.keys(Side.ABLATION)
    ]
    if not tables:
        return ""
    lines = [_HEAD]
    for way in tables[0]:
        if way != _WHOLE and all(way in ways for ways in tables):
            changes = [
                100 * fmean(ways[way][column] - ways[_WHOLE][column] for ways in tables)
                for column in _COLUMNS
            ]
            lines.append(f"| {way} | {' | '.join(f'{change:+.1f}' for change in changes)} |")
    return "\n".join(lines)
