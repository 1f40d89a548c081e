"""One box of the drawing. Qt draws it by itself: no Python runs while a person moves about."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.graph.faces import Face, FaceKind
from slimstudio.ui.graph.geometry import Rectangle
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.marks import mark_colour

HEIGHT, JOIN_SIZE = 46.0, 28.0
_NARROWEST, _WIDEST = 128.0, 232.0
_CORNER, _MARGIN, _BAR = 6.0, 10.0, 4.0
_DIMMED = 0.28


def title_font() -> QFont:
    """The font of names."""
    font = QFont()
    font.setPixelSize(13)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def detail_font() -> QFont:
    """The font of what stands below a name."""
    font = QFont()
    font.setPixelSize(11)
    return font


def box_size(face: Face, most_channels: int) -> tuple[float, float]:
    """Say how large a box is: its width shows how many channels go out of it.

    Args:
        face: What it shows.
        most_channels: Channels where the network is widest.
    """
    if face.kind is FaceKind.JOIN:
        return JOIN_SIZE, JOIN_SIZE
    if face.kind is FaceKind.END:
        return 84.0, 30.0
    # By the root, or a few wide layers would leave all others equally narrow.
    share = (face.channels[0] / most_channels) ** 0.5 if most_channels else 0.0
    return _NARROWEST + share * (_WIDEST - _NARROWEST), HEIGHT


class BoxItem(QGraphicsPathItem):
    """A layer, a folded container, or a place where results meet.

    Args:
        key: What it stands for.
        place: Where it lies.
    """

    def __init__(self, key: str, place: Rectangle) -> None:
        super().__init__()
        self.key = key
        self.place = place
        self.setPos(place.x, place.y)
        self.setZValue(2)
        self._bar: QGraphicsPathItem | None = None
        self._title = QGraphicsSimpleTextItem(self)
        self._title.setFont(title_font())
        self._detail: QGraphicsSimpleTextItem | None = None
        self.face: Face | None = None

    def show_face(self, face: Face) -> None:
        """Show other words and channels."""
        if self.face is None:
            self.setPath(_outline(face, self.place))
        self.face = face
        self.setToolTip(plain_tip(face.tooltip))
        if face.kind in (FaceKind.JOIN, FaceKind.END):
            self._title.setText(face.title)
            inside = self._title.boundingRect()
            self._title.setPos(
                (self.place.width - inside.width()) / 2, (self.place.height - inside.height()) / 2
            )
            return
        room = self.place.width - 2 * _MARGIN
        prefix = "\N{BLACK RIGHT-POINTING SMALL TRIANGLE} " if face.kind is FaceKind.BLOCK else ""
        self._title.setText(_elided(prefix + face.title, title_font(), room))
        self._title.setPos(_MARGIN, 5)
        if self._detail is None:
            self._detail = QGraphicsSimpleTextItem(self)
            self._detail.setFont(detail_font())
            self._detail.setPos(_MARGIN, 22)
        self._detail.setText(_elided(face.detail, detail_font(), room))
        self._show_bar(face)

    def paint_as(self, *, selected: bool, current: bool, coupled: bool, dimmed: bool) -> None:
        """Choose the colours."""
        face, colours = self.face, theme.current
        assert face is not None
        plain = face.mark in (None, MarkKind.TRAIN)
        colour = QColor(colours.border if plain else mark_colour(face.mark or MarkKind.TRAIN))
        width = 1.2 if plain else 2.0
        if selected:
            colour, width = QColor(colours.accent), 3.0
        elif coupled:
            colour, width = QColor(colours.prune), 2.0
        pen = QPen(colour, width)
        if current and not selected:
            pen.setStyle(Qt.PenStyle.DashLine)
        if face.removed and not selected:
            pen.setStyle(Qt.PenStyle.DotLine)
        self.setPen(pen)
        fill = colours.raised if face.kind in (FaceKind.BLOCK, FaceKind.END) else colours.surface
        if selected:
            fill = colours.accent_soft
        elif coupled:
            fill = colours.coupled
        self.setBrush(QColor(fill))
        self._title.setBrush(QColor(colours.muted if face.removed else colours.text))
        if self._detail:
            self._detail.setBrush(QColor(colours.muted if plain else colour_of(face)))
        if self._bar:
            full = colours.disabled if plain else colour_of(face).name()
            self._bar.setBrush(self._filled(face, full, colours.border))
        self.setOpacity(_DIMMED if dimmed else 1.0)

    def show_words(self, *, titles: bool, details: bool) -> None:
        """Leave out words that nobody could read."""
        self._title.setVisible(titles)
        if self._detail:
            self._detail.setVisible(details)

    def _show_bar(self, face: Face) -> None:
        if not face.channels[0] or self._bar is not None:
            return
        self._bar = QGraphicsPathItem(self)
        self._bar.setPen(QPen(Qt.PenStyle.NoPen))
        room = self.place.width - 2 * _MARGIN
        bar = QPainterPath()
        bar.addRoundedRect(QRectF(_MARGIN, HEIGHT - _BAR - 3, room, _BAR), 2, 2)
        self._bar.setPath(bar)

    def _filled(self, face: Face, full: str, empty: str) -> QBrush:
        """Fill the bar as far as channels stay."""
        before, after = face.channels
        share = after / before if before else 1.0
        if share >= 1.0:
            return QBrush(QColor(full))
        gradient = QLinearGradient(_MARGIN, 0, self.place.width - _MARGIN, 0)
        for stop, colour in ((0.0, full), (share, full), (share + 1e-4, empty), (1.0, empty)):
            gradient.setColorAt(min(1.0, stop), QColor(colour))
        return QBrush(gradient)


def colour_of(face: Face) -> QColor:
    """The colour of a box's mark."""
    return mark_colour(face.mark or MarkKind.TRAIN)


def _elided(text: str, font: QFont, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)


def _outline(face: Face, place: Rectangle) -> QPainterPath:
    path = QPainterPath()
    if face.kind is FaceKind.JOIN:
        path.addEllipse(QRectF(0, 0, place.width, place.height))
        return path
    corner = place.height / 2 if face.kind is FaceKind.END else _CORNER
    path.addRoundedRect(QRectF(0, 0, place.width, place.height), corner, corner)
    return path
