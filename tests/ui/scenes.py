"""A small network with images, and what a run of it leaves: enough for every screen."""

import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.data.pixels import Dataset, LoadedImages, Pixels
from slimstudio.engine.events import Event
from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.measure.comparison import Learning
from slimstudio.engine.measure.scorecard import (
    ChangedAnswers,
    Evaluation,
    Latency,
    Runtime,
    Scorecard,
    Speed,
)
from slimstudio.engine.models.layers import Layer
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.document import Document

CLASSES = ("cat", "dog", "fox")


def network(new_classes: tuple[str, ...] = (), width: int = 8) -> Network:
    """Two convolutions and a head, with random weights."""
    torch.manual_seed(0)
    module = nn.Sequential(
        nn.Conv2d(3, width, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(width, 8, 3, padding=1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, len(CLASSES)),
    ).eval()
    recipe = Recipe("resnet18", len(CLASSES), CLASSES, Preprocessing(size=16, resize=16))
    return Network(module, recipe, new_classes)


def opened(new_classes: tuple[str, ...] = ()) -> OpenedNetwork:
    """The network, analysed; its rows in the tree do not matter here."""
    made = network(new_classes)
    rows = (Layer("", "Sequential", (len(CLASSES),), 0, 0, is_leaf=False),)
    return OpenedNetwork(made, rows, analyse(made.module, 16))


def pixels(count: int, prefix: str) -> Pixels:
    """Noise, labelled in turn."""
    generator = torch.Generator().manual_seed(count)
    return Pixels(
        torch.randint(0, 256, (count, 3, 16, 16), dtype=torch.uint8, generator=generator),
        torch.arange(count) % len(CLASSES),
        CLASSES,
        tuple(f"{prefix}/{index}.png" for index in range(count)),
    )


def images() -> LoadedImages:
    """Twelve images to learn from, and six to judge by."""
    return LoadedImages(Dataset(pixels(12, "train"), pixels(6, "held-back")), ())


def project() -> Project:
    """Prunes half of the first convolution, and freezes the second one."""
    return Project(
        pruning=PruningSettings(strategy=Strategy.UNIFORM),  # what takes no time
        name="Pets",
        model=ModelChoice("resnet18"),
        images="/pets",
        marks={"0": prune(0.5), "2": FREEZE},
        training=TrainingSettings(learn_epochs=1, tune_epochs=1),
    )


def ready_document(new_classes: tuple[str, ...] = ()) -> Document:
    """A document with which a run can start."""
    document = Document()
    document.open_project(project())
    document.loaded.take_network(opened(new_classes))
    document.loaded.take_images(images())
    return document


def evaluation(answers: tuple[int, ...]) -> Evaluation:
    """Answers to the images that are held back."""
    labels = [index % len(CLASSES) for index in range(len(answers))]
    confusion = [[0] * len(CLASSES) for _ in CLASSES]
    for label, answer in zip(labels, answers, strict=True):
        confusion[label][answer] += 1
    right = sum(row[index] for index, row in enumerate(confusion))
    return Evaluation(0.3, right / len(answers), answers, tuple(map(tuple, confusion)))


def scorecard(
    answers: tuple[int, ...] = (0, 1, 2, 0, 1, 2),
    *,
    size_bytes: int = 1_000_000,
    median_ms: float = 2.0,
    spread_ms: float = 0.1,
) -> Scorecard:
    """What a network might have measured."""
    latency = Latency(median_ms, median_ms - spread_ms, median_ms + spread_ms, 1, 200)
    parameters = size_bytes // 4
    return Scorecard(evaluation(answers), parameters, parameters * 100, size_bytes, latency)


def latency(median_ms: float) -> Latency:
    """What might have been measured on a quiet computer."""
    return Latency(median_ms, 0.95 * median_ms, 1.05 * median_ms, 1, 200)


SPEEDS = tuple(
    Speed(runtime, batch, latency(before), latency(after))
    for runtime, batch, before, after in (
        (Runtime.TORCH, 1, 2.0, 1.0),
        (Runtime.TORCH, 16, 20.0, 12.5),
        (Runtime.ONNX_RUNTIME, 1, 1.0, 0.4),
        (Runtime.ONNX_RUNTIME, 16, 16.0, 15.8),
    )
)


def outcome(history: tuple[Event, ...] = ()) -> Outcome:
    """Half the size, twice as fast and more, one image newly wrong and one newly right."""
    return Outcome(
        network(),
        network(width=4),
        scorecard((0, 1, 2, 0, 1, 1)),
        scorecard((0, 1, 0, 0, 1, 2), size_bytes=500_000, median_ms=1.0),
        history,
        SPEEDS,
        Learning(6, 9, settled=True),
        ChangedAnswers(1, 1),
    )
