"""Operations that put elements of a tensor in another order, or repeat them."""

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.rules.places import settled
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, argument, from_end
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message


def repeat(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """The tensor is laid side by side several times; new axes appear in front."""
    source, times = args
    result = []
    for channel_ids in trace.tensor_ids(source):
        counts = [times[axis] for axis in channel_ids.axes]
        if channel_ids.ids.size == 1 and counts != [1] * len(counts) and trace.is_learned(source):
            # One kernel for all channels: which of its copies leaves makes no difference.
            trace.constraints.protect(channel_ids.ids, trace.layer, words.meets_fixed(trace.layer))
            continue
        result.append(channel_ids.moved(channel_ids.axes, np.tile(channel_ids.ids, counts)))
    trace.give(out, tuple(result))
    if out.dim() and (out.dim() > source.dim() or source.shape[0] == 1):
        trace.alike_in_front.add(id(out))


def turn(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Two axes are turned by quarters, which are places."""
    axes = [from_end(a, out.dim()) for a in argument(args, kwargs, 2, "dims", [0, 1])]
    trace.give(out, settled(trace, args[0], axes, Message("A turn")))


def diagonal(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Of two axes the diagonal stays, as the last axis."""
    rank = args[0].dim()
    names = ((2, "dim1", 0), (3, "dim2", 1))
    gone = [from_end(argument(args, kwargs, *name), rank) for name in names]
    kept = settled(trace, args[0], gone, Message("A diagonal"))
    trace.give(
        out, tuple(t.moved(tuple(a + sum(g > a for g in gone) - 1 for a in t.axes)) for t in kept)
    )


def into_diagonal(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """The last axis becomes the diagonal of two."""
    kept = settled(trace, args[0], (-1,), Message("A diagonal"))
    new = [
        from_end(argument(args, kwargs, *n), out.dim()) for n in ((2, "dim1", -2), (3, "dim2", -1))
    ]
    others = [axis for axis in range(-out.dim(), 0) if axis not in new]
    before = range(-args[0].dim(), -1)
    place = dict(zip(before, others, strict=True))
    trace.give(out, tuple(t.moved(tuple(place[a] for a in t.axes)) for t in kept))


def windows(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """One axis is cut into windows, which lie along a new last axis."""
    source, axis = args[:2]
    kept = settled(
        trace, source, (from_end(axis, source.dim()),), Message("A division into windows")
    )
    trace.give(out, tuple(t.moved(tuple(a - 1 for a in t.axes)) for t in kept))


def roll(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Elements move along axes, and reappear at the other end."""
    axes = [from_end(a, out.dim()) for a in argument(args, kwargs, 2, "dims", [])]
    trace.give(out, settled(trace, args[0], axes or range(-out.dim(), 0), Message("A roll")))


def flip(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Axes are reversed."""
    axes = [from_end(a, out.dim()) for a in args[1]]
    result = []
    for channel_ids in trace.tensor_ids(args[0]):
        turned = tuple(i for i, a in enumerate(channel_ids.axes) if a in axes)
        ids = np.flip(channel_ids.ids, turned)
        result.append(channel_ids.moved(channel_ids.axes, ids) if turned else channel_ids)
    trace.give(out, tuple(result))


def shuffle(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Rows of channels are laid side by side: [rows, C] becomes [C, rows], column by column."""
    source, rows = args
    axis = 1 - source.dim()
    result = []
    for channel_ids in trace.tensor_ids(source):
        if channel_ids.axes == (axis,) and not channel_ids.is_head:
            parts = channel_ids.ids.reshape(rows, -1)
            trace.constraints.join(parts[:1], parts, trace.layer)
            result.append(channel_ids.moved((axis,), parts.T.ravel()))
        elif axis in channel_ids.axes:
            reason = words.along_axis(Message("A channel shuffle"), trace.layer)
            trace.constraints.protect(channel_ids.ids, trace.layer, reason)
        else:
            result.append(channel_ids)
    trace.give(out, tuple(result))


def shuffle_pixels(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[N, C * r * r, H, W] becomes [N, C, H * r, W * r]: what makes one channel leaves together."""
    source, factor = args
    ids = _shuffled(trace, source)
    if ids is None:
        trace.give(out, ())
        return
    parts = ids.reshape(-1, factor * factor)
    trace.constraints.join(parts[:, :1], parts, trace.layer)
    trace.give(out, (ChannelIds((-3,), parts[:, 0]),))


def unshuffle_pixels(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[N, C, H * r, W * r] becomes [N, C * r * r, H, W]: each channel becomes several."""
    source, factor = args
    ids = _shuffled(trace, source)
    tensor_ids = () if ids is None else (ChannelIds((-3,), np.repeat(ids, factor * factor)),)
    trace.give(out, tensor_ids)


def _shuffled(trace: Trace, source: Tensor) -> NDArray[np.int64] | None:
    """Read the ids of channels that change places with pixels, [C]; what pixels carry is fixed.

    Where the ids vary along further axes too, nothing can be followed: all are fixed, and None.
    """
    for channel_ids in settled(trace, source, (-2, -1), Message("A pixel shuffle")):
        if channel_ids.axes == (-3,) and not channel_ids.is_head:
            return channel_ids.ids
    trace.protect(source, words.along_axis(Message("A pixel shuffle"), trace.layer))
    return None


RULES: dict[str, Rule] = {
    "repeat": repeat,
    "rot90": turn,
    "diagonal": diagonal,
    "diag_embed": into_diagonal,
    "unfold": windows,
    "roll": roll,
    "flip": flip,
    "channel_shuffle": shuffle,
    "native_channel_shuffle": shuffle,
    "pixel_shuffle": shuffle_pixels,
    "pixel_unshuffle": unshuffle_pixels,
}
