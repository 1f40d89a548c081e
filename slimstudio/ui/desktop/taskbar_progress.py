"""Shows in the taskbar how far a run is, for those who look elsewhere."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from slimstudio.engine.events import PhaseStarted, Progress
from slimstudio.ui.desktop.taskbar import taskbar_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from slimstudio.engine.events import Event
    from slimstudio.ui.desktop.taskbar import Taskbar
    from slimstudio.ui.jobs import Jobs

_logger = logging.getLogger(__name__)


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
