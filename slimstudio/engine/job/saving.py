"""When a job is saved: as often as it costs nothing worth mentioning."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec

from slimstudio.engine.control import Pausable
from slimstudio.engine.events import About, Noted, Progress, plain_events
from slimstudio.errors import system_reason
from slimstudio.messages import Message

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.control import Control
    from slimstudio.engine.events import Event
    from slimstudio.engine.job.checkpoints import Checkpoints
    from slimstudio.engine.job.described import DescribedJob
    from slimstudio.engine.training.snapshot import Snapshot

_SHARE = 0.02  # of the time that saving may take
_LONGEST_S = 120.0  # between two saves, whatever they cost
_OUTLIER = 10.0  # a save this many times slower than usual was a nap of the machine


class Saving:
    """The control of a job, which saves how far training is whenever that is cheap or urgent.

    Small networks are saved after every batch, and large ones so seldom that it takes a fiftieth
    of the time; and always when the work is paused or stopped.

    Args:
        control: The control behind it.
        record: What was told so far; it passes on what is told from now on.
        checkpoints: Where to; None to save nothing.
    """

    def __init__(self, control: Control, record: Record, checkpoints: Checkpoints | None) -> None:
        self._control = control
        self._record = record
        self._checkpoints = checkpoints
        self._job: DescribedJob | None = None  # None too where it could not be written
        self._told = 0  # events that were written with it
        self._take: Callable[[], Snapshot] | None = None
        self._latest: Snapshot | None = None
        self._cost_s = 0.0
        self._saved = time.monotonic()
        self._complained = False

    # -- between stages ---------------------------------------------------------------------

    def begin(self, job: DescribedJob, tensors: Mapping[str, Tensor]) -> None:
        """Save the state before a stage."""
        self._take = self._job = self._latest = None
        if self._checkpoints is None:
            return
        try:
            self._checkpoints.write_job(job, tensors, self._record.encoded())
        except OSError as error:
            self._complain(error)
            return
        self.go_on(job)

    def go_on(self, job: DescribedJob, training: Snapshot | None = None) -> None:
        """Take the state before a stage as saved, and its training as interrupted there."""
        self._take = None
        self._latest = training
        self._job = job
        self._told = len(self._record)
        self._saved = time.monotonic()

    # -- within a stage that trains -----------------------------------------------------------

    def latest(self) -> Snapshot | None:
        """Give the snapshot from which the stage goes on; None to begin it."""
        return self._latest

    def offer(self, take: Callable[[], Snapshot]) -> None:
        """Remember how to take a snapshot until the next call, and take it if it is time."""
        self._take = take
        wait_s = min(self._cost_s * (1 / _SHARE - 1), _LONGEST_S)
        if time.monotonic() - self._saved >= wait_s:
            self.save()

    def report(self, event: Event) -> None:
        """Remember an event and pass it on."""
        self._record.report(event)

    def check(self) -> None:
        """Block while paused; save before that.

        Raises:
            Cancelled: the person stopped the work.
        """
        if isinstance(self._control, Pausable) and self._control.paused:
            self.save()
        self._control.check()

    def save(self) -> None:
        """Save how far training is, if that is possible now."""
        if self._checkpoints is None or self._job is None or self._take is None:
            return
        began = time.monotonic()
        try:
            events = self._record.encoded(self._told)
            self._checkpoints.write_training(self._job, self._take(), events)
        except OSError as error:
            self._complain(error)
        self._saved = time.monotonic()
        cost_s = self._saved - began
        self._cost_s = min(cost_s, _OUTLIER * self._cost_s) if self._cost_s else cost_s

    def _complain(self, error: OSError) -> None:
        """Say once that an interruption would now cost work; the job itself goes on."""
        if self._complained:
            return
        self._complained = True
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        why = (
            Message("the disk is full")
            if full
            else Message("the system says: {error}", error=system_reason(error))
        )
        self._record.report(
            Noted(
                Message(
                    "How far the run is could not be saved: {why}. It goes on; after an "
                    "interruption it would continue from what was saved before.",
                    why=why,
                ),
                About.LOSS,
            )
        )


class Record:
    """Remembers events, and passes them on.

    Args:
        control: Who is told.
    """

    def __init__(self, control: Control) -> None:
        self._control = control
        self._encoded: list[bytes] = []  # at once, for there are many when they are written
        self.events: list[Event] = []

    def __len__(self) -> int:
        """Count what is worth writing: all but progress."""
        return len(self._encoded)

    def report(self, event: Event) -> None:
        """Remember an event and pass it on."""
        self.events.append(event)
        if not isinstance(event, Progress):
            self._encoded.append(msgspec.json.encode(plain_events((event,))[0]))
        self._control.report(event)

    def tell_again(self, events: Iterable[Event]) -> None:
        """Pass on what happened before an interruption, so that whoever watches knows it too."""
        for event in events:
            self.report(event)

    def encoded(self, first: int = 0) -> bytes:
        """Encode the events from the one at position `first` on, without progress, as JSON."""
        return b"[" + b",".join(self._encoded[first:]) + b"]"
