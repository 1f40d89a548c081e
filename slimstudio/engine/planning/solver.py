"""From a budget to marks: what leaves, so that the limits hold and most accuracy stays."""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import Mark, MarkKind, Marks, is_inside
from slimstudio.engine.measure.facts import NO_FACTS, Facts
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.cost_model import QUANTITIES
from slimstudio.engine.planning.descent import Descent
from slimstudio.engine.planning.forecast import Forecast, forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.planning.problem import Problem
from slimstudio.engine.planning.sensitivity_curves import (
    SensitivityCurve,
    SensitivityCurves,
    weight_curves,
)
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.units import Unit, mark
from slimstudio.errors import PlanError
from slimstudio.messages import Message

_HALVINGS = 12
_WASTE = 0.98  # of a limit; what stays below this has lost more than it had to
_SAME = 1e-6  # ratios that differ by less are one
_TRIES = 12
_FINEST = {"size_bytes": 10_000.0, "latency_ms": 0.01}  # steps in which people set limits
_FORBIDDING = 1e30  # damage of what nobody could judge


@dataclass(frozen=True, eq=False)
class Approach:
    """One way to share a budget out.

    Args:
        name: What people call it, to stand in a sentence.
        strategy: Any but the two that choose among others.
        curves: Expected damage of each group; None where it is not asked.
        largest_ratio: See `PruningSettings`.
    """

    name: Message
    strategy: Strategy
    curves: SensitivityCurves | None = None
    largest_ratio: float = PruningSettings.largest_ratio

    def settings(self, given: PruningSettings) -> PruningSettings:
        """Put this way into settings."""
        return replace(given, strategy=self.strategy, largest_ratio=self.largest_ratio)


@dataclass(frozen=True)
class Tried:
    """What came of a plan that was tried.

    Args:
        way: How its budget was shared out.
        agreement: Share of images held back whose first answer was the original's, 0 to 1, after
            repair and before any training.
        divergence: Kullback-Leibler divergence from the original's answers to them, in nats, a
            mean.
        images: How many were held back.
    """

    way: Approach
    agreement: float
    divergence: float
    images: int


@dataclass(frozen=True)
class Solution:
    """Marks that keep a budget.

    Args:
        marks: All marks of the network: those that were given, and those that were found.
        forecast: What the network will cost.
        notes: What the person should know about them.
        found: Names of the layers and containers whose marks were found; none where the budget
            holds already.
        tried: What came of trying them; None where they were not.
        others: Other marks that keep the budget, which were tried too and are worse, the best of
            them first.
    """

    marks: dict[str, Mark]
    forecast: Forecast
    notes: tuple[Message, ...] = ()
    found: frozenset[str] = frozenset()
    tried: Tried | None = None
    others: tuple["Solution", ...] = ()


def solve(
    analysis: Analysis,
    marks: Marks,
    budget: Budget,
    settings: PruningSettings | None = None,
    *,
    curves: SensitivityCurves | None = None,
    facts: Facts = NO_FACTS,
) -> Solution:
    """Find the marks that keep all countable limits of a budget at the least expected damage.

    Args:
        analysis: The network's channels.
        marks: Marks that stay, whatever they are; others are found beside them.
        budget: The limits; how much accuracy may be lost is not looked at here.
        settings: Strategy, fewest channels and their multiple.
        curves: Expected damage of each group; by default judged by its number of channels.
        facts: How long each layer takes, where the budget limits the latency.

    Raises:
        PlanError: a limit is out of range, or cannot be reached under these marks.
    """
    budget.check()
    settings = settings or PruningSettings()
    notes: tuple[Message, ...] = ()
    untried = settings.strategy is Strategy.AUTOMATIC
    if settings.strategy in (Strategy.AUTOMATIC, Strategy.MEASURED):
        known = curves is not None and not curves.relative
        untried = untried and not known
        settings = replace(settings, strategy=Strategy.GLOBAL if known else Strategy.UNIFORM)
    if budget.latency_ms is not None and facts.times is None:
        raise PlanError(
            Message("A latency cannot be planned for yet."),
            why=Message("It is not known how long the network's layers take on this machine."),
            remedy=Message("Measure this machine first."),
        )
    problem = Problem(analysis, marks, budget, settings, facts)
    if settings.strategy is Strategy.CAPPED and not problem.reachable:
        problem = Problem(analysis, marks, budget, _uncapped(settings), facts)
        lifted = Message(
            "More than {ratio:.0%} leaves some layers: otherwise this goal could not be reached.",
            ratio=settings.largest_ratio,
        )
        notes = (lifted,)
    if not problem.reachable:
        raise problem.refusal()
    if settings.strategy is Strategy.UNIFORM:
        found = even_marks(problem)
    else:
        curves = curves or weight_curves(analysis)
        found = cheapest_marks(problem, curves)
        notes += (curves.note,) if curves.note else ()
    plan = problem.plan(found)
    if not plan.prunes:
        notes += (Message("The network keeps this goal already: nothing has to leave."),)
    elif not found:
        notes += (Message("Your own marks keep this goal already: nothing more has to leave."),)
    elif untried:
        notes += (Message("Shared out evenly, for there are no images to try plans with."),)
    everything = {**marks, **found}
    return Solution(everything, problem.forecast(found), (*notes, *plan.notes), frozenset(found))


def nearest(
    analysis: Analysis,
    marks: Marks,
    budget: Budget,
    settings: PruningSettings,
    facts: Facts = NO_FACTS,
) -> Budget | None:
    """Relax the limits that cannot be reached, as little as possible and to round numbers.

    Args:
        analysis: The network's channels.
        marks: Marks that stay.
        budget: The limits; how much accuracy may be lost is not looked at here.
        settings: Fewest channels and their multiple.
        facts: How long each layer takes, where the budget limits the latency.

    Returns:
        A budget that can be reached; None where this one can, or where nothing may leave at all.
    """
    if budget.latency_ms is not None and facts.times is None:
        return None
    problem = Problem(analysis, marks, budget, _uncapped(settings), facts)
    if problem.reachable:
        return None
    today = forecast(analysis, NOTHING, facts=facts)
    least = dict(zip(QUANTITIES, problem.exact(problem.everything()).tolist(), strict=True))
    relaxed = budget
    for name, limit in budget.limits(today).items():
        if least[name] <= limit:
            continue
        if name in ("macs", "parameters"):
            share = math.ceil(100 * least[name] / getattr(today, name)) / 100
            if share >= 1.0:
                return None
            relaxed = replace(relaxed, **{name: share})
        else:
            two_digits = 10.0 ** (math.floor(math.log10(least[name])) - 1)
            step = max(two_digits, _FINEST[name])
            up = math.ceil(least[name] / step) * step
            relaxed = replace(relaxed, **{name: round(up) if name == "size_bytes" else up})
    return relaxed


def _uncapped(settings: PruningSettings) -> PruningSettings:
    """Let more leave single layers where a goal could not be reached otherwise."""
    capped = settings.strategy is Strategy.CAPPED
    return replace(settings, strategy=Strategy.GLOBAL) if capped else settings


def smallest(analysis: Analysis, marks: Marks, settings: PruningSettings) -> Forecast:
    """Count what is left when everything leaves that may beside the marks that stay."""
    if settings.strategy is Strategy.AUTOMATIC:
        settings = replace(settings, strategy=Strategy.UNIFORM)
    problem = Problem(analysis, marks, Budget(), settings, NO_FACTS)
    return problem.forecast(problem.everything())


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
