"""How the marks look: an icon and a colour for each."""

from functools import lru_cache

from PySide6.QtGui import QColor, QIcon

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import icon


def mark_colour(kind: MarkKind) -> QColor:
    """The mark's colour in the theme that is shown now."""
    return QColor(getattr(theme.current, kind))


def mark_icon(kind: MarkKind) -> QIcon:
    """The mark's icon, in its colour."""
    return coloured_icon(kind, mark_colour(kind).name())


@lru_cache(maxsize=64)
def coloured_icon(name: str, colour: str) -> QIcon:
    """Remember icons: delegates ask for them once for every row that they paint."""
    return icon(name, colour)
