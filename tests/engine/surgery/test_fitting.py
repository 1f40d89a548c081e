"""Numbers that modules keep follow the channels that leave, and nothing else does."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.replay import replay_on
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.planning.forecast import count
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery import fitting
from slimstudio.engine.surgery.fitting import fitted
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.engine.vision import torchvision
from tests.engine.surgery.masking import masked, relative_difference

_SIDE = 4


class _Attention(nn.Module):
    """Attention with all of its sizes in attributes, as most libraries write it."""

    def __init__(self) -> None:
        super().__init__()
        self.num_heads, self.head_dim, self.attn_dim = 3, 4, 12
        self.qkv = nn.Linear(8, 36)
        self.proj = nn.Linear(12, 8)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        batch, places, _ = tokens.shape
        parts = self.qkv(tokens).reshape(batch, places, 3, self.num_heads, self.head_dim)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        mixed = functional.scaled_dot_product_attention(query, key, value)
        result: Tensor = self.proj(mixed.transpose(1, 2).reshape(batch, places, self.attn_dim))
        return result


class _UnequalAttention(nn.Module):
    """Attention whose values are wider than its keys, all in one layer."""

    def __init__(self) -> None:
        super().__init__()
        self.heads, self.key_dim, self.value_dim = 2, 4, 6
        self.scale = self.key_dim**-0.5
        self.qkv = nn.Linear(8, 28)
        self.proj = nn.Linear(12, 8)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        parts = self.qkv(tokens).unflatten(2, (self.heads, -1)).transpose(1, 2)
        query, key, value = parts.split([self.key_dim, self.key_dim, self.value_dim], dim=3)
        weights = (query @ key.transpose(2, 3) * self.scale).softmax(-1)
        result: Tensor = self.proj((weights @ value).transpose(1, 2).flatten(2))
        return result


class _Split(nn.Module):
    """Unequal parts of what one layer makes, with their sizes in a list."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes = [6, 2, 4]
        self.spread = nn.Linear(8, 12)
        self.parts = nn.ModuleList(nn.Linear(size, 8) for size in self.sizes)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        pieces = self.spread(tokens).split(self.sizes, dim=2)
        first, *rest = (part(piece) for part, piece in zip(self.parts, pieces, strict=True))
        total: Tensor = first
        for one in rest:
            total = total + one
        return total


class _Table(nn.Module):
    """A width that is kept in a dictionary, beside numbers that happen to be equal."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes = {"hidden": 6}
        self.patience = 6
        self.spread = nn.Linear(8, 6)
        self.proj = nn.Linear(6, 8)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        hidden = torch.tanh(self.spread(tokens))
        result: Tensor = self.proj(hidden.reshape(*tokens.shape[:2], self.sizes["hidden"]))
        return result


class _SharedTable(nn.Module):
    """Attention whose heads all look up one table by their queries."""

    def __init__(self) -> None:
        super().__init__()
        self.heads, self.key_dim, self.value_dim, self.whole_dim = 2, 4, 6, 12
        self.qkv, self.proj = nn.Linear(8, 28), nn.Linear(12, 8)
        self.table = nn.Parameter(torch.randn(16, 4))

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        batch, places, _ = tokens.shape
        parts = self.qkv(tokens).view(batch, places, self.heads, -1).transpose(1, 2)
        query, key, value = parts.split([self.key_dim, self.key_dim, self.value_dim], dim=3)
        query = query.reshape(batch * self.heads, places, self.key_dim)
        found = (query @ self.table.t()).reshape(batch, self.heads, places, places)
        query = query.reshape(batch, self.heads, places, self.key_dim)
        mixed = (query @ key.transpose(2, 3) + found).softmax(-1) @ value
        result: Tensor = self.proj(mixed.transpose(1, 2).reshape(batch, places, self.whole_dim))
        return result


class _Parts(nn.Module):
    """Works on some of its channels alone, and hands on the rest, by two numbers or a list."""

    def __init__(self, *, listed: bool = False) -> None:
        super().__init__()
        self.first, self.rest, self.sizes = 3, 5, [3, 5] if listed else []
        self.work = nn.Conv2d(3, 3, 1)
        self.up, self.down = nn.Conv2d(8, 16, 1), nn.Conv2d(16, 8, 1)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        images = tokens.transpose(1, 2).unsqueeze(-1)
        one, other = images.split(self.sizes or [self.first, self.rest], dim=1)
        worked = torch.cat((self.work(one), other), dim=1)
        result: Tensor = self.down(self.up(worked).relu())
        return result.squeeze(-1).transpose(1, 2)


class _ListedParts(_Parts):
    def __init__(self) -> None:
        super().__init__(listed=True)


class _ListedLayers(nn.Module):
    """Sizes in a dictionary, each that of a layer in a list."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = {3: 2, 5: 3, 7: 3}
        self.spread = nn.Conv2d(8, 16, 1)
        self.sizes = [4, 6, 6]
        self.layers = nn.ModuleList(nn.Conv2d(n, n, 1, groups=n) for n in self.sizes)
        self.join = nn.Conv2d(16, 8, 1)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        images = self.spread(tokens.transpose(1, 2).unsqueeze(-1)).relu()
        parts = images.split(self.sizes, dim=1)
        worked = [layer(part) for layer, part in zip(self.layers, parts, strict=True)]
        assert len(worked) == len(self.parts)
        result: Tensor = self.join(torch.cat(worked, dim=1))
        return result.squeeze(-1).transpose(1, 2)


