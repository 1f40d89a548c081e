"""What shows progress outside of the window, whichever system it is."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Taskbar(Protocol):
    """A place of the system that can show how far something is."""

    def show(self, share: float | None, *, paused: bool) -> None:
        """Show that work goes on.

        Args:
            share: How much is done, 0 to 1; None while that is not known.
            paused: Whether it is held.
        """

    def clear(self) -> None:
        """Show nothing any more."""


def taskbar_of(window: QWidget) -> Taskbar | None:
    """Find what this system has; None where it has nothing, or nobody would see it.

    Args:
        window: Whose button it is.

    Raises:
        Exception: whatever the system says when it refuses; see `TaskbarProgress`.
    """
    # Each needs what the other systems do not have.
    match platform.system(), QGuiApplication.platformName():
        case "Linux", "xcb" | "wayland":
            from slimstudio.ui.desktop.launcher_entry import launcher_entry  # noqa: PLC0415

            return launcher_entry()
        case "Windows", "windows":
            from slimstudio.ui.desktop.taskbar_list import taskbar_list  # noqa: PLC0415

            return taskbar_list(window)
        case "Darwin", "cocoa":
            from slimstudio.ui.desktop.dock_badge import DockBadge  # noqa: PLC0415

            return DockBadge()
    return None
