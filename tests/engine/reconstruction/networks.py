"""Small networks of the kinds that repair must cover, and what they are looked at with."""

from collections.abc import Iterable

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import Pruned, prune
from tests.engine.training.toys import PREPROCESSING, toy_pixels

CLASSES = ("red", "green", "blue")


class Block(nn.Module):
    """A residual block that keeps the shape of what it gets."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.branch = _branch(width, width, 1)

    def forward(self, values: Tensor) -> Tensor:
        total: Tensor = values + self.branch(values)
        return total.relu()


class Residual(nn.Module):
    """A stem, two blocks that can leave, and a branch whose shortcut has weights."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 12, 3, stride=2, bias=False), nn.BatchNorm2d(12))
        self.first, self.again = Block(12), Block(12)
        self.second = _branch(12, 16, 2)
        self.shortcut = nn.Conv2d(12, 16, 1, stride=2)
        self.head = nn.Linear(16, 3)

    def forward(self, images: Tensor) -> Tensor:
        values = self.stem(images).relu()
        values = self.again(self.first(values))
        values = (self.second(values) + self.shortcut(values)).relu()
        answers: Tensor = self.head(values.mean((2, 3)))
        return answers


class Inverted(nn.Module):
    """Depthwise and grouped convolutions."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 16, 3, stride=2, padding=1), nn.BatchNorm2d(16), nn.ReLU6(),
            nn.Conv2d(16, 16, 3, padding=2, dilation=2, groups=16, bias=False),
            nn.BatchNorm2d(16), nn.ReLU6(),
            nn.Conv2d(16, 12, 1), nn.ReLU(),
            nn.Conv2d(12, 12, 3, groups=2, padding=1), nn.ReLU(),
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(12, 3),
        )  # fmt: skip

    def forward(self, images: Tensor) -> Tensor:
        answers: Tensor = self.layers(images)
        return answers


class Plain(nn.Sequential):
    """Convolutions and linear layers without any normalisation, as in VGG."""

    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(3, 16, 3, stride=2), nn.ReLU(inplace=True),
            nn.Conv2d(16, 16, 3), nn.ReLU(inplace=True), nn.MaxPool2d(2),
            nn.Flatten(), nn.Linear(64, 24), nn.ReLU(inplace=True), nn.Linear(24, 3),
        )  # fmt: skip


class Tokens(nn.Module):
    """Linear layers on tokens, with LayerNorm, as in a transformer."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, 12, 4, stride=4)
        self.norms = nn.ModuleList(nn.LayerNorm(12) for _ in range(2))
        self.widen = nn.ModuleList(nn.Linear(12, 32) for _ in range(2))
        self.narrow = nn.ModuleList(nn.Linear(32, 12) for _ in range(2))
        self.head = nn.Linear(12, 3)

    def forward(self, images: Tensor) -> Tensor:
        tokens = self.patches(images).flatten(2).transpose(1, 2)
        for norm, widen, narrow in zip(self.norms, self.widen, self.narrow, strict=True):
            tokens = tokens + narrow(nn.functional.gelu(widen(norm(tokens))))
        answers: Tensor = self.head(tokens.mean(1))
        return answers


KINDS = {"residual": Residual, "inverted": Inverted, "plain": Plain, "tokens": Tokens}


def built(kind: str) -> nn.Module:
    """Build a network whose BatchNorms know the images, as after training."""
    torch.manual_seed(0)
    module: nn.Module = KINDS[kind]()
    with torch.no_grad():
        for _ in range(20):
            module(next(iter(images().batches())).images)
    return module.eval()


def images(count: int = 120) -> Calibration:
    pixels = toy_pixels(count)
    return Calibration(pixels.images, pixels.labels, PREPROCESSING)


def pruned(
    module: nn.Module, share: float = 0.5, blocks: Iterable[str] = ()
) -> tuple[Pruned, Analysis]:
    """Remove a share of every group, channels drawn by chance, and some blocks."""
    analysis = analyse(module, PREPROCESSING.size)
    network = Network(module, Recipe("made-up", 3, CLASSES, PREPROCESSING))
    plan = Plan(
        {group.index: share for group in analysis.groups if group.removable},
        removed_blocks=frozenset(blocks),
    )
    importance = np.random.default_rng(0).random(analysis.channel_count)
    return prune(network, analysis, plan, importance), analysis


def _branch(inputs: int, outputs: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, outputs, 3, stride=stride, padding=1, bias=False), nn.BatchNorm2d(outputs),
    )  # fmt: skip
