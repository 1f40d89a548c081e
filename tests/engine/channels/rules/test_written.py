"""Channels that are written into a window of a tensor that the code just made."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.engine.channels.rules.exactness import Around, analysed, leave_exactly

_CONVOLUTIONS = {1: nn.Conv1d, 2: nn.Conv2d, 3: nn.Conv3d}


@pytest.mark.parametrize("groups", [1, 4, 16])
@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_circular_convolutions(dimensions: int, groups: int) -> None:
    kind = _CONVOLUTIONS[dimensions]
    layer = kind(16, 16, 3, padding=1, padding_mode="circular", groups=groups)
    leave_exactly(Around(layer, dimensions=dimensions), "before", "operation", plans=2)


def _taller(make: Callable[[Tensor, list[int]], Tensor]) -> Callable[[Tensor], Tensor]:
    def padded(features: Tensor) -> Tensor:
        batch, channels, height, width = features.shape
        out = make(features, [batch, channels, height + 2, width])
        out[:, :, 1:-1] = features
        return out

    return padded


def _ends(features: Tensor) -> Tensor:
    out = _taller(Tensor.new_empty)(features)
    out[:, :, :1] = 0
    out[:, :, -1:].fill_(2.0)
    return out


def _early_view(features: Tensor) -> Tensor:
    out = features.new_empty(features.shape)
    view = out[:, :, 1:]
    out.zero_()
    view.copy_(features[:, :, 1:]).mul_(2)
    return out


def _added(features: Tensor) -> Tensor:
    out = _taller(Tensor.new_zeros)(features)
    out[:, :, :2] += features[:, :, :2].flip(2)
    out[:, :, -1:].zero_()
    return out


def _one_by_one(features: Tensor) -> Tensor:
    out = torch.empty(features.shape, dtype=features.dtype)
    for place in range(features.shape[2]):
        out[:, :, place] = features[:, :, place] * place
    return out


def _tokens(features: Tensor) -> Tensor:
    tokens = features.flatten(2).mT
    batch, count, channels = tokens.shape
    out = tokens.new_zeros(batch, count + 1, channels)
    out[:, 0] = tokens.mean(1)
    out[:, 1:] = tokens
    return out.mT[..., None]


def _transposed(features: Tensor) -> Tensor:
    out = features.new_zeros(features.shape)
    out.transpose(1, 2)[:, 1:] = features.transpose(1, 2)[:, 1:]
    return out


_WHOLE: dict[str, Callable[[Tensor], Tensor]] = {
    "circular": lambda x: functional.pad(x, (1, 2, 0, 1), mode="circular"),
    "circular, cut": lambda x: functional.pad(x, (2, -1, 1, 0), mode="circular"),
    "new_zeros": _taller(Tensor.new_zeros),
    "zeros": _taller(lambda x, shape: torch.zeros(shape, dtype=x.dtype)),
    "full": _taller(lambda x, shape: torch.full(shape, 2.0, dtype=x.dtype)),
    "channels last": _taller(
        lambda x, shape: x.new_zeros(shape).to(memory_format=torch.channels_last)
    ),
    "ends": _ends,
    "early view": _early_view,
    "added": _added,
    "one by one": _one_by_one,
    "tokens": _tokens,
    "transposed": _transposed,
}


@pytest.mark.parametrize("name", _WHOLE)
def test_whole_channels_are_written(name: str) -> None:
    leave_exactly(Around(_WHOLE[name]), "before", plans=2)


def test_what_is_written_side_by_side_leaves_together() -> None:
    class Interleaved(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.other = nn.Conv2d(16, 16, 1)

        def forward(self, features: Tensor) -> Tensor:
            batch, channels, height, width = features.shape
            out = features.new_empty(batch, channels, 2 * height, width)
            out[:, :, ::2] = features
            out[:, :, 1::2] = self.other(features)
            return out

    module = Around(Interleaved())
    leave_exactly(module, "before", "operation.other")
    producers = [group.producers for group in analysed(module).groups]
    assert any({"before", "operation.other"} <= set(one) for one in producers)


def test_more_elements_than_are_looked_at() -> None:
    def large(features: Tensor) -> Tensor:
        wide = features.repeat(1, 1, 33, 33)
        return functional.pad(wide, (1, 1, 1, 1), mode="circular")[:, :, :9, :9]

    leave_exactly(Around(large), "before", plans=1)


def _parts(features: Tensor) -> Tensor:
    out = features.new_zeros(features.shape)
    parts = out.view(out.shape[0], 2, -1, *out.shape[2:])
    out[:, :, 1:] = features[:, :, 1:]
    return parts.flatten(1, 2)


def _seen_elsewhere(features: Tensor) -> Tensor:
    out = features.new_zeros(features.shape)
    one = out[:, 2:3]
    out[:] = features
    return out + one


def _not_alike(features: Tensor) -> Tensor:
    out = features.new_zeros(features.shape)
    out[:, 3:5] = 5.0
    out[:, :, 1:] = features[:, :, 1:]
    return out


def _large_and_not_alike(features: Tensor) -> Tensor:
    wide = features.repeat(1, 1, 33, 33)
    out = wide.new_zeros(wide.shape)
    out[:, 3:5].fill_(7.0)
    return (wide + out)[:, :, :8, :8]


@pytest.mark.parametrize("operation", [_parts, _seen_elsewhere, _not_alike, _large_and_not_alike])
def test_what_is_unsure_stays(operation: Callable[[Tensor], Tensor]) -> None:
    analysis = analysed(Around(operation))
    assert all(g.protected for g in analysis.groups if "before" in g.producers)
    leave_exactly(Around(operation), plans=1)
