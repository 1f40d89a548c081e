"""Products of matrices and vectors: one axis is summed over, those of both sides stay."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds, ids_along
from slimstudio.engine.channels.recorder import Product
from slimstudio.messages import Message

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
    from slimstudio.engine.channels.trace import Trace

    Ids = NDArray[np.int64]


def matrix_product(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[M, K] @ [K, N], where a bias [N] may come first, or the same for each item of a batch."""
    left, right = args[-2:]
    _sum_over(trace, left, -1, right, -2)
    _note(trace, (left, _of_rows(trace, left)), (right, _of_columns(trace, right)), out)
    trace.give(out, trace.without(left, -1) + trace.without(right, -2))
    if len(args) == 3:
        _add(trace, args[0], out)


def batched_product(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """[B, M, K] @ [B, K, N], as in attention, where B holds the heads of each item."""
    left, right = args[-2:]
    # One matrix for all, as when a linear layer reads many axes.
    if right.stride(0) == 0 or right.shape[0] == 1:
        matrix_product(trace, args, kwargs, out)
        return
    _sum_over(trace, left, -1, right, -2)
    heads = _heads(trace, left), _heads(trace, right)
    trace.meet(*heads)
    sides = [_side_by_side(trace, tensor) for tensor in (left, right)]
    trace.meet(*sides)
    rows, columns = _of_rows(trace, left), _of_columns(trace, right)
    _note(trace, (left, rows), (right, columns), out, sides[0], heads[0])
    result = rows + columns
    if sides[0] is not None and sides[1] is not None:
        result += (ChannelIds((-3,), sides[0]),)
    if heads[0] is not None:
        result += (ChannelIds((-3,), heads[0], is_head=True),)
    trace.give(out, result)
    if len(args) == 3:
        _add(trace, args[0], out)


def matrix_by_vector(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[M, K] @ [K], where a bias [M] may come first."""
    left, right = args[-2:]
    _sum_over(trace, left, -1, right, -1)
    rows = _of_rows(trace, left)
    _note(trace, (left, rows), (right, ()), out)
    trace.give(out, tuple(t.moved(tuple(axis + 1 for axis in t.axes)) for t in rows))
    if len(args) == 3:
        _add(trace, args[0], out)


def dot(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """[K] @ [K]."""
    _sum_over(trace, args[0], -1, args[1], -1)
    _note(trace, (args[0], ()), (args[1], ()), out)
    trace.give(out, ())


def _sum_over(trace: Trace, left: Tensor, one: int, right: Tensor, other: int) -> None:
    """Match the axes that are summed over; rows stay where no channels in them are matched."""
    kinds = trace.kinds(left, one), trace.kinds(right, other)
    if len(kinds[0]) == len(kinds[1]) > 1 and kinds[0].keys() == kinds[1].keys():
        for pattern, ids in kinds[0].items():  # as both sides of an einsum over several axes
            trace.meet(ids, kinds[1][pattern])
        return
    if trace.crosses(left, one, right, other) or trace.crosses(right, other, left, one):
        return
    trace.sum_over(left, one, right, other)
    for tensor, axis in ((left, one), (right, other)):
        for channel_ids in trace.tensor_ids(tensor) if trace.along(tensor, axis) is None else ():
            if channel_ids.is_head and axis in channel_ids.axes:
                reason = words.along_axis(Message("A product"), trace.layer)
                trace.constraints.protect(channel_ids.ids, trace.layer, reason)


def _summed(trace: Trace, tensor: Tensor, axis: int) -> list[Ids]:
    """List the ids along an axis, of each kind that it stands for."""
    kinds = list(trace.kinds(tensor, axis).values())
    first = ids_along(trace.tensor_ids(tensor), axis)
    return kinds or ([] if first is None else [first])


def _add(trace: Trace, bias: Tensor, out: Tensor) -> None:
    """Match what is added with what came out, along the axes that it has."""
    for axis in range(-bias.dim(), 0):
        if bias.shape[axis] > 1:
            trace.meet(trace.along(out, axis), trace.along(bias, axis))


def _of_rows(trace: Trace, left: Tensor) -> TensorIds:
    return tuple(t for t in trace.without(left, -1) if not t.is_head and t.axes != (-3,))


def _of_columns(trace: Trace, right: Tensor) -> TensorIds:
    return tuple(t for t in trace.without(right, -2) if not t.is_head and t.axes != (-3,))


def _side_by_side(trace: Trace, tensor: Tensor) -> Ids | None:
    """Read the ids along the batch axis alone, as where each channel has a matrix of its own."""
    alone = (t.ids for t in trace.tensor_ids(tensor) if t.axes == (-3,) and not t.is_head)
    return next(alone, None)


def _heads(trace: Trace, tensor: Tensor) -> Ids | None:
    """Read the ids of the heads along the batch axis; what varies otherwise must stay."""
    for channel_ids in trace.tensor_ids(tensor):
        if channel_ids.is_head and -3 in channel_ids.axes:
            if channel_ids.axes == (-3,):
                return channel_ids.ids
            trace.constraints.protect(channel_ids.ids, trace.layer, words.meets_fixed(trace.layer))
    return None


def _note(
    trace: Trace,
    left: tuple[Tensor, TensorIds],
    right: tuple[Tensor, TensorIds],
    out: Tensor,
    sides: Ids | None = None,
    heads: Ids | None = None,
) -> None:
    """Note what is multiplied, and who makes the channels that come out.

    A layer's weight makes them, whichever side it stands on. A product of weights, as in an adapter
    of low rank, and one of features, as in attention, make none.

    Args:
        trace: Receives what is found.
        left: The left matrix, and those of its ids that come out.
        right: The right one, and the same.
        out: What comes out.
        sides: Ids along the batch axis.
        heads: Ids of heads along it.
    """
    macs = prod(out.shape) * left[0].shape[-1]
    learned = trace.is_learned(left[0]), trace.is_learned(right[0])
    if not all(learned):
        macs = trace.per_item(macs, macs)
    weight = left if learned[0] else right
    layer = learned[0] != learned[1]
    made = [t.ids for t in weight[1] if layer and len(t.axes) == 1]
    through = [t for t in (*left[1], *right[1]) if not any(t.ids is ids for ids in made)]
    summed = _summed(trace, left[0], -1) or _summed(trace, right[0], max(-2, -right[0].dim()))
    if all(learned):  # as in spectral norm: other values of a weight depend on these
        for ids in summed:
            trace.constraints.mixes(ids, trace.layer)
    reads, *inside = summed if layer and summed else [None, *summed]
    every = (*(t.ids for t in through), sides, *inside)
    others = tuple(ids for ids in every if ids is not None)
    makes = made[0] if made else None
    trace.constraints.note(
        Product(trace.layer, macs, makes, reads, others, heads, beside=tuple(made[1:]))
    )


RULES: dict[str, Rule] = {
    "addmm": matrix_product,
    "mm": matrix_product,
    "bmm": batched_product,
    "baddbmm": batched_product,
    "mv": matrix_by_vector,
    "addmv": matrix_by_vector,
    "dot": dot,
    "vdot": dot,
}
