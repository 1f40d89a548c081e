"""Tests of the guard that fails tests which leave windows, timers or threads of Qt behind."""

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.leaks import Leaks

pytestmark = pytest.mark.slow  # each looks through all that there is


@pytest.fixture
def leaks(qapp: QApplication) -> Leaks:
    assert qapp is not None
    guard = Leaks()
    guard.forget()
    return guard


def test_a_window_is_found_until_it_is_deleted(leaks: Leaks) -> None:
    window = QWidget()
    window.setObjectName("stays")
    assert leaks.find() == ["window QWidget('stays')"]

    window.deleteLater()
    assert leaks.find() == []


def test_a_window_that_only_a_cycle_holds_is_no_leak(leaks: Leaks) -> None:
    cycle: list[object] = [QWidget()]
    cycle.append(cycle)
    del cycle

    assert leaks.find() == []


def test_a_running_timer_is_found_until_it_stops(leaks: Leaks) -> None:
    timer = QTimer()
    timer.setObjectName("ticks")
    timer.start(10_000)
    assert leaks.find() == ["running timer QTimer('ticks') of 10000 ms"]

    timer.stop()
    assert leaks.find() == []


def test_a_running_thread_is_found_until_it_ends(leaks: Leaks, qtbot: QtBot) -> None:
    thread = QThread()
    thread.setObjectName("works")
    thread.start()
    qtbot.waitUntil(thread.isRunning)
    assert leaks.find() == ["running thread QThread('works')"]

    thread.quit()
    assert thread.wait(5_000)
    assert leaks.find() == []
