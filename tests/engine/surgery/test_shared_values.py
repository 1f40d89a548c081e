"""What all heads share: norms of queries, rotary positions, and tokens that join others."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.replay import replay
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune
from tests.engine.surgery.masking import masked, relative_difference

_SIDE = 4


class _Attention(nn.Module):
    """Attention with something between the heads of the queries and keys and their product."""

    def __init__(self, between: nn.Module, after: nn.Module | None = None) -> None:
        super().__init__()
        self.heads = 4
        self.qkv = nn.Linear(24, 72)
        self.between = between
        self.after = after or nn.Identity()
        self.proj = nn.Linear(24, 24)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 24] to the same shape."""
        parts = self.qkv(tokens).reshape(*tokens.shape[:2], 3, self.heads, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        query, key = self.between(query), self.between(key)
        mixed = functional.scaled_dot_product_attention(query, key, value)
        result: Tensor = self.proj(self.after(mixed.transpose(1, 2).flatten(2)))
        return result


class _Rotary(nn.Module):
    """Rotary positions, by halves, pairs or complex numbers, from a table or worked out anew."""

    def __init__(self, how: str, *, fresh: bool) -> None:
        super().__init__()
        self.how, self.fresh = how, fresh
        self.register_buffer("_angles", torch.rand(_SIDE**2, 6))

    def _turned(self, features: Tensor) -> Tensor:
        if self.how == "halves":
            half = features.shape[-1] // 2
            return torch.cat((-features[..., half:], features[..., :half]), -1)
        pairs = (-features[..., 1::2], features[..., ::2])
        return torch.stack(pairs, -1).reshape(features.shape)

    def forward(self, features: Tensor) -> Tensor:
        """Map [B, H, N, 6] to the same shape."""
        angles = self.get_buffer("_angles")
        if self.fresh:
            places = torch.arange(features.shape[-2], device=features.device)
            angles = places[:, None] * torch.linspace(0.1, 1, 6, device=features.device)
        if self.how == "complex":
            table = torch.polar(torch.ones_like(angles[:, :3]), angles[:, :3])
            pairs = torch.view_as_complex(features.unflatten(-1, (-1, 2)).contiguous())
            return torch.view_as_real(pairs * table).flatten(-2)
        return features * angles.cos() + self._turned(features) * angles.sin()


class _Scale(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.rand(6))

    def forward(self, features: Tensor) -> Tensor:
        """Map [B, H, N, 6] to the same shape."""
        return features * self.scale


class _Tokens(nn.Module):
    """Tokens of their own before those of the image, with and without positions."""

    def __init__(self, count: int, *, positions: bool, places: int = _SIDE**2) -> None:
        super().__init__()
        self.own = nn.Parameter(torch.randn(1, count, 24))
        self.positions = nn.Parameter(torch.randn(1, places, 24)) if positions else None

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 24] to [B, count + N, 24]."""
        if self.positions is not None:
            tokens = tokens + self.positions
        return torch.cat([self.own.expand(len(tokens), -1, -1), tokens], 1)


class _Network(nn.Module):
    def __init__(self, block: nn.Module, tokens: nn.Module | None = None) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 24, 1)
        self.tokens = tokens or nn.Identity()
        self.block = block
        self.up, self.down = nn.Linear(24, 40), nn.Linear(40, 24)
        self.head = nn.Linear(24, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, 3, S, S] to [B, 5]."""
        tokens = self.tokens(self.stem(images).flatten(2).transpose(1, 2))
        tokens = tokens + self.block(tokens)
        tokens = tokens + self.down(torch.relu(self.up(tokens)))
        logits: Tensor = self.head(tokens.mean(1))
        return logits


