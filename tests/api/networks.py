"""Networks as people write them, with what they are run on."""

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional


class Pair(NamedTuple):
    """Two outputs with names."""

    scores: Tensor
    features: Tensor


class TwoInputs(nn.Module):
    """A picture and a list of numbers meet in a sum; two outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.picture, self.numbers = nn.Conv2d(1, 12, 3), nn.Linear(7, 12)
        self.inner, self.head = nn.Linear(12, 20), nn.Linear(20, 5)

    def forward(self, picture: Tensor, numbers: Tensor, scale: float = 1.0) -> Pair:
        both = self.picture(picture).relu().mean((2, 3)) + self.numbers(numbers).relu() * scale
        inner = self.inner(both).relu()
        return Pair(self.head(inner), both)


class TakesDictionary(TwoInputs):
    """The same, all in one dictionary; answers with one too."""

    def forward(self, given: Any) -> Any:  # type: ignore[override]
        scores, features = super().forward(given["picture"], given["numbers"])
        return {"scores": scores, "more": [features]}


class Text(nn.Module):
    """Token ids in, a class out."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(50, 16), nn.Parameter(torch.randn(1, 9, 16))
        self.up, self.down, self.head = nn.Linear(16, 40), nn.Linear(40, 16), nn.Linear(16, 3)

    def forward(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        tokens = self.words(ids) + self.places[:, : ids.shape[1]]
        tokens = tokens + self.down(functional.gelu(self.up(tokens)))
        if mask is not None:
            tokens = tokens * mask.unsqueeze(-1)
        return torch.as_tensor(self.head(tokens.mean(1)))


class Normed(nn.Module):
    """Convolutions with BatchNorm, a shortcut, dropout and a group of two."""

    def __init__(self, channels: int = 3) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(channels, 16, 3, padding=1), nn.BatchNorm2d(16))
        self.wide = nn.Sequential(
            nn.Conv2d(16, 24, 1),
            nn.BatchNorm2d(24),
            nn.ReLU(),
            nn.Conv2d(24, 16, 3, padding=1, groups=2),
        )
        self.out = nn.Sequential(nn.Dropout(0.1), nn.Linear(16, 5))

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(x).relu()
        x = (x + self.wide(x)).relu()
        return torch.as_tensor(self.out(x.mean((2, 3))))


def convolutions(channels: int, places: int) -> nn.Module:
    """Convolve in one, two or three dimensions."""
    layer: Any = (nn.Conv1d, nn.Conv2d, nn.Conv3d)[places - 1]
    return nn.Sequential(
        layer(channels, 12, 3), nn.ReLU(), layer(12, 10, 1), nn.Flatten(2), nn.AdaptiveAvgPool1d(1),
        nn.Flatten(), nn.Linear(10, 5),
    )  # fmt: skip


PICTURE, NUMBERS, IDS = torch.randn(1, 1, 9, 6), torch.randn(1, 7), torch.randint(0, 50, (1, 9))

# Name to network and example inputs.
KINDS: dict[str, tuple[nn.Module, Any]] = {
    "square": (Normed(), torch.randn(1, 3, 8, 8)),
    "rectangle": (Normed(), torch.randn(1, 3, 8, 12)),
    "grey": (Normed(1), torch.randn(1, 1, 8, 8)),
    "seven channels": (Normed(7), torch.randn(3, 7, 8, 8)),
    "one dimension": (convolutions(4, 1), torch.randn(1, 4, 20)),
    "three dimensions": (convolutions(2, 3), torch.randn(1, 2, 6, 5, 4)),
    "two inputs": (TwoInputs(), (PICTURE, NUMBERS)),
    "a plain number": (TwoInputs(), (PICTURE, NUMBERS, 0.5)),
    "by name": (TwoInputs(), {"numbers": NUMBERS, "picture": PICTURE}),
    "one dictionary": (TakesDictionary(), ({"picture": PICTURE, "numbers": NUMBERS},)),
    "token ids": (Text(), IDS),
    "token ids and a mask": (Text(), {"ids": IDS, "mask": torch.ones(1, 9)}),
}
