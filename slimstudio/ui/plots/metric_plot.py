"""One plot of a training run: a value over the epochs, for training and validation images."""

from enum import Enum

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from slimstudio.engine.events import Phase
from slimstudio.messages import share_text
from slimstudio.ui.colours import Colours
from slimstudio.ui.plots.plot_values import PlotKeys
from slimstudio.ui.plots.small_plots import hold_view, local_axes
from slimstudio.ui.plots.training_record import MetricCurve, Span, TrainingRecord
from slimstudio.ui.widgets.number_text import localized
from slimstudio.ui.widgets.text_label import Role, text_label

_ROOMY_PX = 190


_MOST_MARKERS = 60  # points; more would hide the line
_LEAST_LOSS = 0.001


def loss_text(loss: float) -> str:
    """Write a loss as people read it: "1.23", "0.042", "< 0.001"."""
    if 0 < loss < _LEAST_LOSS:
        return localized(f"< {_LEAST_LOSS}")
    return localized(f"{loss:.3f}" if loss < 1 else f"{loss:.2f}")


def round_step(least: float) -> float:
    """Find the smallest of 1, 2, 5, 10, 20, 50 and so on that is not below a number."""
    step = 1.0
    while step < least:
        step *= 2.5 if f"{step:.0f}".startswith("2") else 2.0
    return step


class Metric(Enum):
    """What a plot shows."""

    LOSS = "loss"
    ACCURACY = "accuracy"  # in percent


def training_pen(colours: Colours) -> QPen:
    """A solid line: values on the training images."""
    return _pen(QColor(colours.series[0]), 2)


def validation_pen(colours: Colours) -> QPen:
    """A dashed line: values on the validation images."""
    return _pen(QColor(colours.series[1]), 2, [3, 2])


def batch_pen(colours: Colours) -> QPen:
    """A faint thin line: one value for each batch."""
    return _pen(_see_through(colours.series[0], 130 if colours.dark else 85), 1)


def target_pen(colours: Colours) -> QPen:
    """Long dashes: the accuracy to beat."""
    return _pen(QColor(colours.original), 1.5, [9, 5])


def _pen(colour: QColor, width: float, dashes: list[float] | None = None) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)  # as wide on the screen however far the plot is zoomed
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _see_through(colour: str, alpha: int) -> QColor:
    seen = QColor(colour)
    seen.setAlpha(alpha)
    return seen


