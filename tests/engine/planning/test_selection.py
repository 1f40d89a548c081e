"""The right number of the least important channels leaves."""

import numpy as np
import pytest

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.planning.selection import select
from tests.engine.channels import networks


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
