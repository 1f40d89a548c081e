"""The folder from which an interrupted job goes on, and its state as tensors and plain values."""

import shutil
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import torch
from torch import Tensor

from slimstudio.engine.blocks.drop import drop_blocks
from slimstudio.engine.events import Event, restored, restored_events
from slimstudio.engine.job.described import JOB, TRAINING, DescribedJob, DescribedTraining
from slimstudio.engine.job.stages import JobState
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Network, from_plain, to_plain
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.training.checkpoint import read_checkpoint, write_checkpoint
from slimstudio.engine.training.checkpoint_header import read_description
from slimstudio.engine.training.snapshot import Snapshot, TrainingPosition
from slimstudio.messages import Message
from slimstudio.system.locations import private_folder

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


_ORIGINAL, _COMPACT = "original.", "compact."
_BEST = "best."  # in a snapshot of training


def tensors_of(state: JobState) -> dict[str, Tensor]:
    """List the tensors of both networks; they are the live ones."""
    tensors = _prefixed(_ORIGINAL, state.original)
    if state.compact is not None:
        tensors |= _prefixed(_COMPACT, state.compact)
    return tensors


def plain_parts(state: JobState) -> dict[str, Any]:
    """Describe a state by the fields of a `DescribedJob` that follow from it alone."""
    return {
        "done": state.done,
        "epoch": state.epoch,
        "original": to_plain(state.original.recipe),
        "compact": None if state.compact is None else to_plain(state.compact.recipe),
        "before": None if state.before is None else msgspec.to_builtins(state.before),
        "after": None if state.after is None else msgspec.to_builtins(state.after),
        "learned": state.learned,
        "settled": state.settled,
    }


def restored_state(network: Network, job: DescribedJob, tensors: Mapping[str, Tensor]) -> JobState:
    """Build a state again.

    Args:
        network: The job's starting network; it is not changed.
        job: What `plain_parts` said.
        tensors: What `tensors_of` listed.

    Raises:
        ValueError: they do not fit each other.
        ModelFileError: they do not fit the network.
    """
    original = _network(network, job.original, _without_prefix(_ORIGINAL, tensors))
    compact = None
    if job.compact is not None:
        compact = _network(network, job.compact, _without_prefix(_COMPACT, tensors))
    before, after = _evaluation(job.before), _evaluation(job.after)
    return JobState(job.done, original, compact, job.epoch, before, after, job.learned, job.settled)


def with_best(state: JobState, snapshot: Snapshot) -> JobState:
    """Give the compact network the best values that an interrupted training had found.

    Args:
        state: Before that training; its compact network is changed in place.
        snapshot: Where the training was.
    """
    assert state.compact is not None
    tensors = _without_prefix(_BEST, snapshot.tensors)
    state.compact.module.load_state_dict(tensors, strict=True)
    place = snapshot.place
    return replace(state, epoch=state.epoch + place.epoch, after=place.best or state.after)


def _network(start: Network, recipe: Mapping[str, Any], tensors: dict[str, Tensor]) -> Network:
    made = from_plain(dict(recipe))
    module = deepcopy(start.module)
    drop_blocks(module, [name for name in made.dropped if name not in start.recipe.dropped])
    resize_layers(module, made, tensors)
    try:
        module.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        raise ValueError(" ".join(str(error).split())[:300]) from error
    return Network(module, made)


def _evaluation(plain: Mapping[str, Any] | None) -> Evaluation | None:
    return None if plain is None else restored(dict(plain), Evaluation)


def _prefixed(prefix: str, network: Network) -> dict[str, Tensor]:
    return {prefix + name: tensor for name, tensor in network.module.state_dict().items()}


def _without_prefix(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {
        name.removeprefix(prefix): tensor
        for name, tensor in tensors.items()
        if name.startswith(prefix)
    }
