"""A ratio of its own for every unit: together they keep the limits at the least expected damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.marks import Mark, MarkKind, is_inside
from slimstudio.engine.planning.descent import Descent
from slimstudio.engine.planning.sensitivity_curves import SensitivityCurve, SensitivityCurves

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.planning.problem import Problem
    from slimstudio.engine.planning.units import Unit

_TRIES = 12
_FORBIDDING = 1e30  # damage of what nobody could judge


def cheapest_marks(problem: Problem, curves: SensitivityCurves) -> dict[str, Mark]:
    """Narrow every unit as far as its damage is worth it.

    Args:
        problem: Its limits can be reached.
        curves: Expected damage of each group and block.
    """
    descent = Descent(
        problem.model, problem.units, _damages(problem, curves), problem.start, _inside(problem)
    )
    target = problem.target
    corrected = target.copy()
    for _ in range(_TRIES):
        reached = descent.descend(corrected)
        descent.climb(corrected)
        found = problem.marks(descent.steps)
        exact = problem.exact(found)
        if (exact <= target).all():
            return found
        if not reached:
            break
        # Ties and rows that leave together make the truth differ a little from the model.
        over = np.where(np.isfinite(target), exact / np.maximum(descent.values(), 1e-9), 1.0)
        corrected = np.minimum(target / np.maximum(over, 1.0), corrected * (1 - 1e-4))
    return problem.everything()


def _damages(problem: Problem, curves: SensitivityCurves) -> list[NDArray[np.float64]]:
    """Expect the damage of each unit at each of its steps, convex."""
    damages = [_damage(unit, curves) for unit in problem.units]
    if not curves.relative:
        return damages
    return [weight * each for weight, each in zip(_weights(problem), damages, strict=True)]


def _damage(unit: Unit, curves: SensitivityCurves) -> NDArray[np.float64]:
    if unit.kind is MarkKind.REMOVE:
        return unit.ratios * curves.blocks.get(unit.producers[0], _FORBIDDING)
    damage = np.zeros(len(unit.ratios))
    for place, index in enumerate(unit.variables):
        if index in curves.groups:
            damage += curves.groups[index].at(1.0 - unit.kept[:, place])
    return SensitivityCurve(unit.ratios, damage).convex().damage


def _weights(problem: Problem) -> list[float]:
    """Say what removing each unit would save, in shares of what has to be saved."""
    values = problem.model.values(problem.start)
    target = problem.target
    wanted = np.where(target < values, 1.0 / np.maximum(values - target, 1e-9), 0.0)
    slopes = problem.model.slopes(problem.start) @ wanted
    return [float(slopes[list(u.variables)].sum()) for u in problem.units]


def _inside(problem: Problem) -> dict[int, list[int]]:
    """List, for the unit of each block, the units of what lies inside it."""
    return {
        place: [
            other
            for other, each in enumerate(problem.units)
            if other != place and all(is_inside(name, unit.producers) for name in each.producers)
        ]
        for place, unit in enumerate(problem.units)
        if unit.kind is MarkKind.REMOVE
    }
