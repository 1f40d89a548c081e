"""What docks hear, on a bus of the test's own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from slimstudio.ui.desktop.linux_bus import LAUNCHER_INTERFACE, LauncherEntry, launcher_entry
from tests.ui.desktop.private_bus import PrivateBus


def test_docks_hear_how_far_the_run_is_and_that_it_ended(private_bus: PrivateBus) -> None:
    entry = LauncherEntry(private_bus.connection, "slimstudio")
    entry.show(0.25, paused=False)
    heard = private_bus.hear("boolean true")
    assert 'string "application://slimstudio.desktop"' in heard
    assert "variant             double 0.25" in heard
    assert 'string "progress-visible"' in heard
    entry.clear()
    heard = private_bus.hear("boolean false")
    assert f"interface={LAUNCHER_INTERFACE}; member=Update" in heard


def test_without_a_bus_there_is_nothing_to_tell(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert launcher_entry() is None


def test_docks_find_the_desktop_file_that_is_installed(qapp: QApplication) -> None:
    assert qapp is not None
    root = Path(__file__).parents[3]
    assert (root / "packaging" / "linux" / "slimstudio.desktop").is_file()
    assert 'setDesktopFileName("slimstudio")' in (root / "slimstudio" / "app.py").read_text()
