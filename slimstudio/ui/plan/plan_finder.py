"""Finding marks for a goal: at once where counting is enough, in the background otherwise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from slimstudio.engine.planning.sensitivity_curves import sensitivity_curves, weight_curves
from slimstudio.engine.planning.settings import Strategy
from slimstudio.engine.planning.solver import Solution, solve
from slimstudio.errors import PlanError
from slimstudio.session.edits import fill_marks, keep_sensitivity
from slimstudio.ui.deferred import run_blocking
from slimstudio.ui.plan.plan_words import budget_words
from slimstudio.ui.tasks import planning
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.engine.planning.sensitivity import Sensitivity
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project
    from slimstudio.session.tasks.planning import FoundPlan
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

PROBE_SECONDS = 600.0


class PlanFinder(QObject):
    """Asks the engine for marks and measurements, and hands them to the document."""

    found = Signal(str)  # notes about the marks that were filled in
    failed = Signal(object)  # the exception

    def __init__(self, document: Document, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs

    def reason_against(self, budget: Budget) -> str:
        """Say why marks cannot be found for a goal now; "" where they can."""
        if self._document.opened is None:
            return self.tr("Pick a model first.")
        if budget.accuracy_loss is not None and (reason := self.reason_against_judging()):
            return reason
        if self._in_background(budget) and self._jobs.locked:
            return self.tr("Wait until this is done: {title}.").format(title=self._jobs.title)
        return ""

    def reason_against_judging(self) -> str:
        """Say why nobody can tell how much accuracy is lost; "" where it can be told."""
        opened = self._document.opened
        if self._document.images is None:
            return self.tr("Pick images first: plans are tried on them.")
        if opened is not None and opened.network.new_classes:
            return self.tr(
                "The network has not learned your classes yet, so it has no accuracy to lose. Run "
                "it once with another goal, export it as .pt, and open that file here."
            )
        return ""

    def find(self, budget: Budget) -> None:
        """Fill in marks for a goal, or say why none do."""
        document, opened = self._document, self._document.opened
        if opened is None or self.reason_against(budget):
            return
        if self._in_background(budget):
            work = partial(
                planning.find_timed_plan,
                document.project,
                opened,
                document.images,
                budget,
                document.facts,
            )
            taking = partial(self._take_plan, opened, budget)
            self._jobs.start(self.tr("Finding a plan"), work, taking, self.failed.emit)
            return
        count = partial(self._count, document.project, opened, budget, document.facts)
        try:
            solution = run_blocking(count)  # large networks take up to a second
        except PlanError as problem:
            self.failed.emit(problem)
            return
        if document.opened is opened:
            self._fill(solution, budget)

    def time_machine(self) -> None:
        """Time the network's layers on this computer."""
        opened = self._document.opened
        if opened is not None and not self._jobs.locked:
            work = partial(planning.measure_machine, opened)
            taking = partial(self._take_facts, opened)
            self._jobs.start(self.tr("Timing this computer"), work, taking, self.failed.emit)

    def probe_sensitivity(self) -> None:
        """Measure what each group of channels costs in accuracy."""
        document, opened, images = self._document, self._document.opened, self._document.images
        if opened is not None and images is not None and not self._jobs.locked:
            work = partial(
                planning.probe_sensitivity, document.project, opened, images, PROBE_SECONDS
            )
            taking = partial(self._take_sensitivity, opened)
            self._jobs.start(self.tr("Measuring sensitivity"), work, taking, self.failed.emit)

    # -- inside -----------------------------------------------------------------------------

    def _in_background(self, budget: Budget) -> bool:
        untimed = budget.latency_ms is not None and self._document.facts.times is None
        # What a layer's channels are worth shows in what they say about the person's images.
        uneven = self._document.project.pruning.strategy is not Strategy.UNIFORM
        looks = uneven and self._document.images is not None
        return untimed or looks or budget.accuracy_loss is not None

    def _count(
        self, project: Project, opened: OpenedNetwork, budget: Budget, facts: Facts
    ) -> Solution:
        curves = weight_curves(opened.analysis)
        if project.sensitivity is not None:
            curves = sensitivity_curves(opened.analysis, project.sensitivity, curves)
        return solve(
            opened.analysis,
            project.marks,
            budget,
            project.pruning,
            curves=curves,
            facts=facts,
        )

    def _take_plan(self, opened: OpenedNetwork, budget: Budget, plan: FoundPlan) -> None:
        if self._document.opened is opened:
            self._document.take_facts(plan.facts)
            self._fill(plan.solution, budget)

    def _take_facts(self, opened: OpenedNetwork, facts: Facts) -> None:
        if self._document.opened is opened:
            self._document.take_facts(facts)

    def _take_sensitivity(self, opened: OpenedNetwork, measured: Sensitivity) -> None:
        if self._document.opened is opened:
            words = self.tr("Measure sensitivity")
            self._document.edit(words, lambda project: keep_sensitivity(project, measured))

    def _fill(self, solution: Solution, budget: Budget) -> None:
        words = self.tr("Keep {goal}").format(goal=budget_words(budget))
        self._document.edit(words, lambda project: fill_marks(project, solution.marks, budget))
        self.found.emit(" ".join(map(message_text, solution.notes)))
