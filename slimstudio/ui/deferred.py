"""Doing something once the event loop has come round, or in another thread while it paints."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication


def deferred(parent: QObject, act: Callable[[], object]) -> QTimer:
    """Make a timer that calls `act` once for however many starts came before.

    What happens now is over by then: a job that ends has called all its callbacks, and a screen
    that is shown knows where its parts are.

    Args:
        parent: Qt's parent.
        act: A method of `parent`, so that it ends with it.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(act)
    return timer


T = TypeVar("T")


class _Bell(QObject):
    rang = Signal()


def run_blocking(work: Callable[[], T]) -> T:
    """Do what is answered to the caller and cannot wait for a job, as saving cannot.

    Plots move and jobs go on meanwhile; clicks and keys are taken when the work is done.

    Args:
        work: Done in a thread of its own. It must not touch what the window's thread may change.

    Raises:
        Exception: whatever `work` raised.
    """
    loop, bell = QEventLoop(), _Bell()
    bell.rang.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with ThreadPoolExecutor(1, "blocking") as threads:
            answer = threads.submit(work)
            answer.add_done_callback(lambda _: bell.rang.emit())
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return answer.result()
    finally:
        QGuiApplication.restoreOverrideCursor()
