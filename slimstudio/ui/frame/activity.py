"""What is going on in the background, at the foot of the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from slimstudio.engine.events import Phase, Progress
from slimstudio.ui.widgets.number_text import duration_text, size_text, whole_text
from slimstudio.ui.widgets.text_label import Role, text_label

if TYPE_CHECKING:
    from slimstudio.engine.events import Event
    from slimstudio.ui.jobs import Jobs

# Shorter work is over before anybody has read what it is called.
_SHOWN_AFTER_MS = 300


class Activity(QFrame):
    """The running job's title, how far it is, and a button to stop it; hidden while idle."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.setAccessibleName(self.tr("Work in the background"))
        self._jobs = jobs
        self._aside = False
        self.title = text_label("", Role.BODY, self)
        self.detail = text_label("", Role.CAPTION, self)
        self.detail.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setObjectName("stopJob")
        self.stop.setToolTip(self.tr("Stop this work. Everything stays as it was."))
        self.stop.clicked.connect(jobs.stop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 8, 4, 0)
        rows.setSpacing(8)
        for widget in (self.title, self.bar, self.detail, self.stop):
            rows.addWidget(widget)

        self._appear = QTimer(self)
        self._appear.setSingleShot(True)
        self._appear.setInterval(_SHOWN_AFTER_MS)
        self._appear.timeout.connect(self._show)
        jobs.started.connect(self._begin)
        jobs.events_arrived.connect(self._follow)
        jobs.paused_changed.connect(self._refresh)
        jobs.stopping.connect(self._refresh)
        jobs.finished.connect(self._end)
        self.hide()

    def step_aside(self, *, aside: bool) -> None:
        """Stay hidden, or not, while a screen is shown that tells the same in more detail."""
        self._aside = aside
        if aside:
            self.hide()
        elif self._jobs.busy and not self._appear.isActive():
            self.show()

    @Slot()
    def _show(self) -> None:
        self.setVisible(not self._aside)

    @Slot(str)
    def _begin(self, title: str) -> None:
        self.title.setText(title)
        self.detail.clear()
        self.bar.setRange(0, 0)  # moves without a figure until there is one
        self._refresh()
        self._appear.start()

    @Slot(list)
    def _follow(self, events: list[Event]) -> None:
        progress = next((e for e in reversed(events) if isinstance(e, Progress)), None)
        if progress is None or progress.total <= 0:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        done, total = whole_text(progress.done), whole_text(progress.total)
        if progress.phase is Phase.DOWNLOAD:
            done, total = (size_text(1000 * count) for count in (progress.done, progress.total))
        words = self.tr("{done} of {total}").format(done=done, total=total)
        if progress.seconds_left is not None:
            left = duration_text(progress.seconds_left)
            words = self.tr("{words}, {left} left").format(words=words, left=left)
        self.detail.setText(words)

    @Slot()
    def _refresh(self) -> None:
        self.stop.setEnabled(not self._jobs.stop_requested)
        if self._jobs.stop_requested:
            self.detail.setText(self.tr("Stopping…"))
        elif self._jobs.paused:
            self.detail.setText(self.tr("Paused"))
        self.detail.setVisible(True)

    @Slot()
    def _end(self) -> None:
        self._appear.stop()
        self.hide()
