"""What counts as the window standing still, and what does not."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QTimer
from pytestqt.qtbot import QtBot

import slimstudio
from tests.stalls import LIMIT_SECONDS, Stall, StallWatch

pytestmark = pytest.mark.skipif(
    not hasattr(time, "pthread_getcpuclockid"), reason="another thread's clock cannot be read"
)

_SOURCE = """
import time

def compute():
    end = time.thread_time() + {seconds}
    while time.thread_time() < end:
        pass

def sleep():
    time.sleep({seconds})
"""


def in_the_window(name: str, seconds: float = 3 * LIMIT_SECONDS) -> Callable[[], None]:
    """Make a function that Python takes for one of the window's."""
    path = Path(slimstudio.__file__).parent / "ui" / "busy.py"
    names: dict[str, Callable[[], None]] = {}
    exec(compile(_SOURCE.format(seconds=seconds), path, "exec"), names)
    return names[name]


def stalls(act: Callable[[], object]) -> list[Stall]:
    """Watch a thread of its own: the tests' watchdog would list what is done in this one."""

    def watched() -> list[Stall]:
        with StallWatch().watch() as found:
            act()
        return found

    with ThreadPoolExecutor(1) as threads:
        return threads.submit(watched).result()


def test_computing_in_the_window_is_found_with_its_line() -> None:
    (stall,) = stalls(in_the_window("compute"))
    assert stall.computed_s > LIMIT_SECONDS
    assert stall.begun == "ui/busy.py compute"
    assert stall.lines[0].startswith("ui/busy.py:")


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="only Linux tells")
def test_sleeping_in_the_window_is_found() -> None:
    (stall,) = stalls(in_the_window("sleep"))
    assert stall.slept_s > LIMIT_SECONDS
    assert stall.computed_s < LIMIT_SECONDS


def test_what_the_test_itself_does_is_not_the_windows() -> None:
    def compute() -> None:
        end = time.thread_time() + 2 * LIMIT_SECONDS
        while time.thread_time() < end:
            pass

    assert stalls(compute) == []


def test_a_turn_of_the_event_loop_ends_a_stretch(qtbot: QtBot) -> None:
    little, turns = in_the_window("compute", LIMIT_SECONDS / 4), []

    def work() -> None:
        little()
        turns.append(1)

    timer = QTimer()
    timer.timeout.connect(work)
    timer.start(0)
    watch = StallWatch()
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    dispatcher.awake.connect(watch.turned)
    with watch.watch() as found:
        qtbot.waitUntil(lambda: len(turns) > 10)
    dispatcher.awake.disconnect(watch.turned)
    timer.stop()
    assert found == []
