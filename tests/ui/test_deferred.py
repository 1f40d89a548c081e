import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.errors import ProjectFileError
from slimstudio.messages import Message
from slimstudio.session import files, opening
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.deferred import deferred, run_blocking
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.tasks import preparing
from tests.ui import scenes


def test_several_starts_are_one_call_and_not_at_once(qtbot: QtBot) -> None:
    calls: list[int] = []
    parent = QObject()
    timer = deferred(parent, lambda: calls.append(1))
    timer.start()
    timer.start()
    assert not calls
    qtbot.waitUntil(lambda: bool(calls))
    qtbot.wait(5)
    assert calls == [1]
    assert not timer.isActive()


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(_project: Project, _control: Control) -> Prepared:
        return Prepared(scenes.opened(), scenes.images())

    monkeypatch.setattr(preparing, "prepare", prepare)


@pytest.mark.usefixtures("qapp")
def test_the_event_loop_turns_while_work_is_waited_for() -> None:
    over, turns = threading.Event(), []

    def tick() -> None:
        turns.append(threading.current_thread())
        if len(turns) == 3:
            over.set()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    assert run_blocking(lambda: over.wait(20))
    timer.stop()
    assert len(turns) >= 3


@pytest.mark.usefixtures("qapp")
def test_what_goes_wrong_there_is_raised_here() -> None:
    def fail() -> None:
        raise ProjectFileError(Message("The disk is full."))

    with pytest.raises(ProjectFileError, match="full"):
        run_blocking(fail)


def test_a_run_that_ends_while_the_project_is_saved_is_not_taken_for_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = window.document
    document.open_project(scenes.project(), tmp_path / "pets.slim")
    qtbot.waitUntil(lambda: document.images is not None)
    original = files.save
    taken = threading.Event()

    def slow(*arguments: object, known: object) -> object:
        while not taken.wait(0.001):
            time.sleep(0.001)
        return original(*arguments, known=known)  # type: ignore[arg-type] # whatever came in

    def finish() -> None:
        document.take_outcome(scenes.outcome())
        taken.set()

    monkeypatch.setattr(files, "save", slow)
    QTimer.singleShot(0, finish)
    assert window.files.save()
    assert opening.open_project(tmp_path / "pets.slim")[1] is None
    assert document.modified
