"""Operations that put tensors side by side, take them apart, or pick from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.rules.elementwise import merged
from slimstudio.engine.channels.rules.rule import argument, from_end

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.tracer import Tracer


def cat(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Tensors stand side by side along one axis."""
    parts: list[Tensor] = [part for part in args[0] if part.dim() == out.dim()]
    axis = from_end(argument(args, kwargs, 1, "dim", 0), out.dim())
    single = [[t for t in trace.tensor_ids(part) if not t.is_head] for part in parts]
    if not any(axis in channel_ids.axes for tensor_ids in single for channel_ids in tensor_ids):
        trace.give(out, merged(trace, parts, out.shape))
        return
    for tensor_ids in single:
        for channel_ids in tensor_ids:
            if channel_ids.axes != (axis,):
                trace.constraints.protect(
                    channel_ids.ids, trace.layer, words.along_axis("A join", trace.layer)
                )
    ids = [_ids_or_fixed(trace, part, axis) for part in parts]
    trace.give(out, (ChannelIds((axis,), np.concatenate(ids)),))


def stack(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Tensors of one shape lie along a new axis; what is gone is gone from all of them."""
    place = from_end(argument(args, kwargs, 1, "dim", 0), out.dim())
    tensor_ids = merged(trace, args[0], args[0][0].shape)
    trace.give(
        out, tuple(t.moved(tuple(a - 1 if a <= place else a for a in t.axes)) for t in tensor_ids)
    )


def _ids_or_fixed(trace: Tracer, part: Tensor, axis: int) -> NDArray[np.int64]:
    """Read the ids along an axis; where there are none, make some that must stay."""
    for channel_ids in trace.tensor_ids(part):
        if channel_ids.axes == (axis,) and not channel_ids.is_head:
            return channel_ids.ids
    ids = trace.constraints.fresh(part.shape[axis])
    trace.constraints.protect(ids, trace.layer, words.meets_fixed(trace.layer))
    return ids


def split(trace: Tracer, args: Args, kwargs: Kwargs, out: Any) -> None:
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


def windowed(trace: Tracer, source: Tensor, axis: int, window: slice) -> TensorIds:
    """Cut a window out of one axis; windows of rows, such as attention heads, stay equally wide."""
    result = []
    for channel_ids in trace.tensor_ids(source):
        if axis not in channel_ids.axes:
            result.append(channel_ids)
            continue
        part = channel_ids.sliced(axis, window.start, window.stop, window.step)
        result.append(part)
        if len(part.axes) > 1 and axis == part.axes[-1] and not part.is_head:
            trace.constraints.equal_count(part.ids.reshape(-1, part.ids.shape[-1]), trace.layer)
    return tuple(result)


def gate(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
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


def pad(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
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
                channel_ids.ids, trace.layer, words.along_axis("Padding", trace.layer)
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
