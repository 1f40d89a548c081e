"""Progress in the docks and taskbars of Linux desktops: Plasma, Ubuntu Dock, Dash to Dock, Plank.

They listen for a signal on the session's bus, which Unity began: the interface
`com.canonical.Unity.LauncherEntry`, with the desktop file that it is about and what has changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtDBus import QDBusMessage
from PySide6.QtGui import QGuiApplication

from slimstudio.ui.desktop.session_bus import session_bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

INTERFACE = "com.canonical.Unity.LauncherEntry"
_PATH = "/org/slimstudio/SlimStudio"


class LauncherEntry:
    """Tells everybody on a bus how far the work is; who listens is not known.

    Args:
        bus: The bus of the desktop's session.
        desktop_file: Name of the program's desktop file, without ".desktop".
    """

    def __init__(self, bus: QDBusConnection, desktop_file: str) -> None:
        self._bus = bus
        self._uri = f"application://{desktop_file}.desktop"

    def show(self, share: float | None, *, paused: bool) -> None:  # noqa: ARG002 - no sign for it
        """Show a bar; it is left out while nobody knows how far the work is."""
        self._say({"progress": share or 0.0, "progress-visible": share is not None})

    def clear(self) -> None:
        """Take the bar away."""
        self._say({"progress": 0.0, "progress-visible": False})

    def _say(self, changes: dict[str, object]) -> None:
        signal = QDBusMessage.createSignal(_PATH, INTERFACE, "Update")
        signal.setArguments([self._uri, changes])
        self._bus.send(signal)


def launcher_entry() -> LauncherEntry | None:
    """Find the session's bus; None where there is none."""
    bus = session_bus()
    return None if bus is None else LauncherEntry(bus, QGuiApplication.desktopFileName())