class MetricPlot(QWidget):
    """Draws one metric of a `TrainingRecord`, and says what the pointer is over.

    Signals:
        hovered: The pointer is at this position on the epoch axis.
        unhovered: The pointer left.
        zoomed: The person zoomed or moved what is shown.
    """

    hovered = Signal(float)
    unhovered = Signal()
    zoomed = Signal()

    def __init__(self, metric: Metric, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shows = metric
        self.following = True
        self._span_items: list[tuple[pg.LinearRegionItem, pg.InfiniteLine]] = []
        self._colours: Colours | None = None
        title = self.tr("Loss") if metric is Metric.LOSS else self.tr("Accuracy in %")
        self._title = text_label(title, Role.HEADING)
        self.readout = text_label("", Role.READOUT)
        # What it says must never make the window wider.
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.view = pg.PlotWidget(axisItems=local_axes(), enableMenu=False)
        self.keys = PlotKeys(self.view)
        self.keys.zoomed.connect(self.zoomed)
        # pyqtgraph's own menu has no parent and would outlive the plot.
        self.view.plotItem.ctrlMenu.setParent(self.view, Qt.WindowType.Popup)
        self.view.setMinimumSize(200, 96)
        self.view.setAccessibleName(title)
        self._build_plot()
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addWidget(self.readout, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(heading)
        layout.addWidget(self.view, 1)

    def name(self, title: str) -> None:
        """Give what it draws this name."""
        self._title.setText(title)
        self.view.setAccessibleName(title)

    def paint_with(self, colours: Colours) -> None:
        """Use these colours from now on."""
        self._colours = colours
        self.view.setBackground(colours.surface)
        for side in ("left", "bottom"):
            axis = self.view.getAxis(side)
            axis.setPen(pg.mkPen(colours.border))
            axis.setTextPen(pg.mkPen(colours.muted))
        self.batches.setPen(batch_pen(colours))
        self.training.setPen(training_pen(colours))
        self.training.setSymbolBrush(colours.series[0])
        self.validation.setPen(validation_pen(colours))
        self.validation.setSymbolBrush(colours.series[1])
        self.target.setPen(target_pen(colours))
        self.crosshair.setPen(pg.mkPen(colours.muted, width=1))
        self._paint_spans()

    def show_record(self, record: TrainingRecord, planned_epochs: float) -> None:
        """Draw the record as it is now.

        Args:
            record: What is known.
            planned_epochs: Length of the epoch axis, if the run goes to its end.
        """
        for item, curve in (
            (self.batches, record.batches),
            (self.training, record.training),
            (self.validation, record.validation),
        ):
            item.setData(curve.epochs, self._values(curve))
        few = len(record.validation) <= _MOST_MARKERS
        for item, size in ((self.training, 7), (self.validation, 9)):
            item.setSymbolSize(size if few else 0)
        self._show_spans(record.spans)
        if self.shows is Metric.ACCURACY and record.baseline is not None:
            self.target.setValue(record.baseline * 100)
            self.target.show()
        else:
            self.target.hide()
        length = max(planned_epochs, record.epoch, 0.1)
        hold_view(self.view, (0.0, length), (0.0, self._highest(record)))
        if self.following:
            self.view.setXRange(0, length, padding=0.02)
            step = round_step(length / 8)
            self.view.getAxis("bottom").setTickSpacing(step, max(1.0, step / 5))

    def follow(self, *, on: bool) -> None:
        """Keep the whole run in view from now on, or leave what is shown to the person."""
        self.following = on
        if on:
            self.view.enableAutoRange(axis="y")

    def point_at(self, epoch: float) -> None:
        """Put the crosshair at a position on the epoch axis."""
        self.crosshair.setValue(epoch)
        self.crosshair.show()

    def unpoint(self) -> None:
        """Take the crosshair away."""
        self.crosshair.hide()

    def format(self, loss: float, accuracy: float) -> str:
        """Write this plot's value of a point for a person."""
        if self.shows is Metric.LOSS:
            return loss_text(loss)
        return self.tr("{percent} %").format(percent=localized(share_text(accuracy, 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the curves the room of the axis' name where there is little."""
        super().resizeEvent(event)
        self.view.getAxis("bottom").showLabel(event.size().height() > _ROOMY_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice that the pointer left the plot."""
        if event.type() == QEvent.Type.Leave:
            self.unhovered.emit()
        return super().eventFilter(watched, event)

    def _build_plot(self) -> None:
        self.view.hideButtons()
        self.view.showGrid(x=False, y=True, alpha=0.15)
        self.view.setLabel("bottom", self.tr("Epoch (one pass over the training images)"))
        for side in ("left", "bottom"):
            self.view.getAxis(side).enableAutoSIPrefix(enable=False)
        box = self.view.getViewBox()
        box.sigRangeChangedManually.connect(self.zoomed)
        self.batches = pg.PlotDataItem()
        self.training = pg.PlotDataItem(symbol="o", symbolSize=7, symbolPen=None)
        self.validation = pg.PlotDataItem(symbol="d", symbolSize=9, symbolPen=None)
        for item in (self.batches, self.training, self.validation):
            item.opts["connect"] = "finite"
            self.view.addItem(item)
        self.batches.setDownsampling(auto=True, method="peak")
        self.batches.setClipToView(True)
        self.target = pg.InfiniteLine(angle=0)  # its value is in the legend: curves end here
        self.target.hide()
        self.view.addItem(self.target)
        self.crosshair = pg.InfiniteLine(angle=90)
        self.crosshair.hide()
        self.view.addItem(self.crosshair, ignoreBounds=True)
        self.view.scene().sigMouseMoved.connect(self._say_where)
        self.view.viewport().installEventFilter(self)
        self.view.viewport().setMouseTracking(True)

    def _highest(self, record: TrainingRecord) -> float:
        """Find the top of what is drawn."""
        if self.shows is Metric.ACCURACY:
            return 100.0
        curves = (record.batches, record.training, record.validation)
        values = np.concatenate([curve.losses for curve in curves])
        values = values[np.isfinite(values)]
        return float(values.max()) if values.size else 1.0

    def _values(self, curve: MetricCurve) -> NDArray[np.float64]:
        return curve.losses if self.shows is Metric.LOSS else curve.accuracies * 100

    def _say_where(self, position: QPointF) -> None:
        if self.view.plotItem.vb.sceneBoundingRect().contains(position):
            self.hovered.emit(self.view.plotItem.vb.mapSceneToView(position).x())
        else:
            self.unhovered.emit()

    @property
    def spans(self) -> list[tuple[str, float, float]]:
        """Name, start and end of each phase that is shaded."""
        return [
            (edge.label.toPlainText(), *region.getRegion())
            for region, edge in self._span_items
            if region.isVisible()
        ]

    def _show_spans(self, spans: list[Span]) -> None:
        # Items are kept and hidden, never removed: pyqtgraph's are in reference cycles, and a
        # garbage collection in the background thread would destroy them there.
        while len(self._span_items) < len(spans):
            self._span_items.append(self._make_span())
            self._paint_spans()
        for index, (region, edge) in enumerate(self._span_items):
            for item in (region, edge):
                item.setVisible(index < len(spans))
            if index < len(spans):
                region.setRegion((spans[index].start, spans[index].end))
                edge.setValue(spans[index].start)
                edge.label.setFormat(self._name(spans[index].phase))

    def _make_span(self) -> tuple[pg.LinearRegionItem, pg.InfiniteLine]:
        region = pg.LinearRegionItem(movable=False)
        region.setZValue(-10)
        # Where the curves are not: loss falls from above, accuracy rises from below.
        options = (
            {"position": 0.97, "anchors": [(0, 0), (0, 0)]}
            if self.shows is Metric.LOSS
            else {"position": 0.03, "anchors": [(0, 1), (0, 1)]}
        )
        edge = pg.InfiniteLine(angle=90, label="", labelOpts=options)
        self.view.addItem(region, ignoreBounds=True)
        self.view.addItem(edge, ignoreBounds=True)
        return region, edge

    def _paint_spans(self) -> None:
        if self._colours is None:
            return
        for index, (region, edge) in enumerate(self._span_items):
            region.setBrush(_see_through(self._colours.muted, (14, 34)[index % 2]))
            for line in region.lines:
                line.setPen(pg.mkPen(None))
            edge.setPen(pg.mkPen(self._colours.border))
            edge.label.setColor(self._colours.muted)

    def _name(self, phase: Phase) -> str:
        names = {
            Phase.LEARN: self.tr("learning"),
            Phase.SPARSIFY: self.tr("emptying channels"),
            Phase.TUNE: self.tr("tuning after pruning"),
        }
        return names.get(phase, phase.value)
