"""Starts, stops and ends the run of the document."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from slimstudio.session import runs
from slimstudio.session.attempts import next_number
from slimstudio.session.run_state import (
    Ending,
    Running,
    RunOrder,
    StopAnswer,
    Stopping,
    ended,
    order_of,
    stopping,
)
from slimstudio.ui.tasks import running

if TYPE_CHECKING:
    from slimstudio.session.tasks.running import Finished, Work
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

translate = QCoreApplication.translate


class Runner(QObject):
    """Does the work that the document's `run` tells about.

    Args:
        document: The open project. What a run leaves goes there.
        jobs: Work in the background.
        parent: Qt's parent.
    """

    failed = Signal(object)  # why
    kept_aside = Signal()  # the result is for another network or other images than are open now

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        jobs.stopping.connect(self._note_stopping)

    def start(self) -> None:
        """Run the project as it is now, or go on with its interrupted run."""
        self._begin(running.run, self._order())

    def keep_best(self) -> None:
        """End the interrupted run of the project with its best compact network."""
        self._begin(running.keep_best, self._order())

    def stop(self, answer: StopAnswer) -> None:
        """Stop the run that goes on.

        Args:
            answer: What becomes of it.
        """
        self._document.take_run(stopping(self._document.run, answer))
        self._jobs.stop()

    def _order(self) -> RunOrder | None:
        document, attempts = self._document, self._document.attempts
        if document.opened is None or document.images is None:
            return None
        number = next_number(attempts.value)
        return RunOrder(
            document.project,
            document.opened,
            document.images,
            attempts.workspace,
            translate("Run", "Attempt {number}").format(number=number),
            attempts.value.current,
        )

    def _begin(self, work: Work, order: RunOrder | None) -> None:
        if order is None or order_of(self._document.run) or self._jobs.locked:
            return
        self._go_on(work, order)

    def _go_on(self, work: Work, order: RunOrder) -> None:
        runs.reopen(order.project)
        self._document.take_run(Running(order))
        self._jobs.start(
            translate("Run", "Prune and fine-tune"),
            partial(running.attempt, work, order),
            partial(self._succeed, order),
            self._fail,
            self._cancel,
            resumable=True,
        )

    @Slot()
    def _note_stopping(self) -> None:
        # Whoever else stopped the job asked no question, so nothing of the run is lost.
        self._document.take_run(stopping(self._document.run, StopAnswer.RESUME_LATER))

    def _succeed(self, order: RunOrder, finished: Finished) -> None:
        document = self._document
        document.take_run(ended(document.run, Ending.DONE))
        runs.settle(order.project)
        document.take_outcome(finished.outcome, order.project, finished.attempt)
        if document.outcome is not finished.outcome:
            self.kept_aside.emit()

    def _fail(self, error: Exception) -> None:
        self._document.take_run(ended(self._document.run, Ending.FAILED))
        self.failed.emit(error)

    def _cancel(self) -> None:
        stopped = self._document.run
        following = ended(stopped, Ending.STOPPED)
        if isinstance(following, Running):
            self._go_on(running.keep_best, following.order)
            return
        if isinstance(stopped, Stopping) and stopped.answer is StopAnswer.DISCARD:
            runs.discard(stopped.order.project)
        self._document.take_run(following)
