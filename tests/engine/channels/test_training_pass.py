"""What evaluation found stands; what only training reads stays, or follows what it reads."""

import random
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from tests.engine.channels.exactness import halved, seeded


class _Trunk(nn.Module):
    """Two convolutions and a head; more parts are for training only."""

    def __init__(self, **more: nn.Module) -> None:
        super().__init__()
        self.a, self.c = nn.Conv2d(3, 16, 3), nn.Conv2d(16, 8, 3)
        self.head = nn.Linear(8, 5)
        self.more = nn.ModuleDict(more)

    def features(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Map images to the values of both convolutions."""
        first = torch.relu(self.a(images))
        return first, torch.relu(self.c(first))


class _LossInside(_Trunk):
    def forward(self, images: Tensor, targets: Tensor | None = None) -> Tensor:
        """Give scores, or a loss where labels are given, as training needs."""
        first, second = self.features(images)
        scores: Tensor = self.head(second.mean((2, 3)))
        if not self.training:
            return scores
        assert targets is not None
        told = self.more["aux"](first.mean((2, 3)))
        return functional.cross_entropy(scores, targets) + functional.cross_entropy(told, targets)


class _Auxiliary(_Trunk):
    """An auxiliary head that reads what `read` makes of both features."""

    def __init__(self, read: Callable[[Tensor, Tensor], Tensor], **more: nn.Module) -> None:
        super().__init__(**more)
        self.read = read

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor] | Tensor:
        """Give scores, and those of the auxiliary head while training."""
        first, second = self.features(images)
        scores: Tensor = self.head(second.mean((2, 3)))
        if not self.training:
            return scores
        read = self.read(first, second)
        for part in self.more.values():
            read = part(read)
        return scores, read


def test_a_loss_inside_that_cannot_be_run_does_no_harm() -> None:
    seeded()
    found = halved(_LossInside(aux=nn.Linear(16, 5)), 12)
    assert found.exact
    assert found.macs_left < 0.6
    aux = found.pruned.network.module.get_parameter("more.aux.weight")
    assert aux.shape == (5, 16)


_READERS: dict[str, tuple[Callable[[Tensor, Tensor], Tensor], Callable[[], dict[str, nn.Module]]]]
_READERS = {
    "a linear layer": (lambda a, _: a.mean((2, 3)), lambda: {"aux": nn.Linear(16, 5)}),
    "a flattened image": (
        lambda a, _: functional.adaptive_avg_pool2d(a, 2).flatten(1),
        lambda: {"aux": nn.Linear(64, 5)},
    ),
    "layers of its own": (
        lambda a, _: a,
        lambda: {
            "conv": nn.Conv2d(16, 12, 1),
            "norm": nn.BatchNorm2d(12),
            "pool": nn.AdaptiveAvgPool2d(1),
            "flat": nn.Flatten(),
            "aux": nn.Linear(12, 5),
        },
    ),
    "the deeper features": (lambda _, b: b.mean((2, 3)), lambda: {"aux": nn.Linear(8, 5)}),
    "both side by side": (
        lambda a, b: torch.cat([a.mean((2, 3)), b.mean((2, 3))], 1),
        lambda: {"aux": nn.Linear(24, 5)},
    ),
}


@pytest.mark.parametrize("name", _READERS)
def test_an_auxiliary_head_follows_what_it_reads(name: str) -> None:
    seeded()
    read, more = _READERS[name]
    found = halved(_Auxiliary(read, **more()), 12)
    assert found.exact
    assert found.macs_left < 0.6
    compact = found.pruned.network.module.train()
    scores, told = compact(torch.randn(4, 3, 12, 12))
    assert scores.shape == told.shape
    (scores.sum() + told.sum()).backward()


def test_what_training_does_that_nobody_can_follow_does_no_harm() -> None:
    seeded()
    module = _Auxiliary(lambda a, _: a.mean((2, 3)).sort(1).values, aux=nn.Linear(16, 5))
    found = halved(module, 12)
    assert found.exact
    assert found.macs_left < 0.6


def test_layers_for_training_only_stay_and_say_why() -> None:
    read, more = _READERS["layers of its own"]
    analysis = analyse(_Auxiliary(read, **more()), 12)
    assert analysis.reason("more.conv") == words.only_training("more.conv")
    assert not analysis.reason("a")


class _Dropping(nn.Module):
    """Leaves out layers at random while it trains; its mask token is read by nobody."""

    def __init__(self, draw: Callable[[], float]) -> None:
        super().__init__()
        self.draw = draw
        self.stem = nn.Conv2d(3, 16, 3, padding=1)
        self.layers = nn.ModuleList(
            nn.Sequential(nn.Conv2d(16, 12, 1), nn.ReLU(), nn.Conv2d(12, 16, 1)) for _ in range(4)
        )
        self.head = nn.Linear(16, 5)
        self.mask_token = nn.Parameter(torch.zeros(16))

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to scores [N, 5]."""
        x = self.stem(images)
        for layer in self.layers:
            if not (self.training and self.draw() < 0.5):
                x = x + layer(x)
        scores: Tensor = self.head(x.mean((2, 3)))
        return scores


_DRAWS: dict[str, Callable[[], float]] = {
    "torch": lambda: torch.rand([]).item(),
    "Python": random.random,
    "NumPy": lambda: float(np.random.rand()),  # noqa: NPY002 - as networks do
}


@pytest.mark.parametrize("name", _DRAWS)
def test_chance_in_training_changes_nothing(name: str) -> None:
    left = set()
    for seed in range(3):
        random.seed(seed)
        np.random.seed(seed)  # noqa: NPY002 - as networks do
        torch.manual_seed(seed)
        found = halved(_Dropping(_DRAWS[name]), 8)
        assert found.exact
        left.add(round(found.macs_left, 6))
    assert len(left) == 1
    assert found.macs_left < 0.4


def test_an_analysis_draws_no_random_numbers_of_others() -> None:
    module = _Dropping(_DRAWS["torch"])
    torch.manual_seed(3)
    random.seed(3)
    expected = torch.rand(2), random.random()
    torch.manual_seed(3)
    random.seed(3)
    analyse(module, 8)
    assert torch.equal(torch.rand(2), expected[0])
    assert random.random() == expected[1]


def test_multiplications_count_once_whatever_training_does() -> None:
    plain = _Auxiliary(lambda a, _: a)
    read, more = _READERS["layers of its own"]
    richer = _Auxiliary(read, **more())
    told = [forecast(analyse(module, 12), NOTHING).macs for module in (plain, richer)]
    assert told[0] == told[1]
    assert told[0] == 10 * 10 * 16 * 27 + 8 * 8 * 8 * 144 + 8 * 5
