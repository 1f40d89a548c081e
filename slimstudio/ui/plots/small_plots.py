"""Plots of one layer: what removing channels costs, and how much each of them matters."""

import math
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slimstudio.ui.colours import Colours
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.number_text import percent_text, points_text, signed_text

_LARGE = 1e5
_TINY = 1e-300
_MOST_DECIMALS = 12
_MOST_TICKS = 100
_MARGIN = 0.25  # of what is shown, around it
_CLOSEST = 1000  # times: how far one can zoom in
_LEAST_SPAN = 1e-3


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
    decimals = min(_MOST_DECIMALS, max(0, math.ceil(-math.log10(max(spacing * scale, _TINY)))))
    return [_text(value * scale, decimals) for value in values]


def _local_axis(side: str) -> pg.AxisItem:
    axis = pg.AxisItem(side)
    # pyqtgraph asks these methods, and itself only knows the decimal point.
    axis.tickStrings = tick_texts
    axis.tickSpacing = partial(_few_ticks, axis.tickSpacing)
    return axis


def _few_ticks(
    usual: Callable[[float, float, float], list[tuple[float, float]]],
    low: float,
    high: float,
    size: float,
) -> list[tuple[float, float]]:
    """Space ticks as pyqtgraph would, but never so densely that an axis has hundreds.

    A spacing that was chosen for what is usually seen stays when the range grows: zoomed out far
    enough, one tick for each epoch would take all memory.
    """
    span = abs(high - low)
    if not math.isfinite(span) or span <= _TINY:
        return []
    levels = [(step, first) for step, first in usual(low, high, size) if step * _MOST_TICKS > span]
    return levels or [(10.0 ** math.floor(math.log10(span)), 0.0)]


def hold_view(
    view: pg.PlotWidget, x: tuple[float, float] | None, y: tuple[float, float] | None
) -> None:
    """Let nobody move or zoom far beyond what a plot shows.

    Args:
        view: The plot.
        x: Smallest and largest value of what it shows; None where nothing is known.
        y: The same of the other axis.
    """
    limits: dict[str, float] = {}
    for name, ends in (("x", x), ("y", y)):
        if ends is None or not all(map(math.isfinite, ends)):
            continue
        span = max(ends[1] - ends[0], _LEAST_SPAN * max(1.0, *map(abs, ends)))
        limits |= {f"{name}Min": ends[0] - _MARGIN * span, f"{name}Max": ends[1] + _MARGIN * span}
        limits |= {f"min{name.upper()}Range": span / _CLOSEST}
    view.getViewBox().setLimits(**limits)


def _text(number: float, decimals: int) -> str:
    # Nobody reads a zero with a sign.
    number = 0.0 if round(number, decimals) == 0 else number
    return signed_text(f"{number:g}" if abs(number) >= _LARGE else f"{number:.{decimals}f}")


