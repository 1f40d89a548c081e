"""How much accuracy it costs to remove more and more of one layer's channels."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slimstudio.ui.plots.small_plot import paint_axes, small_plot
from slimstudio.ui.theme import theme


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
        self.view.setXRange(0, 100, padding=0.02)
        self.view.setYRange(min(0.0, *lost), max(1.0, *lost), padding=0.08)

    @Slot()
    def _paint(self) -> None:
        colours = theme.current
        paint_axes(self.view, colours)
        self.curve.setPen(pg.mkPen(colours.series[0], width=2))
        self.curve.setSymbolBrush(colours.series[0])
        self.chosen.setPen(pg.mkPen(colours.prune, width=1.5, style=Qt.PenStyle.DashLine))
