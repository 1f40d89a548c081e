"""The log of a run: what happened, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from slimstudio.engine.events import EpochFinished, Measured, Noted, PhaseStarted
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import localized, percent_text
from slimstudio.ui.widgets.phase_stepper import phase_name

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from slimstudio.ui.plots.training_record import LogLine, TrainingRecord


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
            self.say(line.seconds, self._words(line))
        self._shown = len(record.log)

    def say(self, seconds: float | None, words: str) -> None:
        """Add a line, with the time since the run began where it is known."""
        if seconds is None:
            self.appendPlainText(words)
        else:
            self.appendPlainText(f"{int(seconds) // 60}:{int(seconds) % 60:02d}   {words}")

    def _words(self, line: LogLine) -> str:
        match line.event:
            case PhaseStarted(phase=phase):
                return phase_name(phase)
            case Noted(message=message):
                return message_text(message)
            case EpochFinished(epoch=epoch):
                return self.tr(
                    "Epoch {epoch}: {train} of the training images right, {held_back} of the "
                    "validation images"
                ).format(
                    epoch=localized(f"{epoch:g}"),
                    train=percent_text(line.event.train_accuracy),
                    held_back=percent_text(line.event.validation_accuracy),
                )
            case Measured(validation_accuracy=accuracy):
                return self.tr("Measured: {share} of the validation images right").format(
                    share=percent_text(accuracy)
                )
