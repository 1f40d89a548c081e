"""Normalisations that keep channels apart are exact."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from slimstudio.api import prune
from slimstudio.engine.channels import words
from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly

_KINDS = {1: nn.InstanceNorm1d, 2: nn.InstanceNorm2d, 3: nn.InstanceNorm3d}


@pytest.mark.parametrize(
    ("affine", "tracked"), [(False, False), (False, True), (True, False), (True, True)]
)
@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_each_image_by_itself(dimensions: int, affine: bool, tracked: bool) -> None:
    layer = _KINDS[dimensions](16, affine=affine, track_running_stats=tracked)
    leave_exactly(Around(layer, dimensions=dimensions), "before")


@pytest.mark.parametrize(
    "build",
    [
        lambda: nn.GroupNorm(16, 16),
        lambda: nn.GroupNorm(16, 16, affine=False),
        lambda: nn.BatchNorm2d(16),
    ],
)
def test_each_channel_by_itself(build: Callable[[], nn.Module]) -> None:
    leave_exactly(Around(build()), "before")


def test_groups_of_several_channels_mix_them() -> None:
    assert analysed(Around(nn.GroupNorm(8, 16))).reason("before") == words.INEXACT


class _Twice(nn.Module):
    """One normalisation for two layers of the same channels."""

    def __init__(self, norm: nn.Module) -> None:
        super().__init__()
        self.norm = norm
        self.depthwise = nn.Conv2d(16, 16, 3, groups=16)

    def forward(self, features: Tensor) -> Tensor:
        normed: Tensor = self.norm(self.depthwise(self.norm(features)))
        return normed


@pytest.mark.parametrize("affine", [False, True])
@pytest.mark.parametrize(
    ("build", "numbers"),
    [
        (lambda affine: nn.GroupNorm(16, 16, affine=affine), ("num_channels", "num_groups")),
        (lambda affine: nn.InstanceNorm2d(16, affine=affine), ("num_features",)),
        (lambda affine: _Twice(nn.GroupNorm(16, 16, affine=affine)), ("num_channels",)),
    ],
)
def test_numbers_follow(
    build: Callable[[bool], nn.Module], numbers: tuple[str, ...], affine: bool
) -> None:
    module = Around(build(affine)).eval()
    result = prune(module, torch.randn(2, 3, 8, 8), ratio=0.5)
    left = result.model.get_submodule("before").out_channels
    layer = result.model.get_submodule("operation")
    layer = getattr(layer, "norm", layer)
    assert left == 8
    assert [getattr(layer, number) for number in numbers] == [left] * len(numbers)
