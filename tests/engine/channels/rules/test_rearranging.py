"""Elements in another order, or several times."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly


def _columns(rows: int) -> Callable[[Tensor], Tensor]:
    """Shuffle channels as ShuffleNet does, written out."""

    def shuffled(features: Tensor) -> Tensor:
        batch, channels, height, width = features.shape
        parts = features.view(batch, rows, channels // rows, height, width)
        return parts.transpose(1, 2).reshape(batch, channels, height, width)

    return shuffled


_SAME_WIDTH: dict[str, Callable[[Tensor], Tensor]] = {
    "two rows": _columns(2),
    "four rows": _columns(4),
    "unflatten": lambda x: x.unflatten(1, (2, -1)).swapaxes(1, 2).flatten(1, 2),
    "channels last": lambda x: (
        x.movedim(1, -1).unflatten(-1, (4, -1)).mT.flatten(-2).movedim(-1, 1)
    ),
    "ChannelShuffle": nn.ChannelShuffle(4),
    "shuffled between groups": nn.Sequential(
        nn.Conv2d(16, 16, 1, groups=4), nn.ChannelShuffle(4), nn.Conv2d(16, 16, 1, groups=4)
    ),
    "rot90": lambda x: x.rot90(1, (2, 3)),
    "roll": lambda x: x.roll((1, 2), (2, 3)),
    "flipped channels": lambda x: x.flip(1),
    "tril": lambda x: x.tril(),
    "cumsum": lambda x: x.cumsum(2),
    "sort": lambda x: x.sort(3)[0],
    "cummax": lambda x: x.cummax(2)[0],
    "median": lambda x: x.median(2, keepdim=True)[0] * x,
    "argmax": lambda x: x.argmax(2, keepdim=True) + x,
    "diagonal": lambda x: x.diagonal(dim1=2, dim2=3)[..., None],
    "diagonal in front": lambda x: x.movedim(1, -1).diagonal(dim1=1, dim2=2)[..., None],
    "diag_embed": lambda x: x[:, :, 0].diag_embed(),
    "repeated places": lambda x: x.repeat(1, 1, 2, 3),
    "hsplit": lambda x: torch.cat(torch.tensor_split(x, 3, 2), 2),
    "circular": lambda x: torch.cat([x[..., -1:], x, x[..., :1]], 3),
}


@pytest.mark.parametrize("name", _SAME_WIDTH)
def test_orders(name: str) -> None:
    leave_exactly(Around(_SAME_WIDTH[name]), "before")


@pytest.mark.parametrize(
    ("operation", "width"),
    [
        (lambda x: x.repeat(1, 2, 1, 1), 32),
        (lambda x: torch.tile(x, (1, 3, 1, 1)), 48),
        (lambda x: x.repeat_interleave(2, 1), 32),
        (lambda x: torch.cat([x, x.flip(1)], 1), 32),
        (lambda x: functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, 4, 4)), 24),
        (lambda x: functional.pad(x, (0, 0, 0, 0, 0, 8)), 24),
        (nn.PixelShuffle(2), 4),
        (nn.PixelUnshuffle(2), 64),
    ],
)
def test_other_widths(operation: Callable[[Tensor], Tensor], width: int) -> None:
    leave_exactly(Around(operation, width), "before")


def test_a_column_leaves_whole() -> None:
    analysis = analysed(Around(_columns(4)))
    sizes = [group.size for group in analysis.groups if "before" in group.producers]
    assert sizes == [4]


@pytest.mark.parametrize(
    "operation",
    [
        lambda x: x.roll(3, 1),
        lambda x: x.rot90(1, (1, 2)).reshape(len(x), 16, 8, 8),
        lambda x: x.transpose(1, 2).tril().transpose(1, 2),
    ],
)
def test_channels_that_change_places_stay(operation: Callable[[Tensor], Tensor]) -> None:
    assert "works along" in str(analysed(Around(operation)).reason("before"))
