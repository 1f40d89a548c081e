"""Axes of channels parted into rows, such as heads, and what is left of the ids of a tensor."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds

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


class Remainder:
    """What is left of a tensor's channel ids.

    Args:
        then: The ids before.
        numbers: What each of them is called.
        stays: Whether each id stays, and one more.
        free: Whether each channel may leave, [channel_count].
    """

    def __init__(
        self,
        then: TensorIds,
        numbers: NDArray[np.int64],
        stays: NDArray[np.bool_],
        free: NDArray[np.bool_],
    ) -> None:
        self._free = free
        self._entries: list[tuple[ChannelIds, NDArray[np.int64] | None]] = []
        self._sizes: dict[int, tuple[int, int]] = {}
        rows = {axis for t in then if t.is_head for axis in t.axes}
        now = [t.moved(t.axes, numbers[t.ids]) for t in then]
        masks = [t.moved(t.axes, stays[t.ids].astype(np.int64)) for t in now]
        whole = all(mask.ids.all() for mask in masks)
        for place, channel_ids in enumerate(now):
            left: NDArray[np.int64] | None = channel_ids.ids
            if not whole:
                mask = _joint(masks[place], masks)
                left = _remaining(channel_ids.ids, mask, channel_ids.axes, rows)
            self._entries.append((channel_ids, left))
            if left is not None:
                sizes = zip(channel_ids.axes, channel_ids.ids.shape, left.shape, strict=True)
                self._sizes.update({axis: (before, size) for axis, before, size in sizes})

    def shape(self, before: Sequence[int]) -> tuple[int, ...]:
        """Tell what shape must be left of one."""
        shape = list(before)
        for axis, (size, left) in self._sizes.items():
            if -axis <= len(shape) and shape[axis] == size:
                shape[axis] = left
        return tuple(shape)

    def holds(self, now: TensorIds) -> bool:
        """Tell whether a tensor's channel ids are those that are left."""
        left = []
        for channel_ids, ids in self._entries:
            if ids is None:
                return False
            loose = ids.size <= 1 or (channel_ids.is_head and self._is_loose(ids, channel_ids.ids))
            loose |= self._says_nothing(ids)
            left.append((channel_ids.moved(channel_ids.axes, ids), loose))
        return all(loose or any(_agree(t, one) for one in now) for t, loose in left) and all(
            self._says_nothing(one.ids) or any(_agree(t, one) for t, _ in left) for one in now
        )

    def _says_nothing(self, ids: NDArray[np.int64]) -> bool:
        """Tell whether it is the same id everywhere, and one that never leaves.

        Along which axes such an id lies is a matter of how a shape came about.
        """
        first = int(ids.flat[0]) if ids.size else ANY
        fixed = first >= len(self._free) or (first != ANY and not self._free[first])
        return fixed and bool((ids == first).all())

    def _is_loose(self, ids: NDArray[np.int64], before: NDArray[np.int64]) -> bool:
        """Tell whether nobody needs to know which row is which: none may leave, or one is left."""
        return bool(
            ids.size == before.size or ids.max() >= len(self._free) or ids.min() == ids.max()
        )


def _joint(mask: ChannelIds, masks: Sequence[ChannelIds]) -> NDArray[np.bool_]:
    """Tell what stays where an element is gone as soon as one of its ids is."""
    found: NDArray[np.bool_] = mask.ids.astype(bool)
    for other in masks:
        if other is not mask and set(other.axes) & set(mask.axes):
            axes = sorted({*mask.axes, *other.axes})
            both = _along(mask, axes) & _along(other, axes)
            gone = tuple(place for place, axis in enumerate(axes) if axis not in mask.axes)
            found = found & both.any(axis=gone)
    return found


def _along(channel_ids: ChannelIds, axes: Sequence[int]) -> NDArray[np.int64]:
    """View ids with one axis for each of `axes`, of length 1 where they do not vary."""
    sizes = dict(zip(channel_ids.axes, channel_ids.ids.shape, strict=True))
    return channel_ids.ids.reshape([sizes.get(axis, 1) for axis in axes])


def _varying(channel_ids: ChannelIds, axes: Container[int]) -> NDArray[np.int64] | None:
    """Take the first of what lies along other axes; None where it is not the same all along."""
    ids = channel_ids.ids
    first = ids[tuple(slice(None if axis in axes else 1) for axis in channel_ids.axes)]
    return first if bool((ids == first).all()) else None


def _agree(one: ChannelIds, other: ChannelIds) -> bool:
    """Tell whether two say the same at each place."""
    if one.is_head != other.is_head:
        return False
    if one.axes == other.axes:
        if one.ids.shape != other.ids.shape:
            return False
        here, there = one.ids, other.ids
    else:
        if not (other.ids == ANY).any():
            # Spread over all axes both would be large; what varies along one cannot agree.
            shared = {*one.axes} & {*other.axes}
            firsts = _varying(one, shared), _varying(other, shared)
            if firsts[0] is None or firsts[1] is None:
                return False
            one, other = one.moved(one.axes, firsts[0]), other.moved(other.axes, firsts[1])
        axes = sorted({*one.axes, *other.axes})
        here, there = _along(one, axes), _along(other, axes)
        if any(a != b and 1 not in (a, b) for a, b in zip(here.shape, there.shape, strict=True)):
            return False
    differ = here != there
    return not (differ.any() and (differ & (there != ANY)).any())


def _remaining(
    ids: NDArray[np.int64], left: NDArray[np.bool_], axes: Sequence[int], rows: set[int]
) -> NDArray[np.int64] | None:
    """Take what is left out of ids, [...]; None where it is no rectangle.

    Each row keeps its own, so the axes along which rows lie are taken last.
    """
    if ids.ndim == 1:
        return ids[left]
    inner = sorted(range(ids.ndim), key=lambda place: (axes[place] in rows, -place))
    for order in (tuple(inner), *permutations(range(ids.ndim))):
        found = _taken(ids, left, order)
        if found is not None:
            return found
    return None


def _taken(
    ids: NDArray[np.int64], left: NDArray[np.bool_], order: Sequence[int]
) -> NDArray[np.int64] | None:
    """Take what is left along one axis after the other, the innermost first."""
    outwards = tuple(reversed(order))
    turned = ids.transpose(outwards)
    stays = mask = left.transpose(outwards)
    shape = []
    for _ in order:
        counts = mask.sum(axis=-1)
        some = counts[counts > 0]
        if some.size and (some != some.flat[0]).any():
            return None
        shape.append(int(some.flat[0]) if some.size else 0)
        mask = counts > 0
    taken = turned[stays].reshape(shape[::-1])
    return taken.transpose(np.argsort(outwards))
