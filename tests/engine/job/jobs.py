"""A small job with everything switched on that could make a difference, and who interrupts it."""

from pathlib import Path

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.events import About, BatchTrained, Event, Noted, Progress
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.job.task import Task
from slimstudio.engine.marks import Marks, prune
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import Augmentation, Mixing, TrainingSettings
from slimstudio.errors import Cancelled
from slimstudio.messages import Message

GOES_ON = Noted(Message("The interrupted run goes on from where it was."), About.COMPUTER)
CLASSES = ("bluish", "greenish", "reddish")
SETTINGS = TrainingSettings(
    learn_epochs=2,
    tune_epochs=3,
    batch_size=16,
    learning_rate=0.02,
    augmentation=Augmentation.STRONG,
    mixing=Mixing.CUTMIX,
    distillation=True,
    threads=1,
)
PRUNING = PruningSettings(criterion="taylor", rounds=2, calibration_images=32, multiple=1)


def network() -> Network:
    """Convolutions with BatchNorm, and a head with dropout; it knows none of the classes."""
    torch.manual_seed(0)
    module = nn.Sequential(
        nn.Conv2d(3, 16, 3, stride=2), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, 16, 3), nn.BatchNorm2d(16), nn.ReLU(),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.2), nn.Linear(16, 3),
    )  # fmt: skip
    recipe = Recipe("made-up", 3, CLASSES, Preprocessing(16, 16))
    return Network(module.eval(), recipe, new_classes=CLASSES)


def pixels(count: int, seed: int) -> Pixels:
    """Noise in which one colour is stronger: that colour is the class."""
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % 3
    images = torch.randint(0, 160, (count, 3, 16, 16), dtype=torch.uint8, generator=generator)
    images[torch.arange(count), 2 - labels] += 60
    return Pixels(images, labels, CLASSES, tuple(f"{i}.png" for i in range(count)))


MARKS = {"0": prune(0.5), "3": prune(0.25)}


def task(
    training: TrainingSettings = SETTINGS,
    pruning: PruningSettings = PRUNING,
    images: int = 48,
    marks: Marks = MARKS,
    test: Pixels | None = None,
) -> Task:
    """Half of the first convolution leaves, and a quarter of the second, where nobody says else."""
    start = network()
    dataset = Dataset(pixels(images, 0), pixels(24, 1), test)
    return Task(start, dataset, analyse(start.module, 16), marks, training, pruning)


class Interrupting:
    """A control that remembers events, and stops the work after so many new batches.

    Args:
        batches: How many; None to let the work go on to its end.
    """

    def __init__(self, batches: int | None = None) -> None:
        self.events: list[Event] = []
        self._batches = batches
        self._trained = 0

    @property
    def told(self) -> list[Event]:
        """Everything but progress."""
        return [event for event in self.events if not isinstance(event, Progress)]

    @property
    def steps(self) -> list[int]:
        """Numbers of the batches that were trained."""
        return [event.step for event in self.events if isinstance(event, BatchTrained)]

    def report(self, event: Event) -> None:
        self.events.append(event)
        self._trained += isinstance(event, BatchTrained)
        if event == GOES_ON:
            self._trained = 0  # so far they were told again

    def check(self) -> None:
        if self._batches is not None and self._trained >= self._batches:
            raise Cancelled


def until_done(work: Task, folder: Path, batches: int) -> tuple[Outcome, int]:
    """Interrupt a job after every so many batches, and go on until it is done.

    Returns:
        What it left, and how often it was interrupted.
    """
    for interruptions in range(1000):
        try:
            return carry_out(work, Interrupting(batches), Checkpoints(folder)), interruptions
        except Cancelled:
            continue
    raise AssertionError("the job makes no progress")


def tensors(outcome: Outcome) -> dict[str, Tensor]:
    """List all values of both networks."""
    networks = {"original": outcome.original, "compact": outcome.compact}
    return {
        f"{name}.{key}": tensor
        for name, one in networks.items()
        for key, tensor in one.module.state_dict().items()
    }


def same_bits(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    """Compare values bit by bit."""
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)
