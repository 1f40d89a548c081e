"""The lines of the drawing: one item for all lines side by side, so that Qt has few to look at."""

from __future__ import annotations

from itertools import pairwise
from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from slimstudio.ui.graph.geometry import Direction

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from PySide6.QtGui import QColor

    from slimstudio.ui.graph.geometry import Line, Point

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
