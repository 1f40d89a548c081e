"""Things that a test must not leave behind: threads, windows, timers."""

from __future__ import annotations

import gc
import sys
import threading

_GRACE_SECONDS = 2.0


class Leaks:
    """Remembers what runs now, and finds later what was started since and is still there."""

    def __init__(self) -> None:
        self._threads = set(threading.enumerate())
        self._windows = set(_windows())
        # Whatever exists now is set aside, so that only what the test makes is searched later:
        # a hundred times faster than looking through all of torch.
        gc.freeze()

    def find(self) -> list[str]:
        """Return a line for each thing left behind, once what is dying has had time to die."""
        threads = [
            f"thread {thread.name!r}"
            for thread in set(threading.enumerate()) - self._threads
            if not thread.daemon and _survives(thread)
        ]
        return threads + self._find_in_qt()

    def forget(self) -> None:
        """Undo what the constructor did to the garbage collector."""
        gc.unfreeze()

    def _find_in_qt(self) -> list[str]:
        if "PySide6.QtCore" not in sys.modules:
            return []
        found = _running() + [
            words for key, words in _windows().items() if key not in self._windows
        ]
        if not found:
            return []
        # Only now pay for a collection: what waits to be deleted, or sits in a cycle, is no leak.
        from tests.qt_leaks import delete_what_waits  # noqa: PLC0415 - Qt may not be installed

        gc.collect()
        delete_what_waits()
        return _running() + [words for key, words in _windows().items() if key not in self._windows]


def _survives(thread: threading.Thread) -> bool:
    thread.join(_GRACE_SECONDS)
    return thread.is_alive()


def _windows() -> dict[int, str]:
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from tests.qt_leaks import top_level_widgets  # noqa: PLC0415 - Qt may not be installed

    return top_level_widgets()


def _running() -> list[str]:
    from tests.qt_leaks import running_threads_and_timers  # noqa: PLC0415 - as above

    return running_threads_and_timers(gc.get_objects())