class _Kept(nn.Module):
    """Attention that keeps what it added, in several ways, until it is moved or trained."""

    def __init__(self) -> None:
        super().__init__()
        self.heads, self.key_dim, self.value_dim = 2, 4, 6
        self.whole_dim, self.kept, self.seen = 12, {}, []  # type: ignore[var-annotated]
        self.latest: Tensor | None = None
        self.qkv, self.proj = nn.Linear(8, 28), nn.Linear(12, 8)
        self.table = nn.Parameter(torch.randn(2, 16))
        self.register_buffer("places", torch.arange(256) % 16)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        batch, places, _ = tokens.shape
        if "bias" not in self.kept:
            bias = self.table[:, self.places]  # type: ignore[index]
            self.kept["bias"] = bias.reshape(-1, places, places)
        parts = self.qkv(tokens).view(batch, places, self.heads, -1).transpose(1, 2)
        query, key, value = parts.split([self.key_dim, self.key_dim, self.value_dim], dim=3)
        weights = (query @ key.transpose(2, 3) + self.kept["bias"]).softmax(-1)
        self.latest = (weights @ value).transpose(1, 2).reshape(batch, places, self.whole_dim)
        self.seen.append(self.latest)
        result: Tensor = self.proj(self.latest)
        return result

    def train(self, mode: bool = True) -> "_Kept":
        """Forget what was kept."""
        self.kept = {}
        return super().train(mode)


