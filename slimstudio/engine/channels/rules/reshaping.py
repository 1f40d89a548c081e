"""Operations that move elements to other axes without computing."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds, permuted, reshaped
from slimstudio.engine.channels.rules.elementwise import keep
from slimstudio.engine.channels.rules.rule import argument, from_end

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.tracer import Tracer


def view(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Axes are split and merged; the order of the elements stays."""
    old, new = tuple(args[0].shape), tuple(out.shape)
    if old == new:
        keep(trace, args, kwargs, out)
        return
    moved, single, parted = [], [], []
    for channel_ids in trace.tensor_ids(args[0]):
        now = reshaped(channel_ids, old, new)
        moved.append(now)
        if channel_ids.is_head:
            continue
        single.append(now)
        if len(now.axes) > len(channel_ids.axes):
            trace.constraints.equal_count(now.ids.reshape(-1, now.ids.shape[-1]), trace.layer)
            parted.append(now)
    rows = trace.constraints.reshaped(trace.layer, new, tuple(single), tuple(parted))
    trace.give(out, (*moved, *rows))


def permute(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes change places."""
    rank = out.dim()
    order = [from_end(axis, rank) for axis in args[1]]
    trace.give(
        out, tuple(permuted(channel_ids, order) for channel_ids in trace.tensor_ids(args[0]))
    )


def transpose(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Two axes change places."""
    rank = out.dim()
    order = list(range(-rank, 0))
    a, b = (from_end(axis, rank) for axis in (args[1:3] if len(args) > 2 else (-2, -1)))
    if rank > 1:
        order[a], order[b] = order[b], order[a]
    trace.give(
        out, tuple(permuted(channel_ids, order) for channel_ids in trace.tensor_ids(args[0]))
    )


def unsqueeze(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """An axis of length 1 appears."""
    place = from_end(args[1], out.dim())
    trace.give(out, _moved(trace, args[0], lambda axis: axis - 1 if axis <= place else axis))


def squeeze(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Axes of length 1 vanish."""
    shape = args[0].shape
    rank = len(shape)
    asked = argument(args, kwargs, 1, "dim", None)
    asked = range(rank) if asked is None else [asked] if isinstance(asked, int) else asked
    gone = [a - rank for a in {axis % rank for axis in asked} if shape[a] == 1]
    trace.give(out, _moved(trace, args[0], lambda axis: axis + sum(g > axis for g in gone)))


def _moved(trace: Tracer, tensor: Tensor, place: Any) -> tuple[ChannelIds, ...]:
    return tuple(t.moved(tuple(place(a) for a in t.axes)) for t in trace.tensor_ids(tensor))


def expand(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes of length 1 grow and new ones appear in front; neither carries ids."""
    trace.give(out, trace.tensor_ids(args[0]))


def cut(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
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


def select(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """One index of one axis."""
    source, axis, index = args
    trace.give(out, _picked(trace, source, from_end(axis, source.dim()), index))


def unbind(trace: Tracer, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Every index of one axis becomes a tensor of its own."""
    axis = from_end(argument(args, kwargs, 1, "dim", 0), args[0].dim())
    for index, part in enumerate(out):
        trace.give(part, _picked(trace, args[0], axis, index))


def _picked(trace: Tracer, source: Tensor, axis: int, index: int) -> tuple[ChannelIds, ...]:
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


def roll(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Elements move along axes, and reappear at the other end."""
    axes = [from_end(a, out.dim()) for a in argument(args, kwargs, 2, "dims", [])]
    trace.protect(args[0], words.along_axis("A roll", trace.layer), *axes)
    trace.give(out, trace.without(args[0], *axes))


def flip(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes are reversed."""
    axes = [from_end(a, out.dim()) for a in args[1]]
    result = []
    for channel_ids in trace.tensor_ids(args[0]):
        turned = tuple(i for i, a in enumerate(channel_ids.axes) if a in axes)
        ids = np.flip(channel_ids.ids, turned)
        result.append(channel_ids.moved(channel_ids.axes, ids) if turned else channel_ids)
    trace.give(out, tuple(result))


def restride(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Pooling to one place gives its result another memory format; no element moves."""
    source, sizes, strides = args[:3]
    row_by_row = [prod(sizes[i + 1 :]) for i in range(len(sizes))]
    same = all(n == 1 or a == b for n, a, b in zip(sizes, strides, row_by_row, strict=True))
    if same and tuple(sizes) == tuple(source.shape) and len(args) == 3:
        trace.give(out, trace.tensor_ids(source))
    else:
        trace.protect(source, words.along_axis("A view of its memory", trace.layer))
        trace.give(out, ())


def shuffle_pixels(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[N, C * r * r, H, W] becomes [N, C, H * r, W * r]: what makes one channel leaves together."""
    source, factor = args
    ids = _shuffled(trace, source)
    if ids is None:
        trace.give(out, ())
        return
    parts = ids.reshape(-1, factor * factor)
    trace.constraints.join(parts[:, :1], parts, trace.layer)
    trace.give(out, (ChannelIds((-3,), parts[:, 0]),))


def unshuffle_pixels(trace: Tracer, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[N, C, H * r, W * r] becomes [N, C * r * r, H, W]: each channel becomes several."""
    source, factor = args
    ids = _shuffled(trace, source)
    tensor_ids = () if ids is None else (ChannelIds((-3,), np.repeat(ids, factor * factor)),)
    trace.give(out, tensor_ids)


def _shuffled(trace: Tracer, source: Tensor) -> NDArray[np.int64] | None:
    """Read the ids of channels that change places with pixels, [C]; what pixels carry is fixed.

    Where the ids vary along further axes too, nothing can be followed: all are fixed, and None.
    """
    reason = words.along_axis("A pixel shuffle", trace.layer)
    ids = trace.along(source, -3)
    trace.protect(source, reason, -2, -1)
    if ids is None or ids.ndim != 1:
        trace.protect(source, reason)
        return None
    return ids


RULES: dict[str, Rule] = {
    "view": view,
    "_unsafe_view": view,
    "reshape": view,
    "_reshape_alias": view,
    "permute": permute,
    "transpose": transpose,
    "t": transpose,
    "unsqueeze": unsqueeze,
    "squeeze": squeeze,
    "squeeze_": squeeze,
    "expand": expand,
    "slice": cut,
    "select": select,
    "unbind": unbind,
    "roll": roll,
    "pixel_shuffle": shuffle_pixels,
    "pixel_unshuffle": unshuffle_pixels,
    "as_strided_": restride,
    "flip": flip,
}
