"""Tells after the tests where the window stood still; imported only where Qt is in use."""

import time
from collections.abc import Callable, Iterator
from functools import wraps

import pytest
from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.stalls import BEYOND_DOUBT_SECONDS, LIMIT_SECONDS, StallWatch

_PROPERTY = "stall"  # goes along with the report from the process that ran the test


class StallPlugin:
    """Watches each test that has an application, from its first line to its last."""

    def __init__(self) -> None:
        self._watch: StallWatch | None = None

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Record each stall, and fail the test for one that nothing but our code explains."""
        watch = self._watch_of_application()
        if watch is None or item.get_closest_marker("traced"):
            yield
            return
        with watch.watch() as stalls:
            ended = yield
        item.user_properties += [(_PROPERTY, stall.words) for stall in stalls]
        worst = [stall for stall in stalls if stall.computed_s > BEYOND_DOUBT_SECONDS]
        if worst and ended.excinfo is None:  # type: ignore[attr-defined] # pluggy's result, untyped here
            words = "\n".join(stall.words for stall in worst)
            ended.force_exception(pytest.fail.Exception(f"the window stood still:\n{words}"))  # type: ignore[attr-defined] # as above

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List them all."""
        lines = [
            f"{report.nodeid}\n    {words}"
            for reports in terminalreporter.stats.values()
            for report in reports
            if getattr(report, "when", "") == "call"
            for name, words in report.user_properties
            if name == _PROPERTY
        ]
        if lines:
            limit = f"{1000 * LIMIT_SECONDS:.0f}"
            terminalreporter.section(f"the window stood still for more than {limit} ms")
            for line in lines:
                terminalreporter.write_line(line)

    def _watch_of_application(self) -> StallWatch | None:
        if not hasattr(time, "pthread_getcpuclockid"):
            return None  # on Windows and macOS nobody can read the clock of another thread
        dispatcher = QAbstractEventDispatcher.instance()
        if not isinstance(QApplication.instance(), QApplication) or dispatcher is None:
            return None
        if self._watch is None:
            self._watch = watch = StallWatch()
            dispatcher.aboutToBlock.connect(watch.turned)
            dispatcher.awake.connect(watch.turned)
            for name in [name for name in vars(QtBot) if name.startswith(("key", "mouse"))]:
                setattr(QtBot, name, staticmethod(_turning(getattr(QtBot, name), watch)))
        return self._watch


def _turning(click: Callable[..., None], watch: StallWatch) -> Callable[..., None]:
    """Let each click and each key count as a turn: a person cannot press two at once."""

    @wraps(click)
    def turn_and_click(*arguments: object, **named: object) -> None:
        watch.turned()
        click(*arguments, **named)

    return turn_and_click
