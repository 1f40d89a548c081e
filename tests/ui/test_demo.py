import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import slimstudio
from slimstudio.ui import demo
from slimstudio.ui.demo import Demo
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.welcome.welcome_panel import WelcomePanel


@pytest.fixture(autouse=True)
def _quit_as_before(qapp: QApplication) -> Iterator[None]:
    before = qapp.quitOnLastWindowClosed()
    yield
    qapp.setQuitOnLastWindowClosed(before)


def exit_code(qtbot: QtBot, made: Demo) -> int:
    with qtbot.waitSignal(made.finished, timeout=20_000) as ended:
        made.start()
    assert ended.args is not None
    return int(ended.args[0])


def test_a_folder_that_cannot_be_made_ends_it_with_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file is in the way")
    assert exit_code(qtbot, Demo(window, tmp_path / "out")) == 1
    assert "out" in capsys.readouterr().err


def test_a_button_that_cannot_be_clicked_ends_it_with_the_reason(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    welcome = window.panel(Step.WELCOME)
    assert isinstance(welcome, WelcomePanel)
    welcome.sample.setEnabled(False)
    welcome.sample.setToolTip("Another program runs.")
    assert exit_code(qtbot, Demo(window, tmp_path / "out")) == 1
    assert "“Open the sample” cannot be clicked: Another program runs." in capsys.readouterr().err
    picture = QImage(str(tmp_path / "out" / "01-welcome.png"))
    assert picture.size() == window.size()


def test_it_gives_up_when_its_time_is_over(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(demo, "_LIMIT_SECONDS", -1.0)
    assert exit_code(qtbot, Demo(window, tmp_path / "out")) == 1
    assert "took too long" in capsys.readouterr().err


def test_a_window_that_is_closed_half_way_is_no_success(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Demo(window, tmp_path / "out")
    with qtbot.waitSignal(made.finished, timeout=20_000) as ended:
        made.start()
        window.close()
    assert ended.args == [1]
    assert "closed before the demo was done" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_whole_job_is_done_on_the_sample_and_leaves_proof(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for kind in ("pt", "onnx", "load.py", "md"):  # of an earlier one: there is nobody to ask
        (out / f"digits-compact.{kind}").write_text("")
    program = "import sys; from slimstudio.app import main; sys.exit(main(sys.argv[1:]))"
    ended = subprocess.run(
        [sys.executable, "-c", program, "--demo", str(out)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=840,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    names = sorted(path.name for path in out.iterdir())
    assert [name for name in names if name.endswith(".png")] == [
        "01-welcome.png",
        "02-model.png",
        "03-images.png",
        "04-plan.png",
        "05-run-ready.png",
        "06-run.png",
        "07-run-done.png",
        "08-compare.png",
        "09-compare-answers.png",
        "10-export.png",
    ]
    assert {"digits-compact.onnx", "digits-compact.pt"} < set(names)
    for row in ("Accuracy", "Parameters", "Computation per image", "File size", "Time per image"):
        assert row in ended.stdout
    for runtime in ("PyTorch", "ONNX Runtime"):
        assert f"{runtime}, one image" in ended.stdout
        assert f"{runtime}, 16 images" in ended.stdout
    assert re.search(r"digits-compact\.onnx: agrees on (\d+) of \1 images", ended.stdout)
    assert not slimstudio.load(out / "digits-compact.pt").training
