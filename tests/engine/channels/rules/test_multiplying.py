"""Products of matrices: whoever makes the channels, they leave, and what it costs is known."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels import words
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING
from tests.engine.channels.rules.exactness import analysed, leave_exactly

_WIDTH = 24


class _Mixer(nn.Module):
    """Sixteen patches, a residual block over them, a linear layer."""

    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, _WIDTH, 2, 2)
        self.block = block
        self.head = nn.Linear(_WIDTH, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        tokens = self.patches(images).flatten(2).transpose(1, 2)
        logits: Tensor = self.head((tokens + self.block(tokens)).mean(1))
        return logits


class _Bare(nn.Module):
    """Parameters of its own, and a function of these and tokens [N, 16, 24]."""

    def __init__(self, how: Callable[[Any, Tensor], Tensor], **shapes: tuple[int, ...]) -> None:
        super().__init__()
        self.how = how
        for name, shape in shapes.items():
            self.register_parameter(name, nn.Parameter(torch.randn(shape) * 0.3))

    def forward(self, tokens: Tensor) -> Tensor:
        """Call the function."""
        return self.how(self, tokens)


def _by_einsum(own: Any, tokens: Tensor) -> Tensor:
    hidden = functional.gelu(torch.einsum("bnd,edf->benf", tokens, own.w1))
    return torch.einsum("benf,efd->bend", hidden, own.w2).mean(1)


def _by_bmm(own: Any, tokens: Tensor) -> Tensor:
    every = tokens.flatten(0, 1).expand(3, -1, -1)
    return (every.bmm(own.w1).relu()).bmm(own.w2).mean(0).view(tokens.shape)


def _gated(own: Any, tokens: Tensor) -> Tensor:
    hidden = functional.gelu(torch.einsum("bnd,edf->benf", tokens, own.w1))
    experts = torch.einsum("benf,efd->bend", hidden, own.w2)
    return torch.einsum("bne,bend->bnd", (tokens @ own.gate).softmax(-1), experts)


def _summed(own: Any, tokens: Tensor) -> Tensor:
    hidden = torch.einsum("bnd,edf->benf", tokens, own.w1) + own.b1[:, None]
    return torch.einsum("benf,efd->bnd", functional.gelu(hidden), own.w2)


_EXPERTS = {"w1": (3, _WIDTH, 32), "w2": (3, 32, _WIDTH)}
_PLAIN = {"w1": (40, _WIDTH), "w2": (_WIDTH, 40)}
_BLOCKS: dict[str, Callable[[], nn.Module]] = {
    "experts by einsum": lambda: _Bare(_by_einsum, **_EXPERTS),
    "experts by bmm": lambda: _Bare(_by_bmm, **_EXPERTS),
    "experts, summed": lambda: _Bare(_summed, **_EXPERTS, b1=(3, 32)),
    "experts, gated": lambda: _Bare(_gated, **_EXPERTS, gate=(_WIDTH, 3)),
    "experts by matmul": lambda: _Bare(
        lambda own, x: ((x[:, None] @ own.w1).relu() @ own.w2).mean(1), **_EXPERTS
    ),
    "experts with biases": lambda: _Bare(
        lambda own, x: (
            torch.baddbmm(
                own.b2,
                torch.baddbmm(own.b1, x.flatten(0, 1).expand(3, -1, -1), own.w1).relu(),
                own.w2,
            )
            .mean(0)
            .view(x.shape)
        ),
        **_EXPERTS,
        b1=(3, 1, 32),
        b2=(3, 1, _WIDTH),
    ),
    "parameters": lambda: _Bare(
        lambda own, x: functional.linear(functional.linear(x, own.w1).relu(), own.w2), **_PLAIN
    ),
    "weights on the left": lambda: _Bare(
        lambda own, x: (own.w2 @ (own.w1 @ x.mT).relu()).mT, **_PLAIN
    ),
    "weights on the left, over tokens": lambda: _Bare(
        lambda own, x: own.w2 @ (own.w1 @ x).relu(), w1=(40, 16), w2=(16, 40)
    ),
    "an adapter in the weight": lambda: _Bare(
        lambda own, x: functional.linear(
            functional.linear(x, own.w1 + own.up @ own.down).relu(), own.w2
        ),
        **_PLAIN,
        up=(40, 3),
        down=(3, _WIDTH),
    ),
    "an adapter beside the weight": lambda: _Bare(
        lambda own, x: (x @ own.w1.t() + (x @ own.down) @ own.up).relu() @ own.w2.t(),
        **_PLAIN,
        down=(_WIDTH, 4),
        up=(4, 40),
    ),
}


@pytest.mark.parametrize("name", _BLOCKS)
def test_parameters_make_channels(name: str) -> None:
    module = _Mixer(_BLOCKS[name]())
    leave_exactly(module, "block", plans=4)
    hidden = [g for g in analysed(module).groups if g.producers == ("block",)]
    assert any(group.size in (32, 40) and group.removable for group in hidden)


class _Attention(nn.Module):
    """Attention, or its linear kind, which multiplies keys and values first."""

    def __init__(self, heads: int, *, linear: bool) -> None:
        super().__init__()
        self.heads = heads
        self.linear = linear
        self.query, self.key = nn.Linear(_WIDTH, 12), nn.Linear(_WIDTH, 12)
        self.value, self.out = nn.Linear(_WIDTH, 20), nn.Linear(20, _WIDTH)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [N, 16, 24] to the same."""
        layers = (self.query, self.key, self.value)
        parts = [layer(tokens).unflatten(-1, (self.heads, -1)).transpose(1, 2) for layer in layers]
        query, key, value = parts
        mixed = query @ (key.mT @ value) if self.linear else (query @ key.mT) @ value
        result: Tensor = self.out(mixed.transpose(1, 2).flatten(2))
        return result


