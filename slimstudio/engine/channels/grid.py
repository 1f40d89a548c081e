"""An axis of channels that was parted into rows, such as heads, and what is left in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels.channel_ids import ChannelIds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from slimstudio.engine.channels.channel_ids import TensorIds

ANY = -1  # an id that agrees with every other: values that were never channels


@dataclass(frozen=True, eq=False)
class Grid:
    """An axis of channels was parted into rows, and what lies in which row.

    Args:
        axes: The axes of the tensor that came out, counted from the end.
        channels: The channel at each place along them, `ANY` where there is none.
        heads: The channel that stands for each row, [..., rows]; None where rows never leave.
    """

    axes: tuple[int, ...]
    channels: NDArray[np.int64]
    heads: NDArray[np.int64] | None

    def left(self, stays: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        """List what is left in each row; None where rows keep unequal numbers.

        Args:
            stays: Whether each channel of the network stays, [channel_count].
        """
        left = stays[self.channels] | (self.channels == ANY)
        rows = np.ix_(*_occupied(left, left.ndim - 1))
        kept = left[rows]
        counts = kept.sum(axis=-1)
        if not counts.size or (counts != counts.flat[0]).any():
            return None
        found: NDArray[np.int64] = self.channels[rows][kept]
        return found.reshape(*kept.shape[:-1], -1)

    def rows_left(self, stays: NDArray[np.bool_]) -> TensorIds:
        """Tell which row lies where in what is left; axes of length 1 carry no ids."""
        if self.heads is None:
            return ()
        left = stays[self.channels] | (self.channels == ANY)
        heads = self.heads[np.ix_(*_occupied(left, self.heads.ndim))]
        axes = [axis for axis, size in zip(self.axes, heads.shape, strict=False) if size > 1]
        return (ChannelIds(tuple(axes), heads.squeeze(), is_head=True),) if axes else ()

    def is_held(self, left: NDArray[np.int64], shape: Sequence[int], tensor_ids: TensorIds) -> bool:
        """Tell whether a tensor of some shape holds what is left of this grid, each row its own.

        Args:
            left: What is left, as `left` tells.
            shape: Shape of the tensor.
            tensor_ids: The ids of single channels along its axes.
        """
        if tuple(shape[axis] for axis in self.axes) != left.shape:
            return False
        if left.size == 1:  # axes of length 1 carry no ids
            return True
        found = next((ids for ids in tensor_ids if set(ids.axes) & set(self.axes)), None)
        if found is None:
            return False
        ours = ChannelIds(self.axes, left).over(shape)
        here, there = np.broadcast_arrays(found.over(shape), ours)
        return bool(((here == there) | (here == ANY) | (there == ANY)).all())


def _occupied(left: NDArray[np.bool_], count: int) -> list[NDArray[np.int64]]:
    """List along each of the first `count` axes where anything is left."""
    axes = range(left.ndim)
    return [
        np.flatnonzero(left.any(axis=tuple(other for other in axes if other != axis)))
        for axis in range(count)
    ]
