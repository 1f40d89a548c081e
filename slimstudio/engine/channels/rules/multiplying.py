"""Matrix products: one axis is summed over, another appears."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds
from slimstudio.engine.channels.constraints import Product

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.tracer import Tracer


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
    "addmm": matrix_product,
    "mm": matrix_product,
    "bmm": batched_product,
    "baddbmm": batched_product,
}
