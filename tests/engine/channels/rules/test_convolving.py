"""Convolutions of every kind, transposed and in groups."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.api import prune
from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly

_KINDS = {1: nn.ConvTranspose1d, 2: nn.ConvTranspose2d, 3: nn.ConvTranspose3d}


@pytest.mark.parametrize(("groups", "width"), [(1, 10), (16, 16), (16, 32), (4, 16), (2, 12)])
@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_transposed(dimensions: int, groups: int, width: int) -> None:
    layer = _KINDS[dimensions](16, width, 2, 2, groups=groups)
    leave_exactly(Around(layer, width, dimensions), "before", "operation")


def test_transposed_kernels_of_a_group_have_outputs_of_their_own() -> None:
    layers = nn.Sequential(
        nn.ConvTranspose2d(16, 24, 3, groups=4, bias=False),
        nn.BatchNorm2d(24),
        nn.Conv2d(24, 10, 1, groups=2),
    )
    leave_exactly(Around(layers, 10), "before", "operation.0", "operation.2")


class _OneKernel(nn.Module):
    """One kernel for all channels, as in a fixed blur; laid side by side in `forward`."""

    def __init__(self, spread: Callable[[Tensor, int], Tensor], *, transposed: bool) -> None:
        super().__init__()
        self.kernel = nn.Conv2d(1, 1, 3)
        self.spread = spread
        self.transposed = transposed

    def forward(self, features: Tensor) -> Tensor:
        """Filter each channel alike."""
        kind = functional.conv_transpose2d if self.transposed else functional.conv2d
        count = features.shape[1]
        return kind(features, self.spread(self.kernel.weight, count), padding=1, groups=count)


@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize(
    "spread",
    [
        lambda kernel, count: kernel.expand(count, 1, 3, 3),
        lambda kernel, count: kernel.expand(count, -1, -1, -1),
        lambda kernel, count: kernel.repeat(count, 1, 1, 1),
    ],
)
def test_one_kernel_for_all_channels(
    spread: Callable[[Tensor, int], Tensor], transposed: bool
) -> None:
    leave_exactly(Around(_OneKernel(spread, transposed=transposed)), "before")


def test_one_kernel_for_as_many_channels_as_the_code_says() -> None:
    module = Around(_OneKernel(lambda kernel, _: kernel.expand(16, 1, 3, 3), transposed=False))
    analysed(module)
    leave_exactly(module, "after")


class _Scaled(nn.Module):
    """A convolution whose results are divided by the root of how many channels there are."""

    def __init__(self, layer: nn.Module, *, behind: bool) -> None:
        super().__init__()
        self.layer = layer
        self.behind = behind

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, 16, ...] to [N, 16, ...]."""
        made: Tensor = self.layer(features if self.behind else features * features.shape[1] ** -0.5)
        return made / made.shape[1] ** 0.5 if self.behind else made


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(
    "build",
    [
        lambda: nn.Conv2d(16, 16, 3, padding=1, groups=4),
        lambda: nn.Conv2d(16, 16, 3, padding=1, groups=16),
        lambda: nn.ConvTranspose2d(16, 16, 3, padding=1, groups=4),
    ],
)
def test_factors_fold_where_there_are_no_values(
    build: Callable[[], nn.Module], *, behind: bool
) -> None:
    sizes = []
    for device in ("cpu", "meta"):
        module = Around(_Scaled(build(), behind=behind)).to(device)
        result = prune(module, torch.randn(1, 3, 8, 8), ratio=0.5, importance="random")
        assert result.macs < result.macs_before
        sizes.append([parameter.shape for parameter in result.model.parameters()])
    assert sizes[0] == sizes[1]
