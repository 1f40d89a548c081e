"""Closing the window without losing work that is going on, or edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from slimstudio.ui.jobs import SHUTDOWN_LIMIT_S
from slimstudio.ui.widgets.questions import ask_to_stop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from slimstudio.ui.files.project_files import ProjectFiles
    from slimstudio.ui.jobs import Jobs


class Leaving(QObject):
    """Asks what becomes of work and edits, stops what runs, and only then lets the window close.

    Args:
        window: Closed as soon as nothing runs any more.
        jobs: Work in the background.
        files: Ask whether the project should be saved.
    """

    def __init__(self, window: QWidget, jobs: Jobs, files: ProjectFiles) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._files = files
        self._closes_when_idle = False
        # Queued: the job's callbacks come before.
        jobs.finished.connect(self._close_if_asked, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * SHUTDOWN_LIMIT_S))
        self._patience.timeout.connect(self._close_if_asked)

    def settled(self) -> bool:
        """Tell whether the window may close at once; it may close itself a little later."""
        if not self._closes_when_idle and not self._may_leave():
            return False
        if self._jobs.busy and self._closes_when_idle:
            return not self._patience.isActive()  # work that does not answer keeps nobody here
        if self._jobs.busy:
            # The job answers within a batch, and then `_close_if_asked` closes.
            self._closes_when_idle = True
            self._window.setEnabled(False)
            self._jobs.stop()
            self._patience.start()
            return False
        return True

    def _may_leave(self) -> bool:
        jobs = self._jobs
        if jobs.locked and not ask_to_stop(self._window, jobs.title, resumable=jobs.resumable):
            return False
        return self._files.may_leave()

    @Slot()
    def _close_if_asked(self) -> None:
        if self._closes_when_idle:
            self._window.close()
