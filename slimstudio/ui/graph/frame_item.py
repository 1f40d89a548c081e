"""The frame around an unfolded container, with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.graph.box_item import colour_of, detail_font
from slimstudio.ui.graph.geometry import HEADER
from slimstudio.ui.theme import theme

if TYPE_CHECKING:
    from slimstudio.ui.graph.faces import Face
    from slimstudio.ui.graph.geometry import Rectangle

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
        self.setToolTip(face.tooltip)

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
