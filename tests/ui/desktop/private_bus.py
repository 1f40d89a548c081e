"""A bus as Linux desktops have one, of a test's own, and somebody who listens on it."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtDBus import QDBusConnection

_NAME = "slimstudio-test"


@dataclass(frozen=True, eq=False)
class PrivateBus:
    """A connection to it, and what all programs on it say to each other."""

    connection: QDBusConnection
    monitor: subprocess.Popen[str]

    def hear(self, until: str) -> str:
        """Listen up to the line with these words."""
        assert self.monitor.stdout is not None
        heard = ""
        for line in self.monitor.stdout:
            heard += line
            if until in line:
                break
        return heard


@contextmanager
def running_bus() -> Iterator[PrivateBus]:
    """Start a bus, and end it."""
    if not shutil.which("dbus-daemon") or not shutil.which("dbus-monitor"):
        pytest.skip("there is no program for a bus")
    daemon = _start("dbus-daemon", "--session", "--nofork", "--print-address")
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    # Line by line, or it would keep what it heard to itself.
    monitor = _start("stdbuf", "-oL", "dbus-monitor", "--address", address)
    bus = PrivateBus(QDBusConnection.connectToBus(address, _NAME), monitor)
    assert bus.connection.isConnected()
    bus.hear("NameAcquired")
    yield bus
    QDBusConnection.disconnectFromBus(_NAME)
    for process in (monitor, daemon):
        process.terminate()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def _start(*command: str) -> subprocess.Popen[str]:
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
