"""What a plan decides on: groups of channels that can only get one ratio, and their steps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.marks import REMOVE, TRAIN, Mark, MarkKind, Marks, keeper
from slimstudio.engine.planning.plan import makers_of
from slimstudio.engine.planning.selection import cells, least_of, select, to_remove
from slimstudio.engine.planning.settings import PruningSettings, Strategy

_MOST_STEPS = 64
_UNCAPPED = 0.98  # of one group: a network needs some width everywhere


@dataclass(frozen=True, eq=False)
class Unit:
    """Groups that get one ratio, because their layers are the same or must keep equal numbers.

    Or a whole block, which is there or not.

    Args:
        variables: Indices of the groups among the cost model's variables, or that of the block.
        producers: The layers that are marked, or the block.
        ratios: Ratios from 0 up, each of which removes a different number of channels, [steps].
        kept: The share of each variable that stays, [steps, variables].
        kind: What the marks ask for.
    """

    variables: tuple[int, ...]
    producers: tuple[str, ...]
    ratios: NDArray[np.float64]
    kept: NDArray[np.float64]
    kind: MarkKind = MarkKind.PRUNE


def find_units(analysis: Analysis, marks: Marks, settings: PruningSettings) -> tuple[Unit, ...]:
    """List what may be pruned under these marks, in the order in which channels are produced.

    Attention heads are left whole where the channels inside them may be narrowed: both at once
    would be hard to foresee.

    Args:
        analysis: The network's channels.
        marks: Layer name to mark; only groups whose layers all train are free.
        settings: The fewest channels, their multiple, and the largest share of one group.
    """
    free = {
        group.index: group
        for group in analysis.groups
        if group.may_leave(inexact=settings.inexact) and _all_train(analysis, group, marks)
    }
    for group in [group for group in analysis.groups if group.heads]:
        inside = analysis.inside(group)
        if any(marks.get(name, TRAIN).kind is MarkKind.HEADS for name in group.producers):
            free = {index: each for index, each in free.items() if index not in inside}
        elif inside & free.keys():
            free.pop(group.index, None)
    capped = settings.strategy is Strategy.CAPPED
    largest = min(settings.largest_ratio, _UNCAPPED) if capped else _UNCAPPED
    found = (_unit(analysis, groups, settings, largest) for groups in _joined(analysis, free))
    return tuple(unit for unit in found if len(unit.ratios) > 1)


def _all_train(analysis: Analysis, group: Group, marks: Marks) -> bool:
    """Tell whether nothing was said of the layers that make a group, or what is in its heads."""
    return all(
        marks.get(name, TRAIN).kind is MarkKind.TRAIN and keeper(marks, name) is None
        for name in makers_of(analysis, group)
    )


def _joined(analysis: Analysis, free: dict[int, Group]) -> Iterable[list[Group]]:
    """Join groups that share a layer or a tie; a tie with a group that stays whole fixes it."""
    parent = {index: index for index in free}

    def root(index: int) -> int:
        while parent[index] != index:
            index = parent[index]
        return index

    first: dict[str, int] = {}
    for index, group in free.items():
        for name in group.producers:
            parent[root(index)] = root(first.setdefault(name, index))
    fixed: set[int] = set()
    for bound in analysis.equal_count_groups:
        inside = [index for index in bound if index in free]
        if len(inside) < len(bound):
            fixed.update(inside)
        for index in inside[1:]:
            parent[root(index)] = root(inside[0])
    together: dict[int, list[Group]] = {}
    for index, group in free.items():
        together.setdefault(root(index), []).append(group)
    stuck = {root(index) for index in fixed}
    return [groups for key, groups in together.items() if key not in stuck]


def _unit(
    analysis: Analysis, groups: list[Group], settings: PruningSettings, largest: float
) -> Unit:
    parts = [cells(analysis, group) for group in groups]
    sizes = {len(cell) for cut in parts for cell in cut}
    smallest = min(sizes)
    counts = np.unique(np.linspace(0, int(largest * smallest + 1e-9), _MOST_STEPS + 1).round())
    rows = [[1.0] * len(groups)]
    for count in counts[1:]:
        ratio = count / smallest
        if len(sizes) > 1:  # rounding differs from cell to cell, and is evened out
            row = _kept_together(analysis, groups, ratio, settings)
        else:
            row = [
                _kept(analysis, group, cut, ratio, settings)
                for group, cut in zip(groups, parts, strict=True)
            ]
        if min(row) < 1 - largest - 1e-9:  # rounded beyond what one group may lose
            break
        rows.append(row)
    kept, first = np.unique(np.array(rows)[::-1], axis=0, return_index=True)
    kept, first = kept[::-1], len(rows) - 1 - first[::-1]
    # A single group is given the share that really leaves; rounding it again changes nothing.
    alone = len(groups) == 1 and len(sizes) == 1
    ratios = 1.0 - kept[:, 0] if alone else counts[first] / smallest
    producers = dict.fromkeys(name for group in groups for name in group.producers)
    kind = MarkKind.HEADS if groups[0].heads else MarkKind.PRUNE
    return Unit(tuple(group.index for group in groups), tuple(producers), ratios, kept, kind)


def _kept(
    analysis: Analysis,
    group: Group,
    cut: list[NDArray[np.int64]],
    ratio: float,
    settings: PruningSettings,
) -> float:
    least = least_of(analysis, group, len(cut), settings.minimum)
    gone = sum(to_remove(group, len(cell), ratio, least, settings.multiple) for cell in cut)
    return 1.0 - gone / group.size


def _kept_together(
    analysis: Analysis, groups: Sequence[Group], ratio: float, settings: PruningSettings
) -> list[float]:
    asked = {group.index: ratio for group in groups}
    removed = select(analysis, asked, minimum=settings.minimum, multiple=settings.multiple)
    return [1.0 - float(removed[group.channels].mean()) for group in groups]


def find_block_units(analysis: Analysis, marks: Marks) -> tuple[Unit, ...]:
    """List the blocks that may leave whole: nothing inside or around is frozen or protected.

    Of blocks inside one another only the inner ones: together they are the outer one.

    Args:
        analysis: The network's channels.
        marks: Name of a layer or container to mark.
    """
    found: list[Unit] = []
    marked = [name for name, mark in marks.items() if mark.kind is not MarkKind.TRAIN]
    for block in analysis.blocks:
        outer = any(b.removable and b is not block and block.holds(b.name) for b in analysis.blocks)
        said = any(map(block.holds, marked)) or keeper(marks, block.name) is not None
        if block.removable and not outer and not said:
            place = len(analysis.groups) + len(found)
            switch = np.array([0.0, 1.0])
            found.append(
                Unit((place,), (block.name,), switch, 1.0 - switch[:, None], MarkKind.REMOVE)
            )
    return tuple(found)


def mark(unit: Unit, step: int) -> dict[str, Mark]:
    """Make the marks of a unit at one of its steps."""
    if step == 0:
        return {}
    if unit.kind is MarkKind.REMOVE:
        return dict.fromkeys(unit.producers, REMOVE)
    return dict.fromkeys(unit.producers, Mark(unit.kind, float(unit.ratios[step])))
