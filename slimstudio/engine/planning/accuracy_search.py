"""The smallest network that loses no more than so much accuracy, found by trying."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from slimstudio.engine.control import Pace
from slimstudio.engine.events import Noted, Phase
from slimstudio.engine.measure.facts import NO_FACTS
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.obstacles import too_lossy
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.planning.solver import Solution, smallest, solve
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.engine.planning.sensitivity_curves import SensitivityCurves
    from slimstudio.engine.planning.trials import Trials

_TRIALS = 7
_SMALLEST = 0.02
_LEAST_SAVING = 0.95  # of the MACs: a plan that keeps more is no plan
_CLOSE = 1.05  # smallest factor between plans that is worth another trial
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Point:
    """One plan that was tried.

    Args:
        macs: Share of the MACs that it keeps.
        accuracy: Share of right answers right after repair, without training.
    """

    macs: float
    accuracy: float


@dataclass(frozen=True)
class Found:
    """The smallest network within the loss, and everything that was seen on the way.

    Args:
        solution: Its marks, forecast and notes.
        accuracy: Of the original, on the same images.
        curve: All plans that were tried, the largest first.
    """

    solution: Solution
    accuracy: float
    curve: tuple[Point, ...]


def search(
    trials: Trials,
    marks: Marks,
    budget: Budget,
    control: Control,
    *,
    curves: SensitivityCurves | None = None,
    facts: Facts = NO_FACTS,
) -> Found:
    """Find the smallest network that loses no more accuracy than the budget allows.

    Plans for ever smaller shares of the MACs are solved and tried, halving the range in which the
    answer lies. Where other limits are given too, their plan is tried first: no other saves less.

    Args:
        trials: The network, with images to heal and to judge on.
        marks: Marks that stay, whatever they are.
        budget: With a largest loss of accuracy, and possibly other limits.
        control: Told of every plan; asked before every batch whether to go on.
        curves: Expected damage of each group.
        facts: How long layers take, where the budget limits the latency.

    Raises:
        PlanError: no plan under these marks is good enough; says the best that was seen.
        Cancelled: the person stopped the work.
    """
    budget.check()
    loss = budget.accuracy_loss
    assert loss is not None
    analysis, settings = trials.analysis, trials.settings
    tries = _Tries(trials, control)
    today = tries.today

    def attempt(asked: Budget) -> tuple[Solution, bool]:
        solution = solve(analysis, marks, asked, settings, curves=curves, facts=facts)
        return solution, tries.accuracy_of(solution) >= tries.original - loss - _ROUNDING

    best: Solution | None = None
    high, low = _LEAST_SAVING, max(_SMALLEST, smallest(analysis, marks, settings).macs / today)
    if budget.counts:
        solution, good = attempt(replace(budget, accuracy_loss=None))
        best, high = (solution if good else None), min(high, tries.seen[-1].macs)
    while (best or not budget.counts) and len(tries.seen) < _TRIALS and high > _CLOSE * low:
        # Networks bear more than people think: the range is halved in factors, not in steps.
        middle = math.sqrt(high * low)
        solution, good = attempt(replace(budget, macs=middle, accuracy_loss=None))
        best = solution if good else best
        high, low = (min(high, tries.seen[-1].macs), low) if good else (high, middle)
    curve = tuple(sorted(tries.seen, key=lambda point: -point.macs))
    if best is None:
        closest = max(curve, key=lambda point: point.accuracy, default=Point(1.0, tries.original))
        lost = tries.original - closest.accuracy
        inexact = settings.inexact
        raise too_lossy(analysis, marks, loss, lost, closest.macs, inexact=inexact)
    return Found(best, tries.original, curve)


class _Tries:
    """Tries solutions, and remembers what came of them."""

    def __init__(self, trials: Trials, control: Control) -> None:
        self._trials = trials
        self._pace = Pace(control, Phase.PLAN, {"trial": _TRIALS})
        self.today = forecast(trials.analysis, NOTHING).macs
        self.original = trials.original()
        self.seen: list[Point] = []

    def accuracy_of(self, solution: Solution) -> float:
        """Prune, repair and judge."""
        self._pace.check()
        inexact = self._trials.settings.inexact
        plan = resolve(self._trials.analysis, solution.marks, allow_inexact=inexact)
        accuracy = self._trials.of(plan) if plan.prunes else self.original
        point = Point(solution.forecast.macs / self.today, accuracy)
        self.seen.append(point)
        self._pace.report(
            Noted(
                Message(
                    "With {macs:.0%} of the MACs, {accuracy:.1%} are right.",
                    macs=point.macs,
                    accuracy=point.accuracy,
                )
            )
        )
        self._pace.advance("trial")
        return accuracy
