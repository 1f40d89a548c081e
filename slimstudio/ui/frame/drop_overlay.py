"""What the window shows while files are held over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QWidget

from slimstudio.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_INSET = 16


class DropOverlay(QWidget):
    """Covers its parent with a frame and a sentence; the mouse passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._message = ""
        self.hide()

    def offer(self, message: str) -> None:
        """Say what dropping will do."""
        self._message = message
        self.setAccessibleName(message)
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a veil, a dashed frame and the sentence."""
        colours = theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, 12, 12)
        font = QFont(self.font())
        font.setPixelSize(20)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        centred = QTextOption(Qt.AlignmentFlag.AlignCenter)
        # Names of files may be long words.
        centred.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        room = frame.adjusted(2 * _INSET, 2 * _INSET, -2 * _INSET, -2 * _INSET)
        painter.drawText(room, self._message, centred)
