"""Operations that pick elements by position."""

from typing import Any

from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import TensorIds
from slimstudio.engine.channels.rules.elementwise import merged
from slimstudio.engine.channels.rules.places import settled
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, argument, from_end
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message

_WHAT = Message("A choice by position")


def index(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Elements are picked by tensors of positions, one for each axis or None: `source[:, picks]`.

    The axes of the positions stand where the picked axes were, or in front if these lie apart.
    """
    source, picks = args
    given = [(axis - source.dim(), pick) for axis, pick in enumerate(picks) if pick is not None]
    for _, pick in given:
        trace.protect(pick, words.along_axis(_WHAT, trace.layer))
    axes = [axis for axis, _ in given]
    if len(given) == 1 and given[0][1].dim() == 1:
        trace.give(out, _picked(trace, source, axes[0], given[0][1]))
        return
    if any(not isinstance(pick, Tensor) or pick.dtype.itemsize == 1 for _, pick in given):
        trace.protect(source, words.along_axis(_WHAT, trace.layer))  # masks take several axes
        trace.give(out, ())
        return
    kept = settled(trace, source, axes, _WHAT)
    new = out.dim() - (source.dim() - len(axes))
    apart = axes != list(range(axes[0], axes[0] + len(axes)))
    # Counted from the end, an axis moves where it stands before the picked ones and these stay.
    place = {
        axis: axis + sum(g > axis for g in axes) - (0 if apart or axis > axes[0] else new)
        for axis in range(-source.dim(), 0)
        if axis not in axes
    }
    trace.give(out, tuple(t.moved(tuple(place[axis] for axis in t.axes)) for t in kept))


def index_select(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Indices of one axis are picked by a list of positions."""
    source, axis, picks = args
    trace.protect(picks, words.along_axis(_WHAT, trace.layer))
    trace.give(out, _picked(trace, source, from_end(axis, source.dim()), picks))


def _picked(trace: Trace, source: Tensor, axis: int, picks: Tensor) -> TensorIds:
    """Read the ids of `source` after some indices of one axis were picked.

    A buffer of positions follows the channels that it picks from; with any other these must stay.
    """
    name = trace.names.get(id(picks), "")
    touched = [t for t in trace.tensor_ids(source) if axis in t.axes]
    if len(touched) == 1 and touched[0].axes == (axis,) and name in trace.values:
        trace.constraints.gather(name, touched[0].ids, trace.layer)
        chosen = touched[0].moved((axis,), touched[0].ids[trace.values[name]])
        return (*trace.without(source, axis), chosen)
    return settled(trace, source, (axis,), _WHAT)


def embedding(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Rows of a table [entries, C] are picked."""
    table, picks = args[:2]
    reason = words.along_axis(Message("A table look-up"), trace.layer)
    trace.protect(picks, reason)
    trace.protect(table, reason, -2)
    trace.give(out, trace.without(table, -2))


def gather(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Elements are picked along one axis; along the others positions meet what they pick from."""
    source, axis, picks = args[0], args[1], argument(args, kwargs, 2, "index", None)
    axis = from_end(axis, source.dim())
    values = _whole(trace, source, axis, out)
    positions = _whole(trace, picks, axis, out)
    result = list(values)
    for channel_ids in positions:
        partner = next((t for t in values if t.axes == channel_ids.axes), None)
        if partner is None or partner.is_head != channel_ids.is_head:
            reason = words.along_axis(_WHAT, trace.layer)
            trace.constraints.protect(channel_ids.ids, trace.layer, reason)
        else:
            trace.constraints.join(partner.ids, channel_ids.ids, trace.layer)
    trace.give(out, tuple(result))


def _whole(trace: Trace, tensor: Tensor, axis: int, out: Tensor) -> TensorIds:
    """Read the ids along other axes; they stay where only the beginning of an axis is used."""
    kept = []
    for channel_ids in settled(trace, tensor, (axis,), _WHAT):
        if all(tensor.shape[a] == out.shape[a] for a in channel_ids.axes):
            kept.append(channel_ids)
        else:
            reason = words.along_axis(_WHAT, trace.layer)
            trace.constraints.protect(channel_ids.ids, trace.layer, reason)
    return tuple(kept)


def fill(trace: Trace, args: Args, _kwargs: Kwargs, out: Any) -> None:
    """Some places along one axis get one value."""
    source, axis, picks = args[:3]
    reason = words.along_axis(_WHAT, trace.layer)
    trace.protect(picks, reason)
    trace.protect(args[3], reason)
    trace.give(out, settled(trace, source, (from_end(axis, source.dim()),), _WHAT))


def put(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """What lies along one axis of a second tensor is added to some places of a first, or put there.

    Along all other axes elements meet theirs.
    """
    into, axis, picks = args[0], from_end(args[1], args[0].dim()), args[2]
    values = argument(args, kwargs, 3, "source", None)
    reason = words.along_axis(_WHAT, trace.layer)
    trace.protect(picks, reason)
    for tensor in (into, values):
        trace.protect(tensor, reason, axis)
    trace.give(out, merged(trace, (into, values), out.shape, but=axis))


RULES: dict[str, Rule] = {
    **dict.fromkeys(("index_add", "index_add_", "index_copy", "index_copy_"), put),
    "index": index,
    "_unsafe_index": index,
    "index_select": index_select,
    "embedding": embedding,
    "gather": gather,
    "index_fill": fill,
}
