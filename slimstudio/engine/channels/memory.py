"""Tensors that share memory: which axis of one runs along which axis of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.channels.channel_ids import TensorIds


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
