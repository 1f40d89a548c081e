"""What long work says while it runs: small frozen values, for one `match` at the other end."""

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True)
class Noted:
    """Something worth a line in the log."""

    message: Message
    about: About = About.NETWORK


Event = PhaseStarted | Progress | BatchTrained | EpochFinished | Measured | Noted
