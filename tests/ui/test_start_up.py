"""The window is visible before torch is imported, and the program starts and ends cleanly."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio import __version__, app
from slimstudio.system import qt_libraries as system_libraries
from slimstudio.system.qt_libraries import MissingLibrary

_SHOW_THE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from slimstudio.app import create_window

application = QApplication([])
window = create_window()
window.show()
application.processEvents()
assert window.isVisible()
print(sorted(name for name in sys.modules if name.split(".")[0] in {"torch", "torchvision"}))
window.jobs.shutdown()
"""

_START_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from slimstudio import app
from slimstudio.ui.frame.main_window import MainWindow

shown = []
original = MainWindow.paintEvent

def paint_event(window, event):
    shown.append("torch" in sys.modules)
    original(window, event)
    QTimer.singleShot(0, window.close)

MainWindow.paintEvent = paint_event
code = app.main(sys.argv[1:])
print(shown[:1], code, "torch" in sys.modules)
"""

# Importing torch takes seconds; one test looks at that, the others need not wait for it.
_WITHOUT_TORCH = """
from slimstudio.ui.tasks import WarmUp
WarmUp.start = lambda self: None
"""


def run(script: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SLIMSTUDIO_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )


def test_the_window_is_shown_without_torch(home: Path) -> None:
    done = run(_SHOW_THE_WINDOW, home=home)
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_the_program_warms_torch_up_after_the_window_is_shown_and_ends_cleanly(
    home: Path,
) -> None:
    done = run(_START_AND_CLOSE, home=home)
    assert done.stdout.strip() == "[False] 0 True"
    assert done.returncode == 0
    assert (home / "cache" / "slimstudio.log").exists()


@pytest.mark.parametrize(("display", "problem"), [("", "no display"), (":4711", "not answer")])
def test_without_a_display_it_says_so(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    display: str,
    problem: str,
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    for variable in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda: ())
    assert app.main([]) == 2
    assert problem in capsys.readouterr().err


def test_a_missing_system_library_is_named_instead_of_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = (MissingLibrary("libxcb-cursor.so.0", None),)
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda: missing)
    assert app.main([]) == 2
    assert "libxcb-cursor.so.0" in capsys.readouterr().err


def test_the_version_is_told_without_a_window(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        app.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == f"SlimStudio {__version__}"


def test_without_a_place_for_the_log_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(_WITHOUT_TORCH + _START_AND_CLOSE, home=tmp_path / "file")
    assert done.returncode == 0
    assert "No log can be kept" in done.stderr


_HAND_OVER = """
import subprocess, sys
from PySide6.QtCore import QTimer
from slimstudio import app
from slimstudio.ui.desktop.open_requests import LaterStarts

def take(starts, path):
    print("asked for", path, flush=True)
    QTimer.singleShot(0, starts.parent().close)

LaterStarts.take = take
original = app.create_window

def create_window():
    other = [sys.executable, "-m", "slimstudio"]
    window = original()
    window.first_painted.connect(lambda: subprocess.Popen(
        [*other, sys.argv[1]], stdout=subprocess.DEVNULL))
    return window

app.create_window = create_window
sys.exit(app.main([]))
"""


def test_a_second_start_opens_its_project_in_the_first_window(home: Path) -> None:
    done = run(_WITHOUT_TORCH + _HAND_OVER, "Übung.slim", home=home)
    assert done.returncode == 0, done.stderr
    assert f"asked for {Path.cwd() / 'Übung.slim'}" in done.stdout
