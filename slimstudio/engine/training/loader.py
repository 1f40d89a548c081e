"""Where training gets its images from, and how the network answers for them."""

from collections.abc import Callable, Iterator
from typing import Protocol

import torch
from torch import Tensor, nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import TrainingBatch, training_batches
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.device import computing_device
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.objectives.objective import Objective, Outputs
from slimstudio.engine.training.settings import TrainingSettings


class Teacher:
    """A network that answers and never changes.

    Args:
        module: The network, in evaluation mode for as long as this is used.
    """

    def __init__(self, module: nn.Module) -> None:
        self.module = module

    def answer(self, images: Tensor) -> Tensor:
        """Answer for images [B, 3, S, S] with logits [B, K]."""
        with torch.no_grad():
            logits: Tensor = self.module(images.to(computing_device(self.module)))
        return logits


class BatchLoader(Protocol):
    """Gives a network its batches and hears its answers.

    `preparations` is how many steps of work there are beside training and judging;
    `after_preparation` is called after each.
    """

    preparations: int

    def batches(
        self, epoch: int, first: int, control: Control, after_preparation: Callable[[], None]
    ) -> Iterator[TrainingBatch]:
        """Yield the batches of an epoch from the batch `first` on.

        Raises:
            Cancelled: the person stopped the work.
        """

    def answer(self, batch: TrainingBatch) -> Outputs:
        """Let the network answer, as its mode says."""

    def judge(
        self,
        objective: Objective,
        control: Control,
        after_preparation: Callable[[], None],
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Let the network answer for all validation images, as its objective says.

        Raises:
            Cancelled: the person stopped the work.
        """


class ImageLoader:
    """A loader that shows the network every image.

    Args:
        module: The network.
        dataset: The images.
        preprocessing: How they are normalised.
        settings: How they are shuffled, varied and mixed.
        teacher: Whose answers the network learns from too, if there is one.
    """

    def __init__(
        self,
        module: nn.Module,
        dataset: Dataset,
        preprocessing: Preprocessing,
        settings: TrainingSettings,
        teacher: Teacher | None,
    ) -> None:
        self.preparations = 0
        self._module = module
        self._dataset = dataset
        self._preprocessing = preprocessing
        self._settings = settings
        self._teacher = teacher

    def batches(
        self, epoch: int, first: int, _control: Control, _after_preparation: Callable[[], None]
    ) -> Iterator[TrainingBatch]:
        """Yield the batches of an epoch from the batch `first` on."""
        for images, labels, mixed in training_batches(
            self._dataset.train, self._preprocessing, self._settings, epoch, first=first
        ):
            taught = None if self._teacher is None else self._teacher.answer(images)
            yield TrainingBatch((images,), labels, mixed, taught)

    def answer(self, batch: TrainingBatch) -> Outputs:
        """Let the network answer, as its mode says."""
        outputs: Outputs = self._module(*batch.inputs)
        return outputs

    def judge(
        self,
        objective: Objective,
        control: Control,
        _after_preparation: Callable[[], None],
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Let the network answer for all validation images, as its objective says.

        Raises:
            Cancelled: the person stopped the work.
        """
        return objective.evaluate(
            self._module, self._dataset.validation, self._preprocessing, control, after_batch
        )
