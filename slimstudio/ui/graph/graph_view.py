"""The drawing in which a person moves about, with the mouse, a touchpad or the keyboard."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from slimstudio.ui.graph.geometry import Direction, Way, neighbour
from slimstudio.ui.graph.graph_scene import GraphScene, Item
from slimstudio.ui.graph.line_items import FrameItem
from slimstudio.ui.graph.minimap import Minimap
from slimstudio.ui.tree.marks import marked_by

_SMALLEST, _LARGEST = 0.02, 3.0
_TITLES_FROM, _DETAILS_FROM = 0.3, 0.5
_READABLE = 1.0
_STEP = 1.25
_TOGGLE_PX = 24.0
_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}


class GraphView(QGraphicsView):
    """Shows a `GraphScene`. Nothing moves by itself: whoever dislikes motion sees none.

    Signals:
        chosen: A box or frame was chosen: its key, and whether it is added to the selection.
        toggled: A container is to be folded or unfolded: its name.
        kind_requested: A key asks for a mark: its kind.
        menu_requested: A menu is wanted at a place on the screen.
    """

    chosen = Signal(str, bool)
    toggled = Signal(str)
    kind_requested = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, scene: GraphScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.drawing = scene
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self._untouched = True
        self.setObjectName("graphView")
        self.setAccessibleName(self.tr("Graph of the network"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go from layer to layer, plus and minus zoom, 0 shows everything.")
        )
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.minimap = Minimap(self, scene)
        self.minimap.asked_for.connect(self.look_at)
        scene.laid_out.connect(self._show_words)

    # -- looking ----------------------------------------------------------------------------

    @property
    def scale_now(self) -> float:
        """Screen pixels for each unit of the drawing."""
        return self.transform().m11()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make everything larger or smaller; what is at a place of the viewport stays there."""
        self._untouched = False
        self._zoom(factor, at)

    def _zoom(self, factor: float, at: QPointF | None = None) -> None:
        scale = max(_SMALLEST, min(_LARGEST, self.scale_now * factor))
        factor = scale / self.scale_now
        spot = (at or QPointF(self.viewport().rect().center())).toPoint()
        before, middle = self.mapToScene(spot), self.viewport().rect().center()
        self.scale(factor, factor)
        self.centerOn(self.mapToScene(middle) + before - self.mapToScene(spot))
        self._show_words()

    def fit(self) -> None:
        """Show everything at once."""
        self._fit_to(0.0)

    def show_start(self) -> None:
        """Show as much as can be read, from where the data comes in."""
        self._untouched = True
        self._fit_to(_READABLE)

    def _fit_to(self, smallest: float) -> None:
        whole, room = self.sceneRect(), self.viewport().rect()
        if whole.isEmpty() or room.isEmpty():
            return
        scale = min(room.width() / whole.width(), room.height() / whole.height(), 1.0)
        scale = max(scale, smallest, _SMALLEST)
        self.resetTransform()
        self.scale(scale, scale)
        self.centerOn(self._start(scale) if smallest else whole.center())
        self._show_words()

    def _start(self, scale: float) -> QPointF:
        """Find the middle of a view that begins where the data comes in."""
        first = next(iter(self.drawing.geometry.boxes.values()), None)
        if first is None:
            return self.sceneRect().center()
        middle = QPointF(first.x + first.width / 2, first.y + first.height / 2)
        room = self.viewport().rect()
        if self.drawing.direction is Direction.RIGHT:
            return middle + QPointF(room.width() / 2 / scale - first.width, 0)
        return middle + QPointF(0, room.height() / 2 / scale - first.height)

    def bring_into_view(self, key: str) -> None:
        """Move just as far as it takes to see a box, large enough to be read."""
        item = self.drawing.items_by_key.get(key)
        if item is None:
            return
        if self.scale_now < _TITLES_FROM:
            self._zoom(_READABLE / self.scale_now)
        shown = item.header if isinstance(item, FrameItem) else item.sceneBoundingRect()
        self.ensureVisible(shown, 60, 60)

    def move_by(self, delta: QPoint) -> None:
        """Move the drawing by some pixels of the screen."""
        self._untouched = False
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - delta.x())
        down.setValue(down.value() - delta.y())

    def look_at(self, where: QPointF) -> None:
        """Move so that a place of the drawing is in the middle."""
        self._untouched = False
        self.centerOn(where)

    @Slot()
    def _show_words(self) -> None:
        scale = self.scale_now
        self.drawing.show_words(titles=scale >= _TITLES_FROM, details=scale >= _DETAILS_FROM)

    # -- Qt's events ------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; two fingers on a touchpad, or Shift, move instead."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        moves = event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not pixels.isNull()
        if moves and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            delta = angle if pixels.isNull() else pixels
            if pixels.isNull() and not delta.x():
                delta = QPoint(delta.y(), 0)
            self.move_by(delta)
        else:
            self.zoom(_STEP ** (angle.y() / 120), event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Let two fingers pinch."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1.0 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed_at = event.position().toPoint()
            self._dragging = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the drawing with the pointer."""
        if self._pressed_at is not None:
            moved = event.position().toPoint() - self._pressed_at
            if self._dragging or moved.manhattanLength() > 6:
                self._dragging = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pressed_at = event.position().toPoint()
                self.move_by(moved)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        clicked = self._pressed_at is not None and not self._dragging
        self._pressed_at = None
        self._dragging = False
        self.viewport().unsetCursor()
        if clicked and event.button() is Qt.MouseButton.LeftButton:
            self._click(event.position(), event.modifiers())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold a container."""
        item = self._item_at(event.position())
        if item is not None and self._is_container(item.key):
            self.toggled.emit(item.key)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is under the pointer, or with what is selected."""
        if event.reason() is event.Reason.Mouse:
            item = self._item_at(QPointF(event.pos()))
            if item is not None and not self.drawing.is_selected(item.key):
                self.chosen.emit(item.key, False)  # noqa: FBT003 - a signal takes no names
            self.menu_requested.emit(event.globalPos())
            return
        current = self.drawing.items_by_key.get(self.drawing.current)
        where = self.viewport().rect().center()
        if current is not None:
            where = self.mapFromScene(QPointF(current.place.x, current.place.y))
        self.menu_requested.emit(self.viewport().mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from box to box, Space folds, letters mark, plus, minus and 0 zoom."""
        key, current = Qt.Key(event.key()), self.drawing.current
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and key in _WAYS:
            self._go(_WAYS[key], adds=bool(held))
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(Way.START if key == Qt.Key.Key_Home else Way.END, adds=bool(held))
        elif plain and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif plain and key == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif plain and key == Qt.Key.Key_0:
            self.fit()
        elif not held and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._is_container(current):
                self.toggled.emit(current)
        elif not held and key == Qt.Key.Key_Backspace:
            self._go(Way.OUT, adds=False)
        elif (kind := marked_by(event)) is not None:
            self.kind_requested.emit(kind)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in the middle there; until somebody moved, show the start."""
        super().resizeEvent(event)
        self.minimap.settle()
        if self._untouched:
            self._fit_to(_READABLE)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Tell the minimap where it is now."""
        super().scrollContentsBy(dx, dy)
        self.minimap.update()

    # -- inside -----------------------------------------------------------------------------

    def _item_at(self, where: QPointF) -> Item | None:
        return self.drawing.item_of(self.itemAt(where.toPoint()))

    def _click(self, where: QPointF, held: Qt.KeyboardModifier) -> None:
        item = self._item_at(where)
        if item is None:
            return
        inside = self.mapToScene(where.toPoint()) - QPointF(item.place.x, item.place.y)
        if self._is_container(item.key) and inside.x() < _TOGGLE_PX and inside.y() < _TOGGLE_PX:
            self.toggled.emit(item.key)
            return
        adds = bool(
            held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        self.chosen.emit(item.key, adds)

    def _go(self, way: Way, *, adds: bool) -> None:
        nesting = self.drawing.nesting
        if nesting is None:
            return
        key = neighbour(self.drawing.geometry, nesting, self.drawing.current, way)
        if key:
            self.chosen.emit(key, adds)
            self.bring_into_view(key)

    def _is_container(self, key: str) -> bool:
        nesting = self.drawing.nesting
        return nesting is not None and bool(key) and nesting.is_container(key)
