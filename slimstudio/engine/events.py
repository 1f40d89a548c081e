"""What long work says while it runs: small frozen values, for one `match` at the other end."""

import dataclasses
import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_type_hints

from slimstudio.engine import strict_json
from slimstudio.messages import Message


class Phase(StrEnum):
    """The stages of a job, in the order in which they run."""

    DOWNLOAD = "download"  # fetching a weight file that the person asked for
    IMAGES = "images"  # decoding photographs
    PLAN = "plan"  # timing layers and trying out plans, to find out what to remove
    LEARN = "learn"  # teaching the original the person's classes
    BASELINE = "baseline"  # measuring the original
    SPARSIFY = "sparsify"  # training with a penalty that empties channels beforehand
    PRUNE = "prune"  # removing channels
    REPAIR = "repair"  # recalibrating what removal disturbed
    TUNE = "tune"  # fine-tuning the compact network
    COMPARE = "compare"  # measuring the compact network
    EXPORT = "export"  # writing a file
    VERIFY = "verify"  # reopening it in a fresh process


@dataclass(frozen=True)
class PhaseStarted:
    """A stage of the job began."""

    phase: Phase


@dataclass(frozen=True)
class Progress:
    """How far the current stage is: `done` of `total` steps (batches, images, files, kilobytes)."""

    phase: Phase
    done: int
    total: int
    seconds_left: float | None = None  # None until it can be told honestly
    doing: Message | None = None  # what is done now, where the stage alone does not say it


@dataclass(frozen=True)
class BatchTrained:
    """One batch was trained.

    Args:
        step: Batches trained since the job began, over all phases; starts at 1.
        epoch: Position on the job's epoch axis, fractional: 1.5 is half-way through the second
            epoch.
        loss: Mean cross-entropy over the batch.
        accuracy: Fraction of the batch that was right, 0 to 1.
    """

    phase: Phase
    step: int
    epoch: float
    loss: float
    accuracy: float


@dataclass(frozen=True)
class EpochFinished:
    """One pass over the training images ended and the validation images were measured.

    `epoch` is on the same axis as `BatchTrained.epoch` (a whole number). Epoch values go on
    counting over
    phases: when learning took 3 epochs, the first fine-tuning epoch ends at 4.
    """

    phase: Phase
    epoch: float
    train_loss: float
    train_accuracy: float
    validation_loss: float
    validation_accuracy: float


@dataclass(frozen=True)
class Measured:
    """The network was measured on the validation images outside training, as after repair."""

    phase: Phase
    epoch: float
    validation_loss: float
    validation_accuracy: float


class About(StrEnum):
    """What a note is about."""

    NETWORK = "network"  # or its images: readers of a report want to know
    COMPUTER = "computer"  # or an interruption: nothing of it is about the network
    LOSS = "loss"  # something is not safe, or will not be: whoever watches has to know


@dataclass(frozen=True)
class Noted:
    """Something worth a line in the log."""

    message: Message
    about: About = About.NETWORK


Event = PhaseStarted | Progress | BatchTrained | EpochFinished | Measured | Noted


T = TypeVar("T")

PlainEvents = tuple[tuple[str, dict[str, Any]], ...]

_KINDS = {kind.__name__: kind for kind in get_args(Event)}


def plain_events(history: Iterable[Event]) -> PlainEvents:
    """Turn events into their names and fields."""
    return tuple((type(event).__name__, strict_json.plain(event)) for event in history)


def restored_events(plain: PlainEvents) -> tuple[Event, ...]:
    """Turn what `plain_events` made back into events, believing nothing.

    Raises:
        ValueError: there is no such event, or a field does not fit; the message says where.
    """
    return tuple(_event(kind, given) for kind, given in plain)


def restored(given: dict[str, Any], kind: type[T]) -> T:
    """Turn plain data back into a dataclass; numbers that JSON could not hold are NaN.

    Raises:
        ValueError: it does not describe a `kind`; the message says where.
    """
    return strict_json.convert(_with_nan(given, kind), kind)


def _event(kind: str, given: dict[str, Any]) -> Event:
    if kind not in _KINDS:
        raise ValueError(f"unknown event {kind}")
    event: Event = restored(given, _KINDS[kind])
    return event


def _with_nan(given: dict[str, Any], kind: type[Any]) -> dict[str, Any]:
    """Put back the numbers that are none (a loss may be): JSON has only null for them."""
    filled = dict(given)
    for name, hint in get_type_hints(kind).items():
        value = filled.get(name)
        if hint is float and name in filled and value is None:
            filled[name] = math.nan
        elif dataclasses.is_dataclass(hint) and isinstance(hint, type) and isinstance(value, dict):
            filled[name] = _with_nan(value, hint)
    return filled
