"""Axes whose numbers are written as in the rest of the window."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pyqtgraph as pg

from slimstudio.ui.widgets.number_text import signed_text

if TYPE_CHECKING:
    from collections.abc import Sequence

_LARGE = 1e5


def local_axes() -> dict[str, pg.AxisItem]:
    """Make both axes of a plot, as pyqtgraph's `axisItems` takes them."""
    return {side: _local_axis(side) for side in ("left", "bottom")}


def tick_texts(values: Sequence[float], scale: float, spacing: float) -> list[str]:
    """Write the numbers beside the ticks of an axis.

    Args:
        values: Where the ticks are.
        scale: What they are multiplied with, as for a prefix of the unit.
        spacing: From one tick to the next.
    """
    decimals = max(0, math.ceil(-math.log10(spacing * scale)))
    return [_text(value * scale, decimals) for value in values]


def _local_axis(side: str) -> pg.AxisItem:
    axis = pg.AxisItem(side)
    # pyqtgraph asks this method, and itself only knows the decimal point.
    axis.tickStrings = tick_texts
    return axis


def _text(number: float, decimals: int) -> str:
    # Nobody reads a zero with a sign.
    number = 0.0 if round(number, decimals) == 0 else number
    return signed_text(f"{number:g}" if abs(number) >= _LARGE else f"{number:.{decimals}f}")
