"""Has the images looked over: unasked where that is quick, else when the person wants it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from slimstudio.engine.events import Progress
from slimstudio.ui.deferred import deferred
from slimstudio.ui.tasks import preparing

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.finding import Checkup, Postponed
    from slimstudio.engine.events import Event
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_PATIENCE_S = 3.0


def checking_of(document: Document, jobs: Jobs) -> Checking:
    """Find who has a document's images looked over; made when it is first asked for."""
    return document.findChild(Checking) or Checking(document, jobs, document)


class Checking(QObject):
    """Starts the doctor's job, once for each set of images that was loaded.

    What it finds is in the document. The job gives way to any other.
    """

    changed = Signal()  # `progress`, `running` or `problem` is another one

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._settled = ""  # images that are not looked over again unasked
        self.running = False
        self.progress: Progress | None = None
        self.problem: Exception | None = None
        self._deferred = deferred(self, self._start_unasked)
        document.images_changed.connect(self._deferred.start)
        jobs.finished.connect(self._deferred.start)
        jobs.events_arrived.connect(self._follow)
        self._deferred.start()

    @Slot()
    def start(self) -> None:
        """Look the images over, however long it takes."""
        if not self._jobs.locked and not self._jobs.giving_way:
            self._start(None)

    @Slot()
    def stop(self) -> None:
        """Give up looking."""
        if self.running:
            self._jobs.stop()

    @Slot()
    def _start_unasked(self) -> None:
        document, images = self._document, self._document.project.images
        ready = document.images is not None and document.checkup is None
        if ready and not self._jobs.busy and images != self._settled:
            self._start(_PATIENCE_S)

    def _start(self, patience_s: float | None) -> None:
        project = self._document.project
        images, layout = project.images, project.curation.layout
        self._settled = images
        self.running, self.progress, self.problem = True, None, None
        self._jobs.start(
            self.tr("Checking {name}").format(name=Path(images).name),
            partial(preparing.examine_images, images, layout, patience_s),
            partial(self._take, images),
            self._refuse,
            self._give_up,
            disposable=True,
        )
        self.changed.emit()

    def _take(self, images: str, found: Checkup | Postponed) -> None:
        self._end()
        self._document.take_checkup(found, images)

    def _refuse(self, problem: Exception) -> None:
        self.problem = problem
        self._end()

    def _give_up(self) -> None:
        if self._jobs.giving_way:
            self._settled = ""  # looked over after the job that takes over
        self._end()

    def _end(self) -> None:
        self.running, self.progress = False, None
        self.changed.emit()

    @Slot(list)
    def _follow(self, events: list[Event]) -> None:
        last = next((event for event in reversed(events) if isinstance(event, Progress)), None)
        if self.running and last is not None:
            self.progress = last
            self.changed.emit()
