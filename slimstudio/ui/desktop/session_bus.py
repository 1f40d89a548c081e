"""The bus on which the programs of a Linux desktop talk with each other."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtDBus import QDBusConnection


def session_bus() -> QDBusConnection | None:
    """Find the bus of the desktop's session; None where there is none."""
    # Without an address, asking for the bus might start one.
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    listening = runtime and (Path(runtime) / "bus").exists()
    if not listening and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
