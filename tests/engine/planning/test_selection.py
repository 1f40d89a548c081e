"""The right number of the least important channels leaves."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.planning.selection import select
from tests.engine.channels import networks
from tests.engine.channels.rules.exactness import leave_exactly


def test_never_fewer_than_two_channels_stay() -> None:
    analysis = analyse(networks.concatenation(), 8)
    removed = select(analysis, {group.index: 0.99 for group in analysis.groups if group.removable})
    for group in analysis.groups:
        if group.removable:
            assert group.size - removed[group.channels].sum() == 2


@pytest.mark.parametrize(("ratio", "kept"), [(0.5, 4), (0.3, 8), (0.2, 8)])
def test_kept_channels_can_be_rounded_to_a_multiple(ratio: float, kept: int) -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    removed = select(analysis, {group.index: ratio}, multiple=4)
    assert group.size - removed[group.channels].sum() == kept


def test_groups_of_a_convolution_lose_equal_numbers() -> None:
    analysis = analyse(networks.grouped(), 8)
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    group = analysis.group_of("stem")
    assert group is not None
    removed = select(analysis, {group.index: 0.5}, importance)
    assert removed[group.channels].reshape(2, 4).sum(axis=1).tolist() == [2, 2]


def test_the_minimum_is_shared_out_among_the_groups_of_a_convolution() -> None:
    analysis = analyse(networks.grouped(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    removed = select(analysis, {group.index: 0.9}, minimum=6)
    assert removed[group.channels].reshape(2, 4).sum(axis=1).tolist() == [1, 1]


def test_halves_that_are_split_stay_equal() -> None:
    analysis = analyse(networks.halves(), 8)
    ratios = {group.index: 0.5 for group in analysis.groups if group.removable}
    removed = select(analysis, ratios)
    for equal_count in analysis.equal_counts:
        assert len(set(removed[equal_count.rows].sum(axis=1).tolist())) == 1
    assert removed.any()


def test_without_a_mark_nothing_leaves() -> None:
    analysis = analyse(networks.residual(), 8)
    assert not select(analysis, {}).any()


def test_channels_on_the_keep_list_stay() -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    keep = group.channels[:3]
    removed = select(analysis, {group.index: 0.5}, importance, keep=keep)
    assert not removed[keep].any()
    assert removed[group.channels].sum() == 4


class _Join(nn.Module):
    """A grouped convolution reads a join whose parts end inside a group."""

    def __init__(self, widths: tuple[int, ...], groups: int) -> None:
        super().__init__()
        self.parts = nn.ModuleList(nn.Conv2d(3, width, 3) for width in widths)
        self.reader = nn.Conv2d(sum(widths), 2 * groups, 3, groups=groups)
        self.head = nn.Conv2d(2 * groups, 5, 1)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        joined = torch.cat([part(images) for part in self.parts], 1)
        logits: Tensor = self.head(torch.relu(self.reader(joined))).mean((2, 3))
        return logits


def _row(*groups: int) -> nn.Module:
    """Grouped convolutions of 24 channels in a row."""
    layers = [nn.Conv2d(24, 24, 1, groups=count) for count in groups]
    return nn.Sequential(
        nn.Conv2d(3, 24, 3), *layers, nn.Conv2d(24, 5, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten()
    )


_NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "parts end inside": lambda: _Join((16, 32), 4),
    "many parts": lambda: _Join((6, 10, 20, 12), 3),
    "four and six groups": lambda: _row(4, 6),
    "six, four and three groups": lambda: _row(6, 4, 3),
    "eight and two groups": lambda: _row(8, 2),
    "depthwise between": lambda: _row(4, 24, 6),
}


@pytest.mark.parametrize("name", _NETWORKS)
@pytest.mark.parametrize("seed", range(5))
def test_rows_lose_equal_numbers(name: str, seed: int) -> None:
    analysis = analyse(_NETWORKS[name]().eval(), 8)
    random = np.random.default_rng(seed)
    ratios = {group.index: random.uniform(0.1, 0.9) for group in analysis.groups if group.removable}
    removed = select(analysis, ratios, random.random(analysis.channel_count))
    for equal_count in analysis.equal_counts:
        assert len(set(removed[equal_count.rows].sum(axis=1).tolist())) == 1


@pytest.mark.parametrize("name", ["parts end inside", "many parts", "eight and two groups"])
def test_they_leave_exactly(name: str) -> None:
    leave_exactly(_NETWORKS[name](), plans=8)


def test_parts_of_a_join_halve() -> None:
    analysis = analyse(_Join((16, 32), 4).eval(), 8)
    removed = select(analysis, {group.index: 0.5 for group in analysis.groups if group.removable})
    for layer, width in (("parts.0", 16), ("parts.1", 32)):
        group = analysis.group_of(layer)
        assert group is not None
        assert removed[group.channels].sum() == width // 2


def test_channels_to_keep_hold_the_others_back() -> None:
    analysis = analyse(_row(4).eval(), 8)
    group = analysis.group_of("1")
    assert group is not None
    removed = select(analysis, {group.index: 0.5}, keep=group.channels[:6])
    assert not removed[group.channels].any()
