"""What every objective can do: training, plans, repair and measurements ask it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from torch import Tensor, device, nn

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.batches import TrainingBatch
    from slimstudio.engine.data.pixels import Dataset, Pixels
    from slimstudio.engine.importance.calibration import Calibration
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.models.network import Network, Preprocessing
    from slimstudio.engine.training.settings import TrainingSettings

# What a network answers while it trains: its main output, or this followed by auxiliary ones.
Outputs = Tensor | tuple[Tensor | None, ...]


class BatchResult(NamedTuple):
    """What came of one batch.

    Attributes:
        total: What is minimised: with label smoothing, class weights, the teacher's answers and
            auxiliary outputs.
        loss: Mean loss of the main output alone, for people.
        accuracy: Share of right answers.
    """

    total: Tensor
    loss: float
    accuracy: float


# What judges outputs by a batch.
Judging = Callable[[Outputs, "TrainingBatch"], BatchResult]


class Objective(Protocol):
    """What a network is for, as telling classes apart."""

    @property
    def name(self) -> str:
        """What files call it."""

    def with_classes(self, network: Network, classes: tuple[str, ...], seed: int) -> Network:
        """Give a copy of a network outputs for these classes, keeping what it knows of them.

        Args:
            network: Not changed.
            classes: Names, in the order that the outputs shall have; different from each other.
            seed: Decides the values of what is new.

        Raises:
            PlanError: there are no classes or one is named twice, or the outputs cannot be found.
        """

    def answered(self, network: Network, dataset: Dataset, control: Control) -> Dataset:
        """Let a network's first answers be the labels of images that have none.

        What counts as right from then on is what this network answered: shares of right answers
        are the agreement with it.

        Args:
            network: The original.
            dataset: Images without labels.
            control: Told about the progress, asked before every batch whether to go on.

        Raises:
            ImagesError: the network has not learned anything yet.
            Cancelled: the person stopped the work.
        """

    def criterion(self, settings: TrainingSettings, train: Pixels | None, place: device) -> Judging:
        """Make what training makes small.

        Args:
            settings: Label smoothing, weights of classes, the teacher's share.
            train: All that is learned from, where the settings weigh classes; None for noise that
                only measures time.
            place: Where the network computes.
        """

    def loss(self, outputs: Tensor, labels: Tensor) -> Tensor:
        """Tell how wrong answers are on average, differentiably: [B, K] and [B] to one value."""

    def evaluate(
        self,
        module: nn.Module,
        pixels: Pixels,
        preprocessing: Preprocessing,
        control: Control,
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Let a network answer for every image, and compare with the labels.

        Args:
            module: It is left in the mode in which it was.
            pixels: The images to judge by.
            preprocessing: How they are normalised.
            control: Asked before every batch whether to go on.
            after_batch: Called when a batch is done, for progress.

        Raises:
            PlanError: the outputs do not fit the labels.
            Cancelled: the person stopped the work.
        """

    def evaluate_answers(
        self,
        answer: Callable[[slice], Tensor],
        pixels: Pixels,
        control: Control,
        after_batch: Callable[[], None],
    ) -> Evaluation:
        """Compare answers with the labels, wherever they come from; see `evaluate`.

        Args:
            answer: Gives the outputs of a part of the images, [B, K].
            pixels: As in `evaluate`.
            control: As in `evaluate`.
            after_batch: As in `evaluate`.
        """

    def quality(
        self, module: nn.Module, judges: Calibration, before_batch: Callable[[], None]
    ) -> float:
        """Tell how good a network is on a few images with labels, 0 to 1; more is better.

        Args:
            module: It is left in the mode in which it was.
            judges: The images, with their labels.
            before_batch: Called before each batch.
        """
