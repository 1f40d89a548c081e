from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from slimstudio.ui.deferred import deferred


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
