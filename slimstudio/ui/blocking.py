"""Waits for work in another thread, while the window goes on painting."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

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
