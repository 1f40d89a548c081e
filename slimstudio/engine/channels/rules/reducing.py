"""Operations that summarise along axes: means, sums, pooling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.channels.rules.rule import argument, from_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from slimstudio.engine.channels.channel_ids import ChannelIds
    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.tracer import Tracer


def _reduce(trace: Tracer, source: Tensor, out: Tensor, axes: list[int]) -> None:
    """Summarise `axes` (counted from the end) of `source`: values along them are mixed."""
    gone = [] if out.dim() == source.dim() else axes
    kept = []
    for channel_ids in trace.tensor_ids(source):
        touched = any(axis in axes for axis in channel_ids.axes)
        left = as_one(trace, channel_ids, axes) if touched else channel_ids
        if left is None:
            trace.constraints.mixes(channel_ids.ids, trace.layer)
        else:
            kept.append(left.moved(tuple(a + sum(g > a for g in gone) for a in left.axes)))
    trace.give(out, tuple(kept))


def as_one(trace: Tracer, channel_ids: ChannelIds, axes: Sequence[int]) -> ChannelIds | None:
    """Let channels that are summarised over the rows they were parted into leave together.

    The branches of an attention over branches lie in rows, [branches, channels], and each channel
    is weighed over its branches. Where single channels are summarised there is no such way out.

    Args:
        trace: The tracer.
        channel_ids: Ids that vary along some of `axes`.
        axes: The axes that are summarised.

    Returns:
        The ids along the other axes, or None.
    """
    if channel_ids.is_head or channel_ids.axes[-1] in axes:
        return None
    first = channel_ids.ids
    for place, axis in enumerate(channel_ids.axes):
        if axis in axes:
            first = first.take([0], axis=place)
    trace.constraints.join(
        np.broadcast_to(first, channel_ids.ids.shape), channel_ids.ids, trace.layer
    )
    left = tuple(axis for axis in channel_ids.axes if axis not in axes)
    gone = tuple(place for place, axis in enumerate(channel_ids.axes) if axis in axes)
    return channel_ids.moved(left, first.squeeze(gone))


def _axes(source: Tensor, asked: Any) -> list[int]:
    rank = source.dim()
    if asked is None or asked == []:
        return list(range(-rank, 0))
    return [from_end(axis, rank) for axis in ([asked] if isinstance(asked, int) else asked)]


def reduce(trace: Tracer, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Summary along the axes in the second argument."""
    asked = _axes(args[0], argument(args, kwargs, 1, "dim", None))
    for result in out if isinstance(out, tuple) else (out,):
        _reduce(trace, args[0], result, asked)


def norm(trace: Tracer, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Length along the axes in the third argument."""
    _reduce(trace, args[0], out, _axes(args[0], argument(args, kwargs, 2, "dim", None)))


def _pool(spatial: int) -> Rule:
    def pool(trace: Tracer, args: Args, _kwargs: Kwargs, out: Any) -> None:
        """Neighbours along the last axes are summarised; those axes keep their places."""
        axes = list(range(-spatial, 0))
        trace.protect(args[0], words.along_axis("Pooling", trace.layer), *axes)
        for result in out if isinstance(out, tuple) else (out,):
            trace.give(result, trace.without(args[0], *axes))

    return pool


_REDUCE = "all amax amin any logsumexp max mean min prod std std_mean sum var var_mean"
_POOL_1D = "_adaptive_avg_pool1d avg_pool1d max_pool1d max_pool1d_with_indices"
_POOL_2D = (
    "_adaptive_avg_pool2d _upsample_bilinear2d_aa _upsample_nearest_exact2d adaptive_avg_pool2d "
    "adaptive_max_pool2d avg_pool2d max_pool2d max_pool2d_with_indices reflection_pad2d "
    "replication_pad2d upsample_bicubic2d upsample_bilinear2d upsample_nearest2d"
)

RULES: dict[str, Rule] = {
    **dict.fromkeys(_REDUCE.split(), reduce),
    **dict.fromkeys(_POOL_1D.split(), _pool(1)),
    **dict.fromkeys(_POOL_2D.split(), _pool(2)),
    "norm": norm,
    "linalg_vector_norm": norm,
}
