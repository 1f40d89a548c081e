"""The bus of a Linux desktop: notices, and progress on the launcher."""

import os
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication


def session_bus() -> QDBusConnection | None:
    """Find the bus of the desktop's session; None where there is none."""
    # Without an address, asking for the bus might start one.
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    listening = runtime and (Path(runtime) / "bus").exists()
    if not listening and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


PORTAL_INTERFACE = "org.freedesktop.portal.Notification"
_SERVICE, _PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_NAME = "run"  # the next notice of this name takes the place of the one before


def show_notice(bus: QDBusConnection, title: str, words: str) -> None:
    """Ask the desktop to show a notice; a desktop without a portal shows none.

    Args:
        bus: The bus of the desktop's session.
        title: What happened.
        words: To what.
    """
    call = QDBusMessage.createMethodCall(
        _SERVICE, _PORTAL_PATH, PORTAL_INTERFACE, "AddNotification"
    )
    call.setArguments([_NAME, {"title": title, "body": words}])
    bus.send(call)


LAUNCHER_INTERFACE = "com.canonical.Unity.LauncherEntry"
_LAUNCHER_PATH = "/org/slimstudio/SlimStudio"


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
        signal = QDBusMessage.createSignal(_LAUNCHER_PATH, LAUNCHER_INTERFACE, "Update")
        signal.setArguments([self._uri, changes])
        self._bus.send(signal)


def launcher_entry() -> LauncherEntry | None:
    """Find the session's bus; None where there is none."""
    bus = session_bus()
    return None if bus is None else LauncherEntry(bus, QGuiApplication.desktopFileName())
