"""When and where a job is saved: as often as it costs nothing worth mentioning, in a folder."""

import errno
import shutil
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
import torch
from torch import Tensor

from slimstudio.engine.control import Control, Pausable
from slimstudio.engine.events import (
    About,
    Event,
    Noted,
    Progress,
    plain_events,
    restored,
    restored_events,
)
from slimstudio.engine.job.described import JOB, TRAINING, DescribedJob, DescribedTraining
from slimstudio.engine.training.checkpoint import read_checkpoint, write_checkpoint
from slimstudio.engine.training.checkpoint_header import read_description
from slimstudio.engine.training.snapshot import Snapshot, TrainingPosition
from slimstudio.errors import system_reason
from slimstudio.messages import Message
from slimstudio.system.locations import private_folder

_EVENTS = "events"
_SHARE = 0.02  # of the time that saving may take
_LONGEST_S = 120.0  # between two saves, whatever they cost
_OUTLIER = 10.0  # a save this many times slower than usual was a nap of the machine


@dataclass(frozen=True, eq=False)
class SavedJob:
    """What was read back.

    Args:
        job: How far the job is.
        tensors: "original." and "compact." followed by a name.
        training: How far the training is in the stage that comes next; None where it has not
            begun.
        events: Everything that was told so far, without progress.
    """

    job: DescribedJob
    tensors: Mapping[str, Tensor]
    training: Snapshot | None
    events: tuple[Event, ...]


class Checkpoints:
    """Two files: one written between stages, and one within a stage that trains.

    What a stage does not change is written once, and at every moment the two fit together.

    Args:
        folder: Where they lie; it is made when something is written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def describe(self) -> DescribedJob | None:
        """Tell how far the interrupted job is; None where there is none that can be used."""
        try:
            return read_description(self.folder / JOB, DescribedJob)
        except (OSError, ValueError):
            return None

    def read(self) -> SavedJob:
        """Read everything.

        Raises:
            OSError: there is nothing to read.
            ValueError: it is damaged.
        """
        job, tensors = read_checkpoint(self.folder / JOB, DescribedJob)
        events = _events(tensors.pop(_EVENTS, None))
        try:
            described, state = read_checkpoint(self.folder / TRAINING, DescribedTraining)
        except (OSError, ValueError):
            # At worst the stage begins anew: the state before it is whole.
            return SavedJob(job, tensors, None, events)
        if (described.inputs, described.done) != (job.inputs, job.done):
            return SavedJob(job, tensors, None, events)
        since = _events(state.pop(_EVENTS, None))
        snapshot = Snapshot(restored(dict(described.place), TrainingPosition), state)
        return SavedJob(job, tensors, snapshot, (*events, *since))

    def write_job(self, job: DescribedJob, tensors: Mapping[str, Tensor], events: bytes) -> None:
        """Write the state before a stage.

        Args:
            job: How far the job is.
            tensors: As in `SavedJob`.
            events: JSON of everything that was told so far.

        Raises:
            OSError: it could not be written; what was there before is still there.
        """
        private_folder(self.folder)
        write_checkpoint(self.folder / JOB, job, {**tensors, _EVENTS: _packed(events)})

    def write_training(self, job: DescribedJob, snapshot: Snapshot, events: bytes) -> None:
        """Write how far the training of the stage after `job` is.

        Args:
            job: What was last given to `write_job`.
            snapshot: Where training is.
            events: JSON of everything that was told since then.

        Raises:
            OSError: it could not be written; what was there before is still there.
        """
        place = msgspec.to_builtins(snapshot.place)
        described = DescribedTraining(job.inputs, job.done, place)
        tensors = {**snapshot.tensors, _EVENTS: _packed(events)}
        write_checkpoint(self.folder / TRAINING, described, tensors)

    def discard(self) -> None:
        """Delete the folder: the job is over, or nobody wants it any more."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _packed(text: bytes) -> Tensor:
    return torch.frombuffer(bytearray(text), dtype=torch.uint8)


def _events(packed: Tensor | None) -> tuple[Event, ...]:
    if packed is None:
        raise ValueError(Message("it says nothing about what happened"))
    return restored_events(msgspec.json.decode(packed.numpy().tobytes()))


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