@pytest.mark.parametrize("heads", [1, 2, 4])
@pytest.mark.parametrize("linear", [False, True])
def test_attention(heads: int, linear: bool) -> None:
    module = _Mixer(_Attention(heads, linear=linear))
    leave_exactly(module, "block.query", "block.value")


@pytest.mark.parametrize("linear", [False, True])
def test_heads_that_leave_are_counted_once(linear: bool) -> None:
    module = _Mixer(_Attention(2, linear=linear))
    analysis = analysed(module)
    removed = np.zeros(analysis.channel_count, dtype=bool)
    for heads in analysis.heads:
        removed[heads.channels[0]] = True
        removed[heads.members[0]] = True
    layers = (_WIDTH * 12 * 2 + _WIDTH * 20 * 2) * 16
    mixing = 16 * 6 * 10 * 2 * 2 if linear else 16 * 16 * (6 + 10) * 2
    around = 3 * 4 * _WIDTH * 16 + _WIDTH * 5
    assert forecast(analysis, NOTHING).macs == around + layers + mixing
    assert count(analysis, removed).macs == around + (layers + mixing) // 2


class _ByVector(nn.Module):
    def __init__(self, how: Callable[[Tensor, Tensor], Tensor]) -> None:
        super().__init__()
        self.first = nn.Linear(3 * 64, 16)
        self.vector = nn.Parameter(torch.randn(16))
        self.how = how
        self.head = nn.Linear(16, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        features = self.first(images.flatten(1)).tanh()
        logits: Tensor = self.head(features * self.how(features, self.vector))
        return logits


@pytest.mark.parametrize(
    "how",
    [
        lambda x, vector: torch.mv(x, vector)[:, None],
        lambda x, vector: (x @ vector)[:, None],
        lambda x, vector: torch.addmv(x.new_zeros(len(x)), x, vector)[:, None],
    ],
)
def test_vectors(how: Callable[[Tensor, Tensor], Tensor]) -> None:
    leave_exactly(_ByVector(how), "first")


def test_a_length_of_a_weight_mixes_its_channels() -> None:
    module = _ByVector(lambda _, vector: vector / torch.dot(vector, vector))
    assert analysed(module).reason("first") == words.INEXACT


def test_a_product_of_weights_costs_as_much_for_any_batch() -> None:
    module = _Mixer(_BLOCKS["an adapter in the weight"]())
    macs = {cost.macs for cost in analysed(module).costs if cost.layer == "block"}
    assert macs == {40 * 3 * _WIDTH, 16 * 40 * _WIDTH}


class _TalkingHeads(nn.Module):
    """A linear layer mixes the scores of four heads."""

    def __init__(self) -> None:
        super().__init__()
        self.heads = 4
        self.parts = nn.Linear(_WIDTH, 3 * _WIDTH)
        self.mix = nn.Linear(4, 4)
        self.out = nn.Linear(_WIDTH, _WIDTH)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [N, 16, 24] to the same."""
        parts = self.parts(tokens).unflatten(-1, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        query, key, value = parts.unbind(0)
        scores = self.mix((query @ key.mT).permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        result: Tensor = self.out((scores.softmax(-1) @ value).transpose(1, 2).flatten(2))
        return result


def test_heads_that_a_layer_mixes_stay_and_get_narrower() -> None:
    module = _Mixer(_TalkingHeads())
    leave_exactly(module, "block.parts")
    assert not any(group.heads and group.removable for group in analysed(module).groups)


class _Pooled(nn.Module):
    """Bilinear pooling: one layer reads every product of two kinds of channels."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = nn.Conv2d(3, 8, 1), nn.Conv2d(3, 12, 1)
        self.head = nn.Linear(96, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        left, right = self.left(images).flatten(2), self.right(images).flatten(2)
        logits: Tensor = self.head((left @ right.mT).flatten(1))
        return logits


class _PlacesThenAll(nn.Module):
    """A layer over places, and then one that reads everything."""

    def __init__(self, between: nn.Module) -> None:
        super().__init__()
        self.left, self.places = nn.Conv2d(3, 32, 1), nn.Linear(64, 16)
        self.between = between
        self.head = nn.Linear(32 * 16, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        features = torch.relu(self.places(self.left(images).flatten(2))).flatten(1)
        logits: Tensor = self.head(self.between(features))
        return logits


@pytest.mark.parametrize(
    "module",
    [_Pooled(), _PlacesThenAll(nn.Identity()), _PlacesThenAll(nn.BatchNorm1d(512))],
)
def test_one_of_two_kinds_along_an_axis_leaves(module: nn.Module) -> None:
    leave_exactly(module, "left")
