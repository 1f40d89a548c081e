"""Operations that move elements to other axes without computing."""

from collections.abc import Collection, Sequence
from math import prod
from typing import Any

import numpy as np
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds, merged_axes, permuted, reshaped
from slimstudio.engine.channels.rules.elementwise import keep
from slimstudio.engine.channels.rules.places import as_one
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, argument, from_end
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message


def view(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Axes are split and merged; the order of the elements stays."""
    old, new = tuple(args[0].shape), tuple(out.shape)
    if old == new:
        keep(trace, args, kwargs, out)
        return
    moved, single, parted = [], [], []
    for channel_ids in trace.tensor_ids(args[0]):
        if len(channel_ids.axes) > 1 and not channel_ids.is_head:
            _align(trace, args[0], channel_ids, old, new)
        now = reshaped(channel_ids, old, new)
        moved.append(now)
        if channel_ids.is_head:
            continue
        single.append(now)
        if len(now.axes) > len(channel_ids.axes):
            parts = now.ids.reshape(-1, now.ids.shape[-1])
            trace.constraints.equal_count(parts, trace.layer, whole_may_leave=True)
            parted.append(now)
    rows = trace.constraints.reshaped(trace.layer, new, tuple(single), tuple(parted))
    trace.give(out, (*moved, *rows))


def _align(
    trace: Trace, source: Tensor, channel_ids: ChannelIds, old: Sequence[int], new: Sequence[int]
) -> None:
    """Let the columns of rows leave together where they are laid side by side.

    An axis was parted into rows, as [2, C], whose channels may leave each on its own as long as the
    rows end up equally long. Where they are merged as columns, [C, 2], as in a channel shuffle, a
    column must be whole.
    """
    rows = [t.axes for t in trace.tensor_ids(source) if t.is_head]
    inside = [axes for axes in rows if set(axes) < set(channel_ids.axes)]
    if not inside:
        return
    across = max(inside, key=len)
    within = min(axis for axis in channel_ids.axes if axis not in across)
    merged = next((run for run in merged_axes(old, new) if within in run), ())
    behind = [axis for axis in across if axis > within and axis in merged]
    if behind:
        left = tuple(axis for axis in channel_ids.axes if axis not in behind)
        as_one(trace, channel_ids, behind, left)


def permute(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes change places."""
    rank = out.dim()
    order = [from_end(axis, rank) for axis in args[1]]
    trace.give(
        out, tuple(permuted(channel_ids, order) for channel_ids in trace.tensor_ids(args[0]))
    )


def transpose(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Two axes change places."""
    rank = out.dim()
    order = list(range(-rank, 0))
    a, b = (from_end(axis, rank) for axis in (args[1:3] if len(args) > 2 else (-2, -1)))
    if rank > 1:
        order[a], order[b] = order[b], order[a]
    trace.give(
        out, tuple(permuted(channel_ids, order) for channel_ids in trace.tensor_ids(args[0]))
    )


def unsqueeze(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """An axis of length 1 appears."""
    place = from_end(args[1], out.dim())
    trace.give(out, _moved(trace, args[0], lambda axis: axis - 1 if axis <= place else axis))


def squeeze(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Axes of length 1 vanish."""
    shape = args[0].shape
    rank = len(shape)
    asked = argument(args, kwargs, 1, "dim", None)
    asked = range(rank) if asked is None else [asked] if isinstance(asked, int) else asked
    gone = {a - rank for a in {axis % rank for axis in asked} if shape[a] == 1}
    result = []
    for channel_ids in trace.tensor_ids(args[0]):
        left = _without(trace, channel_ids, gone)
        if left is not None:
            place = tuple(axis + sum(g > axis for g in gone) for axis in left.axes)
            result.append(left.moved(place))
    trace.give(out, tuple(result))


def _without(trace: Trace, channel_ids: ChannelIds, gone: Collection[int]) -> ChannelIds | None:
    """Leave out axes of one index, as of one of several rows; None where no other is left."""
    kept = tuple(axis for axis in channel_ids.axes if axis not in gone)
    if len(kept) == len(channel_ids.axes):
        return channel_ids
    if not kept:
        reason = words.meets_fixed(trace.layer)
        trace.constraints.protect(channel_ids.ids.reshape(1), trace.layer, reason)
        return None
    dropped = tuple(place for place, axis in enumerate(channel_ids.axes) if axis in gone)
    return channel_ids.moved(kept, channel_ids.ids.squeeze(dropped))


def _moved(trace: Trace, tensor: Tensor, place: Any) -> tuple[ChannelIds, ...]:
    return tuple(t.moved(tuple(place(a) for a in t.axes)) for t in trace.tensor_ids(tensor))


def expand(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes of length 1 grow and new ones appear in front; neither carries ids."""
    kept = []
    for channel_ids in trace.tensor_ids(args[0]):
        sizes = tuple(out.shape[axis] for axis in channel_ids.axes)
        if sizes == channel_ids.ids.shape:
            kept.append(channel_ids)
        else:  # a single channel, which now stands at many indices
            reason = words.meets_fixed(trace.layer)
            trace.constraints.protect(channel_ids.ids, trace.layer, reason)
    trace.give(out, tuple(kept))


def cut(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """A window along one axis."""
    source = args[0]
    axis = from_end(argument(args, kwargs, 1, "dim", 0), source.dim())
    size = source.shape[axis]
    start = argument(args, kwargs, 2, "start", None) or 0
    stop = argument(args, kwargs, 3, "end", None)
    stop = size if stop is None else stop
    start, stop, step = slice(start, stop, argument(args, kwargs, 4, "step", 1)).indices(size)
    trace.give(
        out,
        tuple(
            channel_ids.sliced(axis, start, stop, step) if axis in channel_ids.axes else channel_ids
            for channel_ids in trace.tensor_ids(source)
        ),
    )


def select(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """One index of one axis."""
    source, axis, index = args
    trace.give(out, _picked(trace, source, from_end(axis, source.dim()), index))


def unbind(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Every index of one axis becomes a tensor of its own."""
    axis = from_end(argument(args, kwargs, 1, "dim", 0), args[0].dim())
    for index, part in enumerate(out):
        trace.give(part, _picked(trace, args[0], axis, index))


def _picked(trace: Trace, source: Tensor, axis: int, index: int) -> tuple[ChannelIds, ...]:
    """Read the channel ids of `source[..., index, ...]`, where the axis itself is gone."""
    result = []
    for channel_ids in trace.tensor_ids(source):
        axes, ids = channel_ids.axes, channel_ids.ids
        if axis in axes:
            place = axes.index(axis)
            ids = np.asarray(ids.take(index, axis=place))
            axes = axes[:place] + axes[place + 1 :]
            if not axes:
                trace.constraints.protect(
                    ids.reshape(1), trace.layer, words.meets_fixed(trace.layer)
                )
                continue
        result.append(channel_ids.moved(tuple(a + 1 if a < axis else a for a in axes), ids))
    return tuple(result)


def restride(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Pooling to one place gives its result another memory format; no element moves."""
    source, sizes, strides = args[:3]
    row_by_row = [prod(sizes[i + 1 :]) for i in range(len(sizes))]
    same = all(n == 1 or a == b for n, a, b in zip(sizes, strides, row_by_row, strict=True))
    if same and tuple(sizes) == tuple(source.shape) and len(args) == 3:
        trace.give(out, trace.tensor_ids(source))
    else:
        trace.protect(source, words.along_axis(Message("A view of its memory"), trace.layer))
        trace.give(out, ())


RULES: dict[str, Rule] = {
    "view": view,
    "_unsafe_view": view,
    "reshape": view,
    "_reshape_alias": view,
    "permute": permute,
    "transpose": transpose,
    "transpose_": transpose,
    "t": transpose,
    "t_": transpose,
    "unsqueeze": unsqueeze,
    "unsqueeze_": unsqueeze,
    "squeeze": squeeze,
    "expand": expand,
    "slice": cut,
    "select": select,
    "unbind": unbind,
    "as_strided_": restride,
}
