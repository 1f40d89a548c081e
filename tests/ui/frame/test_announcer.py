"""Work and edits are told to people who hear the window."""

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.session.edits import rename
from slimstudio.ui.document import Document
from slimstudio.ui.frame import announcer
from slimstudio.ui.jobs import Jobs


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []

    def announce(_where: QWidget, words: str, *, urgent: bool = False) -> None:
        heard.append(f"{words}!" if urgent else words)

    monkeypatch.setattr(announcer, "announce", announce)
    monkeypatch.setattr(announcer, "_WORTH_TELLING_S", 0.0)
    return heard


def test_edits_and_what_takes_them_back_are_told(qtbot: QtBot, jobs: Jobs, said: list[str]) -> None:
    window, document = QWidget(), Document()
    qtbot.addWidget(window)
    announcer.Announcer(window, document, jobs)
    document.edit("Name it Birds", partial(rename, name="Birds"))
    document.undo_stack.undo()
    assert said == ["Name it Birds", "Taken back: Name it Birds"]


def test_the_end_and_the_failure_of_work_are_told(
    qtbot: QtBot, jobs: Jobs, said: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announcer.Announcer(window, Document(), jobs)

    def works(_control: Control) -> int:
        return 1

    def fails(_control: Control) -> int:
        raise OSError("the disk is full")

    with qtbot.waitSignal(jobs.finished):
        jobs.start("Counting", works, lambda _count: None)
    assert said == ["Ended: Counting"]
    with qtbot.waitSignal(jobs.failed):
        jobs.start("Writing", fails, lambda _count: None)
    assert said[-1] == "Failed: Writing!"
