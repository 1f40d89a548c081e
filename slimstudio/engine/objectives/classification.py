"""Telling classes apart: the first objective, and so far the only one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.control import Control, Pace
from slimstudio.engine.data.batches import EVALUATION_BATCH, evaluation_slices, normalise
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.device import best_device, computed
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Network, Preprocessing
from slimstudio.engine.objectives import class_head
from slimstudio.engine.objectives.class_loss import ClassLoss, balanced_weights
from slimstudio.engine.objectives.objective import Judging
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.errors import ImagesError, PlanError
from slimstudio.messages import Message


@dataclass(frozen=True)
class _Classification:
    """See `Objective`."""

    name: str = "classification"

    with_classes = staticmethod(class_head.with_classes)

    def answered(self, network: Network, dataset: Dataset, control: Control) -> Dataset:
        """Label images by a network's first answers; see `Objective.answered`."""
        if network.new_classes:
            raise ImagesError(
                Message("The network has learned nothing yet, and these images have no classes."),
                why=Message("Without classes there are only the network's own answers to keep."),
                remedy=Message(
                    "Start from pretrained weights or from a network of your own, or give each "
                    "class its own sub-folder."
                ),
            )
        parts = [dataset.train, dataset.validation, *([dataset.test] if dataset.test else [])]
        batches = sum(len(evaluation_slices(part)) for part in parts)
        pace = Pace(control, Phase.IMAGES, {"batch": batches})
        classes = network.recipe.classes or tuple(map(str, range(network.recipe.outputs)))

        def label(pixels: Pixels) -> Pixels:
            asked = replace(pixels, classes=classes)
            told = partial(pace.advance, "batch")
            preprocessing = network.recipe.preprocessing
            found = computed(
                lambda _: self.evaluate(network.module, asked, preprocessing, pace, told),
                best_device(),
                network.module,
            )
            return replace(asked, labels=torch.tensor(found.answers))

        train, validation, *test = map(label, parts)
        return replace(dataset, train=train, validation=validation, test=test[0] if test else None)

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
        after_batch: Callable[[], None] | None = None,
        batch_size: int = EVALUATION_BATCH,
    ) -> Evaluation:
        """Count right answers, class by class; see `Objective.evaluate`.

        Args:
            module: Any classifier; it answers on the device where it is.
            pixels: The images to judge by.
            preprocessing: How they are normalised.
            control: Asked before every batch whether to go on.
            after_batch: Called when a batch is done, for progress.
            batch_size: At most so many images at once; see `evaluation_slices`.
        """
        device = next((tensor.device for tensor in module.parameters()), pixels.images.device)

        def answer(part: slice) -> Tensor:
            images = pixels.images[part].to(device)
            logits: Tensor = module(normalise(images, preprocessing)).cpu()
            return logits

        with channels_last(module), evaluating(module), torch.inference_mode():
            return self.evaluate_answers(answer, pixels, control, after_batch, batch_size)

    def evaluate_answers(
        self,
        answer: Callable[[slice], Tensor],
        pixels: Pixels,
        control: Control,
        after_batch: Callable[[], None] | None = None,
        batch_size: int = EVALUATION_BATCH,
    ) -> Evaluation:
        """Count right answers; see `Objective.evaluate_answers` and `evaluate`."""
        classes = len(pixels.classes)
        losses = 0.0
        answers: list[Tensor] = []
        for part in evaluation_slices(pixels, batch_size):
            control.check()
            logits = answer(part)
            _check_outputs(logits, classes)
            labels = pixels.labels[part]
            losses += functional.cross_entropy(logits, labels, reduction="sum").item()
            answers.append(logits.argmax(1))
            if after_batch is not None:
                after_batch()
        answered = torch.cat(answers)
        pairs = torch.bincount(pixels.labels * classes + answered, minlength=classes**2)
        return Evaluation(
            loss=losses / len(pixels),
            accuracy=(answered == pixels.labels).double().mean().item(),
            answers=tuple(answered.tolist()),
            confusion=tuple(tuple(row) for row in pairs.view(classes, classes).tolist()),
            labelled=pixels.labelled,
        )

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


def _check_outputs(logits: Tensor, classes: int) -> None:
    if logits.shape[1] != classes:
        raise PlanError(
            Message(
                "The network has {shape} outputs, and the images have {classes} classes.",
                shape=logits.shape[1],
                classes=classes,
            ),
            why=Message("It can only be judged on the classes that it answers with."),
            remedy=Message("Give it a last layer for these classes first."),
        )


CLASSIFICATION = _Classification()
