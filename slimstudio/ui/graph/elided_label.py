"""One line of text, cut where there is no more room; the whole of it is in the hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class ElidedLabel(QLabel):
    """Takes one line, however much there is to say. It keeps its place when it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(self.fontMetrics().height())
        self._whole = ""

    @property
    def whole(self) -> str:
        """All that it says."""
        return self._whole

    def say(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        line = self._whole.replace("\n", " ")
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room))
