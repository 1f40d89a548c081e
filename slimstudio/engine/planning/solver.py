"""From a budget to marks: what leaves, so that the limits hold and most accuracy stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from slimstudio.engine.marks import Mark, MarkKind, Marks
from slimstudio.engine.measure.facts import NO_FACTS
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.cheapest_search import cheapest_marks
from slimstudio.engine.planning.even_search import even_marks
from slimstudio.engine.planning.problem import Problem
from slimstudio.engine.planning.sensitivity_curves import SensitivityCurves, weight_curves
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.errors import PlanError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.forecast import Forecast

_REPLACED = (MarkKind.PRUNE, MarkKind.HEADS, MarkKind.REMOVE)


@dataclass(frozen=True)
class Solution:
    """Marks that keep a budget.

    Args:
        marks: All marks of the network: those that were kept, and those that were found.
        forecast: What the network will cost.
        notes: What the person should know about them.
    """

    marks: dict[str, Mark]
    forecast: Forecast
    notes: tuple[Message, ...] = ()


def solve(
    analysis: Analysis,
    marks: Marks,
    budget: Budget,
    settings: PruningSettings | None = None,
    *,
    curves: SensitivityCurves | None = None,
    facts: Facts = NO_FACTS,
    replace_marks: bool = True,
) -> Solution:
    """Find the marks that keep all countable limits of a budget at the least expected damage.

    Args:
        analysis: The network's channels.
        marks: Today's marks; layers that are frozen or protected stay as they are.
        budget: The limits; how much accuracy may be lost is not looked at here.
        settings: Strategy, fewest channels and their multiple.
        curves: Expected damage of each group; by default judged by its number of channels.
        facts: How long each layer takes, where the budget limits the latency.
        replace_marks: Whether pruning marks that are there already may be replaced.

    Raises:
        PlanError: a limit is out of range, or cannot be reached under these marks.
    """
    budget.check()
    settings = settings or PruningSettings()
    if budget.latency_ms is not None and facts.times is None:
        raise PlanError(
            Message("A latency cannot be planned for yet."),
            why=Message("It is not known how long the network's layers take on this machine."),
            remedy=Message("Measure this machine first."),
        )
    kept = kept_marks(marks, replace_marks=replace_marks)
    problem = Problem(analysis, kept, budget, settings, facts)
    notes: tuple[Message, ...] = ()
    if settings.strategy is Strategy.CAPPED and not problem.reachable:
        uncapped = replace(settings, strategy=Strategy.GLOBAL)
        problem = Problem(analysis, kept, budget, uncapped, facts)
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
        found = cheapest_marks(problem, curves or weight_curves(analysis))
    plan = problem.plan(found)
    if not plan.prunes:
        notes += (Message("The network keeps this goal already: nothing has to leave."),)
    return Solution({**kept, **found}, problem.forecast(found), (*notes, *plan.notes))


def kept_marks(marks: Marks, *, replace_marks: bool) -> dict[str, Mark]:
    """List the marks that a solution has to respect."""
    return {n: m for n, m in marks.items() if not (replace_marks and m.kind in _REPLACED)}


def smallest(analysis: Analysis, kept: dict[str, Mark], settings: PruningSettings) -> Forecast:
    """Count what is left when everything leaves that may under the marks `kept`."""
    problem = Problem(analysis, kept, Budget(), settings, NO_FACTS)
    return problem.forecast(problem.everything())
