"""Starts, holds, stops and ends the run of the document, and the buttons for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.engine.measure.verdict import judge
from slimstudio.session import edits, runs
from slimstudio.session.attempts import free_name
from slimstudio.session.run_state import (
    IDLE,
    Ending,
    Running,
    RunOrder,
    StopAnswer,
    Stopping,
    ended,
    order_of,
    stopping,
)
from slimstudio.ui.attempts.attempt_words import attempt_name
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.run_time import training_of_run
from slimstudio.ui.run.run_preview import reason_against
from slimstudio.ui.tasks import running
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.session.tasks.running import Finished, Work
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class RunControls(QWidget):
    """Start; or pause and stop while a run goes on; or another run when one is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runControls")
        self.start = self._button("startRun", self.tr("&Start"))
        self.pause = self._button("pauseRun", self.tr("&Pause"))
        self.stop = self._button("stopRun", self.tr("S&top"))
        self.again = self._button("newRun", self.tr("&New run…"))
        self.start.setProperty("kind", "primary")
        themed_icon(self.start, "play", "on_accent")
        themed_icon(self.stop, "stop")
        self.again.setToolTip(self.tr("Go back to what a run does, and start another one."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.start, self.pause, self.stop, self.again):
            row.addWidget(button)

    def refresh(
        self,
        jobs: Jobs,
        reason: str,
        *,
        running: bool,
        watching: bool,
        resumable: bool,
        changed: bool = False,
    ) -> None:
        """Offer what can be done now.

        Args:
            jobs: Tells whether the run is held or was asked to stop.
            reason: Why no run can start now; "" where one can.
            running: Whether a run goes on.
            watching: Whether a run is shown, going on or over.
            resumable: Whether a run was interrupted that can go on.
            changed: Whether the plan is another one than that of the run which is over.
        """
        anew = changed and watching and not resumable and not reason
        self.start.setVisible(not watching or ((resumable or anew) and not running))
        words = self.tr("&Start the new plan") if anew else self.tr("&Start")
        self.start.setText(self.tr("&Resume") if resumable else words)
        self.again.setVisible(watching and not running and not anew)
        if jobs.locked and not running:
            reason = self.tr("Wait until this is over: {title}.").format(title=jobs.title)
        self.start.setEnabled(not reason)
        self.start.setToolTip(
            plain_tip(
                reason
                or (
                    self.tr("Go on from where the run was interrupted.")
                    if resumable
                    else self.tr("Prune, repair and fine-tune as described here.")
                )
            )
        )
        stopping = self.tr("The run is about to stop.") if jobs.stop_requested else ""
        for button in (self.pause, self.stop):
            button.setVisible(running)
            button.setEnabled(not stopping)
        self.stop.setToolTip(
            plain_tip(
                stopping
                or self.tr("Stop the run. You can keep its best network, or resume it later.")
            )
        )
        if jobs.paused:
            self.pause.setText(self.tr("&Resume"))
            self.pause.setToolTip(plain_tip(stopping or self.tr("Let the run go on.")))
        else:
            self.pause.setText(self.tr("&Pause"))
            self.pause.setToolTip(plain_tip(stopping or self.tr("Hold the run at its next batch.")))
        themed_icon(self.pause, "play" if jobs.paused else "pause")

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button


translate = QCoreApplication.translate

_MOST_EPOCHS = 1000  # that a person can choose


class Runner(QObject):
    """Does the work that the document's `run` tells about.

    Args:
        document: The open project. What a run leaves goes there.
        jobs: Work in the background.
        parent: Qt's parent.
    """

    failed = Signal(object)  # why
    offered = Signal(str, str, object)  # what happened, a button, and what it does
    kept_aside = Signal()  # the result is for another network or other images than are open now

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        jobs.stopping.connect(self._note_stopping)

    @Slot()
    def start(self) -> None:
        """Run the project as it is now, or go on with its interrupted run."""
        self._begin(running.run, self._order())

    @Slot()
    def keep_best(self) -> None:
        """Make the best compact network of the interrupted run the result."""
        self._begin(running.keep_best, self._order())

    @Slot()
    def train_longer(self) -> None:
        """Ask for the same plan once more, with twice as many epochs of fine-tuning."""
        training = replace(training_of_run(self._document), preset=None)
        epochs = min(_MOST_EPOCHS, max(1, 2 * training.tune_epochs))
        self._document.edit(
            translate("Run", "Train longer"),
            lambda project: edits.set_training(project, replace(training, tune_epochs=epochs)),
        )
        self._document.take_run(IDLE)

    def tell_end(self, compare: Callable[[], object]) -> None:
        """Say that the run is over to somebody who looks at another page.

        Args:
            compare: Shows the result.
        """
        outcome = self._document.outcome
        if outcome is not None:
            words = translate("Run", "The run is over. {result}").format(
                result=message_text(judge(outcome.comparison).sentence)
            )
            self.offered.emit(words, translate("Run", "Compare"), compare)

    def stop(self, answer: StopAnswer) -> None:
        """Stop the run that goes on.

        Args:
            answer: What becomes of it.
        """
        self._document.take_run(stopping(self._document.run, answer))
        self._jobs.stop()

    def _order(self) -> RunOrder | None:
        document, attempts = self._document, self._document.attempts
        if document.opened is None or document.images is None or reason_against(document):
            return None
        return RunOrder(
            document.project,
            replace(document.opened, facts=document.facts),
            document.images,
            attempts.workspace,
            free_name(attempts.value, attempt_name(document.project)),
            attempts.value.current,
            attempts.value,
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
        if self._jobs.giving_way:
            return  # what stops is not the run: it makes room for it
        # Whoever else stopped the job asked no question, so nothing of the run is lost.
        self._document.take_run(stopping(self._document.run, StopAnswer.RESUME_LATER))

    def _succeed(self, order: RunOrder, finished: Finished) -> None:
        document = self._document
        document.take_run(ended(document.run, Ending.DONE))
        runs.settle(order.project)
        document.take_outcome(finished.outcome, finished.project, finished.attempt)
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
            runs.put_aside(stopped.order.project)
        self._document.take_run(following)
