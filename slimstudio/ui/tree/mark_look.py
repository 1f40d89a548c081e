"""How the marks look: an icon and a colour for each."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import icon


def mark_colour(kind: MarkKind) -> QColor:
    """The mark's colour in the theme that is shown now."""
    return QColor(getattr(theme.current, kind))


def mark_icon(kind: MarkKind) -> QIcon:
    """The mark's icon, in its colour."""
    return coloured_icon(kind, mark_colour(kind).name())


def mixed_icon(kinds: tuple[MarkKind, ...]) -> QIcon:
    """A tile with a band in the colour of each mark, for where they differ."""
    return _banded_icon(tuple(mark_colour(kind).name() for kind in kinds))


@lru_cache(maxsize=64)
def _banded_icon(colours: tuple[str, ...]) -> QIcon:
    made = QIcon()
    for side in (16, 32, 48):
        tile = QPixmap(side, side)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(tile.rect()).adjusted(side / 8, side / 8, -side / 8, -side / 8)
        shape = QPainterPath()
        shape.addRoundedRect(inside, side / 8, side / 8)
        painter.setClipPath(shape)
        band = inside.width() / len(colours)
        for place, colour in enumerate(colours):
            left = inside.left() + place * band
            painter.fillRect(QRectF(left, inside.top(), band, inside.height()), QColor(colour))
        painter.end()
        made.addPixmap(tile)
    return made


@lru_cache(maxsize=64)
def coloured_icon(name: str, colour: str) -> QIcon:
    """Remember icons: delegates ask for them once for every row that they paint."""
    return icon(name, colour)
