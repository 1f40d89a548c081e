"""The screen on which a plan is carried out, watched, paused and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from slimstudio.engine.events import About, Event, Noted
from slimstudio.session import runs
from slimstudio.session.run_state import IDLE, Ended, Ending, Idle, Running, order_of
from slimstudio.ui.plan.run_duration import RunDuration
from slimstudio.ui.plan.run_time import run_seconds
from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.run.run_clock import RunClock
from slimstudio.ui.run.run_page import RunPage
from slimstudio.ui.run.run_preview import phases_of, planned_epochs, reason_against
from slimstudio.ui.run.run_ready import RunReady
from slimstudio.ui.run.runner import RunControls, Runner
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.questions import ask_what_to_keep
from slimstudio.ui.widgets.screen import EmptyState, ScreenHead
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.engine.outcome import Outcome
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

_TICK_MS = 1000
_KEPT_EVERY = 20  # ticks


class RunPanel(QWidget):
    """Says what a run will do, starts it, and shows it while it goes on and when it is over."""

    next_requested = Signal()  # the person wants to see the comparison

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runPanel")
        self._document = document
        self._jobs = jobs
        self._record = TrainingRecord()
        self._clock = RunClock()
        self._ticks = 0
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._duration = RunDuration(document, jobs, self)
        self._awaited = False  # whether the next result is that of the run which is shown
        self.runner = Runner(document, jobs, self)
        self.offered = self.runner.offered
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
        return order_of(self._document.run) is not None

    @property
    def _watching(self) -> bool:
        return not isinstance(self._document.run, Idle)

    @Slot()
    def refresh(self) -> None:
        """Show what can be done now."""
        if self._watching:
            self._pages.setCurrentWidget(self.page)
        else:
            reason = reason_against(self._document)
            self.empty.text.setText(reason)
            if not reason:
                self.ready.show_plan(self._document)
                self.ready.show_duration(self._duration.seconds, known=not self._duration.refused)
                self.ready.interrupted.show_run(self._interrupted())
                self.ready.discarded.setVisible(runs.is_aside(self._document.project))
            self._pages.setCurrentWidget(self.empty if reason else self.ready)
        self._duration.want(wanted=self.isVisible() and self.ready.isVisible())
        self._refresh_controls()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what nobody knows yet, now that somebody looks."""
        super().showEvent(event)
        self._duration.want(wanted=self.ready.isVisible())

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        self._duration.want(wanted=False)

    @Slot()
    def discard(self) -> None:
        """Forget the interrupted run; until another one begins, it can be brought back."""
        runs.put_aside(self._document.project)
        self.refresh()

    @Slot()
    def bring_back(self) -> None:
        """Undo the discarding of the interrupted run."""
        runs.put_back(self._document.project)
        self.refresh()

    @Slot()
    def stop(self) -> None:
        """Stop the run; where something of it could be lost, the person says what becomes of it."""
        order = order_of(self._document.run)
        run = runs.interrupted(order.project) if order else None
        if run is None:
            self._jobs.stop()
            return
        was_paused = self._jobs.paused
        self._jobs.pause()  # what the question offers must still be true when it is answered
        answer = ask_what_to_keep(self, has_compact=run.pruned)
        if order_of(self._document.run) is not order:
            return
        if answer is not None:
            self.runner.stop(answer)
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
        self._document.take_run(IDLE)

    @Slot()
    def _mirror(self) -> None:
        """Show what became of the run."""
        match self._document.run:
            case Running(order):
                self._awaited = True
                before = runs.seconds_so_far(order.project)
                self._record = TrainingRecord(before=before, labelled=order.images.dataset.labelled)
                self._clock = RunClock(run_seconds(self._document), before)
                self._tick.start()
                self.plot.show_record(self._record, planned_epochs(self._document))
                self.progress.begin(phases_of(self._document))
                self.log.start_over()
                self.page.notice.start_over()
                self.problem.hide()
                self.summary.hide()
            case Ended(_, Ending.DONE):
                self.progress.finish()
            case Ended(project, Ending.STOPPED) if runs.interrupted(project):
                self.progress.halt(self.tr("Stopped. The run can go on from here."))
            case Ended(_, Ending.STOPPED):
                self.progress.halt(self.tr("Stopped. Your project is as it was."))
            case Ended(_, Ending.FAILED):
                self.progress.halt(self.tr("The run failed. Your project is as it was."), Tone.BAD)
        self.refresh()

    @Slot()
    def _say_kept(self) -> None:
        self._awaited = False
        self.progress.say(
            self.tr(
                "The run is over, but the model or the images were changed meanwhile. Its "
                "result is kept as an attempt."
            ),
            Tone.WARNING,
        )

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.problem.show_problem(error)
        show_error(self, error)

    @Slot(list)
    def _take_events(self, events: list[Event]) -> None:
        if not self.running:
            return
        for event in events:
            self._record.add(event)
            if isinstance(event, Noted) and event.about is About.LOSS:
                self.page.notice.say(message_text(event.message))
        self._clock.take(events)
        self.progress.take(events, self._clock)
        self._say_if_held()  # the last batch before a pause is told after it
        self.log.follow(self._record)
        self.plot.refresh()

    @Slot()
    def _show_outcome(self) -> None:
        """Sum up the document's outcome, also one that came with an opened project."""
        outcome = self._document.outcome
        if self.running:
            return
        self.summary.show_outcome(outcome, current=self._document.outcome_is_current)
        run = self._document.run
        just_ended = self._awaited and isinstance(run, Ended) and run.ending is Ending.DONE
        self._awaited = False
        if outcome is not None and just_ended:
            if not self.isVisible():
                self.runner.tell_end(self.next_requested.emit)
        elif outcome is not None and self._interrupted() is None:
            self._show_past(outcome)
        else:
            self._document.take_run(IDLE)
        self.refresh()

    def _show_past(self, outcome: Outcome) -> None:
        self._record = TrainingRecord.of(outcome.history, labelled=outcome.comparison.labelled)
        self.plot.show_record(self._record, self._record.epoch)
        self.progress.begin(tuple(self._record.phases))
        self.log.start_over()
        self.log.follow(self._record)
        self.problem.hide()
        project = self._document.outcome_project or self._document.project
        self._document.take_run(Ended(project, Ending.DONE))

    @Slot()
    def _refresh_controls(self) -> None:
        document = self._document
        self._clock.hold(held=self._jobs.paused)
        if not self.running:
            self._end_clock()
        if document.outcome is not None:
            self.summary.show_outcome(document.outcome, current=document.outcome_is_current)
        self.controls.refresh(
            self._jobs,
            reason_against(self._document),
            running=self.running,
            watching=self._watching,
            resumable=self._interrupted() is not None,
            changed=document.outcome is not None and not document.outcome_is_current,
        )
        self._say_if_held()

    @Slot()
    def _show_time(self) -> None:
        """Let the clocks tick, also while nothing happens."""
        order = order_of(self._document.run)
        if order is None:
            return
        self._ticks += 1
        if self._ticks % _KEPT_EVERY == 0:  # what a crash leaves goes on from here
            runs.note_seconds(order.project, self._clock.seconds)
        self.progress.tick(self._clock)
        self._say_if_held()

    def _end_clock(self) -> None:
        run = self._document.run
        if self._tick.isActive() and isinstance(run, Ended):
            runs.note_seconds(run.project, self._clock.seconds)
        self._tick.stop()

    def _interrupted(self) -> runs.Interrupted | None:
        """Tell how far the run is that can go on; None while one runs."""
        document = self._document
        if self.running:
            return None
        return runs.resumable(document.project, has_result=document.outcome_is_current)

    def _say_if_held(self) -> None:
        if self.running and self._jobs.stop_requested:
            self.progress.say(self.tr("Stopping at the next batch…"))
        elif self.running and self._jobs.paused:
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
        self.controls.start.clicked.connect(self.runner.start)
        self.controls.pause.clicked.connect(self.toggle_pause)
        self.controls.stop.clicked.connect(self.stop)
        self.controls.again.clicked.connect(self.prepare_another)
        self.ready.interrupted.keep_requested.connect(self.runner.keep_best)
        self.ready.interrupted.discard_requested.connect(self.discard)
        self.ready.discarded.undo_requested.connect(self.bring_back)
        self.summary.compare_requested.connect(self.next_requested)
        self.summary.longer_requested.connect(self.runner.train_longer)
        document, jobs = self._document, self._jobs
        for changed in (
            document.project_changed,
            document.network_changed,
            document.images_changed,
            document.facts_changed,
        ):
            changed.connect(self.refresh)
        document.run_changed.connect(self._mirror)
        self.runner.failed.connect(self._show_failure)
        self.runner.kept_aside.connect(self._say_kept)
        document.outcome_changed.connect(self._show_outcome)
        jobs.events_arrived.connect(self._take_events)
        for happened in (jobs.started, jobs.paused_changed, jobs.stopping, jobs.finished):
            happened.connect(self._refresh_controls)
