"""The whole drawing in small, with a frame around what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsView, QWidget

from slimstudio.ui.theme import theme

if TYPE_CHECKING:
    from slimstudio.ui.graph.graph_scene import GraphScene

_LONGEST, _SHORTEST = 150.0, 26.0
_MARGIN = 12
_DRAWN_AFTER_MS = 60


class Minimap(QWidget):
    """Lies in a corner of a view. What it shows is drawn once and kept.

    Args:
        view: Shows a part of the drawing.
        drawing: The whole of it.
    """

    asked_for = Signal(QPointF)  # a point of the drawing that is to be seen

    def __init__(self, view: QGraphicsView, drawing: GraphScene) -> None:
        super().__init__(view)
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview of the graph"))
        self.setToolTip(self.tr("Click or drag to look at another part"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._view = view
        self._scene = drawing
        self._picture = QPixmap()
        # Marks change in bursts, as while a slider is dragged.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DRAWN_AFTER_MS)
        self._later.timeout.connect(self._draw)
        drawing.laid_out.connect(self.settle)
        drawing.repainted.connect(self._later.start)

    @Slot()
    def settle(self) -> None:
        """Take the place and the size that suit the drawing; hide where everything is seen."""
        whole = self._view.sceneRect()
        if whole.isEmpty():
            self.hide()
            return
        scale = _LONGEST / max(whole.width(), whole.height())
        width = max(_SHORTEST, whole.width() * scale)
        height = max(_SHORTEST, whole.height() * scale)
        area = self._view.rect()
        self.setGeometry(
            area.right() - round(width) - _MARGIN,
            area.bottom() - round(height) - _MARGIN,
            round(width),
            round(height),
        )
        self.setVisible(area.width() > 3 * width and area.height() > 1.5 * height)
        self._later.start()

    @property
    def _drawn(self) -> QRectF:
        """Where the drawing lies in this widget: it keeps its proportions."""
        whole = self._view.sceneRect()
        size = whole.size().scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        drawn = QRectF(QPointF(0, 0), size)
        drawn.moveCenter(QRectF(self.rect()).center())
        return drawn

    @Slot()
    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(theme.current.surface))
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing, drawn = self._scene, self._drawn
        scale = drawn.width() / max(1.0, self._view.sceneRect().width())
        painter.translate(drawn.topLeft() - self._view.sceneRect().topLeft() * scale)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for item in drawing.items_by_key.values():
            place = item.place
            area = QRectF(place.x, place.y, place.width, place.height)
            painter.fillRect(area, _colour_of(item.pen(), item.key in drawing.geometry.frames))
        painter.end()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture, and where the view is."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        whole, drawn = self._view.sceneRect(), self._drawn
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect() & whole
        scale = drawn.width() / max(1.0, whole.width())
        top_left = drawn.topLeft() + (seen.topLeft() - whole.topLeft()) * scale
        window = QRectF(top_left, seen.size() * scale)
        fill = QColor(theme.current.accent)
        fill.setAlpha(40)
        painter.setPen(QPen(QColor(theme.current.accent), 1))
        painter.setBrush(fill)
        painter.drawRect(window.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.current.border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the part that was clicked."""
        self._look_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_at(event.position())

    def _look_at(self, where: QPointF) -> None:
        whole, drawn = self._view.sceneRect(), self._drawn
        share = (where - drawn.topLeft()) * (whole.width() / max(1.0, drawn.width()))
        self.asked_for.emit(whole.topLeft() + share)


def _colour_of(pen: QPen, is_frame: bool) -> QColor:  # noqa: FBT001 - read right beside its only use
    """Show boxes in the colour of their outline, frames faintly."""
    colour = QColor(pen.color())
    if is_frame:
        colour.setAlpha(50)
    elif colour == QColor(theme.current.border):
        return QColor(theme.current.disabled)
    return colour
