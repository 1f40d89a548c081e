"""How far a run is: its stages, the progress of the current one, and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from slimstudio.engine.events import PhaseStarted, Progress
from slimstudio.ui.widgets.number_text import duration_text, whole_text
from slimstudio.ui.widgets.phase_stepper import PhaseStepper, phase_name
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.events import Event, Phase


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
        self.say(self.tr("Starting…"))

    def take(self, events: Sequence[Event], seconds: float | None) -> None:
        """Take in what happened.

        Args:
            events: In order.
            seconds: Time since the run began; None where nobody knows.
        """
        for event in events:
            if isinstance(event, PhaseStarted):
                self.stepper.enter(event.phase)
                self.bar.setRange(0, 0)
                self.say(phase_name(event.phase))
        # Of many reports only the last can still be seen.
        last = next((e for e in reversed(events) if isinstance(e, PhaseStarted | Progress)), None)
        if isinstance(last, Progress) and last.total > 0:
            self.bar.setRange(0, last.total)
            self.bar.setValue(last.done)
            self.say(self._words(last))
        self.elapsed.setText("" if seconds is None else duration_text(seconds))

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
        self.say(words, tone)
        if not words:
            self.elapsed.hide()

    def _words(self, progress: Progress) -> str:
        words = self.tr("{stage}: {done} of {total}").format(
            stage=phase_name(progress.phase),
            done=whole_text(progress.done),
            total=whole_text(progress.total),
        )
        if progress.seconds_left is None:
            return words
        left = duration_text(progress.seconds_left)
        return self.tr("{words}, about {left} left in this stage").format(words=words, left=left)
