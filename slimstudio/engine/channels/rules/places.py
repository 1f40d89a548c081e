"""Operations that work along places: pooling, padding, resizing, windows."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.messages import Message

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.trace import Trace


def settled(trace: Trace, tensor: Tensor, axes: Collection[int], what: Message) -> TensorIds:
    """Read the ids of a tensor whose values along `axes` (counted from the end) meet each other.

    Ids along these axes alone must stay. Those that vary along others too, as where a linear layer
    makes an image, leave together: all places of a channel.
    """
    kept = []
    for channel_ids in trace.tensor_ids(tensor):
        if not any(axis in axes for axis in channel_ids.axes):
            kept.append(channel_ids)
            continue
        left = tuple(axis for axis in channel_ids.axes if axis not in axes)
        if not left or channel_ids.is_head:
            reason = words.along_axis(what, trace.layer)
            trace.constraints.protect(channel_ids.ids, trace.layer, reason)
            continue
        kept.append(as_one(trace, channel_ids, axes, left))
    return tuple(kept)


def as_one(
    trace: Trace, channel_ids: ChannelIds, axes: Collection[int], left: tuple[int, ...]
) -> ChannelIds:
    """Let ids that differ along `axes` only leave together; return those along the axes `left`."""
    first = channel_ids.ids
    for place, axis in enumerate(channel_ids.axes):
        if axis in axes:
            first = first.take([0], axis=place)
    trace.constraints.join(
        np.broadcast_to(first, channel_ids.ids.shape), channel_ids.ids, trace.layer
    )
    gone = tuple(place for place, axis in enumerate(channel_ids.axes) if axis in axes)
    return channel_ids.moved(left, first.squeeze(gone))


def _over(spatial: int, what: Message) -> Rule:
    def over(trace: Trace, args: Args, _kwargs: Kwargs, out: Any) -> None:
        """Neighbours along the last axes are summarised; those axes keep their places."""
        kept = settled(trace, args[0], range(-spatial, 0), what)
        for result in out if isinstance(out, tuple) else (out,):
            trace.give(result, kept)

    return over


def _sampled(spatial: int) -> Rule:
    def sample(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
        """Places are picked by a second tensor, whose own channels stay."""
        trace.protect(args[1], words.along_axis(Message("A choice of places"), trace.layer))
        _over(spatial, Message("A choice of places"))(trace, args, kwargs, out)

    return sample


def grid(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Places to pick from are computed from a few numbers, none of which may leave."""
    trace.protect(args[0], words.along_axis(Message("A choice of places"), trace.layer))
    trace.give(out, ())


def columns(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[N, C, H, W] becomes [N, C * places of a window, windows]: each channel becomes several."""
    source, window = args[:2]
    what = Message("A division into windows")
    ids = _of_channels(trace, source, settled(trace, source, (-2, -1), what), -3, what)
    if ids is None:
        trace.give(out, ())
    else:
        trace.give(out, (ChannelIds((-2,), np.repeat(ids, window[0] * window[1])),))


def from_columns(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[N, C * places of a window, windows] becomes [N, C, H, W]: what makes one leaves together."""
    source, window = args[0], args[2]
    what = Message("A sum of windows")
    ids = _of_channels(trace, source, settled(trace, source, (-1,), what), -2, what)
    if ids is None:
        trace.give(out, ())
        return
    parts = ids.reshape(-1, window[0] * window[1])
    trace.constraints.join(parts[:, :1], parts, trace.layer)
    trace.give(out, (ChannelIds((-3,), parts[:, 0]),))


def _of_channels(
    trace: Trace, source: Tensor, tensor_ids: TensorIds, axis: int, what: Message
) -> NDArray[np.int64] | None:
    """Read the ids along one axis, [C]; what cannot be followed is fixed, and None."""
    for channel_ids in tensor_ids:
        if channel_ids.axes == (axis,) and not channel_ids.is_head:
            return channel_ids.ids
    trace.protect(source, words.along_axis(what, trace.layer))
    return None


_POOL = (
    "_adaptive_avg_pool{n}d adaptive_avg_pool{n}d adaptive_max_pool{n}d avg_pool{n}d "
    "fractional_max_pool{n}d max_pool{n}d max_pool{n}d_with_indices"
)
_PAD = "reflection_pad{n}d replication_pad{n}d"
_RESIZE = "_upsample_nearest_exact{n}d upsample_nearest{n}d"
_RESIZE_ALONE = {
    1: "upsample_linear1d",
    2: "_upsample_bilinear2d_aa _upsample_bicubic2d_aa _upsample_lanczos2d_aa upsample_bicubic2d "
    "upsample_bilinear2d",
    3: "upsample_trilinear3d",
}


def _rules() -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for n in (1, 2, 3):
        resize = f"{_RESIZE} {_RESIZE_ALONE[n]}"
        for names, what in (
            (_POOL, Message("Pooling")),
            (_PAD, Message("Padding")),
            (resize, Message("Resizing")),
        ):
            rules |= dict.fromkeys(names.format(n=n).split(), _over(n, what))
    for n in (2, 3):
        rules[f"grid_sampler_{n}d"] = _sampled(n)
        rules[f"max_unpool{n}d"] = _over(n, Message("Unpooling"))
    return rules


RULES: dict[str, Rule] = {
    **_rules(),
    "affine_grid_generator": grid,
    "im2col": columns,
    "col2im": from_columns,
}
