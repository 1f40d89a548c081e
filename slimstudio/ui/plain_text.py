"""Names as they are: nothing that stands in a file is taken for markup by what shows it.

Qt takes a text for HTML where it looks like it. Of a name such as `<img src="/dev/zero">` it would
load the picture, and an address on another computer would be asked for.
"""

import re
import textwrap
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from slimstudio.system import locations
from slimstudio.ui.theme import theme

_LOOKS_ALIKE = str.maketrans(
    {
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "&": "\N{FULLWIDTH AMPERSAND}",
    }
)


_TIP_LETTERS = 72
_CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")


def plain_tip(text: str) -> str:
    """Write a tool tip that may hold names, in lines of a length that people read.

    Qt wraps only what it takes for HTML, and names that it would take for that are escaped.
    """
    if "<" not in text:  # without it Qt sees no markup
        return "\n".join(map(_wrapped, text.split("\n")))
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def _wrapped(line: str) -> str:
    wide = bool(_CHINESE.search(line))  # its letters are as wide as two, and have no spaces
    width = _TIP_LETTERS // 2 if wide else _TIP_LETTERS
    return textwrap.fill(line, width, break_long_words=wide, break_on_hyphens=False)


def plain_notice(text: str) -> str:
    """Write a notice of the desktop; some desktops take it for HTML and some do not."""
    return text.translate(_LOOKS_ALIKE)


_ICON_PX = 40


def _icon(name: str, colour: str, scale: float) -> QPixmap:
    """Draw one of our icons; what draws them elsewhere is above of what this is used by."""
    side = round(_ICON_PX * scale)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    source = locations.resources() / "icons" / f"{name}.svg"
    QSvgRenderer(source.read_bytes()).render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    image.setDevicePixelRatio(scale)
    return QPixmap.fromImage(image)


class PlainMessageBox(QMessageBox):
    """A message box that shows every text as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setIcon(self, icon: QMessageBox.Icon) -> None:  # noqa: N802 - Qt's name
        """Show our own icon, in the colours of the theme: the style's are for light windows."""
        colours = theme.current
        drawn = {
            QMessageBox.Icon.Question: ("question", colours.accent),
            QMessageBox.Icon.Information: ("info", colours.accent),
            QMessageBox.Icon.Warning: ("warning", colours.warning),
            QMessageBox.Icon.Critical: ("error", colours.bad),
        }.get(icon)
        super().setIcon(icon)
        if drawn is not None:
            self.setIconPixmap(_icon(*drawn, self.devicePixelRatioF()))

    def setInformativeText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show what is said below."""
        super().setInformativeText(" ")  # Qt makes the label only now, and takes it for either
        label = self.findChild(QLabel, "qt_msgbox_informativelabel")
        if isinstance(label, QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        super().setInformativeText(text)
