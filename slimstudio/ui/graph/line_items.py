"""The lines of the drawing and the frames around what belongs together."""

from collections.abc import Container, Iterable
from itertools import pairwise
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.graph.box_item import colour_of, detail_font
from slimstudio.ui.graph.faces import Face
from slimstudio.ui.graph.geometry import HEADER, Direction, Line, Point, Rectangle
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme

_HEAD, _SLANT = 7.0, pi / 7


class LineItems:
    """Lines with heads where they reach a box: two items, one stroked and one filled."""

    def __init__(self, z: float) -> None:
        self.strokes, self.heads = QGraphicsPathItem(), QGraphicsPathItem()
        self.strokes.setZValue(z)
        self.heads.setZValue(z)
        self.heads.setPen(QPen(Qt.PenStyle.NoPen))

    @property
    def items(self) -> tuple[QGraphicsPathItem, QGraphicsPathItem]:
        """Both items, to be added to a scene."""
        return self.strokes, self.heads

    def show_lines(
        self, lines: Iterable[Line], frames: Container[str], direction: Direction
    ) -> None:
        """Draw other lines.

        Args:
            lines: What leads where.
            frames: Names of the frames: a line that ends there goes on at the other side.
            direction: Which way the data flows.
        """
        strokes, heads = QPainterPath(), QPainterPath()
        for line in lines:
            _stroke(strokes, line.points, direction)
            if line.end not in frames:
                heads.addPolygon(_head(line.points[-1], direction))
                heads.closeSubpath()
        self.strokes.setPath(strokes)
        self.heads.setPath(heads)

    def paint_with(self, colour: QColor, width: float) -> None:
        """Choose the colour."""
        pen = QPen(colour, width)
        pen.setCosmetic(False)
        self.strokes.setPen(pen)
        self.heads.setBrush(colour)


def _stroke(path: QPainterPath, points: tuple[Point, ...], direction: Direction) -> None:
    path.moveTo(*points[0])
    across = 1 if direction is Direction.RIGHT else 0
    for (x, y), (to_x, to_y) in pairwise(points):
        if abs((x, y)[across] - (to_x, to_y)[across]) < 0.5:
            path.lineTo(to_x, to_y)
        elif direction is Direction.RIGHT:
            middle = (x + to_x) / 2
            path.cubicTo(middle, y, middle, to_y, to_x, to_y)
        else:
            middle = (y + to_y) / 2
            path.cubicTo(x, middle, to_x, middle, to_x, to_y)


def _head(tip: Point, direction: Direction) -> QPolygonF:
    angle = 0.0 if direction is Direction.RIGHT else atan2(1, 0)
    corners = [
        QPointF(tip[0] - _HEAD * cos(angle + side), tip[1] - _HEAD * sin(angle + side))
        for side in (_SLANT, -_SLANT)
    ]
    return QPolygonF([QPointF(*tip), *corners])


_CORNER, _MARGIN = 8.0, 10.0


class FrameItem(QGraphicsPathItem):
    """A container that shows what it holds.

    Args:
        key: Its dotted name.
        place: Where it lies.
        depth: How many frames are around it.
        room: How much of its width its name may take.
    """

    def __init__(self, key: str, place: Rectangle, depth: int, room: float = 1.0) -> None:
        super().__init__()
        self.key = key
        self.place = place
        self.face: Face | None = None
        self._depth = depth
        self._room = place.width * room - 2 * _MARGIN
        self.setPos(place.x, place.y)
        self.setZValue(-100 + depth)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, place.width, place.height), _CORNER, _CORNER)
        self.setPath(outline)
        self._title = QGraphicsSimpleTextItem(self)
        self._title.setFont(detail_font())
        self._title.setPos(_MARGIN, (HEADER - 14) / 2)

    def show_face(self, face: Face) -> None:
        """Show other words."""
        self.face = face
        words = f"\N{BLACK DOWN-POINTING SMALL TRIANGLE} {face.title}   {face.detail}"
        metrics = QFontMetricsF(detail_font())
        self._title.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._room))
        self.setToolTip(plain_tip(face.tooltip))

    def paint_as(self, *, selected: bool, current: bool, coupled: bool, dimmed: bool) -> None:
        """Choose the colours."""
        del coupled  # what is inside says so
        face, colours = self.face, theme.current
        assert face is not None
        plain = face.mark in (None, MarkKind.TRAIN)
        pen = QPen(QColor(colours.border) if plain else colour_of(face), 1.0 if plain else 1.6)
        if selected or current:
            pen = QPen(QColor(colours.accent), 2.5 if selected else 1.5)
        if face.removed and not selected:
            pen.setStyle(Qt.PenStyle.DotLine)
        self.setPen(pen)
        # Every other depth is a little darker, so that one is told from the next.
        self.setBrush(QColor(colours.surface if self._depth % 2 else colours.window))
        self._title.setBrush(QColor(colours.muted if plain else colour_of(face)))
        self._title.setOpacity(0.4 if dimmed else 1.0)

    def show_words(self, *, titles: bool, details: bool) -> None:
        """Leave out words that nobody could read."""
        del titles
        self._title.setVisible(details)

    @property
    def header(self) -> QRectF:
        """Where its name stands, in the scene."""
        return QRectF(self.place.x, self.place.y, self.place.width, HEADER)
