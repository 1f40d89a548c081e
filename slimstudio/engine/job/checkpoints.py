"""The folder from which an interrupted job goes on."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
import torch

from slimstudio.engine.events import restored, restored_events
from slimstudio.engine.job.described import JOB, TRAINING, DescribedJob, DescribedTraining
from slimstudio.engine.training.checkpoint import read_checkpoint, write_checkpoint
from slimstudio.engine.training.checkpoint_header import read_description
from slimstudio.engine.training.snapshot import Snapshot, TrainingPosition
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

    from slimstudio.engine.events import Event

_EVENTS = "events"


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
        self.folder.mkdir(parents=True, exist_ok=True)
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
