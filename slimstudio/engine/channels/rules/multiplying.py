"""Convolutions and matrix products: one axis is summed over, another appears."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.channels.ledger import Product
from slimstudio.engine.channels.tracks import Track

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.tracer import Tracer

_HEADS = "Attention heads of fixed size share these channels."


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
        trace.fix(tensor, words.along_axis("A convolution", trace.layer), *spatial)
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
    macs = prod(out.shape[1:]) * (prod(weight.shape[1:]) if not transposed else 0)
    if transposed:
        macs = prod(image.shape[1:]) * prod(weight.shape[1:])
    trace.ledger.note(Product(trace.layer, macs, makes, reads))
    trace.give(out, () if makes is None else (Track((channel,), makes),))


def _grouped(
    trace: Tracer,
    weight: Tensor,
    incoming: NDArray[np.int64] | None,
    makes: NDArray[np.int64] | None,
    groups: int,
) -> NDArray[np.int64] | None:
    """Match a grouped convolution's input with its weight; return ids [O, C / groups] or None."""
    if incoming is None or incoming.ndim != 1 or makes is None or makes.ndim != 1:
        trace.meet(incoming, None)
        trace.meet(makes, None)
        return None
    rank, outputs, width = weight.dim(), weight.shape[0], weight.shape[1]
    by_group = incoming.reshape(groups, width)
    makes_by_group = makes.reshape(groups, -1)
    if width == 1:
        # Depthwise: with its only input gone, an output would be a constant.
        trace.ledger.join(by_group, makes_by_group, trace.layer)
        return None
    trace.ledger.tie(by_group, trace.layer)
    trace.ledger.tie(makes_by_group, trace.layer)
    reads = np.repeat(by_group, outputs // groups, axis=0)
    if id(weight) in trace.names:
        # Fresh ids on the input axis could not tell the groups apart, so the input decides.
        trace.override(weight, (Track((-rank,), makes), Track((-rank, 1 - rank), reads)))
    else:
        trace.meet(trace.along(weight, 1 - rank), by_group)
    return reads


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
    batch = out.shape[0] // 2 if out.shape[0] % 2 == 0 else out.shape[0]
    macs = batch * left.shape[-1] * out.shape[-1]
    trace.ledger.note(Product(trace.layer, macs, makes, reads))
    trace.give(out, trace.without(left, -1) + trace.without(right, -2))
    if len(args) == 3:
        trace.meet(makes, trace.along(args[0], -1))


def batched_product(
    trace: Tracer,
    args: Args,
    _kwargs: Kwargs,
    out: Tensor,
) -> None:
    """[B, M, K] @ [B, K, N], as in attention."""
    left, right = args[-2:]
    for tensor in (left, right):
        trace.fix(tensor, _HEADS, -3)
    trace.meet(trace.along(left, -1), trace.along(right, -2))
    macs = prod(out.shape) * left.shape[-1] // 2
    trace.ledger.note(Product(trace.layer, macs, None, None))
    trace.give(out, trace.without(left, -1) + trace.without(right, -2))


RULES: dict[str, Rule] = {
    "convolution": convolution,
    "addmm": matrix_product,
    "mm": matrix_product,
    "bmm": batched_product,
    "baddbmm": batched_product,
}
