"""Watches a job from a terminal, and stops it when the person does."""

import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

from slimstudio.cli.printing import say, shown
from slimstudio.engine.events import (
    About,
    BatchTrained,
    EpochFinished,
    Event,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)
from slimstudio.errors import Cancelled

_TITLES = {
    Phase.DOWNLOAD: "Downloading weights",
    Phase.IMAGES: "Reading images",
    Phase.LEARN: "Learning your classes",
    Phase.PLAN: "Finding a plan",
    Phase.BASELINE: "Measuring the original",
    Phase.SPARSIFY: "Emptying channels",
    Phase.PRUNE: "Removing channels",
    Phase.REPAIR: "Repairing statistics",
    Phase.TUNE: "Fine-tuning",
    Phase.COMPARE: "Comparing",
    Phase.EXPORT: "Exporting",
    Phase.VERIFY: "Reopening and comparing",
}
_TITLE_WIDTH = max(map(len, _TITLES.values()))
_BAR_WIDTH = 16
_REDRAW_SECONDS = 0.1


class TerminalControl:
    """A control that shows progress on a stream and can be cancelled from a signal handler.

    Args:
        stream: Where to write; standard error when None, so that standard output stays clean.

    Attributes:
        share: What shares of right answers are called.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self.share = "accuracy"
        self.notes: list[str] = []
        self.losses: list[str] = []  # those of the notes that have to be seen
        self._stream = stream or sys.stderr
        self._encoding = getattr(self._stream, "encoding", None) or "utf-8"
        self._is_live = self._stream.isatty()
        self._lock = threading.Lock()
        self._cancelled = False
        self._phase: Phase | None = None
        self._detail = ""
        self._line = ""
        self._drawn = float("-inf")

    def cancel(self) -> None:
        """Let the next `check` raise. Takes no lock, because a signal may come at any moment."""
        self._cancelled = True

    def check(self) -> None:
        """Go on.

        Raises:
            Cancelled: `cancel` was called.
        """
        if self._cancelled:
            raise Cancelled

    def report(self, event: Event) -> None:
        """Show what happened."""
        with self._lock:
            match event:
                case PhaseStarted(phase):
                    self._start(phase)
                case Progress():
                    self._start(event.phase)
                    self._draw(event)
                case BatchTrained():
                    self._detail = f"loss {event.loss:.3f}"
                case EpochFinished() | Measured():
                    self._tell_accuracy(event)
                case Noted(message, about):
                    self.notes.append(str(message))
                    if about is About.LOSS:
                        self.losses.append(str(message))
                    self._say(f"note: {message}")

    def finish(self) -> None:
        """Leave the cursor on a line of its own."""
        with self._lock:
            self._wipe()

    def _start(self, phase: Phase) -> None:
        if phase is self._phase:
            return
        self._phase, self._detail = phase, ""
        self._drawn = float("-inf")
        if self._is_live:
            self._show(_TITLES[phase])
        else:
            self._say(_TITLES[phase])

    def _tell_accuracy(self, event: EpochFinished | Measured) -> None:
        loss, accuracy = event.validation_loss, event.validation_accuracy
        words = f"loss {loss:.3f}, {self.share} {accuracy:.1%} on the images held back"
        epoch = f"epoch {event.epoch:g}: " if isinstance(event, EpochFinished) else ""
        self._say(f"  {_TITLES[event.phase]}: {epoch}{words}")

    def _draw(self, event: Progress) -> None:
        now = time.monotonic()
        if not self._is_live or (event.done < event.total and now - self._drawn < _REDRAW_SECONDS):
            return
        self._drawn = now
        done = event.done / event.total if event.total else 1.0
        full = round(done * _BAR_WIDTH)
        parts = [
            f"{_TITLES[event.phase]:<{_TITLE_WIDTH}}",
            f"[{'#' * full}{'.' * (_BAR_WIDTH - full)}]",
            f"{done:4.0%}",
            "" if event.seconds_left is None else f"{_clock(event.seconds_left)} left",
            self._detail,
        ]
        self._show("  ".join(part for part in parts if part))

    def _show(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        line = shown(line, self._encoding)[:width]
        self._stream.write("\r" + line.ljust(len(self._line)))
        self._stream.flush()
        self._line = line

    def _wipe(self) -> None:
        if self._line:
            self._stream.write("\r" + " " * len(self._line) + "\r")
            self._stream.flush()
            self._line = ""

    def _say(self, line: str) -> None:
        drawn = self._line
        self._wipe()
        say(line, self._stream)
        if drawn:
            self._show(drawn)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@contextmanager
def stopping(control: TerminalControl) -> Iterator[None]:
    """Cancel `control` on Ctrl-C, or on a polite request to end, while the block runs.

    The job then stops at its next check, within a batch. A second Ctrl-C does not wait for that:
    it raises KeyboardInterrupt at once.
    """
    asked = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        del frame
        if asked and number == signal.SIGINT:
            raise KeyboardInterrupt
        asked = True
        control.cancel()

    numbers = [signal.SIGINT]
    if sys.platform != "win32":
        numbers.append(signal.SIGTERM)
    earlier = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield
    finally:
        control.finish()
        for number, handler in earlier.items():
            signal.signal(number, handler)
