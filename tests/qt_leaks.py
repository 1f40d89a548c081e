"""Finds what Qt still runs or shows; imported only where Qt is in use."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

# Qt keeps the label of its tool tips for the next one.
_KEPT_BY_QT = {"QTipLabel"}


def running_threads_and_timers(objects: Iterable[object]) -> list[str]:
    """Describe each QThread and QTimer among `objects` that runs."""
    lines = []
    for candidate in objects:
        # Not isinstance: it asks lazy proxies for their class, and some import modules then.
        if issubclass(type(candidate), QThread | QTimer) and Shiboken.isValid(candidate):
            lines += _if_running(candidate)
    return lines


def top_level_widgets() -> dict[int, str]:
    """Describe each widget without a parent, by its address."""
    if not isinstance(QApplication.instance(), QApplication):
        return {}
    return {
        Shiboken.getCppPointer(widget)[0]: f"window {_words(widget)}"
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in _KEPT_BY_QT
    }


def delete_what_waits() -> None:
    """Carry out every `deleteLater` that is due."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _if_running(candidate: object) -> list[str]:
    if isinstance(candidate, QThread) and candidate.isRunning():
        return [f"running thread {_words(candidate)}"]
    if isinstance(candidate, QTimer) and candidate.isActive():
        return [f"running timer {_words(candidate)} of {candidate.interval()} ms"]
    return []


def _words(thing: QObject) -> str:
    return f"{type(thing).__name__}({thing.objectName()!r})"
