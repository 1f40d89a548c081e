"""Convolutions: input channels are summed over, within groups where there are any."""

from math import prod

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds, ids_along
from slimstudio.engine.channels.recorder import Product
from slimstudio.engine.channels.rules.places import settled
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message

Ids = NDArray[np.int64]

_CONVOLUTION = Message("A convolution")


def convolution(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Sum over the input channels: [N, C, ...] with [O, C / groups, ...].

    The weight of a transposed convolution is [C, O / groups, ...].
    """
    image, weight, bias = args[:3]
    transposed, groups = args[6], args[8]
    rank = weight.dim()
    places = range(2 - rank, 0)
    incoming = ids_along(settled(trace, image, places, _CONVOLUTION), 1 - rank)
    kernels = settled(trace, weight, places, _CONVOLUTION)
    makes: Ids | None
    reads: Ids | None
    if groups > 1 and transposed:
        makes, reads = _grouped_transposed(trace, weight, incoming, groups)
    elif groups > 1:
        makes = ids_along(kernels, -rank)
        if makes is None:
            makes = _alike(trace, weight)
        reads = _grouped(trace, weight, incoming, makes, groups)
    else:
        makes, reads = ids_along(kernels, -rank), ids_along(kernels, 1 - rank)
        if transposed:
            makes, reads = reads, makes
        if incoming is None:
            trace.sum_over(image, 1 - rank, weight, -rank if transposed else 1 - rank)
        else:
            trace.meet(incoming, reads)
    if bias is not None:
        trace.meet(makes, trace.along(bias, -1))
    # A transposed convolution lays its filters on the places of its input, others on their output.
    laid = image if transposed else out
    macs = trace.per_item(prod(laid.shape) * prod(weight.shape[1:]), laid.shape[0])
    trace.constraints.note(Product(trace.layer, macs, makes, reads))
    trace.give(out, () if makes is None else (ChannelIds((1 - rank,), makes),))


def _alike(trace: Trace, weight: Tensor) -> Ids | None:
    """Make ids for kernels that are one kernel, laid side by side: any of them may leave."""
    alike = weight.stride(0) == 0 or id(weight) in trace.alike_in_front
    if alike and weight.shape[0] > 1:
        return trace.constraints.fresh(weight.shape[0])
    return None


def _grouped(
    trace: Trace, weight: Tensor, incoming: Ids | None, makes: Ids | None, groups: int
) -> Ids | None:
    """Match a grouped convolution's input with its weight; return the ids that it reads, [C]."""
    if not _plain(incoming, makes):
        trace.meet(incoming, None)
        trace.meet(makes, None)
        return None
    assert incoming is not None
    assert makes is not None
    rank, outputs, width = weight.dim(), weight.shape[0], weight.shape[1]
    by_group = incoming.reshape(groups, width)
    makes_by_group = makes.reshape(groups, -1)
    known = _rows(trace, weight)
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


def _grouped_transposed(
    trace: Trace, weight: Tensor, incoming: Ids | None, groups: int
) -> tuple[Ids | None, Ids | None]:
    """Do as `_grouped` does for a weight [C, O / groups, ...]; return what is made and read."""
    rank, width = weight.dim(), weight.shape[1]
    reads, known = ids_along(trace.tensor_ids(weight), -rank), _rows(trace, weight)
    if reads is None:
        reads = _alike(trace, weight)
    own = id(weight) in trace.names
    if not _plain(incoming, reads) or (known is None and width > 1 and not own):
        trace.meet(incoming, None)
        trace.protect(weight, words.meets_fixed(trace.layer))
        return None, None
    assert reads is not None
    trace.meet(incoming, reads)
    if groups == len(reads) and known is None:  # depthwise
        if width > 1:
            trace.override(weight, (ChannelIds((-rank,), reads),))
        return np.repeat(reads, width), None
    if known is None:
        makes = trace.constraints.fresh(groups * width)
        rows = np.repeat(makes.reshape(groups, width), len(reads) // groups, axis=0)
        trace.override(weight, (ChannelIds((-rank,), reads), ChannelIds((-rank, 1 - rank), rows)))
    else:
        makes = known[:: len(reads) // groups].ravel()
    trace.constraints.equal_count(reads.reshape(groups, -1), trace.layer)
    trace.constraints.equal_count(makes.reshape(groups, -1), trace.layer)
    return makes, reads


def _plain(*arrays: Ids | None) -> bool:
    return all(ids is not None and ids.ndim == 1 for ids in arrays)


def _rows(trace: Trace, weight: Tensor) -> Ids | None:
    """Read the ids along the second axis of a weight where they differ from group to group."""
    axes = (-weight.dim(), 1 - weight.dim())
    return next((t.ids for t in trace.tensor_ids(weight) if t.axes == axes), None)


RULES: dict[str, Rule] = {"convolution": convolution}
