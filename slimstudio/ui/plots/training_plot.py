"""Loss and accuracy of a run side by side, drawn while it goes on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.replacing import replacing
from slimstudio.errors import ExportError, system_says
from slimstudio.messages import Message, share_text
from slimstudio.ui.plots.metric_plot import (
    Metric,
    MetricPlot,
    batch_pen,
    target_pen,
    training_pen,
    validation_pen,
)
from slimstudio.ui.plots.plot_values import ValuesTable, key_words, spoken
from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.number_text import localized
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.saving import FileKind, ask_save_path, png_of

FRAME_MS = 34  # at most 30 drawings a second


class TrainingPlot(QWidget):
    """Draws a `TrainingRecord`, at most 30 times a second, and only after it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingPlot")
        self._record = TrainingRecord()
        self._planned_epochs = 0.0
        self._dirty = False
        self._timer = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._timer.timeout.connect(self.draw)
        self.loss = MetricPlot(Metric.LOSS)
        self.accuracy = MetricPlot(Metric.ACCURACY)
        self.accuracy.view.setXLink(self.loss.view)
        self.samples = {
            training_pen: LineSample("circle"),
            validation_pen: LineSample("diamond"),
            batch_pen: LineSample(),
            target_pen: LineSample(),
        }
        meanings = (
            self.tr("training images"),
            self.tr("validation images"),
            self.tr("single batches"),
            "",
        )
        self.legend = PlotLegend(list(zip(self.samples.values(), meanings, strict=True)))
        for plot in (self.loss, self.accuracy):
            plot.hovered.connect(self.point_at)
            plot.unhovered.connect(self.unpoint)
            plot.zoomed.connect(self._stop_following)
            plot.keys.reset.connect(self.show_everything)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        plots.addWidget(self.loss, 1)
        plots.addWidget(self.accuracy, 1)
        card = Card()
        card.body.setContentsMargins(12, 8, 12, 8)
        card.body.addLayout(plots, 1)
        card.body.addWidget(self.legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        theme.changed.connect(self._paint)
        self._paint()
        self._say_target()

    @property
    def record(self) -> TrainingRecord:
        """What is drawn."""
        return self._record

    def show_record(self, record: TrainingRecord, planned_epochs: float) -> None:
        """Draw this record from now on.

        Args:
            record: Collected elsewhere; call `refresh` when it has grown.
            planned_epochs: Length of the epoch axis, if the run goes to its end.
        """
        self._record = record
        self._planned_epochs = planned_epochs
        self.accuracy.name(
            self.tr("Accuracy in %") if record.labelled else self.tr("Agreement in %")
        )
        for plot in (self.loss, self.accuracy):
            plot.follow(on=True)
        self.refresh()

    def refresh(self) -> None:
        """Ask for a drawing soon: the record has grown. Cheap, may be called for every event."""
        self._dirty = True
        if not self._timer.isActive():
            self._timer.start()

    def draw(self) -> None:
        """Draw now, if anything changed since the last time."""
        if not self._dirty:
            return
        self._dirty = False
        for plot in (self.loss, self.accuracy):
            plot.show_record(self._record, self._planned_epochs)
        self._say_target()
        self._say_latest()

    def point_at(self, epoch: float) -> None:
        """Put the crosshair of both plots at a position on the epoch axis, and say the values."""
        reach = max(1.0, self._planned_epochs / 50)
        for plot in (self.loss, self.accuracy):
            plot.point_at(epoch)
            parts = [self.tr("epoch {epoch}").format(epoch=localized(f"{max(epoch, 0):.1f}"))]
            for name, curve, distance in (
                (self.tr("batch"), self._record.batches, reach / 4),
                (self.tr("training"), self._record.training, reach / 2),
                (self.tr("validation"), self._record.validation, reach / 2),
            ):
                point = curve.nearest(epoch, distance)
                if point:
                    parts.append(f"{name} {plot.format(*point)}")
            plot.readout.setText("  ·  ".join(parts))

    def unpoint(self) -> None:
        """Take the crosshair away, and say the latest values again."""
        for plot in (self.loss, self.accuracy):
            plot.unpoint()
        self._say_latest()

    def save_picture(self, path: Path) -> None:
        """Write both plots as a PNG, twice as fine as on the screen.

        Raises:
            ExportError: the file cannot be written.
        """
        self._write(path, lambda: png_of(self.grab()))

    def save_values(self, path: Path) -> None:
        """Write every point as CSV.

        Raises:
            ExportError: the file cannot be written.
        """
        self._write(path, lambda: self._record.csv().encode())

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        try:
            with replacing(path) as stream:
                stream.write(content())
        except OSError as error:
            raise ExportError(
                Message("{name} could not be written.", name=path.name),
                why=system_says(error),
                remedy=Message("Choose a folder that you may write to and that has space left."),
            ) from error

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the plots."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Build the context menu; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show everything"), self.show_everything)
        menu.addSeparator()
        menu.addAction(self.tr("Save picture as PNG…"), self._ask_and_save_picture)
        menu.addAction(self.tr("Save values as CSV…"), self._ask_and_save_values)
        menu.addAction(self.tr("Show values as a table…"), self.show_values)
        return menu

    def show_values(self) -> None:
        """Show the points as a table, which can be read with a screen reader."""
        ValuesTable(self._record, self).open()

    def show_everything(self) -> None:
        """Undo zooming and panning, and follow the run again."""
        for plot in (self.loss, self.accuracy):
            plot.follow(on=True)
        self.refresh()

    def _stop_following(self) -> None:
        # Both: their epoch axes are linked, so one that follows would move the other.
        for plot in (self.loss, self.accuracy):
            plot.follow(on=False)

    def _ask_and_save_picture(self) -> None:
        kind = FileKind(self.tr("PNG picture (*.png)"), (".png",))
        path = ask_save_path(self, self.tr("Save picture"), Path("training.png"), [kind])
        if path:
            self._save(self.save_picture, path)

    def _ask_and_save_values(self) -> None:
        kind = FileKind(self.tr("Table (*.csv)"), (".csv",))
        path = ask_save_path(self, self.tr("Save values"), Path("training.csv"), [kind])
        if path:
            self._save(self.save_values, path)

    def _save(self, save: Callable[[Path], None], path: Path) -> None:
        try:
            save(path)
        except ExportError as error:
            show_error(self, error)

    def _say_target(self) -> None:
        words = self.tr("accuracy to beat")
        if not self._record.labelled:
            self.legend.explain(self.samples[target_pen], self.tr("the original itself"))
            return
        if self._record.baseline is not None:
            percent = localized(share_text(self._record.baseline, 1))
            words = self.tr("accuracy to beat: {percent} %").format(percent=percent)
        self.legend.explain(self.samples[target_pen], words)

    def _say_latest(self) -> None:
        for plot in (self.loss, self.accuracy):
            parts = [
                f"{name} {plot.format(*point)}"
                for name, curve in (
                    (self.tr("training"), self._record.training),
                    (self.tr("validation"), self._record.validation),
                )
                if (point := curve.latest()) is not None
            ]
            plot.readout.setText("  ·  ".join(parts))
            plot.view.setAccessibleDescription(f"{spoken(self._record)} {key_words()}")

    def _paint(self) -> None:
        colours = theme.current
        for plot in (self.loss, self.accuracy):
            plot.paint_with(colours)
        for pen, sample in self.samples.items():
            sample.draw_with(pen(colours))


