"""Following ids through changes of shape agrees with moving the ids themselves."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.channels.channel_ids import ChannelIds, permuted, reshaped


def _elements(channel_ids: ChannelIds, shape: tuple[int, ...]) -> torch.Tensor:
    """The id of every element of a tensor of this shape."""
    return torch.from_numpy(np.broadcast_to(channel_ids.over(shape), shape).copy())


@pytest.mark.parametrize(
    ("old", "new", "axes"),
    [
        ((2, 6, 4, 4), (2, 96), (-3,)),  # flatten into a linear layer
        ((2, 96), (2, 6, 4, 4), (-1,)),
        ((2, 6, 4, 4), (2, 2, 3, 4, 4), (-3,)),  # first half of a channel shuffle
        ((2, 3, 2, 4, 4), (2, 6, 4, 4), (-4, -3)),  # second half
        ((2, 6, 1, 1), (2, 6), (-3,)),
        ((2, 6), (2, 6, 1, 1), (-1,)),
        ((2, 5, 12), (2, 5, 3, 4), (-1,)),  # attention heads
        ((2, 3, 5, 4), (6, 5, 4), (-3, -1)),
        ((2, 6), (12,), (-1,)),  # batch and channels merge
    ],
)
def test_reshape_moves_ids_as_it_moves_values(
    old: tuple[int, ...], new: tuple[int, ...], axes: tuple[int, ...]
) -> None:
    sizes = tuple(old[axis] for axis in axes)
    channel_ids = ChannelIds(axes, np.arange(np.prod(sizes)).reshape(sizes))
    moved = reshaped(channel_ids, old, new)
    assert torch.equal(_elements(moved, new), _elements(channel_ids, old).reshape(new))


@given(st.permutations(range(4)), st.sets(st.integers(0, 3), min_size=1, max_size=3))
def test_permutation_moves_ids_as_it_moves_values(order: list[int], axes: set[int]) -> None:
    shape = (2, 3, 4, 5)
    places = tuple(axis - 4 for axis in sorted(axes))
    sizes = tuple(shape[axis] for axis in places)
    channel_ids = ChannelIds(places, np.arange(np.prod(sizes)).reshape(sizes))
    moved = permuted(channel_ids, [axis - 4 for axis in order])
    expected = _elements(channel_ids, shape).permute(order)
    assert torch.equal(_elements(moved, tuple(expected.shape)), expected)


def test_ids_that_stop_varying_return_to_one_axis() -> None:
    channel_ids = ChannelIds((-3,), np.arange(6))
    flat = reshaped(channel_ids, (2, 6, 4, 4), (2, 96))
    back = reshaped(flat, (2, 96), (2, 6, 16))
    assert back.axes == (-2,)
    assert back.ids.tolist() == list(range(6))
