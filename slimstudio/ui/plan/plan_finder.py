"""Finding marks for a goal: at once where counting is enough, in the background otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import Strategy
from slimstudio.engine.planning.solver import Solution, nearest
from slimstudio.errors import PlanError
from slimstudio.messages import Message
from slimstudio.session.attempts import KeptAttempts
from slimstudio.session.edits import fill_marks, keep_sensitivity, use_device
from slimstudio.ui.deferred import run_blocking
from slimstudio.ui.plan.goal_meanings import counted
from slimstudio.ui.plan.limits import budget_text
from slimstudio.ui.tasks import planning
from slimstudio.ui.tree.mark_summary import count_marks
from slimstudio.ui.tree.marks import counted_marks
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.questions import MarksAnswer, ask_about_shares

if TYPE_CHECKING:
    from slimstudio.engine.marks import Mark
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.sensitivity import Sensitivity
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.tasks.planning import FoundPlan
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

PROBE_SECONDS = 600.0


class PlanFinder(QObject):
    """Asks the engine for marks and measurements, and hands them to the document.

    Args:
        document: The open project.
        jobs: Work in the background.
        parent: Over what questions open.

    Signals:
        found: Marks were filled in; notes about them.
        held: Nothing was changed, for the goal holds already; says so.
        failed: No marks could be found; the exception.
    """

    found = Signal(str)
    held = Signal(str)
    failed = Signal(object)

    def __init__(self, document: Document, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._window = parent
        self._keeps: Mapping[str, Mark] = {}  # shares that the person was asked about, and kept
        self._tried: tuple[Solution, ...] = ()  # for the goal that was filled in last
        self._goal = Budget()

    @property
    def plans(self) -> tuple[Solution, ...]:
        """The plans that were tried for the marks of now, the best first; none once edited."""
        return self._tried if any(self.is_taken(one) for one in self._tried) else ()

    def is_taken(self, solution: Solution) -> bool:
        """Tell whether the marks are those of a plan."""
        project = self._document.project
        return project.goal == self._goal and project.marks == solution.marks

    def take(self, solution: Solution) -> None:
        """Fill in the marks of another plan that was tried."""
        self._fill(solution, self._goal)

    def reason_against(self, budget: Budget) -> str:
        """Say why marks cannot be found for a goal now; "" where they can."""
        if self._document.opened is None:
            return self.tr("Pick a model first.")
        if budget.accuracy_loss is not None and (reason := self.reason_against_judging()):
            return reason
        device = self._document.project.device
        if budget.latency_ms is not None and device and self._document.facts.times is None:
            return self.tr(
                "The times of {device} are not on this computer, or are those of another network. "
                "Add its device.json, or choose the times of this computer."
            ).format(device=device)
        if self._in_background(budget) and self._jobs.locked:
            return self.tr("Wait until this is done: {title}.").format(title=self._jobs.title)
        return ""

    def reason_against_judging(self) -> str:
        """Say why nobody can tell how much accuracy is lost; "" where it can be told."""
        opened = self._document.opened
        if self._document.images is None:
            return self.tr("Pick images first: plans are tried on them.")
        learned = self._document.attempts.value.with_learned(self._document.project)
        if opened is not None and opened.network.new_classes and learned is None:
            return self.tr(
                "The network has not learned your classes yet, so it has no accuracy to lose. Run "
                "it once with another goal: what it learns is kept for this one."
            )
        return ""

    def find(self, budget: Budget) -> None:
        """Fill in marks for a goal, or say why none do; what the person marked stays.

        Where the person chose shares for single layers, it is asked whether they stay, too.
        """
        opened = self._document.opened
        if opened is None or self.reason_against(budget):
            return
        if budget.latency_ms is not None and self._document.facts.times is None:
            self._time_first(opened, budget)
        elif self._in_background(budget):
            self._find_in_background(opened, budget)
        else:
            self._find_at_once(opened, budget)

    def nearest(self, budget: Budget) -> Budget | None:
        """Find the limits nearest to these that can be reached; None where there are none."""
        opened, project = self._document.opened, self._document.project
        if opened is None or not budget.counts:
            return None
        work = partial(
            nearest,
            opened.analysis,
            project.own_marks(),
            budget,
            project.pruning,
            self._document.facts,
        )
        found = run_blocking(work)
        return found if self._document.opened is opened else None

    def time_machine(self) -> None:
        """Time the network's layers on this computer."""
        self._read_times(self.tr("Timing this computer"), planning.measure_machine)

    def add_device(self, path: Path) -> None:
        """Forecast with the times in a file that another device wrote, and keep it."""
        facts = self._document.facts
        self._read_times(self.tr("Adding a device"), planning.add_device, facts, path)

    def use_device(self, name: str, _checked: object = None) -> None:
        """Forecast with the times of a device that was added; "" for this computer."""
        facts = self._document.facts
        self._read_times(self.tr("Reading times"), planning.use_device, facts, name)

    def _read_times(self, title: str, work: Callable[..., Facts], *given: object) -> None:
        """Go by other times from now on: the project says whose they are."""
        document, opened = self._document, self._document.opened
        if opened is None or self._jobs.locked:
            return

        def take(facts: Facts) -> None:
            if document.opened is opened:
                name = facts.times.device if facts.times else ""
                document.take_facts(facts)
                words = self.tr("Times of: {name}").format(name=name or self.tr("This computer"))
                document.edit(words, lambda project: use_device(project, name))

        self._jobs.start(title, partial(work, opened, *given), take, self.failed.emit)

    def probe_sensitivity(self) -> None:
        """Measure what each group of channels costs in accuracy."""
        document, opened, images = self._document, self._document.opened, self._document.images
        if opened is not None and images is not None and not self._jobs.locked:
            work = partial(
                planning.probe_sensitivity,
                document.project,
                opened,
                images,
                PROBE_SECONDS,
            )
            if opened.network.new_classes:
                work = partial(work, earlier=self._earlier)
            taking = partial(self._take_sensitivity, opened)
            self._jobs.start(self.tr("Measuring sensitivity"), work, taking, self.failed.emit)

    # -- inside -----------------------------------------------------------------------------

    @property
    def _earlier(self) -> KeptAttempts:
        """The runs of this project: only what one of them taught can be judged."""
        attempts = self._document.attempts
        return KeptAttempts(attempts.value, attempts.workspace.blobs)

    def _time_first(self, opened: OpenedNetwork, budget: Budget) -> None:
        """Time this computer, and go on: what was measured stays, whatever becomes of the plan."""

        def go_on(facts: Facts) -> None:
            self._take_facts(opened, facts)
            if self._document.opened is opened and not self._jobs.locked:
                self.find(budget)

        work = partial(planning.measure_machine, opened)
        self._jobs.start(self.tr("Timing this computer"), work, go_on, self.failed.emit)

    def _find_in_background(self, opened: OpenedNetwork, budget: Budget) -> None:
        document = self._document
        answer = self._ask()
        if answer is None:
            return
        work = partial(
            planning.find_timed_plan,
            document.project,
            opened,
            document.images,
            budget,
            document.facts,
            replace_marks=answer is MarksAnswer.REPLACE,
        )
        if opened.network.new_classes:
            work = partial(work, earlier=self._earlier)
        taking = partial(self._take_plan, opened, budget, document.project.marks)
        self._jobs.start(self.tr("Finding a plan"), work, taking, self.failed.emit)

    def _find_at_once(self, opened: OpenedNetwork, budget: Budget) -> None:
        """Count what the goal takes; ask about the person's shares where there is a choice."""
        found = self._counted(opened, budget, MarksAnswer.KEEP)
        if self._document.opened is not opened:
            return
        if self._asks() and not (isinstance(found, Solution) and not found.found):
            other = self._counted(opened, budget, MarksAnswer.REPLACE)
            answer = MarksAnswer.KEEP if isinstance(other, PlanError) else self._ask()
            if answer is None or self._document.opened is not opened:
                return
            found = other if answer is MarksAnswer.REPLACE else found
        if isinstance(found, Solution):
            self._fill(found, budget)
        else:
            self.failed.emit(found)

    def _asks(self) -> bool:
        """Whether the person chose shares, and was not asked about these yet."""
        ratios = self._document.project.own_ratios
        return bool(ratios) and ratios != self._keeps

    def _ask(self) -> MarksAnswer | None:
        """Ask once what becomes of the shares that the person chose; None to do nothing."""
        if not self._asks():
            return MarksAnswer.KEEP
        ratios = self._document.project.own_ratios
        answer = ask_about_shares(self._window, tuple(ratios))
        if answer is MarksAnswer.KEEP:
            self._keeps = ratios
        return answer

    def _counted(
        self, opened: OpenedNetwork, budget: Budget, answer: MarksAnswer
    ) -> Solution | PlanError:
        project, facts = self._document.project, self._document.facts
        own = project.own_marks(replace_marks=answer is MarksAnswer.REPLACE)
        try:  # large networks take up to a second
            return run_blocking(partial(counted, project, opened, own, budget, facts))
        except PlanError as problem:
            return problem

    def _in_background(self, budget: Budget) -> bool:
        untimed = budget.latency_ms is not None and self._document.facts.times is None
        # What a layer's channels are worth shows in what they say about the person's images.
        uneven = self._document.project.pruning.strategy is not Strategy.UNIFORM
        looks = uneven and self._document.images is not None
        return untimed or looks or budget.accuracy_loss is not None

    def _take_plan(
        self, opened: OpenedNetwork, budget: Budget, marks: Mapping[str, Mark], plan: FoundPlan
    ) -> None:
        if self._document.opened is not opened:
            return
        self._document.take_facts(plan.facts)
        if self._document.project.marks == marks:
            self._fill(plan.solution, budget)
            return
        changed = PlanError(
            Message("The plan was not filled in."),
            why=Message("Marks were changed while it was made."),
            remedy=Message("Make it again: it keeps what you marked."),
        )
        self.failed.emit(changed)

    def _take_facts(self, opened: OpenedNetwork, facts: Facts) -> None:
        if self._document.opened is opened:
            self._document.take_facts(facts)

    def _take_sensitivity(self, opened: OpenedNetwork, measured: Sensitivity) -> None:
        if self._document.opened is opened:
            words = self.tr("Measure sensitivity")
            self._document.edit(words, lambda project: keep_sensitivity(project, measured))

    def _fill(self, solution: Solution, budget: Budget) -> None:
        before = self._document.project
        after = fill_marks(before, solution.marks, budget, solution.found)
        notes = [message_text(note) for note in solution.notes]
        if solution.found and after == before:
            notes.append(self.tr("The marks are those of this goal already."))
        if not solution.found or after == before:
            self.held.emit(" ".join([*notes, self.tr("Nothing was changed.")]))
            return
        own = after.own_marks()
        if own:
            words = self.tr("Your own marks stay: {marks}.")
            notes.append(words.format(marks=counted_marks(count_marks(own.values()))))
        words = self.tr("Make the plan: {goal}").format(
            goal=budget_text(budget, device=before.device)
        )
        if solution not in self._tried:
            self._tried = (replace(solution, others=()), *solution.others)
        self._goal = budget
        self._document.edit(words, lambda _project: after)
        self.found.emit(" ".join(notes))
