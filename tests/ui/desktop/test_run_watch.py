"""While a run goes on the computer stays awake, and its end and its battery are told."""

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.errors import TrainingError
from slimstudio.messages import Message
from slimstudio.ui.desktop import run_watch
from slimstudio.ui.desktop.awake import Awake, keeping_command
from slimstudio.ui.desktop.run_watch import RunWatch
from slimstudio.ui.jobs import Jobs


def endless(control: Control) -> None:
    while True:
        control.check()


@pytest.fixture
def inhibitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of the system's, which notes that it runs and that it ended."""
    program = tmp_path / "systemd-inhibit"
    log = tmp_path / "log"
    program.write_text(f'#!/bin/sh\necho "$@" > {log}\nexec cat\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("platform.system", lambda: "Linux")
    return log


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_the_system_is_kept_awake_during_a_run_only(
    jobs: Jobs, inhibitor: Path, qtbot: QtBot
) -> None:
    awake = Awake(jobs, jobs)
    jobs.start("Reading", lambda _control: None, lambda _result: None)
    held = [awake.held]
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.start("Prune", endless, lambda _result: None, resumable=True)
    held.append(awake.held)
    qtbot.waitUntil(lambda: inhibitor.exists() and "--why=Prune" in inhibitor.read_text())
    assert "--what=sleep:idle" in inhibitor.read_text()
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert [*held, awake.held] == [False, True, False]


def test_without_such_a_program_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    for system in ("Linux", "Darwin", "Windows"):
        monkeypatch.setattr("platform.system", lambda system=system: system)
        assert keeping_command("Prune") == []


@pytest.mark.parametrize(
    ("percent", "plugged", "warns"),
    [(20.0, False, True), (20.0, True, False), (80.0, False, False), (20.0, None, False)],
)
def test_a_battery_that_will_not_last_is_told_once(
    jobs: Jobs,
    window: QWidget,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    percent: float,
    *,
    plugged: bool | None,
    warns: bool,
) -> None:
    battery = SimpleNamespace(percent=percent, power_plugged=plugged)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    watch = RunWatch(jobs, window)
    said: list[str] = []
    watch.warned.connect(said.append)
    jobs.start("Prune", endless, lambda _result: None, resumable=True)
    watch.look_at_battery()
    assert [("20 %" in one) for one in said] == ([True] if warns else [])
    jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_the_end_of_a_long_run_asks_for_attention_behind_other_windows(
    jobs: Jobs, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", asked.append)
    monkeypatch.setattr(run_watch, "_WORTH_TELLING_SECONDS", 0.0)
    watch = RunWatch(jobs, window)
    assert watch.parent() is window
    jobs.start("Reading", lambda _control: None, lambda _result: None)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert asked == []
    jobs.start("Prune", lambda _control: None, lambda _result: None, resumable=True)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert asked == [window]


def done(_control: Control) -> None:
    return


def diverge(_control: Control) -> None:
    raise TrainingError(
        Message("The loss is not a number."), remedy=Message("Lower the learning rate.")
    )


def break_down(_control: Control) -> None:
    raise MemoryError


@pytest.mark.parametrize(
    ("work", "notice"),
    [
        (done, ("SlimStudio is done", "Prune")),
        (diverge, ("SlimStudio: the run failed", "The loss is not a number.")),
        (break_down, ("SlimStudio: the run failed", "The computer ran out of memory.")),
        (endless, ("SlimStudio: the run was stopped", "Prune")),
    ],
)
def test_the_notice_says_how_the_run_ended(
    jobs: Jobs,
    window: QWidget,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    work: Callable[[Control], None],
    notice: tuple[str, str],
) -> None:
    notices: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(run_watch, "_notify_without_tray", lambda *told: notices.append(told))
    monkeypatch.setattr(run_watch, "_WORTH_TELLING_SECONDS", 0.0)
    watch = RunWatch(jobs, window)
    assert watch.parent() is window
    jobs.start("Prune", work, lambda _result: None, lambda _error: None, resumable=True)
    if work is endless:
        jobs.stop()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert notices == [notice]
