"""Training stopped between two batches: what the next batch depends on, and the best so far."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn

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


class Best:
    """Remembers a network's tensors at its best moment.

    Args:
        module: The network, as it is before training: the weights to go back to until better
            ones are offered.
        start: How good it is; None where nobody knows, then the first offer is taken.
    """

    def __init__(self, module: nn.Module, start: Evaluation | None) -> None:
        self._module = module
        self._tensors: dict[str, Tensor] = {}
        self.evaluation: Evaluation | None = None
        self._keep(start)

    @property
    def tensors(self) -> Mapping[str, Tensor]:
        """The network's tensors at its best moment."""
        return self._tensors

    def offer(self, evaluation: Evaluation) -> bool:
        """Keep the network's present tensors if it is better now: at equal accuracy, by loss.

        Returns:
            Whether they were kept.
        """
        better = self.evaluation is None or _merit(evaluation) > _merit(self.evaluation)
        if better:
            self._keep(evaluation)
        return better

    def restore(self) -> None:
        """Put the best tensors back into the network."""
        with torch.no_grad():
            for name, tensor in self._module.state_dict().items():
                tensor.copy_(self._tensors[name])

    def load(self, tensors: Mapping[str, Tensor], evaluation: Evaluation | None) -> None:
        """Remember other tensors as the best ones."""
        self.evaluation = evaluation
        for name, tensor in self._tensors.items():
            tensor.copy_(tensors[name])

    def _keep(self, evaluation: Evaluation | None) -> None:
        self.evaluation = evaluation
        with torch.no_grad():
            for name, tensor in self._module.state_dict().items():
                if name in self._tensors:  # where they lie already, for new memory costs time
                    self._tensors[name].copy_(tensor)
                else:
                    self._tensors[name] = tensor.clone()


def _merit(evaluation: Evaluation) -> tuple[float, float]:
    return evaluation.accuracy, -evaluation.loss
