"""Training stopped between two batches: everything that the next batch depends on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from slimstudio.engine.events import EpochFinished
from slimstudio.engine.measure.scorecard import Evaluation


@dataclass(frozen=True, eq=False)
class TrainingPosition:
    """How far a stage of training is, in plain numbers.

    Args:
        epoch: Epochs that are finished.
        batch: Batches of the next one that are trained; at the epoch's end they all are, and the
            validation images come next.
        images: Images of that epoch so far.
        loss: Sum of their losses.
        right: How many were answered rightly.
        parts: Into how many parts a batch is divided because memory is short.
        rate_scale: By what the learning rate is multiplied because the loss stopped being a
            number.
        setbacks: How often that happened.
        epochs: What each finished epoch achieved.
        best: The validation result of the best weights; None where nobody knows.
        since_best: Finished epochs since it was found.
    """

    epoch: int = 0
    batch: int = 0
    images: int = 0
    loss: float = 0.0
    right: float = 0.0
    parts: int = 1
    rate_scale: float = 1.0
    setbacks: int = 0
    epochs: tuple[EpochFinished, ...] = ()
    best: Evaluation | None = None
    since_best: int = 0


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A stage of training between two batches.

    Random numbers are no part of it: they follow from the seed, the epoch and the batch.

    Args:
        place: How far it is.
        tensors: "network.", "best.", "optimizer." and "scaler." followed by a name: what the
            network, its best epoch and the optimizer hold. They are the live ones, on whatever
            device they are: write or copy them before the next batch is trained.
    """

    place: TrainingPosition
    tensors: Mapping[str, Tensor]


class Snapshots(Protocol):
    """Where training keeps what it needs to go on after an interruption."""

    def latest(self) -> Snapshot | None:
        """Give the snapshot to go on from; None to begin at the beginning."""

    def offer(self, take: Callable[[], Snapshot]) -> None:
        """Take a snapshot with `take`, or do not; called between any two batches."""
