"""Channel ids along the axes of a tensor, also where it shares memory with another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, eq=False, slots=True)
class ChannelIds:
    """Channel ids that vary along some axes of a tensor and are constant along the others.

    An element of the tensor is gone as soon as the id at its position is.

    Args:
        axes: The axes that the ids vary along, counted from the end (-1 is the last), ascending.
            Counting from the end makes broadcasting and batch axes a matter of course.
        ids: One id for each position, with one axis for each entry of `axes`.
        is_head: Whether the ids stand for whole rows of channels, such as attention heads, that
            were made when an axis was parted. Rows and single channels never meet each other.
    """

    axes: tuple[int, ...]
    ids: NDArray[np.int64]
    is_head: bool = False

    def moved(self, axes: tuple[int, ...], ids: NDArray[np.int64] | None = None) -> ChannelIds:
        """Return the ids (or others of the same kind) along other axes."""
        return ChannelIds(axes, self.ids if ids is None else ids, self.is_head)

    def sliced(self, axis: int, start: int, stop: int, step: int) -> ChannelIds:
        """Return the ids of a slice along `axis`, which must be one of `axes`."""
        window = [slice(None)] * len(self.axes)
        window[self.axes.index(axis)] = slice(start, stop, step)
        return self.moved(self.axes, self.ids[tuple(window)])

    def over(self, shape: Sequence[int]) -> NDArray[np.int64]:
        """View the ids with one axis for each axis of a tensor of this shape (size 1: constant)."""
        full = [1] * len(shape)
        for axis, size in zip(self.axes, self.ids.shape, strict=True):
            full[axis] = size
        return self.ids.reshape(full)


TensorIds = tuple[ChannelIds, ...]


def ids_along(
    tensor_ids: TensorIds, axis: int, *, is_head: bool = False
) -> NDArray[np.int64] | None:
    """Read the ids along one axis (counted from the end); None where there are none.

    Ids that vary along further axes are returned flattened to one row per index of those, so that
    joining them with ids of this axis alone broadcasts: [size] or [rows, size].
    """
    for channel_ids in tensor_ids:
        if axis in channel_ids.axes and channel_ids.is_head == is_head:
            if len(channel_ids.axes) == 1:
                return channel_ids.ids
            place = channel_ids.axes.index(axis)
            size = channel_ids.ids.shape[place]
            return np.moveaxis(channel_ids.ids, place, -1).reshape(-1, size)
    return None


def repeats(ids: NDArray[np.int64]) -> bytes:
    """Tell in which pattern ids repeat, by which kinds along one axis are told apart."""
    return np.unique(ids, return_inverse=True)[1].tobytes()


def permuted(channel_ids: ChannelIds, order: Sequence[int]) -> ChannelIds:
    """Follow a permutation; `order` holds for each new axis the old one, counted from the end."""
    rank = len(order)
    placed = sorted((order.index(axis) - rank, i) for i, axis in enumerate(channel_ids.axes))
    axes = tuple(axis for axis, _ in placed)
    if len(axes) == 1:
        return channel_ids.moved(axes)
    return channel_ids.moved(axes, channel_ids.ids.transpose([i for _, i in placed]))


def _blocks(old: Sequence[int], new: Sequence[int]) -> list[tuple[range, range]]:
    """Pair runs of old axes with runs of new axes that hold the same elements."""
    blocks = []
    i = j = 0
    while i < len(old) or j < len(new):
        first_old, first_new = i, j
        left, right = 1, 1
        while True:
            if i < len(old) and (left <= right or j >= len(new)):
                left *= old[i]
                i += 1
            elif j < len(new):
                right *= new[j]
                j += 1
            if left == right and (i > first_old) and (j > first_new):
                break
            if i >= len(old) and j >= len(new):
                break
        blocks.append((range(first_old, i), range(first_new, j)))
    return blocks


def merged_axes(old: Sequence[int], new: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """List the runs of axes (counted from the end) that a reshape does not leave as they are."""
    for before, after in _blocks(old, new):
        if len(before) > 1:
            same = [old[i] for i in before if old[i] > 1] == [new[j] for j in after if new[j] > 1]
            if not same:
                yield tuple(i - len(old) for i in before)


def reshaped(channel_ids: ChannelIds, old: Sequence[int], new: Sequence[int]) -> ChannelIds:
    """Follow a reshape from shape `old` to shape `new`, both with the same number of elements."""
    axes = [axis + len(old) for axis in channel_ids.axes]
    touched = [b for b in _blocks(old, new) if any(axis in b[0] for axis in axes)]
    if len(axes) == 1 and len(touched[0][0]) == 1 and len(touched[0][1]) == 1:
        return channel_ids.moved((touched[0][1][0] - len(new),))
    # Spread the ids over every axis of the blocks they touch, reshape, then drop the axes along
    # which nothing varies again.
    full_old = [old[i] for b in touched for i in b[0]]
    narrow = [old[i] if i in axes else 1 for b in touched for i in b[0]]
    new_axes = [j for b in touched for j in b[1]]
    ids = np.broadcast_to(channel_ids.ids.reshape(narrow), full_old).reshape(
        [new[j] for j in new_axes]
    )
    kept = list(new_axes)
    for j in reversed(range(len(new_axes))):
        first = ids.take([0], axis=j)
        if len(kept) > 1 and (ids == first).all():
            ids = first.squeeze(axis=j)
            del kept[j]
    return channel_ids.moved(tuple(j - len(new) for j in kept), np.ascontiguousarray(ids))


def memory(tensor: Tensor) -> int:
    """Tell the identity of a tensor's memory, with or without values."""
    found: int = tensor.untyped_storage()._cdata  # noqa: SLF001 - there is no other way to tell
    return found


def carried_over(tensor_ids: TensorIds, source: Tensor, other: Tensor) -> TensorIds | None:
    """Say which channel ids another window of the same memory has along the axes of a first one.

    Args:
        tensor_ids: Ids of `source`.
        source: A tensor.
        other: A tensor that shares its memory.

    Returns:
        The ids of `other`, also at places that lie outside `source`; None where one of the two
        does not span all channels, or where that cannot be told.
    """
    if other.dtype != source.dtype:
        return None
    result = []
    for channel_ids in tensor_ids:
        axes = tuple(_axis(source, axis, other) for axis in channel_ids.axes)
        known = tuple(axis for axis in axes if axis is not None)
        if len(known) < len(axes) or list(known) != sorted(set(known)):
            return None
        result.append(channel_ids.moved(known))
    return tuple(result)


def _axis(source: Tensor, axis: int, other: Tensor) -> int | None:
    """Find the axis of `other` along which elements have the same index as along one of `source`.

    With the stride s of an axis of n indices, the index of the element at offset o is o // s % n.
    """
    size, stride = source.shape[axis], source.stride(axis)
    if size == 1:  # whose stride says nothing
        same = source.dim() == other.dim() and other.shape[axis] == 1
        return axis if same else None
    if not _counts(source, axis, stride):
        return None
    for candidate in range(-other.dim(), 0):
        if other.shape[candidate] == size and _counts(other, candidate, stride):
            return candidate
    return None


def _counts(tensor: Tensor, axis: int, stride: int) -> bool:
    """Tell whether an axis has this stride, and no other part of an offset changes its index."""
    if tensor.stride(axis) != stride or stride == 0:
        return False
    period = stride * tensor.shape[axis]
    within = tensor.storage_offset() % period
    for place in range(-tensor.dim(), 0):
        step = tensor.stride(place)
        if place != axis and tensor.shape[place] > 1 and step % period:
            within += step * (tensor.shape[place] - 1)
    return within < stride
