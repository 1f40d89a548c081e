"""What docks hear, on a bus of the test's own."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from slimstudio.ui.window.taskbar.launcher_entry import INTERFACE, LauncherEntry, launcher_entry

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-daemon") and shutil.which("dbus-monitor")),
    reason="there is no program for a bus",
)
NAME = "slimstudio-test"


@pytest.fixture
def address() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    QDBusConnection.disconnectFromBus(NAME)
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def ear(address: str) -> Iterator[subprocess.Popen[str]]:
    """Somebody who listens as a dock does."""
    rule = f"type='signal',interface='{INTERFACE}'"
    monitor = subprocess.Popen(
        ["stdbuf", "-oL", "dbus-monitor", "--address", address, rule],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert monitor.stdout is not None
    yield monitor
    monitor.terminate()
    monitor.wait()
    monitor.stdout.close()


def hear(monitor: subprocess.Popen[str], until: str) -> str:
    assert monitor.stdout is not None
    heard = ""
    for line in monitor.stdout:
        heard += line
        if until in line:
            return heard
    return heard


@pytest.mark.usefixtures("qapp")
def test_docks_hear_how_far_the_run_is_and_that_it_ended(
    address: str, ear: subprocess.Popen[str]
) -> None:
    hear(ear, "NameAcquired")
    bus = QDBusConnection.connectToBus(address, NAME)
    assert bus.isConnected()
    entry = LauncherEntry(bus, "slimstudio")
    entry.show(0.25, paused=False)
    heard = hear(ear, "boolean true")
    assert 'string "application://slimstudio.desktop"' in heard
    assert "variant             double 0.25" in heard
    assert 'string "progress-visible"' in heard
    entry.clear()
    assert "member=Update" in hear(ear, "boolean false")


def test_without_a_bus_there_is_nothing_to_tell(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert launcher_entry() is None


def test_docks_find_the_desktop_file_that_is_installed(qapp: QApplication) -> None:
    assert qapp is not None
    root = Path(__file__).parents[4]
    assert (root / "packaging" / "linux" / "slimstudio.desktop").is_file()
    assert 'setDesktopFileName("slimstudio")' in (root / "slimstudio" / "app.py").read_text()
