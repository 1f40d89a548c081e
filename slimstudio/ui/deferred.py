"""Doing something once, when the event loop has come round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


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
