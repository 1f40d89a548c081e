"""Shows in the taskbar, dock or launcher how far a run is, for those who look elsewhere."""

from __future__ import annotations

import logging
import platform
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from slimstudio.engine.events import PhaseStarted, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from slimstudio.engine.events import Event
    from slimstudio.ui.jobs import Jobs


_logger = logging.getLogger(__name__)


class Taskbar(Protocol):
    """A place of the system that can show how far something is."""

    def show(self, share: float | None, *, paused: bool) -> None:
        """Show that work goes on.

        Args:
            share: How much is done, 0 to 1; None while that is not known.
            paused: Whether it is held.
        """

    def clear(self) -> None:
        """Show nothing any more."""


def taskbar_of(window: QWidget) -> Taskbar | None:
    """Find what this system has; None where it has nothing, or nobody would see it.

    Args:
        window: Whose button it is.

    Raises:
        Exception: whatever the system says when it refuses; see `TaskbarProgress`.
    """
    # Each needs what the other systems do not have.
    match platform.system(), QGuiApplication.platformName():
        case "Linux", "xcb" | "wayland":
            from slimstudio.ui.desktop.linux_bus import launcher_entry  # noqa: PLC0415

            return launcher_entry()
        case "Windows", "windows":
            from slimstudio.ui.desktop.taskbar_list import taskbar_list  # noqa: PLC0415

            return taskbar_list(window)
        case "Darwin", "cocoa":
            return DockBadge()
    return None


class DockBadge:
    """Writes how many percent are done on the icon; the Dock has no bar for programs."""

    def show(self, share: float | None, *, paused: bool) -> None:  # noqa: ARG002 - no sign for it
        """Show the percentage, from one on: no badge is shown for zero."""
        self._write(0 if share is None else round(100 * share))

    def clear(self) -> None:
        """Take the badge away."""
        self._write(0)

    def _write(self, number: int) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(number)


class TaskbarProgress(QObject):
    """Follows the runs among the jobs. Whatever goes wrong here is logged once, and no more.

    Args:
        jobs: Of which the resumable ones are runs.
        window: Whose button in the taskbar it is.
        find: Finds the taskbar, when the first run begins.
    """

    def __init__(
        self,
        jobs: Jobs,
        window: QWidget,
        find: Callable[[QWidget], Taskbar | None] = taskbar_of,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._find = find
        self._taskbar: Taskbar | None = None
        self._looked = self._follows = False
        self._shown: tuple[int | None, bool] | None = None  # percent, and whether paused
        self._share: float | None = None
        jobs.started.connect(self._begin)
        jobs.events_arrived.connect(self._follow)
        jobs.paused_changed.connect(self._show)
        jobs.finished.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._follows = self._jobs.resumable
        self._share = self._shown = None
        self._show()

    @Slot(list)
    def _follow(self, events: list[Event]) -> None:
        last = next((e for e in reversed(events) if isinstance(e, PhaseStarted | Progress)), None)
        if last is None:
            return
        self._share = None
        if isinstance(last, Progress) and last.total > 0:
            self._share = min(1.0, last.done / last.total)
        self._show()

    @Slot()
    def _show(self) -> None:
        now = (None if self._share is None else round(100 * self._share), self._jobs.paused)
        if self._follows and now != self._shown:
            self._shown = now
            self._try(lambda taskbar: taskbar.show(self._share, paused=self._jobs.paused))

    @Slot()
    def _end(self) -> None:
        if self._follows:
            self._follows = False
            self._try(lambda taskbar: taskbar.clear())

    def _try(self, act: Callable[[Taskbar], None]) -> None:
        try:
            if not self._looked:
                self._looked = True
                self._taskbar = self._find(self._window)
            if self._taskbar is not None:
                act(self._taskbar)
        except Exception:  # a run must not end because of its picture in the taskbar
            _logger.exception("The taskbar does not show how far the run is")
            self._taskbar = None
