"""Operations that summarise along axes, or put values along them in order."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.rules import places
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, argument, from_end
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message


def _reduce(trace: Trace, source: Tensor, out: Tensor, axes: list[int]) -> None:
    """Summarise `axes` (counted from the end) of `source`: values along them are mixed."""
    gone = [] if out.dim() == source.dim() else axes
    kept = []
    for channel_ids in trace.tensor_ids(source):
        touched = any(axis in axes for axis in channel_ids.axes)
        left = as_one(trace, channel_ids, axes) if touched else channel_ids
        if left is None:
            trace.constraints.mixes(_summarised(channel_ids, axes), trace.layer)
        else:
            kept.append(left.moved(tuple(a + sum(g > a for g in gone) for a in left.axes)))
    trace.give(out, tuple(kept))


def _summarised(channel_ids: ChannelIds, axes: Sequence[int]) -> NDArray[np.int64]:
    """Lay ids out so that those which are summarised together stand in a row."""
    gone = [place for place, axis in enumerate(channel_ids.axes) if axis in axes]
    count = int(np.prod([channel_ids.ids.shape[place] for place in gone]))
    last = range(-len(gone), 0)
    return np.moveaxis(channel_ids.ids, gone, last).reshape(-1, count)


def as_one(trace: Trace, channel_ids: ChannelIds, axes: Sequence[int]) -> ChannelIds | None:
    """Let channels that are summarised over the rows they were parted into leave together.

    The branches of an attention over branches lie in rows, [branches, channels], and each channel
    is weighed over its branches. Where single channels are summarised there is no such way out.

    Args:
        trace: Receives what is found.
        channel_ids: Ids that vary along some of `axes`.
        axes: The axes that are summarised.

    Returns:
        The ids along the other axes, or None.
    """
    if channel_ids.is_head or channel_ids.axes[-1] in axes:
        return None
    left = tuple(axis for axis in channel_ids.axes if axis not in axes)
    return places.as_one(trace, channel_ids, axes, left)


def _axes(source: Tensor, asked: Any) -> list[int]:
    rank = source.dim()
    if asked is None or asked == []:
        return list(range(-rank, 0))
    return [from_end(axis, rank) for axis in ([asked] if isinstance(asked, int) else asked)]


def reduce(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Summary along the axes in the second argument."""
    asked = _axes(args[0], argument(args, kwargs, 1, "dim", None))
    for result in out if isinstance(out, tuple) else (out,):
        _reduce(trace, args[0], result, asked)


def norm(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Length along the axes in the third argument."""
    _reduce(trace, args[0], out, _axes(args[0], argument(args, kwargs, 2, "dim", None)))


def _along(
    trace: Trace, source: Tensor, results: Iterable[Tensor], axes: list[int], operation: str
) -> None:
    """Work along `axes` (counted from the end) of `source`, whose results keep all of its axes."""
    reason = words.along_axis(
        Message("The operation {operation}", operation=operation), trace.layer
    )
    kept = []
    for channel_ids in trace.tensor_ids(source):
        touched = any(axis in axes for axis in channel_ids.axes)
        left = as_one(trace, channel_ids, axes) if touched else channel_ids
        if left is None:
            trace.constraints.protect(channel_ids.ids, trace.layer, reason)
        else:
            kept.append(left)
    for result in results:
        trace.give(result, tuple(kept))


def _in_order(operation: str, place: int = 1, default: int | None = -1) -> Rule:
    """Make a rule for what runs along the axis at this place among the arguments."""

    def in_order(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
        """Values along one axis are put in order, or added up one by one."""
        axis = argument(args, kwargs, place, "dim", default)
        results = out if isinstance(out, tuple) else (out,)
        _along(trace, args[0], results, _axes(args[0], axis), operation)

    return in_order


def _chosen(operation: str, place: int = 1, default: int | None = None) -> Rule:
    """Make a rule for what chooses along the axis at this place among the arguments."""

    def choose(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
        """One value along an axis is chosen, or its position is told: no other may leave."""
        source = args[0]
        axes = _axes(source, argument(args, kwargs, place, "dim", default))
        _along(trace, source, (), axes, operation)
        for result in out if isinstance(out, tuple) else (out,):
            _reduce(trace, source, result, axes)

    return choose


def extremes(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Smallest and largest along an axis, which is always named."""
    for result in out:
        _reduce(trace, args[0], result, _axes(args[0], kwargs.get("dim")))


def triangle(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Values on one side of the diagonal of the last two axes become zero."""
    _along(trace, args[0], (out,), [-2, -1], "tril")


_REDUCE = (
    "all amax amin any count_nonzero logsumexp max mean min nansum prod std std_mean sum var "
    "var_mean"
)
_IN_ORDER = "argsort cummax cummin cumprod cumsum logcumsumexp sort"
_CHOSEN = "argmax argmin median nanmedian"
RULES: dict[str, Rule] = {
    **dict.fromkeys(_REDUCE.split(), reduce),
    **{name: _in_order(name) for name in _IN_ORDER.split()},
    **{name: _chosen(name) for name in _CHOSEN.split()},
    "topk": _in_order("topk", 2),
    "kthvalue": _chosen("kthvalue", 2, -1),
    "mode": _chosen("mode", 1, -1),
    "aminmax": extremes,
    **dict.fromkeys(["tril", "triu", "tril_", "triu_"], triangle),
    "norm": norm,
    "linalg_vector_norm": norm,
}
