"""Operations that put tensors side by side, take them apart, or pick from them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds
from slimstudio.engine.channels.rules.elementwise import merged
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, argument, from_end
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message


def cat(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Tensors stand side by side along one axis, and meet along the others."""
    parts: list[Tensor] = [part for part in args[0] if part.dim() == out.dim()]
    axis = from_end(argument(args, kwargs, 1, "dim", 0), out.dim())
    result = merged(trace, parts, out.shape, but=axis)
    for is_head in (False, True):
        along = [
            [t for t in trace.tensor_ids(part) if axis in t.axes and t.is_head == is_head]
            for part in parts
        ]
        if any(len(found) > 1 for found in along):
            for channel_ids in (one for found in along for one in found):
                reason = words.along_axis(Message("A join"), trace.layer)
                trace.constraints.protect(channel_ids.ids, trace.layer, reason)
        elif any(along):
            result += (
                _side_by_side(trace, parts, [found[0] if found else None for found in along], axis),
            )
    trace.give(out, result)


def _side_by_side(
    trace: Trace, parts: Sequence[Tensor], along: Sequence[ChannelIds | None], axis: int
) -> ChannelIds:
    """Put ids end to end along an axis; where a tensor has none, make some."""
    filled = [
        _fixed(trace, part, axis) if ids is None else ids
        for part, ids in zip(parts, along, strict=True)
    ]
    is_head = any(ids is not None and ids.is_head for ids in along)
    axes = tuple(sorted({a for ids in filled for a in ids.axes}))
    if axes == (axis,):
        return ChannelIds(axes, np.concatenate([ids.ids for ids in filled]), is_head)
    spread = []
    for part, ids in zip(parts, filled, strict=True):
        full = ids.over(part.shape)
        sizes = [part.shape[a] for a in axes]
        spread.append(np.broadcast_to(full.reshape([full.shape[a] for a in axes]), sizes))
    return ChannelIds(axes, np.concatenate(spread, axes.index(axis)), is_head)


def _fixed(trace: Trace, part: Tensor, axis: int) -> ChannelIds:
    """Make ids that must stay, but where all are alike, as the first state of a recurrence."""
    ids = trace.constraints.fresh(part.shape[axis])
    if not trace.constants.alike(part, axis):
        trace.constraints.protect(ids, trace.layer, words.meets_fixed(trace.layer))
    return ChannelIds((axis,), ids)


def stack(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Tensors of one shape lie along a new axis; what is gone is gone from all of them."""
    place = from_end(argument(args, kwargs, 1, "dim", 0), out.dim())
    tensor_ids = merged(trace, args[0], args[0][0].shape)
    trace.give(
        out, tuple(t.moved(tuple(a - 1 if a <= place else a for a in t.axes)) for t in tensor_ids)
    )


def split(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """One axis is cut into windows; windows of equal size must stay so."""
    source = args[0]
    axis = from_end(argument(args, kwargs, 2, "dim", 0), source.dim())
    start = 0
    for part in out:
        stop = start + part.shape[axis]
        trace.give(part, windowed(trace, source, axis, slice(start, stop, 1)))
        start = stop
    ids = trace.along(source, axis)
    if ids is not None and ids.ndim == 1 and len({part.shape[axis] for part in out}) == 1:
        trace.constraints.equal_count(ids.reshape(len(out), -1), trace.layer)


def windowed(trace: Trace, source: Tensor, axis: int, window: slice) -> TensorIds:
    """Cut a window out of one axis; windows of rows, such as attention heads, stay equally wide."""
    result = []
    for channel_ids in trace.tensor_ids(source):
        if axis not in channel_ids.axes:
            result.append(channel_ids)
            continue
        part = channel_ids.sliced(axis, window.start, window.stop, window.step)
        result.append(part)
        if len(part.axes) > 1 and axis == part.axes[-1] and not part.is_head:
            rows = part.ids.reshape(-1, part.ids.shape[-1])
            trace.constraints.equal_count(rows, trace.layer, whole_may_leave=True)
    return tuple(result)


def gate(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """One half of an axis scales the other."""
    source = args[0]
    axis = from_end(argument(args, kwargs, 1, "dim", -1), source.dim())
    half = out.shape[axis]
    result = []
    for channel_ids in trace.tensor_ids(source):
        if axis in channel_ids.axes:
            first = channel_ids.sliced(axis, 0, half, 1)
            second = channel_ids.sliced(axis, half, 2 * half, 1)
            trace.constraints.join(first.ids, second.ids, trace.layer)
            result.append(first)
        else:
            result.append(channel_ids)
    trace.give(out, tuple(result))


def pad(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes grow at their ends; pads go in pairs from the last axis backwards.

    What grows along an axis of channels, as in a shortcut that is padded with zeros, must stay.
    """
    pads = args[1]
    grown = [-(i // 2) - 1 for i in range(0, len(pads), 2) if pads[i] or pads[i + 1]]
    if not grown:  # as where windows happen to fit the image
        trace.give(out, trace.tensor_ids(args[0]))
        return
    kept = []
    for channel_ids in trace.tensor_ids(args[0]):
        touched = [axis for axis in channel_ids.axes if axis in grown]
        if not touched:
            kept.append(channel_ids)
            continue
        before, after = pads[-2 * touched[0] - 2 : -2 * touched[0]]
        if len(channel_ids.axes) > 1 or channel_ids.is_head or before < 0 or after < 0:
            trace.constraints.protect(
                channel_ids.ids, trace.layer, words.along_axis(Message("Padding"), trace.layer)
            )
            continue
        ends = trace.constraints.fresh(before), trace.constraints.fresh(after)
        for ids in ends:
            trace.constraints.protect(ids, trace.layer, words.padded(trace.layer))
        kept.append(
            channel_ids.moved(channel_ids.axes, np.concatenate([ends[0], channel_ids.ids, ends[1]]))
        )
    trace.give(out, tuple(kept))


RULES: dict[str, Rule] = {
    "cat": cat,
    "stack": stack,
    "split": split,
    "split_with_sizes": split,
    "chunk": split,
    "unsafe_split": split,
    "unsafe_split_with_sizes": split,
    "glu": gate,
    "constant_pad_nd": pad,
}
