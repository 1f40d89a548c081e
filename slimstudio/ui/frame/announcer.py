"""Tells people who hear the window what happens elsewhere in it: work, edits, results."""

import time

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.widgets.announcing import announce

# Shorter work is over before anybody could wonder.
_WORTH_TELLING_S = 1.0


class Announcer(QObject):
    """Says what was set, taken back, paused, finished and what failed.

    Args:
        window: What it is about.
        document: Its edits.
        jobs: Work in the background.
    """

    def __init__(self, window: QWidget, document: Document, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._stack = document.undo_stack
        self._jobs = jobs
        self._title = ""
        self._since = 0.0
        self._place = self._stack.index()
        self._failed = False
        self._stack.indexChanged.connect(self._tell_edit)
        jobs.started.connect(self._note_start)
        jobs.paused_changed.connect(self._tell_pause)
        jobs.stopping.connect(self._tell_stop)
        jobs.failed.connect(self._tell_failure)
        jobs.finished.connect(self._tell_end)

    @Slot(int)
    def _tell_edit(self, place: int) -> None:
        before, self._place = self._place, place
        if place > before:
            announce(self._window, self._stack.text(place - 1))
        elif place == before - 1 and self._stack.count() > place:
            words = self.tr("Taken back: {edit}")
            announce(self._window, words.format(edit=self._stack.text(place)))

    @Slot(str)
    def _note_start(self, title: str) -> None:
        self._title, self._since, self._failed = title, time.monotonic(), False

    @Slot()
    def _tell_pause(self) -> None:
        words = self.tr("Paused: {title}") if self._jobs.paused else self.tr("Goes on: {title}")
        announce(self._window, words.format(title=self._title))

    @Slot()
    def _tell_stop(self) -> None:
        self._failed = True  # whatever it says next, it has not finished
        announce(self._window, self.tr("Stopping: {title}").format(title=self._title))

    @Slot(str, object)
    def _tell_failure(self, title: str, _error: object) -> None:
        announce(self._window, self.tr("Failed: {title}").format(title=title), urgent=True)

    @Slot()
    def _tell_end(self) -> None:
        if not self._failed and time.monotonic() - self._since >= _WORTH_TELLING_S:
            announce(self._window, self.tr("Ended: {title}").format(title=self._title))
