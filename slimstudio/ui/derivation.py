"""What follows from the marks: the plan and its forecast, made again only when they change."""
# ruff: noqa: PLC0415 - plans need numpy, which would keep the window waiting before it is seen

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.forecast import Forecast
    from slimstudio.engine.planning.plan import Plan
    from slimstudio.engine.planning.settings import PruningSettings
    from slimstudio.engine.planning.unmoved import Unmoved
    from slimstudio.session.project import Project


@dataclass(frozen=True, eq=False)
class Derived:
    """The plan, its forecast and its idle marks, together with what they were made from."""

    analysis: Analysis
    marks: Marks
    pruning: PruningSettings
    facts: Facts
    plan: Plan
    forecast: Forecast
    unmoved: tuple[Unmoved, ...]


class Derivation:
    """Remembers what it made last: every widget asks, and most edits change little."""

    def __init__(self) -> None:
        self._derived: Derived | None = None
        self._original: tuple[Analysis, Facts, Forecast] | None = None

    def derive(self, analysis: Analysis, project: Project, facts: Facts) -> Derived:
        """Find out what the marks of a project mean for a network, and what is left of it."""
        from slimstudio.engine.planning.forecast import forecast
        from slimstudio.engine.planning.plan import resolve
        from slimstudio.engine.planning.unmoved import unmoved

        marks, pruning = project.marks, project.pruning
        known = self._derived
        if (
            known is None
            or known.analysis is not analysis
            or (known.marks, known.pruning, known.facts) != (marks, pruning, facts)
        ):
            plan = resolve(analysis, marks, allow_inexact=pruning.inexact)
            left = forecast(analysis, plan, pruning, facts)
            whole = unmoved(analysis, marks, plan, pruning)
            known = self._derived = Derived(analysis, marks, pruning, facts, plan, left, whole)
        return known

    def original_cost(self, analysis: Analysis, facts: Facts) -> Forecast:
        """Tell what a network costs while nothing is removed."""
        from slimstudio.engine.planning.forecast import forecast
        from slimstudio.engine.planning.plan import NOTHING

        known = self._original
        if known is None or known[0] is not analysis or known[1] != facts:
            known = self._original = (analysis, facts, forecast(analysis, NOTHING, facts=facts))
        return known[2]
