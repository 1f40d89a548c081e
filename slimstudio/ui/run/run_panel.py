"""The screen on which a plan is carried out, watched, paused and stopped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.session import runs
from slimstudio.session.attempts import next_number
from slimstudio.session.project import sources
from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.run.run_controls import RunControls
from slimstudio.ui.run.run_page import RunPage
from slimstudio.ui.run.run_preview import phases_of, planned_epochs, reason_against
from slimstudio.ui.run.run_ready import RunReady
from slimstudio.ui.tasks import running
from slimstudio.ui.widgets.empty_state import EmptyState
from slimstudio.ui.widgets.error_dialog import show_error
from slimstudio.ui.widgets.questions import StopAnswer, ask_what_to_keep
from slimstudio.ui.widgets.screen_head import ScreenHead
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.engine.events import Event
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.tasks.running import Finished, Work


class RunPanel(QWidget):
    """Says what a run will do, starts it, and shows it while it goes on and when it is over."""

    next_requested = Signal()  # the person wants to see the comparison

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runPanel")
        self._document = document
        self._jobs = jobs
        self._record = TrainingRecord()
        self._title = self.tr("Prune and fine-tune")
        self._running = False
        self._watching = False  # whether a run is shown, going on or over
        self._made_with = document.project  # what the run that goes on, or went on last, is for
        self._answer = StopAnswer.RESUME_LATER
        self._sources = sources(document.project)
        self.controls = RunControls()
        self.empty = EmptyState("play", self.tr("Not ready to run yet"), "", parent=self)
        self.ready = RunReady()
        self.page = RunPage()
        self.progress, self.plot, self.log = self.page.progress, self.page.plot, self.page.log
        self.problem, self.summary = self.page.problem, self.page.summary
        self._lay_out()
        self._connect()
        self._show_outcome()

    @property
    def running(self) -> bool:
        """Whether a run goes on."""
        return self._running

    @Slot()
    def refresh(self) -> None:
        """Show what can be done now."""
        if not self._running and self._sources != sources(self._document.project):
            self._watching = False  # another model or other images: that run is history
        if self._watching:
            self._pages.setCurrentWidget(self.page)
        else:
            self._sources = sources(self._document.project)
            reason = reason_against(self._document)
            self.empty.text.setText(reason)
            if not reason:
                self.ready.preview.show_plan(self._document)
                self.ready.interrupted.show_run(self._interrupted())
            self._pages.setCurrentWidget(self.empty if reason else self.ready)
        self._refresh_controls()

    @Slot()
    def begin(self) -> None:
        """Start a run of the project as it is now, or go on with the one that was interrupted."""
        self._start(running.run)

    @Slot()
    def keep_best(self) -> None:
        """Make the best compact network of the interrupted run the result."""
        self._start(running.keep_best)

    @Slot()
    def discard(self) -> None:
        """Forget the interrupted run."""
        runs.discard(self._document.project)
        self.refresh()

    def _start(self, work: Work) -> None:
        document = self._document
        if self._running or self._jobs.locked or reason_against(document):
            return
        assert document.opened is not None
        assert document.images is not None
        project = self._made_with = document.project
        runs.reopen(project)
        self._record = TrainingRecord()
        self.plot.show_record(self._record, planned_epochs(document))
        self.progress.begin(phases_of(document))
        self.log.start_over()
        self.problem.hide()
        self.summary.hide()
        self._running = self._watching = True
        self.refresh()
        book = document.attempts
        number = self.tr("Attempt {number}").format(number=next_number(book.value))
        place = running.AttemptPlace(book.workspace, number, book.value.current)
        self._jobs.start(
            self._title,
            partial(running.attempt, work, project, document.opened, document.images, place),
            partial(self._succeed, project),
            self._fail,
            self._cancel,
            resumable=True,
        )

    @Slot()
    def stop(self) -> None:
        """Stop the run; where something of it could be lost, the person says what becomes of it."""
        run = runs.interrupted(self._made_with)
        if run is None:
            self._jobs.stop()
            return
        was_paused = self._jobs.paused
        self._jobs.pause()  # what the question offers must still be true when it is answered
        answer = ask_what_to_keep(self, has_compact=run.pruned)
        if not self._running:
            return
        if answer is not StopAnswer.GO_ON:
            self._answer = answer
            self._jobs.stop()
        elif not was_paused:
            self._jobs.resume()

    @Slot()
    def toggle_pause(self) -> None:
        """Hold the run, or let it go on."""
        if self._jobs.paused:
            self._jobs.resume()
        else:
            self._jobs.pause()

    @Slot()
    def prepare_another(self) -> None:
        """Go back to what a run will do."""
        if self._interrupted() is None:
            runs.discard(self._document.project)  # another run of the same plan begins anew
        self._watching = False
        self.refresh()

    def _end(self) -> None:
        self._running = False
        # Whatever was picked meanwhile: what became of the run is shown until the next change.
        self._sources = sources(self._document.project)

    def _succeed(self, project: Project, finished: Finished) -> None:
        self._end()
        self.progress.finish()
        outcome = finished.outcome
        runs.settle(project)
        self._document.take_outcome(outcome, project, finished.attempt)
        if self._document.outcome is not outcome:
            self.progress.say(
                self.tr(
                    "The run is over, but the model or the images were changed meanwhile. Its "
                    "result is kept as an attempt."
                ),
                Tone.WARNING,
            )
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self._end()
        self.progress.halt(self.tr("The run failed. Your project is as it was."), Tone.BAD)
        self.problem.show_problem(error)
        self.refresh()
        show_error(self, error)

    def _cancel(self) -> None:
        self._end()
        answer, self._answer = self._answer, StopAnswer.RESUME_LATER
        if answer is StopAnswer.KEEP_BEST and self._made_with == self._document.project:
            self.keep_best()
            return
        if answer is StopAnswer.DISCARD:
            runs.discard(self._made_with)
        if runs.interrupted(self._made_with):
            self.progress.halt(self.tr("Stopped. The run can go on from here."))
        else:
            self.progress.halt(self.tr("Stopped. Your project is as it was."))
        self.refresh()

    @Slot(list)
    def _take_events(self, events: list[Event]) -> None:
        if not self._running or self._jobs.title != self._title:
            return
        for event in events:
            self._record.add(event)
        self.progress.take(events, self._record.seconds)
        self._say_if_held()  # the last batch before a pause is told after it
        self.log.follow(self._record)
        self.plot.refresh()

    @Slot()
    def _show_outcome(self) -> None:
        """Sum up the document's outcome, also one that came with an opened project."""
        outcome = self._document.outcome
        if self._running:
            return
        self.summary.show_outcome(outcome)
        if outcome is None:
            self._watching = False
        elif not self._watching and self._interrupted() is None:
            self._show_past(outcome)
        self.refresh()

    def _show_past(self, outcome: Outcome) -> None:
        self._record = TrainingRecord.of(outcome.history)
        self._watching = True
        self._sources = sources(self._document.project)
        self.plot.show_record(self._record, self._record.epoch)
        self.progress.begin(tuple(self._record.phases))
        self.progress.finish()
        self.log.start_over()
        self.log.follow(self._record)
        self.problem.hide()

    @Slot()
    def _refresh_controls(self) -> None:
        self.controls.refresh(
            self._jobs,
            reason_against(self._document),
            running=self._running,
            watching=self._watching,
            resumable=self._interrupted() is not None,
        )
        self._say_if_held()

    def _interrupted(self) -> runs.Interrupted | None:
        """Tell how far the run is that can go on; None while one runs."""
        document = self._document
        if self._running:
            return None
        return runs.waiting(document.project, has_result=document.outcome_is_current)

    def _say_if_held(self) -> None:
        if self._running and self._jobs.stop_requested:
            self.progress.say(self.tr("Stopping at the next batch…"))
        elif self._running and self._jobs.paused:
            self.progress.say(self.tr("Paused."))

    def _lay_out(self) -> None:
        head = ScreenHead(
            self.tr("Run"), self.tr("Carry out the plan on your images, and watch it learn.")
        )
        head.add(self.controls)
        self._pages = QStackedWidget()
        for page in (self.empty, self.ready, self.page):
            self._pages.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addWidget(head)
        rows.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.controls.start.clicked.connect(self.begin)
        self.controls.pause.clicked.connect(self.toggle_pause)
        self.controls.stop.clicked.connect(self.stop)
        self.controls.again.clicked.connect(self.prepare_another)
        self.ready.interrupted.keep_requested.connect(self.keep_best)
        self.ready.interrupted.discard_requested.connect(self.discard)
        self.summary.compare_requested.connect(self.next_requested)
        document, jobs = self._document, self._jobs
        for changed in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
        ):
            changed.connect(self.refresh)
        document.outcome_changed.connect(self._show_outcome)
        jobs.events_arrived.connect(self._take_events)
        for happened in (jobs.started, jobs.paused_changed, jobs.stopping, jobs.finished):
            happened.connect(self._refresh_controls)
