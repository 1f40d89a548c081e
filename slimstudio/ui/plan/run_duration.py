"""How long a run will take, from a measurement that is made by itself."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from slimstudio.ui.deferred import deferred
from slimstudio.ui.plan.run_time import run_seconds
from slimstudio.ui.tasks import preparing

if TYPE_CHECKING:
    from slimstudio.engine.measure.facts import TrainingWork
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class RunDuration(QObject):
    """Times a step of training where nobody did, and nothing else goes on.

    What it finds out goes to the document, whose `facts_changed` tells of it.

    Args:
        document: The open project.
        jobs: Work in the background; measuring gives way to all other work.
        parent: Qt's parent.
    """

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._wanted = False
        self._refused: OpenedNetwork | None = None  # it cannot be timed
        self._deferred = deferred(self, self._measure)
        jobs.finished.connect(self._look_again)

    @property
    def seconds(self) -> float | None:
        """Seconds of a run of the document as it is now; None while nobody knows."""
        expected = run_seconds(self._document)
        return sum(expected.values()) if expected else None

    @property
    def refused(self) -> bool:
        """Whether nobody will know: the network cannot be timed."""
        return self._document.opened is not None and self._document.opened is self._refused

    def want(self, *, wanted: bool) -> None:
        """Say whether anybody looks."""
        self._wanted = wanted
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if self._wanted:
            self._deferred.start()

    def _measure(self) -> None:
        document, opened = self._document, self._document.opened
        if opened is None or self.refused or document.facts.training is not None:
            return
        if self._jobs.busy or not self._wanted:
            return

        def take(work: TrainingWork) -> None:
            if document.opened is opened:
                document.take_facts(replace(document.facts, training=work))

        def refuse(_problem: Exception) -> None:
            self._refused = opened  # a run tells why, if it cannot train either
            document.facts_changed.emit()

        title = self.tr("Measuring how long training takes")
        work = partial(preparing.measure_training, opened)
        self._jobs.start(title, work, take, refuse, disposable=True)
