"""What the lines of the training plots mean."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

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
