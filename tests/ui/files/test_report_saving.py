"""The report is written from the window, as a page and as PDF."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import preparing
from slimstudio.ui.widgets.problems import ErrorDialog
from tests.ui import scenes
from tests.ui.attempts.trials import attempts
from tests.ui.plots.test_training_record import whole_run


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(_project: Project, _control: Control) -> Prepared:
        return Prepared(scenes.opened(), scenes.images())

    monkeypatch.setattr(preparing, "prepare", prepare)


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> ComparePanel:
    outcome = scenes.outcome(tuple(whole_run()))
    window.document.open_project(scenes.project(), None, outcome, attempts())
    window.show_step(Step.COMPARE)
    qtbot.waitUntil(lambda: window.document.images is not None and not window.jobs.busy)
    found = window.panel(Step.COMPARE)
    assert isinstance(found, ComparePanel)
    return found


@pytest.mark.parametrize(
    ("name", "start"),
    [("pets.html", b"<!DOCTYPE html>"), ("pets.pdf", b"%PDF"), ("pets", b"<!DOCTYPE html>")],
)
def test_the_report_is_written(
    window: MainWindow,
    panel: ComparePanel,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    start: bytes,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    qtbot.mouseClick(panel.report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.toast.isVisible)
    (written,) = tmp_path.glob("pets*")
    assert written.read_bytes().startswith(start)
    assert str(written) in window.toast.text.text()


def test_a_saved_project_s_report_is_offered_beside_it(
    window: MainWindow, panel: ComparePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    panel.report.click()
    window.document.mark_saved(tmp_path / "our pets.slim")
    panel.report.click()
    assert [Path(one).parent for one in offered] == [Path.home(), tmp_path]
    assert Path(offered[1]).name == "our pets report.html"


@pytest.mark.parametrize("name", ["pets.html", "pets.pdf"])
def test_a_place_that_cannot_be_written_to_is_told(
    window: MainWindow,
    panel: ComparePanel,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    path = tmp_path / "gone" / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(panel.report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    assert not path.exists()


def test_without_a_result_there_is_nothing_to_report(window: MainWindow) -> None:
    assert not window.menus.report.isEnabled()
    assert "Run first" in window.menus.report.toolTip()
