"""What is shown of a run, going on or over."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from slimstudio.engine.events import (
    EpochFinished,
    Event,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)
from slimstudio.ui.plots.training_plot import TrainingPlot
from slimstudio.ui.plots.training_record import LogLine, TrainingRecord
from slimstudio.ui.run.run_clock import RunClock, duration_words
from slimstudio.ui.run.run_summary import RunSummary
from slimstudio.ui.widgets.announcing import announce
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import duration_text, localized, percent_text, whole_text
from slimstudio.ui.widgets.phase_stepper import PhaseStepper, phase_name
from slimstudio.ui.widgets.problems import ProblemCard
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

translate = QCoreApplication.translate


class RunPage(QWidget):
    """The stages, what came of the run or why it failed, the plots and the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runPage")
        self.progress = RunProgress()
        self.summary = RunSummary()
        self.problem = ProblemCard()
        self.notice = RunNotice()
        self.plot = TrainingPlot()
        self.log = RunLog()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.plot)
        parts.addWidget(self.log)
        parts.setStretchFactor(0, 4)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        parts.setSizes([400, 110])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.progress)
        rows.addWidget(self.summary)
        rows.addWidget(self.problem)
        rows.addWidget(self.notice)
        rows.addWidget(parts, 1)


class RunNotice(Card):
    """Says what is not safe, as on a full disk, until another run begins; hidden otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Not everything is safe"), parent, kind=CardKind.NOTE)
        self.setObjectName("runNotice")
        set_tone(self.heading, Tone.WARNING)
        self.words = text_label("", Role.BODY, self)
        self.body.addWidget(self.words)
        self._said: list[str] = []
        self.hide()

    def start_over(self) -> None:
        """Forget what was said."""
        self._said = []
        self.hide()

    def say(self, words: str) -> None:
        """Add a sentence, once."""
        if words not in self._said:
            self._said.append(words)
            self.words.setText("\n".join(self._said))
            self.setAccessibleName("\n".join(self._said))
            self.show()
            announce(self, words, urgent=True)


class RunLog(QPlainTextEdit):
    """Lists what a `TrainingRecord` collected, each line with the time since the run began."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runLog")
        self.setAccessibleName(self.tr("Log of the run"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(5000)
        self.setMinimumHeight(48)
        self._shown = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the latest line in view."""
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def start_over(self) -> None:
        """Empty the log for another run."""
        self.clear()
        self._shown = 0

    def follow(self, record: TrainingRecord) -> None:
        """Add the lines that came since the last call."""
        for line in record.log[self._shown :]:
            self.say(line.seconds, self._words(line, labelled=record.labelled))
        self._shown = len(record.log)

    def say(self, seconds: float | None, words: str) -> None:
        """Add a line, with the time since the run began where it is known."""
        if seconds is None:
            self.appendPlainText(words)
        else:
            self.appendPlainText(f"{int(seconds) // 60}:{int(seconds) % 60:02d}   {words}")

    def _words(self, line: LogLine, *, labelled: bool) -> str:
        match line.event:
            case PhaseStarted(phase=phase):
                return phase_name(phase)
            case Noted(message=message):
                return message_text(message)
            case EpochFinished(epoch=epoch):
                words = (
                    self.tr(
                        "Epoch {epoch}: {train} of the training images right, {held_back} of the "
                        "validation images"
                    )
                    if labelled
                    else self.tr(
                        "Epoch {epoch}: {train} of the training images answered like the original, "
                        "{held_back} of the validation images"
                    )
                )
                return words.format(
                    epoch=localized(f"{epoch:g}"),
                    train=percent_text(line.event.train_accuracy),
                    held_back=percent_text(line.event.validation_accuracy),
                )
            case Measured(validation_accuracy=accuracy):
                words = (
                    self.tr("Measured: {share} of the validation images right")
                    if labelled
                    else self.tr(
                        "Measured: {share} of the validation images answered like the original"
                    )
                )
                return words.format(share=percent_text(accuracy))


class RunProgress(QWidget):
    """The row of stages, a bar for the current one, and a line that says it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runProgress")
        self.stepper = PhaseStepper()
        self.bar = QProgressBar()
        self.bar.setObjectName("runProgressBar")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of this stage"))
        self.status = text_label("", Role.BODY)
        self.status.setObjectName("runStatus")
        self.elapsed = text_label("", Role.CAPTION)
        self.elapsed.setToolTip(self.tr("Time since the run began"))
        self._words = ""  # what is done now
        line = QHBoxLayout()
        line.addWidget(self.status, 1)
        line.addWidget(self.elapsed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.stepper)
        rows.addWidget(self.bar)
        rows.addLayout(line)

    def begin(self, phases: Sequence[Phase]) -> None:
        """Get ready for a run through these stages."""
        self.stepper.show_phases(phases)
        self.bar.setRange(0, 0)  # moves without a figure until there is one
        self.bar.show()
        self.elapsed.clear()
        self.elapsed.show()
        self._words = ""
        self.say(self.tr("Starting…"))

    def take(self, events: Sequence[Event], clock: RunClock) -> None:
        """Take in what happened.

        Args:
            events: In order.
            clock: Of the run; it has taken them in already.
        """
        for event in events:
            if isinstance(event, PhaseStarted):
                self.stepper.enter(event.phase)
                self.bar.setRange(0, 0)
                self._words = phase_name(event.phase)
        # Of many reports only the last can still be seen.
        last = next((e for e in reversed(events) if isinstance(e, PhaseStarted | Progress)), None)
        if isinstance(last, Progress) and last.total > 0:
            self.bar.setRange(0, last.total)
            self.bar.setValue(last.done)
            self._words = _step_words(last)
        self.tick(clock)

    def tick(self, clock: RunClock) -> None:
        """Say how the time goes on; called every second, whatever happens or does not."""
        if self._words:
            left = clock.stage_left()
            time = (
                duration_text(clock.stage_seconds)
                if left is None
                else self.tr("about {left} left in this stage").format(left=duration_text(left))
            )
            self.say(f"{self._words} · {time}")
        whole, elapsed = clock.left(), duration_text(clock.seconds)
        if whole is None:
            self.elapsed.setText(self.tr("{elapsed} so far").format(elapsed=elapsed))
        else:
            words = self.tr("{elapsed} so far · whole run: {rest}")
            self.elapsed.setText(words.format(elapsed=elapsed, rest=duration_words(whole)))

    def finish(self) -> None:
        """Show that the run came to its end; what it achieved is said elsewhere."""
        self.stepper.finish()
        self._rest("", Tone.NONE)

    def halt(self, words: str, tone: Tone = Tone.NONE) -> None:
        """Show that the run ended before its time."""
        self.stepper.halt(failed=tone is Tone.BAD)
        self._rest(words, tone)

    def say(self, words: str, tone: Tone = Tone.NONE) -> None:
        """Say something else below the bar."""
        self.status.setText(words)
        self.status.setVisible(bool(words))
        set_tone(self.status, tone)

    def _rest(self, words: str, tone: Tone) -> None:
        self.bar.hide()
        self._words = ""
        self.say(words, tone)
        if not words:
            self.elapsed.hide()


def _step_words(progress: Progress) -> str:
    """Say which step of the stage is done, and what it is where the stage does not say it."""
    in_batches = progress.phase in (Phase.LEARN, Phase.SPARSIFY, Phase.TUNE, Phase.BASELINE)
    words = (
        translate("RunProgress", "{stage}: batch {done} of {total}")
        if in_batches
        else translate("RunProgress", "{stage}: step {done} of {total}")
    ).format(
        stage=phase_name(progress.phase),
        done=whole_text(progress.done),
        total=whole_text(progress.total),
    )
    return f"{words} · {message_text(progress.doing)}" if progress.doing else words
