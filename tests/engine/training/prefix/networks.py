"""Small networks that are not chains, and what of them is frozen."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.measure.modes import channels_last
from slimstudio.engine.training.freezing import freeze_layers


class Branching(nn.Module):
    """Two frozen branches of different depth meet in layers that train."""

    FROZEN = frozenset({"stem", "norm", "deep"})

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.stem = nn.Conv2d(3, 6, 3, stride=2, padding=1)
        self.norm = nn.BatchNorm2d(6)
        self.deep = nn.Conv2d(6, 6, 3, padding=1)
        self.side = nn.Conv2d(6, 6, 1)
        self.drop = nn.Dropout(0.3)
        self.head = nn.Linear(12, 3)

    def forward(self, images: Tensor) -> Tensor:
        early = functional.relu(self.norm(self.stem(images)), inplace=True)
        late = self.deep(early).relu_()
        late = late + early
        trained = self.side(early) + late
        trained = torch.cat([trained.mean((2, 3)), late.amax((2, 3))], dim=1)
        logits: Tensor = self.head(self.drop(trained))
        return logits


class TokenNetwork(nn.Module):
    """Patches, a class token, a split result, and a frozen part that has no name of its own."""

    FROZEN = frozenset({"patches", "mix"})

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.token = nn.Parameter(torch.randn(1, 1, 8))
        self.patches = nn.Conv2d(3, 8, 4, stride=4)
        self.mix = nn.Linear(8, 16)
        self.norm = nn.LayerNorm(8)
        self.head = nn.Linear(8, 3)

    def forward(self, images: Tensor) -> Tensor:
        rows = self.patches(images).flatten(2).transpose(1, 2)
        count = rows.shape[0]
        rows = torch.cat([self.token.expand(count, -1, -1), rows], dim=1)
        keys, values = self.mix(rows).chunk(2, dim=2)
        weights = (keys @ keys.transpose(1, 2) / keys.shape[-1] ** 0.5).softmax(2)
        logits: Tensor = self.head(self.norm(weights @ values)[:, 0])
        return logits


@contextmanager
def ready(module: nn.Module, frozen: frozenset[str]) -> Iterator[nn.Module]:
    """Make a network ready to train as `fine_tune` does."""
    with freeze_layers(module, frozen), channels_last(module):
        yield module.train()
