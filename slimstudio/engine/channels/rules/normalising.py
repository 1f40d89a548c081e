"""Normalisations: per channel, which is exact, and across channels, which is not."""

from typing import Any

from torch import Tensor

from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.rules.elementwise import keep, meet_values
from slimstudio.engine.channels.rules.reducing import as_one
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, argument, from_end
from slimstudio.engine.channels.trace import Trace


def batch_norm(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Each channel is scaled and shifted by numbers of its own."""
    images = args[0]
    axis = 1 - images.dim()
    for statistic in args[1:5]:
        if statistic is not None and not trace.crosses(images, axis, statistic, -1):
            trace.meet(trace.along(images, axis), trace.along(statistic, -1))
    if args[5]:
        # Statistics are taken now, over all other axes. Networks that standardise their weights
        # do so, and one of those axes then carries the channels that are read.
        for channel_ids in trace.tensor_ids(images):
            if any(axis != 1 - images.dim() for axis in channel_ids.axes):
                trace.constraints.mixes(channel_ids.ids, trace.layer)
    keep(trace, args, kwargs, out[0])


def layer_norm(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Mean and variance are taken along the last axes, which carry channels in transformers."""
    normalised = len(args[1])
    for axis in range(-normalised, 0):
        ids = trace.along(args[0], axis)
        for scale in args[2:4]:
            if scale is not None:
                meet_values(trace, args[0], axis, trace.along(scale, axis))
        if ids is not None:
            trace.constraints.mixes(ids, trace.layer)
    keep(trace, args, kwargs, out[0])


def group_norm(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Mean and variance are taken over groups of channels, which must keep equal numbers."""
    images, groups = args[0], args[6]
    ids = trace.along(images, 1 - images.dim())
    for scale in args[1:3]:
        if scale is not None:
            trace.meet(ids, trace.along(scale, -1))
    if ids is not None and groups < images.shape[1]:  # else each channel is a group of its own
        rows = ids.reshape(groups, -1) if ids.ndim == 1 else ids
        trace.constraints.mixes(rows, trace.layer)
        if ids.ndim == 1:
            trace.constraints.equal_count(rows, trace.layer)
    keep(trace, args, kwargs, out[0])


def softmax(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Values along one axis are made to add up to one."""
    axis = from_end(args[1], out.dim())
    kept = []
    for channel_ids in trace.tensor_ids(args[0]):
        joined = as_one(trace, channel_ids, [axis]) if axis in channel_ids.axes else channel_ids
        if joined is None:
            trace.constraints.mixes(channel_ids.ids, trace.layer)
        kept.append(channel_ids if joined is None else joined)
    trace.give(out, tuple(kept))


def weight_norm(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Each filter gets a length of its own: weights are divided by their length over other axes."""
    weight, length = args[:2]
    along = argument(args, kwargs, 2, "dim", 0) - weight.dim()
    ids = trace.along(weight, along)
    trace.meet(ids, trace.along(length, along))
    for channel_ids in trace.tensor_ids(weight):
        if along not in channel_ids.axes:
            trace.constraints.mixes(channel_ids.ids, trace.layer)
    trace.give(out[0], trace.tensor_ids(weight))
    trace.give(out[1], () if ids is None else (ChannelIds((along,), ids),))


RULES: dict[str, Rule] = {
    "native_batch_norm": batch_norm,
    "_native_batch_norm_legit": batch_norm,
    "_native_batch_norm_legit_no_training": batch_norm,
    "native_layer_norm": layer_norm,
    "native_group_norm": group_norm,
    "_weight_norm_interface": weight_norm,
    "_softmax": softmax,
    "_safe_softmax": softmax,
    "_log_softmax": softmax,
}
