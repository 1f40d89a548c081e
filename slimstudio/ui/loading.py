"""Keeps what is loaded in step with what the project points to."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.project import Sources, sources
from slimstudio.ui.deferred import deferred
from slimstudio.ui.tasks import planning, preparing

if TYPE_CHECKING:
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.tasks.preparing import Prepared
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class Loading(QObject):
    """Starts a job whenever the project's model, images or seed are others than the loaded ones.

    Edits, undo and opening projects all arrive here in the same way: by the document's signal. A
    loading job that has become useless is stopped, and the next one starts when it has ended.
    """

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._settled = sources(document.project)  # what was last loaded or refused
        self._running: Sources | None = None
        self._asked: tuple[OpenedNetwork | None, str] = (None, "")  # whose times are not to be had
        self._deferred = deferred(self, self._sync)
        document.project_changed.connect(self._deferred.start)
        document.loaded.forgotten.connect(self._start_over)
        jobs.finished.connect(self._deferred.start)
        if self._settled.model is not None:
            self._start_over()

    @Slot()
    def _start_over(self) -> None:
        self._settled = Sources(None, "", -1)
        self._deferred.start()

    @Slot()
    def _sync(self) -> None:
        wanted = sources(self._document.project)
        if self._running is not None and self._jobs.busy:
            if self._running != wanted:
                self._jobs.stop()
        elif wanted != self._settled and not self._jobs.locked and not self._jobs.giving_way:
            if wanted.model is None:
                self._settled = wanted
            else:
                self._start(wanted)
        elif not self._jobs.busy:
            self._follow_device()

    def _follow_device(self) -> None:
        """Read the times of another device, as after an undo; whoever chose it read them."""
        document = self._document
        opened, wanted = document.opened, document.project.device
        times = document.facts.times
        current = times.device if times else None
        if opened is None or wanted == (current or "") or self._asked == (opened, wanted):
            return
        self._asked = (opened, wanted)

        def take(facts: Facts) -> None:
            if document.opened is opened:
                document.take_facts(facts)

        self._jobs.start(
            self.tr("Reading times"),
            partial(planning.follow_device, opened, document.facts, wanted),
            take,
            disposable=True,
        )

    def _start(self, wanted: Sources) -> None:
        self._running = wanted
        self._jobs.start(
            self._title(wanted),
            partial(preparing.prepare, self._document.project),
            self._take,
            self._refuse,
            self._give_up,
            disposable=True,
        )

    def _title(self, wanted: Sources) -> str:
        assert wanted.model is not None
        model = wanted.model.architecture or Path(wanted.model.weights).name
        if wanted.images:
            return self.tr("Opening {model} and {images}").format(
                model=model, images=Path(wanted.images).name
            )
        return self.tr("Opening {model}").format(model=model)

    def _take(self, prepared: Prepared) -> None:
        if self._settle():
            self._document.loaded.take_network(prepared.opened)
            if prepared.images_problem:
                self._document.loaded.refuse_images(prepared.images_problem)
            elif prepared.images:
                self._document.loaded.take_images(prepared.images)

    def _refuse(self, problem: Exception) -> None:
        if self._settle():
            self._document.loaded.refuse_network(problem)

    def _give_up(self) -> None:
        if self._jobs.giving_way:
            self._running = None  # loaded after the job that takes over
        elif self._settle():
            self._document.loaded.refuse_network(
                InputError(
                    Message("Opening the model was stopped."),
                    remedy=Message("Choose 'Try again' to open it after all."),
                )
            )

    def _settle(self) -> bool:
        """Note that the job has ended; tell whether the project still wants what it was for."""
        ended, self._running = self._running, None
        assert ended is not None
        if ended != sources(self._document.project):
            return False
        self._settled = ended
        return True