class _Constant(nn.Module):
    """A width that is written into the code."""

    def __init__(self) -> None:
        super().__init__()
        self.spread = nn.Linear(8, 6)
        self.proj = nn.Linear(6, 8)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 8] to the same shape."""
        hidden = torch.tanh(self.spread(tokens)).reshape(*tokens.shape[:2], 6)
        result: Tensor = self.proj(hidden)
        return result


class _Transformer(nn.Module):
    def __init__(self, build: Callable[[], nn.Module], depth: int = 3) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.blocks = nn.ModuleList(build() for _ in range(depth))
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, 3, S, S] to [B, 5]."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        for block in self.blocks:
            tokens = tokens + block(tokens)
        logits: Tensor = self.head(tokens.mean(1))
        return logits


def _network(build: Callable[[], nn.Module]) -> nn.Module:
    torch.manual_seed(0)
    return _Transformer(build).eval()


def _halved(module: nn.Module, *, heads: bool = True) -> Pruned:
    analysis = analyse(module, _SIDE)
    ratios = {g.index: 0.5 for g in analysis.groups if g.removable and (heads or not g.heads)}
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, Plan(ratios))
    compact = pruned.network.module
    assert relative_difference(masked(module, analysis, pruned.removed), compact, _SIDE) < 1e-5
    left = count(analysis, pruned.removed).parameters
    assert left == sum(parameter.numel() for parameter in compact.parameters())
    compact.train()(torch.randn(2, 3, _SIDE, _SIDE)).sum().backward()
    return pruned


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (_Attention, {"num_heads": 2, "head_dim": 2, "attn_dim": 4}),
        (_UnequalAttention, {"heads": 1, "key_dim": 2, "value_dim": 3}),
        (_Table, {"sizes": {"hidden": 3}, "patience": 6}),
    ],
)
def test_numbers_follow_in_every_module_of_a_class(
    build: Callable[[], nn.Module], expected: dict[str, object]
) -> None:
    pruned = _halved(_network(build))
    assert not pruned.put_back
    for place in range(3):
        block = pruned.network.module.get_submodule(f"blocks.{place}")
        assert {name: getattr(block, name) for name in expected} == expected


@pytest.mark.parametrize("build", [_Parts, _ListedParts, _ListedLayers])
def test_sizes_of_parts_follow_what_each_part_loses(build: Callable[[], nn.Module]) -> None:
    module = _network(build)
    pruned = _halved(module)
    assert not pruned.put_back
    for one, other in zip(module.modules(), pruned.network.module.modules(), strict=True):
        if isinstance(one, nn.Conv2d):
            assert isinstance(other, nn.Conv2d)
            assert other.weight.numel() < one.weight.numel()


def test_heads_that_share_a_table_narrow_and_stay() -> None:
    pruned = _halved(_network(_SharedTable))
    for place in range(3):
        block = pruned.network.module.get_submodule(f"blocks.{place}")
        numbers = {name: getattr(block, name) for name in ("heads", "key_dim", "value_dim")}
        assert numbers == {"heads": 2, "key_dim": 2, "value_dim": 3}


def test_what_a_run_keeps_is_forgotten_before_the_next() -> None:
    pruned = _halved(_network(_Kept))
    assert not pruned.put_back
    for place in range(3):
        block = pruned.network.module.get_submodule(f"blocks.{place}")
        numbers = {name: getattr(block, name) for name in ("heads", "key_dim", "value_dim")}
        assert numbers == {"heads": 1, "key_dim": 2, "value_dim": 3}


def test_a_list_of_numbers_follows_as_one() -> None:
    pruned = _halved(_network(_Split))
    assert not pruned.put_back
    for place in range(3):
        block = pruned.network.module.get_submodule(f"blocks.{place}")
        parts = [block.get_parameter(f"parts.{i}.weight").shape[1] for i in range(3)]
        assert block.sizes == parts
        assert sum(parts) < 12


@pytest.mark.parametrize("build", [_Attention, _Split, _Table])
def test_the_recipe_knows_what_followed(build: Callable[[], nn.Module]) -> None:
    pruned = _halved(_network(build), heads=False)
    compact = pruned.network.module
    again = _network(build)
    resize_layers(again, pruned.network.recipe, compact.state_dict())
    again.load_state_dict(compact.state_dict(), strict=True)
    assert relative_difference(compact, again, _SIDE) == 0.0


def test_a_network_that_needs_nothing_is_left_as_it_was_found() -> None:
    module = torchvision.models.resnet18(weights=None)
    analysis = analyse(module, 32)
    assert fitted(module, analysis) is analysis


def test_what_nothing_helps_is_protected_and_the_module_named() -> None:
    module = _network(_Constant)
    analysis = analyse(module, _SIDE)
    told = fitted(module, analysis)
    reasons = {group.producers: group.protected for group in told.groups if group.readers}
    for place in range(3):
        assert str(reasons[f"blocks.{place}.spread",]).startswith(f"blocks.{place} only works")
    assert not reasons["stem", *(f"blocks.{place}.proj" for place in range(3))]
    assert {p.layer for p in told.protected} >= {f"blocks.{place}.spread" for place in range(3)}


def test_however_many_blocks_are_alike_one_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def noted(*given: Any) -> Any:
        tries[-1] += 1
        return replay_on(*given)

    monkeypatch.setattr(fitting, "replay_on", noted)
    for depth in (3, 9):
        module = _Transformer(_Constant, depth).eval()
        analysis = analyse(module, _SIDE)
        tries.append(0)
        told = fitted(module, analysis)
        assert all(told.reason(f"blocks.{place}.spread") for place in range(depth))
    assert tries[0] == tries[1]


def test_what_cannot_leave_is_put_back_and_the_rest_leaves() -> None:
    pruned = _halved(_network(_Constant))
    assert pruned.network.module.get_parameter("stem.weight").shape[0] == 4
    assert pruned.network.module.get_parameter("blocks.0.spread.weight").shape[0] == 6
    assert len(pruned.put_back) == 3
