"""The taskbar follows runs, and nothing that goes wrong in it reaches them."""

import ctypes
import logging
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.events import Phase, PhaseStarted, Progress
from slimstudio.ui.desktop.taskbar import State, TaskbarList, TaskbarProgress, taskbar_of
from slimstudio.ui.jobs import Jobs

Shown = list[tuple[float | None, bool] | str]


class Noting:
    def __init__(self) -> None:
        self.shown: Shown = []

    def show(self, share: float | None, *, paused: bool) -> None:
        self.shown.append((share, paused))

    def clear(self) -> None:
        self.shown.append("clear")


class Refusing:
    def show(self, share: float | None, *, paused: bool) -> None:
        raise OSError(f"no taskbar for {share} {paused}")

    def clear(self) -> None:
        raise AssertionError("it was given up before")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def work(control: Control) -> None:
    control.report(PhaseStarted(Phase.TUNE))
    for done in range(1001):
        control.report(Progress(Phase.TUNE, done, 1000))


def endless(control: Control) -> None:
    control.report(Progress(Phase.TUNE, 1, 2))
    while True:
        control.check()


def run(jobs: Jobs, qtbot: QtBot, *, resumable: bool = True) -> None:
    jobs.start("Prune", work, lambda _result: None, resumable=resumable)
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_run_is_followed_until_it_ends(jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    taskbar = Noting()
    TaskbarProgress(jobs, window, lambda _window: taskbar)
    run(jobs, qtbot)
    assert taskbar.shown[0] == (None, False)
    assert taskbar.shown[-2:] == [(1.0, False), "clear"]
    assert len(taskbar.shown) < 110


def test_only_runs_are_shown(jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    taskbar = Noting()
    TaskbarProgress(jobs, window, lambda _window: taskbar)
    run(jobs, qtbot, resumable=False)
    assert taskbar.shown == []


def test_a_pause_is_shown_and_taken_back(jobs: Jobs, window: QWidget, qtbot: QtBot) -> None:
    taskbar = Noting()
    TaskbarProgress(jobs, window, lambda _window: taskbar)
    jobs.start("Prune", endless, lambda _result: None, resumable=True)
    qtbot.waitUntil(lambda: (0.5, False) in taskbar.shown)
    jobs.pause()
    jobs.resume()
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert taskbar.shown[1:] == [(0.5, False), (0.5, True), (0.5, False), "clear"]


def test_a_taskbar_that_fails_is_given_up_and_the_run_goes_on(
    jobs: Jobs, window: QWidget, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    TaskbarProgress(jobs, window, lambda _window: Refusing())
    done: list[object] = []
    with caplog.at_level(logging.ERROR):
        jobs.start("Prune", work, done.append, resumable=True)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert done == [None]
    assert [record.message for record in caplog.records] == [
        "The taskbar does not show how far the run is"
    ]


def test_where_nobody_sees_a_taskbar_none_is_looked_for(window: QWidget) -> None:
    assert taskbar_of(window) is None


WINDOW = 0x7FFF_1234_5678  # wider than an int
Pointer, AttemptResult = ctypes.c_void_p, ctypes.c_int32


class Shell:
    """Eleven functions in a table, and a pointer to it; notes what it is asked."""

    def __init__(self, answer: int = 0) -> None:
        self.asked: list[tuple[object, ...]] = []

        def noting(name: str) -> Callable[..., int]:
            def note(_this: int, *values: int) -> int:
                self.asked.append((name, *values))
                return answer

            return note

        whole = ctypes.c_uint64
        self._functions = {
            3: ctypes.CFUNCTYPE(AttemptResult, Pointer)(noting("init")),
            9: ctypes.CFUNCTYPE(AttemptResult, Pointer, Pointer, whole, whole)(noting("value")),
            10: ctypes.CFUNCTYPE(AttemptResult, Pointer, Pointer, AttemptResult)(noting("state")),
        }
        self._table = (Pointer * 11)()
        for place, function in self._functions.items():
            self._table[place] = ctypes.cast(function, Pointer)
        self._object = Pointer(ctypes.addressof(self._table))
        self.address = ctypes.addressof(self._object)


def test_progress_goes_to_the_window_s_button() -> None:
    shell = Shell()
    taskbar = TaskbarList(shell.address, WINDOW)
    taskbar.show(None, paused=False)
    taskbar.show(0.25, paused=False)
    taskbar.show(0.25, paused=True)
    taskbar.clear()
    assert shell.asked == [
        ("init",),
        ("state", WINDOW, State.UNKNOWN),
        ("state", WINDOW, State.NORMAL),
        ("value", WINDOW, 250, 1000),
        ("state", WINDOW, State.PAUSED),
        ("value", WINDOW, 250, 1000),
        ("state", WINDOW, State.NOTHING),
    ]


def test_a_refusal_is_an_error_with_windows_own_number() -> None:
    with pytest.raises(OSError, match="0x80004005"):
        TaskbarList(Shell(-0x7FFFBFFB).address, WINDOW)
