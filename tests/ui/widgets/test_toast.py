"""A short message that goes away by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.widgets import toast as module
from slimstudio.ui.widgets.toast import Toast


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    return made


def test_it_stays_inside_its_host_and_goes_by_a_click(host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(host)
    toast.say("SlimStudio opens folders. " * 8)
    assert toast.isVisible()
    assert host.rect().contains(toast.geometry())
    assert toast.width() > 400
    host.resize(700, 500)
    assert host.rect().contains(toast.geometry())
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_it_goes_away_by_itself(
    host: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BASE_MS", 10)
    toast = Toast(host)
    toast.say("Ah")
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_what_it_offers_is_done_once_and_sends_it_away(host: QWidget) -> None:
    toast, done = Toast(host), []
    toast.offer("“Half” is deleted.", "Undo", lambda: done.append(1))
    assert toast.button.isVisible()
    assert host.rect().contains(toast.geometry())
    toast.button.click()
    assert (done, toast.isVisible()) == ([1], False)
    toast.say("Saved.")
    assert not toast.button.isVisible()
