"""How much the channels of one layer matter, as a histogram."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slimstudio.ui.plots.small_plot import paint_axes, small_plot
from slimstudio.ui.theme import theme

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
        self.view.setXRange(edges[0], edges[-1], padding=0.02)
        self.view.setYRange(0, max(1, int((going + staying).max())), padding=0.05)
