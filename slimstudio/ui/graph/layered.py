"""Arranges boxes in layers, so that every line between them goes forward.

The method is that of Sugiyama, Tagawa and Toda ("Methods for Visual Understanding of Hierarchical
System Structures", 1981): rank by longest path, let lines that skip ranks pass through slots of
their own, order each rank by medians of its neighbours, then find coordinates. Everything is
measured *along* the flow and *across* it, so that one method serves both directions.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

ALONG_GAP, ACROSS_GAP = 30.0, 20.0
_LINE_GAP = 12.0
_SWEEPS = 6


@dataclass(frozen=True)
class Box:
    """What has to be placed.

    Args:
        length: Its size along the flow.
        breadth: Its size across the flow.
        entry: Where lines come in, across, from its first side.
        exit: Where lines go out, across, from its first side.
    """

    length: float
    breadth: float
    entry: float
    exit: float


@dataclass(frozen=True)
class Arrangement:
    """Where boxes lie, and the corners that lines go round. All pairs are (along, across).

    Args:
        starts: The first corner of each box.
        routes: For each edge: the points from the end of one box to the start of the other.
        length: Size of everything along the flow.
        breadth: Size of everything across it.
    """

    starts: tuple[tuple[float, float], ...]
    routes: tuple[tuple[tuple[float, float], ...], ...]
    length: float
    breadth: float


def arrange(
    boxes: Sequence[Box], edges: Sequence[tuple[int, int]], *, last: bool = False
) -> Arrangement:
    """Place boxes so that lines go forward, cross seldom, and nothing overlaps.

    Args:
        boxes: What to place.
        edges: Pairs of positions in `boxes`, the first always smaller.
        last: Whether the last box comes after everything else, whatever leads to it.
    """
    ranks = _ranks(len(boxes), edges, last=last)
    slots = [BoxSlot(box.breadth, box.entry, box.exit, ACROSS_GAP) for box in boxes]
    lines: list[list[int]] = []
    links: list[tuple[int, int]] = []
    for source, target in edges:
        line = [source]
        for rank in range(ranks[source] + 1, ranks[target]):
            line.append(len(slots))
            slots.append(BoxSlot(0.0, 0.0, 0.0, _LINE_GAP, is_line=True))
            ranks.append(rank)
        line.append(target)
        lines.append(line)
        links.extend(pairwise(line))
    rows: list[list[int]] = [[] for _ in range(max(ranks, default=0) + 1)]
    for number, rank in enumerate(ranks):
        rows[rank].append(number)
    before, after = _neighbours(len(slots), links)
    rows = _ordered(rows, before, after)
    across = straighten(rows, slots, before, after)
    columns = _columns(rows, boxes)
    starts = tuple(
        (sum(columns[rank]) / 2 - box.length / 2, across[number])
        for number, (rank, box) in enumerate(zip(ranks, boxes, strict=False))
    )
    routes = tuple(_route(line, ranks, boxes, slots, across, starts, columns) for line in lines)
    breadth = max((across[n] + slot.breadth for n, slot in enumerate(slots)), default=0.0)
    return Arrangement(starts, routes, columns[-1][1] if boxes else 0.0, breadth)


def _ranks(count: int, edges: Sequence[tuple[int, int]], *, last: bool) -> list[int]:
    """Rank by the longest path from the start; what nothing leads to stands just before its use."""
    ranks = [0] * count
    for source, target in sorted(edges):
        ranks[target] = max(ranks[target], ranks[source] + 1)
    if last:
        ranks[-1] = max(ranks)
    reached = {target for _, target in edges}
    used: dict[int, int] = {}
    for source, target in edges:
        used[source] = min(used.get(source, ranks[target] - 1), ranks[target] - 1)
    for number in range(1, count):
        if number not in reached and number in used:
            ranks[number] = used[number]
    return ranks


def _neighbours(
    count: int, links: Sequence[tuple[int, int]]
) -> tuple[list[list[int]], list[list[int]]]:
    before: list[list[int]] = [[] for _ in range(count)]
    after: list[list[int]] = [[] for _ in range(count)]
    for source, target in links:
        after[source].append(target)
        before[target].append(source)
    return before, after


def _ordered(
    rows: list[list[int]], before: list[list[int]], after: list[list[int]]
) -> list[list[int]]:
    """Sort each rank by the medians of its neighbours, and keep the order with fewest crossings."""
    best, fewest = [list(row) for row in rows], _crossings(rows, after)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        downwards = sweep % 2 == 0
        beside = before if downwards else after
        for row in rows if downwards else reversed(rows):
            place = {n: at for r in rows for at, n in enumerate(r)}
            home = {n: at for at, n in enumerate(row)}
            row.sort(key=lambda n: _median([place[b] for b in beside[n]], home[n]))
        found = _crossings(rows, after)
        if found < fewest:
            best, fewest = [list(row) for row in rows], found
    return best


def _median(places: list[int], otherwise: int) -> float:
    if not places:
        return float(otherwise)
    places.sort()
    half = len(places) // 2
    return float(places[half]) if len(places) % 2 else (places[half - 1] + places[half]) / 2


def _crossings(rows: list[list[int]], after: list[list[int]]) -> int:
    total = 0
    for row, following in pairwise(rows):
        if len(row) < 2 or len(following) < 2:
            continue
        place = {number: at for at, number in enumerate(following)}
        ends: list[int] = []
        for number in row:
            mine = sorted(place[target] for target in after[number])
            total += sum(len(ends) - bisect_left(ends, end + 1) for end in mine)
            for end in mine:
                insort(ends, end)
    return total


def _columns(rows: list[list[int]], boxes: Sequence[Box]) -> list[tuple[float, float]]:
    """Say where each rank begins and ends, along the flow."""
    columns: list[tuple[float, float]] = []
    start = 0.0
    for row in rows:
        length = max((boxes[n].length for n in row if n < len(boxes)), default=0.0)
        columns.append((start, start + length))
        start += length + ALONG_GAP
    return columns


def _route(
    line: list[int],
    ranks: list[int],
    boxes: Sequence[Box],
    slots: list[BoxSlot],
    across: list[float],
    starts: tuple[tuple[float, float], ...],
    columns: list[tuple[float, float]],
) -> tuple[tuple[float, float], ...]:
    source, target = line[0], line[-1]
    level = across[source] + slots[source].exit
    points = [(starts[source][0] + boxes[source].length, level), (columns[ranks[source]][1], level)]
    for number in line[1:-1]:
        points += [(edge, across[number]) for edge in columns[ranks[number]]]
    level = across[target] + slots[target].entry
    points += [(columns[ranks[target]][0], level), (starts[target][0], level)]
    return tuple(points)


_STRAIGHTENING_SWEEPS = 8


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
    for sweep in range(_STRAIGHTENING_SWEEPS):
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
