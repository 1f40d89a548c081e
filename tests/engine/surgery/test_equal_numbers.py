"""Groups of channels that one number counts, or one width, keep equal numbers."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery.prune import prune
from tests.engine.surgery.masking import masked, relative_difference

_SIDE = 4


class _NonLocal(nn.Module):
    """One width for what is compared and for what is summed up."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = 10
        self.theta, self.phi, self.gain = (nn.Conv2d(24, 10, 1) for _ in range(3))
        self.proj = nn.Conv2d(10, 24, 1)

    def forward(self, features: Tensor) -> Tensor:
        """Map [B, 24, S, S] to the same shape."""
        batch = len(features)
        theta, phi, gain = (
            layer(features).view(batch, self.inner, -1)
            for layer in (self.theta, self.phi, self.gain)
        )
        weights = torch.softmax(theta.transpose(1, 2) @ phi, -1)
        mixed = (weights @ gain.transpose(1, 2)).transpose(1, 2)
        result: Tensor = self.proj(mixed.reshape(batch, self.inner, *features.shape[2:]))
        return result


class _Attention(nn.Module):
    """Attention that counts the width of heads once, or takes it from its input."""

    def __init__(self, how: str, *, fused: bool) -> None:
        super().__init__()
        self.heads, self.width, self.how = 4, 6, how
        self.scale = 6**-0.5
        self.layers = nn.ModuleList(nn.Linear(24, size) for size in ([72] if fused else [24] * 3))
        self.proj = nn.Linear(24, 24)

    def _heads(self, tokens: Tensor, width: int) -> Tensor:
        width = self.width if self.how == "attribute" else width // self.heads
        parts = tokens.reshape(*tokens.shape[:2], -1, self.heads, width)
        return parts.permute(2, 0, 3, 1, 4)

    def forward(self, features: Tensor) -> Tensor:
        """Map [B, 24, S, S] to the same shape."""
        tokens = features.flatten(2).transpose(1, 2)
        parts = torch.cat([self._heads(f(tokens), tokens.shape[-1]) for f in self.layers])
        query, key, value = parts
        mixed = (query @ key.transpose(-2, -1) * self.scale).softmax(-1) @ value
        size = tokens.shape[-1] if self.how == "input" else -1
        result: Tensor = self.proj(mixed.transpose(1, 2).reshape(*tokens.shape[:2], size))
        return result.transpose(1, 2).reshape(features.shape)


class _Partial(nn.Module):
    """A width in an attribute that two layers side by side share with a third."""

    def __init__(self) -> None:
        super().__init__()
        self.width = 8
        self.left, self.right, self.gate = (nn.Conv2d(24, 8, 1) for _ in range(3))
        self.proj = nn.Conv2d(16, 24, 1)

    def forward(self, features: Tensor) -> Tensor:
        """Map [B, 24, S, S] to the same shape."""
        batch, _, *size = features.shape
        left = self.left(features).view(batch, self.width, *size)
        right = self.right(features).view(batch, self.width, *size)
        gate = self.gate(features).view(batch, self.width, *size).sigmoid()
        result: Tensor = self.proj(torch.cat([left, right * gate], 1))
        return result


class _Network(nn.Module):
    def __init__(self, build: Callable[[], nn.Module], depth: int) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 24, 1)
        self.blocks = nn.ModuleList(build() for _ in range(depth))
        self.head = nn.Linear(24, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, 3, S, S] to [B, 5]."""
        features = self.stem(images)
        for block in self.blocks:
            features = features + block(features)
        logits: Tensor = self.head(features.mean((2, 3)))
        return logits


_BLOCKS: dict[str, Callable[[], nn.Module]] = {
    "non-local": _NonLocal,
    "partial": _Partial,
    "attribute, fused": lambda: _Attention("attribute", fused=True),
    "attribute": lambda: _Attention("attribute", fused=False),
    "input, fused": lambda: _Attention("input", fused=True),
    "input": lambda: _Attention("input", fused=False),
}


@pytest.mark.parametrize("multiple", [1, 4])
@pytest.mark.parametrize("block", _BLOCKS)
def test_what_one_number_counts_shrinks_alike(block: str, multiple: int) -> None:
    torch.manual_seed(0)
    module = _Network(_BLOCKS[block], 2).eval()
    analysis = analyse(module, _SIDE)
    network = Network(module, Recipe("made-up", 5))
    groups = [group for group in analysis.groups if group.removable and not group.heads]
    for seed in range(2):
        random = np.random.default_rng(seed)
        ratios = {g.index: 0.5 if seed == 0 else random.uniform(0.2, 0.8) for g in groups}
        importance = random.random(analysis.channel_count)
        settings = PruningSettings(multiple=multiple)
        pruned = prune(network, analysis, Plan(ratios), importance, settings=settings)
        compact, oracle = pruned.network.module, masked(module, analysis, pruned.removed)
        assert relative_difference(oracle, compact, _SIDE) < 1e-5
        assert not pruned.put_back
        if multiple == 1 and seed == 0:
            assert compact.get_submodule("stem").out_channels == 12
            shares = [pruned.removed[group.channels].mean() for group in groups]
            assert shares == pytest.approx([0.5] * len(shares))
