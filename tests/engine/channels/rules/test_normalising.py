"""Normalisations that keep channels apart are exact."""

from collections.abc import Callable

import pytest
from torch import nn

from slimstudio.engine.channels import words
from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly

_KINDS = {1: nn.InstanceNorm1d, 2: nn.InstanceNorm2d, 3: nn.InstanceNorm3d}


@pytest.mark.parametrize(("affine", "tracked"), [(False, True), (True, False), (True, True)])
@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_each_image_by_itself(dimensions: int, affine: bool, tracked: bool) -> None:
    layer = _KINDS[dimensions](16, affine=affine, track_running_stats=tracked)
    leave_exactly(Around(layer, dimensions=dimensions), "before")


@pytest.mark.parametrize("build", [lambda: nn.GroupNorm(16, 16), lambda: nn.BatchNorm2d(16)])
def test_each_channel_by_itself(build: Callable[[], nn.Module]) -> None:
    leave_exactly(Around(build()), "before")


def test_groups_of_several_channels_mix_them() -> None:
    assert analysed(Around(nn.GroupNorm(8, 16))).reason("before") == words.INEXACT
