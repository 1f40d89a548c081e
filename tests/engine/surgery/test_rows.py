"""Each row that an axis is parted into holds exactly what is left of the head that it was."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune
from slimstudio.errors import PlanError
from tests.engine.surgery.masking import masked, relative_difference

_SIDE = 4


class _Attention(nn.Module):
    """Attention that leaves one of the sizes to be worked out."""

    def __init__(self, heads: int, width: int, style: str) -> None:
        super().__init__()
        self.heads, self.width, self.style = heads, width, style
        self.scale = width**-0.5
        self.query = nn.Linear(24, heads * width)
        self.key_value = nn.Linear(24, 2 * heads * width)
        self.proj = nn.Linear(heads * width, 24)

    def _parted(self, tokens: Tensor) -> Tensor:
        sizes = {
            "heads": (self.heads, -1),
            "width": (-1, self.width),
            "both": (self.heads, self.width),
            "shape": (self.heads, tokens.shape[-1] // self.heads),
        }
        return tokens.view(*tokens.shape[:2], *sizes[self.style]).transpose(1, 2)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 24] to the same shape."""
        key, value = self.key_value(tokens).chunk(2, -1)
        query, key, value = map(self._parted, (self.query(tokens), key, value))
        weights = (query @ key.transpose(-2, -1) * self.scale).softmax(-1)
        mixed = (weights @ value).transpose(1, 2).reshape(*tokens.shape[:2], -1)
        result: Tensor = self.proj(mixed)
        return result


class _FromEmbedding(nn.Module):
    """Attention that reads the width of a head off its input."""

    def __init__(self) -> None:
        super().__init__()
        self.heads = 4
        self.qkv = nn.Linear(24, 72)
        self.proj = nn.Linear(24, 24)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 24] to the same shape."""
        batch, places, width = tokens.shape
        parts = self.qkv(tokens).reshape(batch, places, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        mixed = (query @ key.transpose(-2, -1) / 2.5).softmax(-1) @ value
        result: Tensor = self.proj(mixed.transpose(1, 2).flatten(-2))
        return result


class _Gates(nn.Module):
    """Groups of channels that merge with the batch, each with a gate of its own."""

    def __init__(self, groups: int) -> None:
        super().__init__()
        self.groups = groups
        self.spread = nn.Linear(24, 16)
        self.weight = nn.Parameter(torch.rand(1, groups, 1))
        self.proj = nn.Linear(16, 24)

    def forward(self, tokens: Tensor) -> Tensor:
        """Map [B, N, 24] to the same shape."""
        hidden = self.spread(tokens).transpose(1, 2)
        batch, width, places = hidden.shape
        parts = hidden.reshape(batch * self.groups, -1, places)
        gate = (parts * parts.mean(2, keepdim=True)).sum(1, keepdim=True)
        gate = gate.view(batch, self.groups, places) * self.weight
        parts = parts * torch.sigmoid(gate.view(batch * self.groups, 1, places))
        result: Tensor = self.proj(parts.view(batch, width, places).transpose(1, 2))
        return result


class _Network(nn.Module):
    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 24, 1)
        self.block = block
        self.up, self.down = nn.Linear(24, 40), nn.Linear(40, 24)
        self.head = nn.Linear(24, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, 3, S, S] to [B, 5]."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        tokens = tokens + self.block(tokens)
        tokens = tokens + self.down(torch.relu(self.up(tokens)))
        logits: Tensor = self.head(tokens.mean(1))
        return logits


def _marked(analysis: Analysis, group: Group, what: str) -> bool:
    inside = group.index in analysis.inside_heads
    return group.removable and {"heads": group.heads, "inner": inside, "all": True}[what]


@pytest.mark.parametrize("what", ["heads", "inner", "all"])
@pytest.mark.parametrize(("heads", "width"), [(4, 6), (6, 6), (4, 4), (3, 8), (6, 4)])
@pytest.mark.parametrize("style", ["heads", "width", "both", "shape"])
def test_heads_are_parted_as_before(style: str, heads: int, width: int, what: str) -> None:
    torch.manual_seed(0)
    module = _Network(_Attention(heads, width, style)).eval()
    analysis = analyse(module, _SIDE)
    ratios = {g.index: 0.5 for g in analysis.groups if _marked(analysis, g, what)}
    assert ratios
    compact, oracle, put_back = _pruned(module, analysis, ratios)
    assert relative_difference(oracle, compact, _SIDE) < 1e-5
    assert not (what == "heads" and put_back)


def _pruned(
    module: nn.Module, analysis: Analysis, ratios: dict[int, float]
) -> tuple[nn.Module, nn.Module, bool]:
    """Prune; the network itself, where nothing can leave."""
    try:
        pruned = prune(Network(module, Recipe("made-up", 5)), analysis, Plan(ratios))
    except PlanError:
        return module, module, True
    oracle = masked(module, analysis, pruned.removed)
    return pruned.network.module, oracle, bool(pruned.put_back)


@pytest.mark.parametrize(
    "build",
    [pytest.param(_FromEmbedding, marks=pytest.mark.slow), lambda: _Attention(4, 6, "shape")],
)
def test_no_plan_gives_heads_the_channels_of_others(build: type[nn.Module]) -> None:
    torch.manual_seed(0)
    module = _Network(build()).eval()
    analysis = analyse(module, _SIDE)
    network = Network(module, Recipe("made-up", 5))
    done = 0
    for seed in range(40):
        random = np.random.default_rng(seed)
        ratios = {g.index: random.uniform(0.1, 0.9) for g in analysis.groups if g.removable}
        importance = random.random(analysis.channel_count)
        pruned = prune(network, analysis, Plan(ratios), importance)
        compact, oracle = pruned.network.module, masked(module, analysis, pruned.removed)
        assert relative_difference(oracle, compact, _SIDE) < 1e-5
        done += 1
    assert done == 40


@pytest.mark.parametrize("ratio", [0.25, 0.5, 0.75])
def test_a_group_follows_its_number_until_one_is_left(ratio: float) -> None:
    torch.manual_seed(0)
    module = _Network(_Gates(4)).eval()
    analysis = analyse(module, _SIDE)
    heads = next(group for group in analysis.groups if group.heads)
    network = Network(module, Recipe("made-up", 5))
    pruned = prune(network, analysis, Plan({heads.index: ratio}))
    compact, oracle = pruned.network.module, masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, compact, _SIDE) < 1e-5
    assert compact.get_submodule("block").groups == 4 * (1 - ratio)
