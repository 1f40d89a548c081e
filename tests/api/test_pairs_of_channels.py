"""An axis that stands for pairs of channels of two kinds, as [C, F] flattened for one layer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from tests.api.exactness import check_exact


class _Places(nn.Module):
    """A layer over places makes features of them, and another reads all features of all maps."""

    def __init__(self) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(3, 8, 1), nn.Linear(36, 6)
        self.head = nn.Linear(8 * 6, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 6, 6] to [N, 5]."""
        scores: Tensor = self.head(torch.relu(self.b(self.a(images).flatten(2))).flatten(1))
        return scores


class _Normalised(_Places):
    """Each pair is scaled and shifted by numbers of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(48)
        self.norm.running_mean, self.norm.running_var = torch.randn(48), torch.rand(48) + 0.5

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 6, 6] to [N, 5]."""
        pairs = self.norm(self.b(self.a(images).flatten(2)).flatten(1))
        scores: Tensor = self.head(torch.relu(pairs))
        return scores


class _Bilinear(nn.Module):
    """Products of the features of two branches, or of one with itself, averaged over places."""

    def __init__(self, *, twice: bool) -> None:
        super().__init__()
        self.a = nn.Conv2d(3, 8, 3, padding=1)
        self.b = self.a if twice else nn.Conv2d(3, 8, 3, padding=1)
        self.head = nn.Linear(64, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 6, 6] to [N, 5]."""
        one, other = (torch.relu(part(images)).flatten(2) for part in (self.a, self.b))
        pairs = (one @ other.transpose(1, 2) / 36).flatten(1)
        scores: Tensor = self.head(pairs.sign() * (pairs.abs() + 1e-5).sqrt())
        return scores


class _ReadTwice(_Places):
    """The layer that reads pairs reads those of other features, too."""

    def __init__(self) -> None:
        super().__init__()
        self.c = nn.Linear(36, 6)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, 6, 6] to [N, 5]."""
        maps = self.a(images).flatten(2)
        scores: Tensor = self.head(self.b(maps).flatten(1)) + self.head(self.c(maps).flatten(1))
        return scores


_NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "places": _Places,
    "normalised": _Normalised,
    "bilinear": lambda: _Bilinear(twice=False),
    "bilinear with itself": lambda: _Bilinear(twice=True),
    "read twice": _ReadTwice,
}
_IMAGES = torch.randn(2, 3, 6, 6, generator=torch.Generator().manual_seed(0), dtype=torch.float64)


def _built(name: str) -> nn.Module:
    torch.manual_seed(0)
    return _NETWORKS[name]().double().eval()


@pytest.mark.parametrize("asked", [{"ratio": 0.5}, {"ratio": 0.3}, {"macs": 0.6}])
@pytest.mark.parametrize("name", _NETWORKS)
def test_pairs_are_exact(name: str, asked: dict[str, Any]) -> None:
    model = _built(name)
    result = slimstudio.prune(model, _IMAGES, **asked)
    check_exact(model, _IMAGES, result)


@pytest.mark.parametrize("name", ["places", "normalised", "bilinear"])
def test_each_kind_leaves_alone_and_both_together(name: str) -> None:
    model = _built(name)
    for ratios in ({"a": 0.5}, {"b": 0.5}, {"a": 0.5, "b": 0.5}):
        result = slimstudio.prune(model, _IMAGES, ratios=ratios)
        check_exact(model, _IMAGES, result)
        reads = 64 if name == "bilinear" else 48
        assert result.model.get_parameter("head.weight").shape == (5, reads // 2 ** len(ratios))


def test_the_pairs_of_a_channel_leave_with_it() -> None:
    model = _built("places")
    result = slimstudio.prune(model, _IMAGES, indices={"a": [2], "b": [1, 4]})
    check_exact(model, _IMAGES, result)
    gone = {i for i in range(48) if i // 6 == 2 or i % 6 in (1, 4)}
    assert result.removed["head.weight"] == {1: sorted(gone)}


def test_the_forecast_counts_pairs() -> None:
    model = _built("places")
    forecast = slimstudio.forecast(model, _IMAGES, ratio=0.5)
    result = slimstudio.prune(model, _IMAGES, ratio=0.5)
    assert (forecast.macs, forecast.parameters) == (result.macs, result.parameters)
    assert result.protected.keys() == {"head"}


def test_pairs_are_repaired_and_saved(tmp_path: Path) -> None:
    model = _built("places").float()
    images = torch.rand(24, 3, 6, 6, generator=torch.Generator().manual_seed(1))
    result = slimstudio.prune(model, images[:2], ratio=0.5, calibration=images)
    result.save(tmp_path / "pairs.pt")
    opened = slimstudio.load(tmp_path / "pairs.pt", build=_Places)
    assert torch.equal(opened(images), result.model.eval()(images))