_BETWEEN: dict[str, Callable[[], nn.Module]] = {
    "rms": lambda: nn.RMSNorm(6),
    "layer norm": lambda: nn.LayerNorm(6),
    "scale": _Scale,
    "halves": lambda: _Rotary("halves", fresh=False),
    "halves worked out": lambda: _Rotary("halves", fresh=True),
    "pairs": lambda: _Rotary("pairs", fresh=False),
    "pairs worked out": lambda: _Rotary("pairs", fresh=True),
    "complex": lambda: _Rotary("complex", fresh=False),
    "complex worked out": lambda: _Rotary("complex", fresh=True),
}


def _exact(module: nn.Module, ratios: dict[int, float], seed: int = 0) -> nn.Module:
    analysis = analyse(module, _SIDE)
    importance = np.random.default_rng(seed).random(analysis.channel_count)
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, Plan(ratios), importance)
    assert not pruned.put_back
    compact, oracle = pruned.network.module, masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, compact, _SIDE) < 1e-5
    return compact


@pytest.mark.parametrize(
    "ratio",
    [pytest.param(0.25, marks=pytest.mark.slow), 0.5, pytest.param(0.75, marks=pytest.mark.slow)],
)
@pytest.mark.parametrize("between", _BETWEEN)
def test_heads_leave_whole_and_the_rest_with_them(between: str, ratio: float) -> None:
    torch.manual_seed(0)
    module = _Network(_Attention(_BETWEEN[between]())).eval()
    analysis = analyse(module, _SIDE)
    unchanged = replay(module, analysis, np.zeros(analysis.channel_count, dtype=bool))
    assert unchanged.fault is None
    heads = [group for group in analysis.groups if group.heads and group.removable]
    assert [group.size for group in heads] == [4]
    compact = _exact(module, {heads[0].index: ratio})
    assert compact.get_submodule("block").heads == 4 * (1 - ratio)
    for seed in range(4):
        compact = _exact(module, {g.index: ratio for g in analysis.groups if g.removable}, seed)
    assert compact.get_submodule("down").in_features == 40 * (1 - ratio)


def test_heads_that_are_normalised_together_change_each_other() -> None:
    module = _Network(_Attention(nn.Identity(), nn.LayerNorm(24))).eval()
    analysis = analyse(module, _SIDE)
    heads = [group for group in analysis.groups if group.heads]
    assert heads
    assert not any(group.exact for group in heads)


def test_heads_stay_where_their_channels_are_the_output() -> None:
    attention = _Attention(nn.Identity())
    attention.proj = nn.Identity()  # type: ignore[assignment]
    module = nn.Sequential(nn.Conv2d(3, 24, 1), nn.Flatten(2), _Turned(), attention).eval()
    analysis = analyse(module, _SIDE)
    heads = [group for group in analysis.groups if group.heads]
    assert heads
    assert not any(group.removable for group in heads)


class _Turned(nn.Module):
    def forward(self, features: Tensor) -> Tensor:
        """Map [B, C, N] to [B, N, C]."""
        return features.transpose(1, 2)


@pytest.mark.parametrize("positions", [False, True])
@pytest.mark.parametrize("count", [1, 2, 5])
def test_tokens_join_those_of_an_image(count: int, positions: bool) -> None:
    torch.manual_seed(0)
    tokens = _Tokens(count, positions=positions)
    module = _Network(_Attention(nn.Identity()), tokens).eval()
    analysis = analyse(module, _SIDE)
    compact = _exact(module, {g.index: 0.5 for g in analysis.groups if g.removable})
    assert compact.get_parameter("tokens.own").shape == (1, count, 12)


def test_values_that_turned_halves_share_are_one() -> None:
    torch.manual_seed(0)
    between = nn.Sequential(nn.RMSNorm(6), _Rotary("halves", fresh=False), _Scale())
    module = _Network(_Attention(between)).eval()
    analysis = analyse(module, _SIDE)
    nothing = np.zeros(analysis.channel_count, dtype=bool)
    assert replay(module, analysis, nothing).fault is None
    _exact(module, {group.index: 0.5 for group in analysis.groups if group.removable})
