"""Names as they are: nothing that stands in a file is taken for markup by what shows it.

Qt takes a text for HTML where it looks like it. Of a name such as `<img src="/dev/zero">` it would
load the picture, and an address on another computer would be asked for.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

_LOOKS_ALIKE = str.maketrans(
    {
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "&": "\N{FULLWIDTH AMPERSAND}",
    }
)


def plain_tip(text: str) -> str:
    """Write a tool tip that may hold names; those that Qt would take for HTML are escaped."""
    if "<" not in text:  # without it Qt sees no markup
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def plain_notice(text: str) -> str:
    """Write a notice of the desktop; some desktops take it for HTML and some do not."""
    return text.translate(_LOOKS_ALIKE)


class PlainMessageBox(QMessageBox):
    """A message box that shows every text as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setInformativeText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show what is said below."""
        super().setInformativeText(" ")  # Qt makes the label only now, and takes it for either
        label = self.findChild(QLabel, "qt_msgbox_informativelabel")
        if isinstance(label, QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        super().setInformativeText(text)
