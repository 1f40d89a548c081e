"""Operations along places leave channels free; channels that lie there stay or go together."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly

_KINDS = [
    f"{name}{n}d"
    for n in (1, 2, 3)
    for name in ("MaxPool", "AvgPool", "LPPool", "AdaptiveAvgPool", "AdaptiveMaxPool")
]
_PADS = [
    f"{name}{n}d"
    for n in (1, 2, 3)
    for name in ("ReflectionPad", "ReplicationPad", "ZeroPad", "ConstantPad")
]
_MODES = [
    (1, "nearest"),
    (1, "nearest-exact"),
    (1, "linear"),
    (2, "nearest"),
    (2, "bilinear"),
    (2, "bicubic"),
    (2, "area"),
    (3, "nearest"),
    (3, "trilinear"),
    (3, "area"),
]


@pytest.mark.parametrize("name", _KINDS)
def test_pooling(name: str) -> None:
    sizes = (2, 2) if name.startswith("LP") else (2,)
    leave_exactly(Around(getattr(nn, name)(*sizes), dimensions=int(name[-2])), "before")


@pytest.mark.parametrize("dimensions", [2, 3])
def test_pooling_by_chance(dimensions: int) -> None:
    samples = torch.rand(2, 16, dimensions, dtype=torch.float64)

    class Pool(nn.Module):
        def forward(self, features: Tensor) -> Tensor:
            """Pool with the same random places for whatever channels are left."""
            kind = getattr(nn.functional, f"fractional_max_pool{dimensions}d")
            chance = samples[:, :1].expand(-1, features.shape[1], -1).to(features.device)
            pooled: Tensor = kind(features, 2, output_size=2, _random_samples=chance)
            return pooled

    leave_exactly(Around(Pool(), dimensions=dimensions), "before")


@pytest.mark.parametrize("name", _PADS)
def test_padding(name: str) -> None:
    values = (0.5,) if name.startswith("Constant") else ()
    leave_exactly(Around(getattr(nn, name)(1, *values), dimensions=int(name[-2])), "before")


@pytest.mark.parametrize("mode", ["reflect", "replicate", "zeros"])
@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_convolutions_that_pad(dimensions: int, mode: str) -> None:
    kind = getattr(nn, f"Conv{dimensions}d")
    layer = kind(16, 16, 3, padding=1, padding_mode=mode)
    leave_exactly(Around(layer, dimensions=dimensions), "before", "operation")


@pytest.mark.parametrize(("dimensions", "mode"), _MODES)
def test_resizing(dimensions: int, mode: str) -> None:
    def resized(features: Tensor) -> Tensor:
        return functional.interpolate(features, scale_factor=2, mode=mode)

    leave_exactly(Around(resized, dimensions=dimensions), "before")


def test_sampling_by_a_grid() -> None:
    grid = torch.rand(2, 5, 4, 2, dtype=torch.float64) * 2 - 1

    def sampled(features: Tensor) -> Tensor:
        return functional.grid_sample(features, grid.to(features.device), align_corners=False)

    leave_exactly(Around(sampled), "before")


class _Transformer(nn.Module):
    """A spatial transformer: where to look is computed from the channels themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.where = nn.Linear(16, 6)

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, 16, H, W] to [N, 16, 6, 6]."""
        turn = self.where(features.mean((2, 3))).view(-1, 2, 3)
        grid = functional.affine_grid(turn, [len(features), 1, 6, 6], align_corners=False)
        return functional.grid_sample(features, grid, align_corners=False)


def test_sampling_where_channels_say() -> None:
    module = Around(_Transformer())
    leave_exactly(module, "before")
    assert "A choice of places" in str(analysed(module).reason("operation.where"))


def _unfolded(features: Tensor) -> Tensor:
    return functional.unfold(features, 2, stride=2)


def _folded(features: Tensor) -> Tensor:
    side = features.shape[-1]
    return functional.fold(functional.unfold(features, 2, stride=2), (side, side), 2, stride=2)


def _pooled_and_back(features: Tensor) -> Tensor:
    pooled, places = functional.max_pool2d(features, 2, return_indices=True)
    return functional.max_unpool2d(pooled, places, [2, 2])


class _Flat(nn.Module):
    """[N, C, L] to images again, so that a convolution of images can read them."""

    def __init__(self, operation: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.operation = operation

    def forward(self, features: Tensor) -> Tensor:
        """Add an axis of places."""
        return self.operation(features)[..., None]


def test_windows() -> None:
    leave_exactly(Around(_Flat(_unfolded), 64), "before")
    leave_exactly(Around(_folded), "before")
    leave_exactly(Around(_pooled_and_back), "before")
    leave_exactly(Around(lambda features: features.unfold(2, 3, 3).mean(-1)), "before")


class _Image(nn.Module):
    """A linear layer makes an image, as the generator of an autoencoder does."""

    def __init__(self, reader: nn.Module, *, last: bool = False) -> None:
        super().__init__()
        self.linear = nn.Linear(16, 12 * 16)
        self.last = last
        self.reader = reader

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, 16, H, W] to what the reader makes of [N, 12, 4, 4]."""
        values = self.linear(features.mean((2, 3)))
        if self.last:
            images = values.view(len(features), 4, 4, -1).permute(0, 3, 1, 2)
        else:
            images = values.view(len(features), -1, 4, 4)
        result: Tensor = self.reader(torch.relu(images))
        return result


@pytest.mark.parametrize(
    "reader",
    [
        nn.Conv2d(12, 16, 3, padding=1),
        nn.ConvTranspose2d(12, 16, 2, 2),
        nn.Sequential(nn.BatchNorm2d(12), nn.MaxPool2d(2), nn.Conv2d(12, 16, 1)),
        nn.Sequential(nn.Upsample(scale_factor=2), nn.Conv2d(12, 16, 1)),
        nn.Sequential(nn.ReflectionPad2d(1), nn.Conv2d(12, 16, 1)),
        nn.Sequential(nn.Conv2d(12, 12, 3, groups=12), nn.Conv2d(12, 16, 1)),
    ],
    ids=lambda reader: type(reader[0] if isinstance(reader, nn.Sequential) else reader).__name__,
)
@pytest.mark.parametrize("last", [False, True])
def test_the_places_of_a_channel_leave_together(reader: nn.Module, last: bool) -> None:
    module = Around(_Image(reader, last=last))
    leave_exactly(module, "before", "operation.linear")
    sizes = [g.size for g in analysed(module).groups if "operation.linear" in g.producers]
    assert sizes == [12]


@pytest.mark.parametrize(
    "operation",
    [
        lambda features: functional.avg_pool2d(features.transpose(1, 2), 2).transpose(1, 2),
        lambda features: functional.interpolate(features.transpose(1, 3), scale_factor=2)[:, :, :8],
        lambda features: features.unfold(1, 4, 2).mean(-1),
    ],
)
def test_channels_that_lie_along_places_stay(operation: Callable[[Tensor], Tensor]) -> None:
    module = Around(operation)
    width = operation(torch.zeros(1, 16, 8, 8)).shape[1]
    module.after = nn.Conv2d(width, 6, 1)
    assert "works along" in str(analysed(module).reason("before"))
