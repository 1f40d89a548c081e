"""Which channels of each group leave."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from math import ceil, gcd, lcm

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.errors import PlanError
from slimstudio.messages import Message

MINIMUM_CHANNELS = 2


def select(
    analysis: Analysis,
    ratios: Mapping[int, float],
    importance: NDArray[np.float64] | None = None,
    *,
    minimum: int = MINIMUM_CHANNELS,
    multiple: int = 1,
    keep: NDArray[np.int64] | None = None,
) -> NDArray[np.bool_]:
    """Choose the channels to remove: in each group the least important ones.

    Sets of channels that must keep equal numbers (the groups of a grouped convolution) lose equal
    numbers, each its own least important ones.

    Args:
        analysis: The network's channels.
        ratios: Index of a group to the share of its channels to remove, 0 to 1.
        importance: A value for each channel, [channel_count]; without it later channels go first,
            which is enough where only numbers count.
        minimum: Never leave fewer channels than this in a group.
        multiple: Keep a multiple of this many channels where the group is large enough.
        keep: Channels that must stay, whatever their importance, [n].

    Returns:
        Whether each channel leaves, [channel_count].
    """
    if importance is None:
        importance = np.arange(analysis.channel_count, 0, -1, dtype=np.float64)
    if keep is not None:
        importance = importance.copy()
        importance[keep] = np.inf
    removed = np.zeros(analysis.channel_count, dtype=bool)
    asked = agreed(analysis, ratios)
    shared = _shared(analysis, asked, minimum, multiple)
    for index, ratio in asked.items():
        group = analysis.groups[index]
        parts = cells(analysis, group)
        for cell in parts:
            least = least_of(analysis, group, len(parts), minimum)
            count = to_remove(group, len(cell), ratio, least, multiple)
            if index in shared:
                count = int(len(cell) * shared[index])
            order = np.argsort(importance[cell], kind="stable")
            removed[cell[order[:count]]] = True
    for heads in analysis.heads:
        removed[heads.members[removed[heads.channels]]] = True
    if keep is not None:
        removed[keep] = False
    _leave_no_axis_empty(analysis, removed, importance)
    balance(analysis, removed, importance)
    for crossing in analysis.crossings:
        removed[crossing.elements] = crossing.gone(removed)
    return removed


def _shared(
    analysis: Analysis, ratios: Mapping[int, float], minimum: int, multiple: int
) -> dict[int, Fraction]:
    """Find the share that leaves groups which keep equal numbers, but in cells of other sizes.

    An embedding that is as wide as all heads together loses what each head can lose.
    """
    shares: dict[int, Fraction] = {}
    for bound in _bound_across(analysis):
        groups = [analysis.groups[index] for index in bound if index in ratios]
        sizes = [
            (len(cell), least_of(analysis, group, len(parts), minimum))
            for group in groups
            for parts in (cells(analysis, group),)
            for cell in parts
        ]
        if not sizes:
            continue
        unit = gcd(*(size for size, _ in sizes))
        steps = [
            multiple // gcd(multiple, size // unit) for size, _ in sizes if size >= 2 * multiple
        ]
        step, ratio = lcm(*steps), min(ratios[group.index] for group in groups)
        keep = unit - int(unit * ratio + 0.5 - 1e-9)
        keep = max(ceil(keep / step) * step, *(ceil(least * unit / size) for size, least in sizes))
        shares.update((g.index, 1 - Fraction(min(keep, unit), unit)) for g in groups)
    return shares


def bound_to(analysis: Analysis, groups: Iterable[int]) -> set[int]:
    """List groups and all that equal counts bind to them."""
    bound = set(groups)
    while (
        more := {i for tied in analysis.equal_count_groups if bound & {*tied} for i in tied} - bound
    ):
        bound |= more
    return bound


def _bound_across(analysis: Analysis) -> list[set[int]]:
    """List the sets of groups that an equal count across cells binds, with all bound to these."""
    found: list[set[int]] = []
    for equal_count in analysis.equal_counts:
        if equal_count.across:
            bound = set(np.unique(analysis.group_index[equal_count.rows]).tolist())
            while (
                more := {i for tied in analysis.equal_count_groups if bound & {*tied} for i in tied}
                - bound
            ):
                bound |= more
            if bound not in found:
                found.append(bound)
    return found


def _leave_no_axis_empty(
    analysis: Analysis, removed: NDArray[np.bool_], importance: NDArray[np.float64]
) -> None:
    """Put the most important channel back wherever a layer would be left without any.

    A layer may read only a part of a group, and all of that part may be unimportant.
    """
    for slot in analysis.slots:
        if slot.rows is None and removed[slot.channels].all():
            removed[slot.channels[importance[slot.channels].argmax()]] = False


def least_of(analysis: Analysis, group: Group, cell_count: int, minimum: int) -> int:
    """Tell how many channels must stay in each of a group's cells.

    Of heads one is enough. A head of one channel is none: nothing tells it from its neighbours.
    """
    if group.heads:
        return 1
    return max(ceil(minimum / cell_count), 2 if group.index in analysis.inside_heads else 1)


def to_remove(group: Group, size: int, ratio: float, least: int, multiple: int) -> int:
    """Count the channels that leave one of a group's cells.

    Whole heads are counted one by one: their number is not what a processor computes in blocks.

    Args:
        group: The group.
        size: How many channels are in this cell.
        ratio: The share to remove, 0 to 1.
        least: Never leave fewer than this.
        multiple: Keep a multiple of this many where the cell has at least twice as many.
    """
    keep = size - int(size * ratio + 0.5 - 1e-9)
    if multiple > 1 and size >= 2 * multiple and not group.heads:
        keep = max(multiple, int(keep / multiple + 0.5) * multiple)
    return size - min(size, max(keep, least))


def agreed(analysis: Analysis, ratios: Mapping[int, float]) -> dict[int, float]:
    """Give groups that an equal count binds together one ratio: the smallest."""
    agreed = {i: ratio for i, ratio in ratios.items() if ratio > 0}
    changed = True
    while changed:
        changed = False
        for bound in analysis.equal_count_groups:
            ratio = min(agreed.get(index, 0.0) for index in bound)
            for index in bound:
                if agreed.get(index, 0.0) != ratio:
                    agreed[index] = ratio
                    changed = True
    return {i: ratio for i, ratio in agreed.items() if ratio > 0}


def cells(analysis: Analysis, group: Group) -> list[NDArray[np.int64]]:
    """Part a group so that channels in one part are in the same row of every equal count."""
    rows = analysis.equal_count_rows.get(group.index)
    if rows is None:
        return [group.channels]
    _, cell = np.unique(rows, axis=0, return_inverse=True)
    return [group.channels[cell.ravel() == i] for i in range(int(cell.max()) + 1)]


def balance(
    analysis: Analysis, removed: NDArray[np.bool_], importance: NDArray[np.float64]
) -> None:
    """Put channels back, in place, until all rows of every equal count lose equal numbers.

    Shares are rounded for each set of channels by itself, so rows made of several sets, as where a
    grouped convolution reads a join or what other groups made, may lose unequal numbers. The more
    other rows lose too many through a channel, the sooner it comes back, then the more important.

    Args:
        analysis: The network's channels.
        removed: Whether each channel leaves, [channel_count].
        importance: A value for each channel, [channel_count].
    """
    while True:
        excess = list(_excess(analysis, removed))
        if not excess:
            return
        wanted = np.zeros(analysis.channel_count, dtype=np.int64)
        for rows, surplus in excess:
            wanted[np.unique(rows[surplus > 0])] += 1
        rows, surplus = excess[0]
        for row, count in zip(rows[surplus > 0], surplus[surplus > 0].tolist(), strict=True):
            gone = np.unique(row[removed[row]])
            order = np.lexsort((-importance[gone], -wanted[gone]))
            removed[gone[order[:count]]] = False


def _excess(
    analysis: Analysis, removed: NDArray[np.bool_]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """List the rows of which some lose more than others, and how many more each."""
    for equal_count in analysis.equal_counts:
        rows = equal_count.rows
        gone = removed[rows].sum(axis=1)
        if equal_count.whole_may_leave:
            rows, gone = rows[gone < rows.shape[1]], gone[gone < rows.shape[1]]
        if len(gone) and (gone != gone[0]).any():
            yield rows, gone - gone.min()


# Channels of the analysis, [n], or layer name to indices of the layer's output channels.
KeepList = NDArray[np.int64] | Mapping[str, Sequence[int]]


def kept_channels(analysis: Analysis, keep: KeepList | None) -> NDArray[np.int64] | None:
    """Look up the channels of a keep-list, [n]; None where there is no list.

    Args:
        analysis: The network's channels.
        keep: Channels of the analysis, or layer name to indices of its output channels.

    Raises:
        PlanError: a layer or one of its channels does not exist.
    """
    if keep is None:
        return None
    if isinstance(keep, Mapping):
        found = [_outputs(analysis, layer, indices) for layer, indices in keep.items()]
        return np.concatenate([np.zeros(0, dtype=np.int64), *found])
    if len(keep) and not 0 <= keep.min() <= keep.max() < analysis.channel_count:
        raise PlanError(
            Message("The list of channels to keep does not fit this network."),
            why=Message(
                "Its channels are numbered from 0 to {channel_count}.",
                channel_count=analysis.channel_count - 1,
            ),
            remedy=Message("Make the list from the analysis of this network."),
        )
    return keep


def _outputs(analysis: Analysis, layer: str, indices: Sequence[int]) -> NDArray[np.int64]:
    slot = next((s for s in analysis.slots if s.layer == layer and s.produces), None)
    if slot is None:
        raise PlanError(
            Message("No channels of {layer} can be kept.", layer=layer),
            why=Message("There is no such layer, or it has no output channels of its own."),
            remedy=Message("Name a convolution or a linear layer."),
        )
    outputs = slot.channels
    outside = [i for i in indices if not 0 <= i < len(outputs)]
    if outside:
        raise PlanError(
            Message("{layer} has no channel {outside}.", layer=layer, outside=outside[0]),
            why=Message("Its channels are numbered from 0 to {count}.", count=len(outputs) - 1),
            remedy=Message("Correct the list of channels to keep."),
        )
    return outputs[np.asarray(indices, dtype=np.int64)]
