"""Notices on Linux desktops that have no tray, as GNOME: the desktop's portal shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtDBus import QDBusMessage

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

INTERFACE = "org.freedesktop.portal.Notification"
_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_NAME = "run"  # the next notice of this name takes the place of the one before


def show_notice(bus: QDBusConnection, title: str, words: str) -> None:
    """Ask the desktop to show a notice; a desktop without a portal shows none.

    Args:
        bus: The bus of the desktop's session.
        title: What happened.
        words: To what.
    """
    call = QDBusMessage.createMethodCall(_SERVICE, _PATH, INTERFACE, "AddNotification")
    call.setArguments([_NAME, {"title": title, "body": words}])
    bus.send(call)
