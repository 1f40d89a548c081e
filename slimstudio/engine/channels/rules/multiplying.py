"""Convolutions and matrix products: one axis is summed over, another appears."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.constraints import Product

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.tracer import Tracer


def convolution(
    trace: Tracer,
    args: Args,
    _kwargs: Kwargs,
    out: Tensor,
) -> None:
    """Sum over the input channels of each group: [N, C, ...] with [O, C / groups, ...]."""
    image, weight, bias = args[:3]
    transposed, groups = args[6], args[8]
    rank = weight.dim()
    channel = 1 - rank
    for tensor in (image, weight):
        spatial = range(2 - rank, 0)
        trace.protect(tensor, words.along_axis("A convolution", trace.layer), *spatial)
    incoming = trace.along(image, channel)
    if transposed:
        makes, reads = trace.along(weight, channel), trace.along(weight, -rank)
        if groups > 1:
            for ids in (makes, reads, incoming):
                trace.meet(ids, None)
            makes = None
        else:
            trace.meet(incoming, reads)
    elif groups == 1:
        makes, reads = trace.along(weight, -rank), trace.along(weight, channel)
        trace.meet(incoming, reads)
    else:
        makes = trace.along(weight, -rank)
        reads = _grouped(trace, weight, incoming, makes, groups)
    if bias is not None:
        trace.meet(makes, trace.along(bias, -1))
    # A transposed convolution lays its filters on the places of its input, others on their output.
    places = image if transposed else out
    macs = trace.per_item(prod(places.shape) * prod(weight.shape[1:]), places.shape[0])
    trace.constraints.note(Product(trace.layer, macs, makes, reads))
    trace.give(out, () if makes is None else (ChannelIds((channel,), makes),))


def _grouped(
    trace: Tracer,
    weight: Tensor,
    incoming: NDArray[np.int64] | None,
    makes: NDArray[np.int64] | None,
    groups: int,
) -> NDArray[np.int64] | None:
    """Match a grouped convolution's input with its weight; return the ids that it reads, [C]."""
    if incoming is None or incoming.ndim != 1 or makes is None or makes.ndim != 1:
        trace.meet(incoming, None)
        trace.meet(makes, None)
        return None
    rank, outputs, width = weight.dim(), weight.shape[0], weight.shape[1]
    by_group = incoming.reshape(groups, width)
    makes_by_group = makes.reshape(groups, -1)
    known = next((t.ids for t in trace.tensor_ids(weight) if t.axes == (-rank, 1 - rank)), None)
    if width == 1 and known is None:
        # Depthwise: with its only input gone, an output would be a constant.
        trace.constraints.join(by_group, makes_by_group, trace.layer)
        return None
    trace.constraints.equal_count(by_group, trace.layer)
    trace.constraints.equal_count(makes_by_group, trace.layer)
    inputs = np.repeat(by_group, outputs // groups, axis=0)
    if known is not None:
        trace.constraints.join(known, inputs, trace.layer)
    elif id(weight) in trace.names:
        # Fresh ids on the input axis could not tell the groups apart, so the input decides.
        trace.override(weight, (ChannelIds((-rank,), makes), ChannelIds((-rank, 1 - rank), inputs)))
    else:
        trace.meet(trace.along(weight, 1 - rank), by_group)
    return incoming


def matrix_product(
    trace: Tracer,
    args: Args,
    _kwargs: Kwargs,
    out: Tensor,
) -> None:
    """[M, K] @ [K, N], with the last axis of the first summed over the first of the second."""
    left, right = args[-2:]
    reads, makes = trace.along(right, -2), trace.along(right, -1)
    trace.meet(trace.along(left, -1), reads)
    # Items may lie along another axis than the first, as where places of an image come first.
    macs = trace.per_item(prod(out.shape) * left.shape[-1], prod(out.shape[:-1]))
    # Rows of the left may be channels too, where a layer mixes the places of an image.
    rows = tuple(
        channel_ids.ids for channel_ids in trace.without(left, -1) if not channel_ids.is_head
    )
    trace.constraints.note(Product(trace.layer, macs, makes, reads, rows))
    trace.give(out, trace.without(left, -1) + trace.without(right, -2))
    if len(args) == 3:
        trace.meet(makes, trace.along(args[0], -1))


def _heads(trace: Tracer, tensor: Tensor) -> NDArray[np.int64] | None:
    """Read the ids of the heads along the batch axis; what varies otherwise must stay."""
    for channel_ids in trace.tensor_ids(tensor):
        if channel_ids.is_head and -3 in channel_ids.axes:
            if channel_ids.axes == (-3,):
                return channel_ids.ids
            trace.constraints.protect(channel_ids.ids, trace.layer, words.meets_fixed(trace.layer))
    return None


def batched_product(
    trace: Tracer,
    args: Args,
    _kwargs: Kwargs,
    out: Tensor,
) -> None:
    """[B, M, K] @ [B, K, N], as in attention, where B holds the heads of each image."""
    left, right = args[-2:]
    if right.stride(0) == 0:  # one matrix for all, as when a linear layer reads many axes
        matrix_product(trace, args, _kwargs, out)
        return
    summed = trace.along(left, -1)
    trace.meet(summed, trace.along(right, -2))
    heads = _heads(trace, left), _heads(trace, right)
    trace.meet(*heads)
    free = tuple(t for t in trace.tensor_ids(right) if -1 in t.axes and not t.is_head)
    factors = tuple(ids for ids in (summed, *(t.ids for t in free)) if ids is not None)
    macs = trace.per_item(prod(out.shape) * left.shape[-1], out.shape[0])
    trace.constraints.note(Product(trace.layer, macs, None, None, factors, heads[0]))
    rows = () if heads[0] is None else (ChannelIds((-3,), heads[0], is_head=True),)
    kept = tuple(t for t in trace.without(left, -1) if -2 in t.axes and not t.is_head)
    trace.give(out, kept + free + rows)


RULES: dict[str, Rule] = {
    "convolution": convolution,
    "addmm": matrix_product,
    "mm": matrix_product,
    "bmm": batched_product,
    "baddbmm": batched_product,
}
