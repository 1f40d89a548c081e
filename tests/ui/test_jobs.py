"""Work in the background: finishing, failing, stopping, pausing, giving way."""

import logging
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.events import Event, Noted
from slimstudio.errors import Cancelled, InputError, SlimStudioError
from slimstudio.messages import Message
from slimstudio.ui.jobs import Jobs, left_behind


class Watcher:
    """Collects what callbacks are told, and in which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.cancelled = 0
        self.threads: list[int] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.append(threading.get_ident())

    def stopped(self) -> None:
        self.cancelled += 1
        self.threads.append(threading.get_ident())


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def endless(control: Control) -> None:
    while True:
        control.check()
        time.sleep(0.001)


def until_told(gate: threading.Event) -> Callable[[Control], str]:
    def work(control: Control) -> str:
        while not gate.is_set():
            control.check()
            time.sleep(0.001)
        return "told"

    return work


def test_the_result_arrives_in_the_windows_thread(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot
) -> None:
    worked_in: list[int] = []

    def work(_control: Control) -> int:
        worked_in.append(threading.get_ident())
        return 42

    with qtbot.waitSignal(jobs.finished):
        jobs.start("Counting", work, watcher.done)
        assert (jobs.busy, jobs.title) == (True, "Counting")
    assert watcher.results == [42]
    assert watcher.threads == [threading.get_ident()]
    assert worked_in != watcher.threads
    assert (jobs.busy, jobs.title) == (False, "")


def test_the_window_goes_on_while_a_job_runs(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    gate = threading.Event()
    jobs.start("Waiting", until_told(gate), watcher.done)
    qtbot.wait(20)  # returns: the event loop turns
    assert jobs.busy
    with qtbot.waitSignal(jobs.finished):
        gate.set()
    assert watcher.results == ["told"]


def test_events_arrive_in_order_and_in_few_batches(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot
) -> None:
    batches: list[list[Event]] = []
    arrived_before_the_end: list[int] = []
    jobs.events_arrived.connect(batches.append)
    jobs.finished.connect(lambda: arrived_before_the_end.append(sum(map(len, batches))))

    def work(control: Control) -> None:
        for number in range(5000):
            control.report(Noted(Message(str(number))))

    with qtbot.waitSignal(jobs.finished):
        jobs.start("Talking", work, watcher.done)
    told = [event for batch in batches for event in batch]
    assert told == [Noted(Message(str(number))) for number in range(5000)]
    assert arrived_before_the_end == [5000]
    assert len(batches) < 500


def test_a_foreseen_failure_is_handed_to_the_caller_and_no_fault_in_the_log(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_control: Control) -> None:
        raise InputError(Message("The folder is empty."))

    with qtbot.waitSignal(jobs.finished):
        jobs.start("Reading", work, watcher.done, watcher.failed)
    assert [str(error) for error in watcher.errors] == ["The folder is empty."]
    assert watcher.threads == [threading.get_ident()]
    assert watcher.results == []
    assert caplog.records == []


def test_the_log_tells_what_was_done_and_how_it_ended(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def count(_control: Control) -> int:
        return 42

    def fail(_control: Control) -> int:
        raise SlimStudioError(Message("The disk is full."))

    def stop(_control: Control) -> int:
        raise Cancelled

    with caplog.at_level(logging.INFO):
        for title, work in (("Counting", count), ("Writing", fail), ("Learning", stop)):
            with qtbot.waitSignal(jobs.finished):
                jobs.start(title, work, watcher.done, lambda _error: None)
    lines = [record.getMessage() for record in caplog.records]
    assert [line for line in lines if line.endswith("begun")] == [
        "Counting: begun",
        "Writing: begun",
        "Learning: begun",
    ]
    assert lines[1].startswith("Counting: done in ")
    assert lines[3].startswith("Writing: The disk is full. (after ")
    assert lines[5].startswith("Learning: stopped (after ")


def test_a_fault_of_ours_keeps_its_traceback_and_goes_to_the_log(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work_with_a_fault(_control: Control) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(jobs.finished):
        jobs.start("Dividing", work_with_a_fault, watcher.done, watcher.failed)
    (error,) = watcher.errors
    trace = error.__traceback__
    names = []
    while trace is not None:
        names.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    assert "work_with_a_fault" in names
    assert "Dividing" in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_without_a_callback_a_failure_becomes_a_signal(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot
) -> None:
    error = InputError(Message("No."))

    def work(_control: Control) -> None:
        raise error

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.start("Reading", work, watcher.done)
    assert failed.args == ["Reading", error]


def test_stopping_is_no_failure(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    failures = QSignalSpy(jobs.failed)
    jobs.start("Turning", endless, watcher.done, watcher.failed, watcher.stopped)
    with qtbot.waitSignal(jobs.stopping):
        jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert watcher.cancelled == 1
    assert watcher.results == []
    assert watcher.errors == []
    assert failures.count() == 0


def test_a_paused_job_does_nothing_until_it_is_resumed(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot
) -> None:
    steps: list[int] = []

    def work(control: Control) -> None:
        for number in range(1000):
            control.check()
            steps.append(number)
            time.sleep(0.001)

    jobs.start("Stepping", work, watcher.done)
    qtbot.waitUntil(lambda: len(steps) > 3)
    with qtbot.waitSignal(jobs.paused_changed) as paused:
        jobs.pause()
    assert paused.args == [True]
    qtbot.wait(20)
    held_at = len(steps)
    qtbot.wait(50)
    assert len(steps) == held_at
    assert jobs.paused
    with qtbot.waitSignal(jobs.paused_changed) as resumed:
        jobs.resume()
    assert resumed.args == [False]
    qtbot.waitUntil(lambda: len(steps) > held_at)
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_paused_job_can_be_stopped(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    jobs.start("Turning", endless, watcher.done, on_cancelled=watcher.stopped)
    jobs.pause()
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert watcher.cancelled == 1
    assert not jobs.paused


def test_a_second_job_is_refused_while_one_runs(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    jobs.start("Turning", endless, watcher.done)
    assert jobs.locked
    with pytest.raises(RuntimeError, match="Counting"):
        jobs.start("Counting", lambda _control: 1, watcher.done)
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_disposable_job_gives_way(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    jobs.start("Loading", endless, watcher.done, on_cancelled=watcher.stopped, disposable=True)
    assert not jobs.locked
    jobs.start("Counting", lambda _control: 1, watcher.done)
    qtbot.waitUntil(lambda: watcher.results == [1])
    assert watcher.cancelled == 1


def test_a_callback_can_start_the_next_job(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    def start_another(result: int) -> None:
        jobs.start("Again", lambda _control: result + 1, watcher.done)

    jobs.start("First", lambda _control: 1, start_another)
    qtbot.waitUntil(lambda: watcher.results == [2])


def test_shutting_down_stops_the_job_and_its_thread_and_tells_nobody(
    jobs: Jobs, watcher: Watcher, qtbot: QtBot
) -> None:
    began, ended = threading.Event(), threading.Event()

    def work(control: Control) -> None:
        began.set()
        try:
            endless(control)
        finally:
            ended.set()

    jobs.start("Turning", work, watcher.done, watcher.failed, watcher.stopped)
    began.wait()
    jobs.shutdown()
    assert ended.is_set()
    assert not jobs.busy
    qtbot.wait(20)
    assert watcher.threads == []


def test_jobs_can_be_shut_down_twice_and_before_the_first_job(jobs: Jobs) -> None:
    jobs.shutdown()
    jobs.shutdown()


def test_shutting_down_does_not_wait_for_ever(jobs: Jobs, watcher: Watcher, qtbot: QtBot) -> None:
    began, let_go = threading.Event(), threading.Event()

    def deaf(_control: Control) -> None:
        began.set()
        let_go.wait()

    jobs.start("Deaf", deaf, watcher.done, watcher.failed, watcher.stopped)
    began.wait()
    assert not jobs.shutdown(limit_s=0.05)
    assert not jobs.busy
    [(thread, _)] = left_behind
    let_go.set()
    assert thread.wait(10_000)
    left_behind.clear()
    qtbot.wait(20)
    assert watcher.threads == []
