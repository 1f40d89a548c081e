"""Counts in the background what each goal means for the network that is open."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from slimstudio.engine.planning.sensitivity_curves import sensitivity_curves, weight_curves
from slimstudio.engine.planning.solver import Solution, solve
from slimstudio.errors import PlanError, told_by
from slimstudio.ui.deferred import deferred
from slimstudio.ui.plan.goal_tiles import Goal, GoalMeaning
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.marks import Mark
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs


class GoalMeanings(QObject):
    """Knows what the goals mean, once they were counted; counts only where nothing else runs.

    Args:
        document: The open project.
        jobs: Work in the background; counting gives way to all other work.
        parent: Qt's parent.

    Signals:
        changed: More is known, or something else.
    """

    changed = Signal()

    def __init__(self, document: Document, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._wanted = False
        self._key: object = None  # what the meanings were counted for
        self._opened: OpenedNetwork | None = None
        self._found: dict[Goal, GoalMeaning] = {}
        self._deferred = deferred(self, self._count)
        for signal in (
            document.project_changed,
            document.network_changed,
            document.facts_changed,
            jobs.finished,
        ):
            signal.connect(self._look_again)

    def meaning(self, goal: Goal) -> GoalMeaning:
        """Tell what a goal means, as far as it is known."""
        known = self._found.get(goal, GoalMeaning()) if self._is_current() else GoalMeaning()
        return GoalMeaning(known.forecast, known.problem, self._reached(goal))

    def want(self, *, wanted: bool) -> None:
        """Say whether anybody looks."""
        self._wanted = wanted
        self._look_again()

    # -- inside -----------------------------------------------------------------------------

    def _reached(self, goal: Goal) -> Evaluation | None:
        """Find what the last run with this goal and these inputs reached."""
        project = self._document.project
        for attempt in reversed(self._document.attempts.value.kept):
            made = attempt.made_with
            same = (made.model, made.images) == (project.model, project.images)
            if same and goal.budget is not None and made.goal == goal.budget:
                return attempt.result.after.evaluation
        return None

    def _now(self) -> object:
        project = self._document.project
        times = self._document.facts.times
        return project.own_marks(), project.pruning, project.sensitivity, times

    def _is_current(self) -> bool:
        return self._opened is self._document.opened is not None and self._key == self._now()

    @Slot()
    def _look_again(self) -> None:
        if self._wanted and self._document.opened is not None and not self._is_current():
            self._deferred.start()

    @Slot()
    def _count(self) -> None:
        document, opened = self._document, self._document.opened
        if opened is None or self._jobs.busy or self._is_current() or not self._wanted:
            return
        work = partial(_meanings, document.project, opened, document.facts)
        taking = partial(self._take, opened, self._now())
        title = self.tr("Counting what each goal leaves")
        self._jobs.start(title, work, taking, disposable=True)

    def _take(self, opened: OpenedNetwork, key: object, found: dict[Goal, GoalMeaning]) -> None:
        self._opened, self._key, self._found = opened, key, found
        self.changed.emit()


def _meanings(
    project: Project, opened: OpenedNetwork, facts: Facts, control: Control
) -> dict[Goal, GoalMeaning]:
    found = {}
    for goal in Goal:
        control.check()
        if goal.budget is None:
            continue
        try:
            solution = counted(project, opened, project.own_marks(), goal.budget, facts)
            found[goal] = GoalMeaning(solution.forecast)
        except PlanError as problem:
            found[goal] = GoalMeaning(problem=message_text(told_by(problem)))
    return found


def counted(
    project: Project,
    opened: OpenedNetwork,
    own: Mapping[str, Mark],
    budget: Budget,
    facts: Facts,
) -> Solution:
    """Find marks for a goal by counting alone.

    Args:
        project: Its settings, and what was measured for it.
        opened: The network.
        own: Marks that stay.
        budget: The goal.
        facts: What is known about the network and this machine.

    Raises:
        PlanError: the goal cannot be reached.
    """
    curves = weight_curves(opened.analysis)
    if project.sensitivity is not None:
        curves = sensitivity_curves(opened.analysis, project.sensitivity, curves)
    return solve(opened.analysis, own, budget, project.pruning, curves=curves, facts=facts)
