"""Telling classes apart: the first objective, and so far the only one."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Network, Preprocessing
from slimstudio.engine.objectives import class_accuracy, class_head
from slimstudio.engine.objectives.class_loss import ClassLoss, balanced_weights
from slimstudio.engine.objectives.objective import Judging
from slimstudio.engine.training.settings import TrainingSettings


@dataclass(frozen=True)
class _Classification:
    """See `Objective`."""

    name: str = "classification"

    def with_classes(self, network: Network, classes: tuple[str, ...], seed: int) -> Network:
        """Give a network a last layer for these classes; see `class_head.with_classes`."""
        return class_head.with_classes(network, classes, seed)

    def criterion(
        self, settings: TrainingSettings, train: Pixels | None, place: torch.device
    ) -> Judging:
        """Make the cross-entropy that training makes small; see `Objective.criterion`."""
        weights = None
        if train is not None and settings.class_weights:
            weights = balanced_weights(train.labels, len(train.classes)).to(place)
        return ClassLoss(settings, weights)

    def loss(self, outputs: Tensor, labels: Tensor) -> Tensor:
        """Take the mean cross-entropy; see `Objective.loss`."""
        return functional.cross_entropy(outputs, labels)

    def evaluate(
        self,
        module: nn.Module,
        pixels: Pixels,
        preprocessing: Preprocessing,
        control: Control,
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Count right answers, class by class; see `Objective.evaluate`."""
        return class_accuracy.evaluate(
            module, pixels, preprocessing, control, after_batch=after_batch
        )

    def evaluate_answers(
        self,
        answer: Callable[[slice], Tensor],
        pixels: Pixels,
        control: Control,
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Count right answers; see `Objective.evaluate_answers`."""
        return class_accuracy.evaluate_answers(answer, pixels, control, after_batch=after_batch)

    def quality(
        self, module: nn.Module, judges: Calibration, before_batch: Callable[[], None]
    ) -> float:
        """Return the share of right answers; see `Objective.quality`."""
        right = 0
        with channels_last(module), evaluating(module), torch.inference_mode():
            for batch in judges.batches():
                before_batch()
                answers = module(batch.images).argmax(1)
                right += int((answers == batch.labels.to(answers.device)).sum())
        return right / judges.labels.numel()


CLASSIFICATION = _Classification()
