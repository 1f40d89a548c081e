"""The same ratio everywhere: the smallest with which all limits hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.planning.units import mark

if TYPE_CHECKING:
    from slimstudio.engine.marks import Mark
    from slimstudio.engine.planning.problem import Problem

_HALVINGS = 12
_WASTE = 0.98  # of a limit; what stays below this has lost more than it had to
_SAME = 1e-6  # ratios that differ by less are one


def even_marks(problem: Problem) -> dict[str, Mark]:
    """Give every unit the same ratio, the smallest that keeps the limits.

    Units that are too narrow to lose anything at that ratio get no mark.

    Args:
        problem: Its limits can be reached.
    """
    largest = max((float(unit.ratios[-1]) for unit in problem.units), default=0.0)
    low, high = 0.0, largest
    if problem.holds(problem.evenly(low)):
        return {}
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if problem.holds(problem.evenly(middle)) else (middle, high)
    # Whole tenths of a percent read better, where they hold as well.
    even = min(float(np.ceil(high * 1000) / 1000), largest)
    found = problem.evenly(even)
    overshot = (problem.exact(found) < _WASTE * problem.target).all()
    if overshot:
        found = _spared(problem, found, even)
    idle = problem.idle(found)
    dropped = {
        n for unit in problem.units if idle.issuperset(unit.producers) for n in unit.producers
    }
    return {name: each for name, each in found.items() if name not in dropped}


def _spared(problem: Problem, found: dict[str, Mark], even: float) -> dict[str, Mark]:
    """Give a step back to as many units as the limits allow, the smallest steps first.

    Where channels are kept in round numbers, a little more of one ratio takes a step from many
    units at once, and together they would lose far more than was asked for.
    """
    milder = []
    for unit in problem.units:
        step = int(np.searchsorted(unit.ratios, even - _SAME)) - 1
        if step >= 0:
            milder.append((even - float(unit.ratios[step]), unit, step))
    milder.sort(key=lambda each: each[0])

    def sparing(count: int) -> dict[str, Mark]:
        marks = dict(found)
        for _, unit, step in milder[:count]:
            for name in unit.producers:
                marks.pop(name, None)
            marks |= mark(unit, step)
        return marks

    low, high = 0, len(milder) + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if problem.holds(sparing(middle)) else (low, middle)
    return sparing(low)