LINE_WIDTH_PX = 34


class LineSample(QWidget):
    """A short piece of a line as it is drawn in a plot, with its point marker if it has one."""

    def __init__(self, marker: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marker = marker
        self._pen = QPen(Qt.GlobalColor.gray)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def draw_with(self, pen: QPen) -> None:
        """Use this pen from now on."""
        self._pen = QPen(pen)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to tell dashes from a solid line."""
        return QSize(LINE_WIDTH_PX, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, and the marker in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(self._pen)
        painter.drawLine(QPointF(1, middle.y()), QPointF(self.width() - 1, middle.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._pen.color()))
        if self._marker == "circle":
            painter.drawEllipse(middle, 3.5, 3.5)
        elif self._marker == "diamond":
            points = [QPointF(0, -5), QPointF(4, 0), QPointF(0, 5), QPointF(-4, 0)]
            painter.drawPolygon([middle + point for point in points])


class PlotLegend(QWidget):
    """A row of line samples, each followed by what it means."""

    def __init__(self, entries: list[tuple[LineSample, str]], parent: QWidget | None = None):
        super().__init__(parent)
        self._meanings = {sample: QLabel(meaning) for sample, meaning in entries}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for sample, meaning in self._meanings.items():
            layout.addWidget(sample)
            layout.addWidget(meaning)
            layout.addSpacing(14)
        layout.addStretch(1)

    def meaning(self, sample: LineSample) -> str:
        """Tell what is said about a line."""
        return self._meanings[sample].text()

    def explain(self, sample: LineSample, meaning: str) -> None:
        """Say something else about a line."""
        self._meanings[sample].setText(meaning)
