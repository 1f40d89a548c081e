"""One stretch of training inside a job."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import nn

from slimstudio.engine.device import best_device
from slimstudio.engine.events import EpochFinished, Phase
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.objectives.objective import Objective
from slimstudio.engine.training.worker import Worker


@dataclass(frozen=True, eq=False)
class TrainingStage:
    """What is trained now, and where it lies on the job's epoch axis.

    Args:
        phase: LEARN or TUNE; events carry it.
        epochs: Passes over the training images; with 0 nothing happens.
        first_epoch: Epochs that the job trained before this stage, over all phases.
        frozen: Names of layers that keep their values; see `freezing.freeze_layers`.
        start: How good the network is already on the validation images. Where it is given, the
            network leaves this stage no worse than it came.
        teacher: A network that answers for the same classes and never changes; where the settings
            ask for distillation, the network learns from its answers too.
        worker: This process among those that train together; None where there is but this one.
        after_step: Called after every step with its learning rate; may change the weights.
        objective: What the network is for.
        device: Where the network computes meanwhile; it lies on the processor before and after.
    """

    phase: Phase
    epochs: int
    first_epoch: int = 0
    frozen: frozenset[str] = frozenset()
    start: Evaluation | None = None
    teacher: nn.Module | None = None
    after_step: Callable[[float], None] | None = None
    worker: Worker | None = None
    objective: Objective = CLASSIFICATION
    device: torch.device = field(default_factory=best_device)


@dataclass(frozen=True, eq=False)
class History:
    """What a stage achieved.

    Args:
        epochs: One event per epoch, in order.
        best: The validation result of the weights that were kept; None where nothing was trained
            and nothing was known before.
    """

    epochs: tuple[EpochFinished, ...] = ()
    best: Evaluation | None = None
