"""Finds coordinates across the flow: lines as straight as they can be, and nothing overlaps."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SWEEPS = 8


@dataclass(frozen=True)
class BoxSlot:
    """The room that a box, or a line passing by, takes across the flow.

    Args:
        breadth: Its size.
        entry: Where lines come in, from its first side.
        exit: Where lines go out, from its first side.
        gap: Room that it needs beside it.
        is_line: Whether it is only a line passing by.
    """

    breadth: float
    entry: float
    exit: float
    gap: float
    is_line: bool = False


def straighten(
    rows: Sequence[Sequence[int]],
    slots: Sequence[BoxSlot],
    before: Sequence[Sequence[int]],
    after: Sequence[Sequence[int]],
) -> list[float]:
    """Find where each slot begins across the flow; the smallest of all is 0.

    Ranks take turns at moving towards their neighbours. Where several want the same place, each
    gives way by the same distance: the best order-keeping compromise is an isotonic regression.

    Args:
        rows: Numbers of slots, rank by rank, in their order.
        slots: What is placed.
        before: For each slot, those in the rank before that lead to it.
        after: For each slot, those in the next rank that it leads to.
    """
    across = [0.0] * len(slots)
    for row in rows:
        for number, start in zip(row, _packed([slots[n] for n in row]), strict=True):
            across[number] = start
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 1  # the last sweep goes with the flow
        for row in rows if forward else reversed(rows):
            wanted = [_wanted(n, slots, across, before[n], after[n], forward=forward) for n in row]
            _settle(row, slots, wanted, across)
    lowest = min(across, default=0.0)
    return [start - lowest for start in across]


def _packed(row: Sequence[BoxSlot]) -> list[float]:
    """Place slots side by side around 0."""
    starts = [0.0]
    for one, other in pairwise(row):
        starts.append(starts[-1] + _distance(one, other))
    middle = (starts[-1] + row[-1].breadth) / 2 if row else 0.0
    return [start - middle for start in starts[: len(row)]]


def _distance(one: BoxSlot, other: BoxSlot) -> float:
    return one.breadth + (one.gap + other.gap) / 2


def _wanted(
    number: int,
    slots: Sequence[BoxSlot],
    across: Sequence[float],
    before: Sequence[int],
    after: Sequence[int],
    *,
    forward: bool,
) -> float | None:
    """Say where a slot would like to begin; None where nothing draws it anywhere."""
    beside = (before if forward else after) or (after if forward else before)
    # Boxes lie on one line; what passes by gives way to them.
    beside = [n for n in beside if not slots[n].is_line] or beside
    if not beside:
        return None
    towards_start = beside[0] in before
    ends = sorted(across[n] + (slots[n].exit if towards_start else slots[n].entry) for n in beside)
    half = len(ends) // 2
    middle = ends[half] if len(ends) % 2 else (ends[half - 1] + ends[half]) / 2
    return middle - (slots[number].entry if towards_start else slots[number].exit)


def _settle(
    row: Sequence[int],
    slots: Sequence[BoxSlot],
    wanted: Sequence[float | None],
    across: list[float],
) -> None:
    """Give each slot of a rank the place nearest to what it wants, in this order."""
    shift = 0.0
    pools: list[tuple[float, float, int]] = []  # sum of wishes, weight, how many slots
    shifts = []
    for place, number in enumerate(row):
        if place:
            shift += _distance(slots[row[place - 1]], slots[number])
        shifts.append(shift)
        wish, weight = wanted[place], 1e-4 if slots[number].is_line else 1.0
        if wish is None:
            wish, weight = across[number], 1e-6
        pool = ((wish - shift) * weight, weight, 1)
        while pools and pools[-1][0] / pools[-1][1] >= pool[0] / pool[1]:
            other = pools.pop()
            pool = (pool[0] + other[0], pool[1] + other[1], pool[2] + other[2])
        pools.append(pool)
    place = 0
    for total, weight, count in pools:
        for _ in range(count):
            across[row[place]] = total / weight + shifts[place]
            place += 1
