"""The window's first size on screens that are smaller than it likes to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def fit_to_screen(window: QWidget, room: QSize) -> None:
    """Maximise a window, before it is shown, that would reach beyond its screen.

    Args:
        window: It has the size that it would be shown with, without its frame.
        room: What the screen has left beside bars and docks.
    """
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    needed = window.size() + QSize(0, title)
    if needed.width() > room.width() or needed.height() > room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