class SensitivityPlot(QWidget):
    """Shows measured losses of accuracy over the share of channels that was removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sensitivityPlot")
        self.view = small_plot(self, self.tr("Accuracy lost when channels are removed"), 124)
        self.view.setLabel("bottom", self.tr("channels removed, in %"))
        self.view.setLabel("left", self.tr("points lost"))
        self.view.showGrid(x=False, y=True, alpha=0.15)
        self.curve = pg.PlotDataItem(symbol="o", symbolSize=7, symbolPen=None)
        self.chosen = pg.InfiniteLine(angle=90)
        self.view.addItem(self.curve)
        self.view.addItem(self.chosen, ignoreBounds=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.view)
        theme.changed.connect(self._paint)
        self._paint()

    def show_losses(self, losses: Sequence[tuple[float, float]], ratio: float) -> None:
        """Show another layer.

        Args:
            losses: Shares of channels that were removed, and the accuracy lost then, 0 to 1.
            ratio: The share that its mark removes; 0 for none.
        """
        points = [(0.0, 0.0), *losses]
        removed = [100 * share for share, _ in points]
        lost = [100 * loss for _, loss in points]
        self.curve.setData(removed, lost)
        self.chosen.setVisible(ratio > 0)
        self.chosen.setValue(100 * ratio)
        self.view.setAccessibleDescription(
            "; ".join(
                self.tr("{removed} removed: {lost} lost").format(
                    removed=percent_text(share, 0), lost=points_text(loss, 0.0)
                )
                for share, loss in losses
            )
        )
        self.view.setXRange(0, 100, padding=0.02)
        self.view.setYRange(min(0.0, *lost), max(1.0, *lost), padding=0.08)

    @Slot()
    def _paint(self) -> None:
        colours = theme.current
        paint_axes(self.view, colours)
        self.curve.setPen(pg.mkPen(colours.series[0], width=2))
        self.curve.setSymbolBrush(colours.series[0])
        self.chosen.setPen(pg.mkPen(colours.prune, width=1.5, style=Qt.PenStyle.DashLine))


_BARS = 24


class ImportancePlot(QWidget):
    """Shows how many channels matter how much, and which of them would leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importancePlot")
        self._scores: NDArray[np.float64] = np.zeros(0)
        self._leaving = 0
        self.view = small_plot(self, self.tr("How much the channels matter"), 112)
        self.view.setLabel("bottom", self.tr("matters more →"))
        self.view.getAxis("bottom").setStyle(showValues=False)
        self.view.getAxis("left").setWidth(30)
        # Items are kept and changed, never removed: see `MetricPlot`.
        self.staying = pg.BarGraphItem(x=[0.0], height=[0.0], width=1.0, pen=None)
        self.going = pg.BarGraphItem(x=[0.0], height=[0.0], width=1.0, pen=None)
        self.view.addItem(self.staying)
        self.view.addItem(self.going)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.view)
        theme.changed.connect(self._draw)

    def show_scores(self, scores: NDArray[np.float64], leaving: int) -> None:
        """Show other channels.

        Args:
            scores: How much each matters, [channels].
            leaving: How many of them leave: those that matter least.
        """
        same = np.array_equal(scores, self._scores)
        if not same or leaving != self._leaving:
            self._scores, self._leaving = scores, leaving
            self._draw()

    @property
    def counts(self) -> tuple[int, int]:
        """How many channels are drawn as staying, and how many as leaving."""
        return (
            int(np.sum(self.staying.opts["height"])) if self._scores.size else 0,
            int(np.sum(self.going.opts["height"])) if self._scores.size else 0,
        )

    @Slot()
    def _draw(self) -> None:
        colours = theme.current
        paint_axes(self.view, colours)
        scores = np.sort(self._scores)
        if not scores.size:
            return
        bars = min(_BARS, max(4, scores.size // 2))
        edges = np.linspace(scores[0], max(scores[-1], scores[0] + 1e-9), bars + 1)
        going, _ = np.histogram(scores[: self._leaving], edges)
        staying, _ = np.histogram(scores[self._leaving :], edges)
        middles, width = (edges[:-1] + edges[1:]) / 2, 0.86 * (edges[1] - edges[0])
        self.going.setOpts(x=middles, height=going, width=width, brush=colours.prune)
        self.staying.setOpts(
            x=middles, y0=going, height=staying, width=width, brush=colours.series[0]
        )
        self.view.setAccessibleDescription(
            self.tr("{leaving} of {count} channels leave: those that matter least.").format(
                leaving=self._leaving, count=scores.size
            )
        )
        self.view.setXRange(edges[0], edges[-1], padding=0.02)
        self.view.setYRange(0, max(1, int((going + staying).max())), padding=0.05)


def small_plot(parent: QWidget | None, name: str, height: int) -> pg.PlotWidget:
    """Make a plot.

    Args:
        parent: Qt's parent.
        name: What it shows, for those who hear it.
        height: Its height in pixels.
    """
    view = pg.PlotWidget(parent, axisItems=local_axes(), enableMenu=False)
    # pyqtgraph's own menu has no parent and would outlive the plot.
    view.plotItem.ctrlMenu.setParent(view, Qt.WindowType.Popup)
    view.setAccessibleName(name)
    view.setMinimumSize(120, height)
    view.setMaximumHeight(height)
    view.hideButtons()
    view.setMouseEnabled(x=False, y=False)
    view.setFrameShape(pg.PlotWidget.Shape.NoFrame)
    # The wheel belongs to what the plot lies in.
    view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for side in ("left", "bottom"):
        view.getAxis(side).enableAutoSIPrefix(enable=False)
    return view


def paint_axes(view: pg.PlotWidget, colours: Colours) -> None:
    """Choose the colours of background and axes."""
    view.setBackground(colours.surface)
    for side in ("left", "bottom"):
        axis = view.getAxis(side)
        axis.setPen(pg.mkPen(colours.border))
        axis.setTextPen(pg.mkPen(colours.muted))
