"""Several plans for one budget, tried: each is repaired, and judged by images that taught nothing.

Which way of sharing a budget out is best differs from network to network, and no number that is
cheaper to have than a trial tells. So the usual ways are tried first, and then gentler ones for as
long as that is better. Work is counted in plans, so that the same images give the same plan; a
limit of time only cuts it short.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from torch import nn

from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Noted, Phase
from slimstudio.engine.importance.calibration import FEWEST_IMAGES, Calibration
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.planning.sensitivity_curves import SensitivityCurves
from slimstudio.engine.planning.settings import Strategy
from slimstudio.engine.planning.solver import Approach, Solution, Tried
from slimstudio.engine.planning.trials import Trials, scores
from slimstudio.errors import Cancelled, PlanError
from slimstudio.messages import Message

TRIAL_IMAGES = 192  # that repair learns from in a trial; the run itself takes more
_JUDGES = 128  # at most
_HELD_BACK = 1 / 4
_CAPS = (0.8, 0.65, 0.5)
_PLANS = 3 + len(_CAPS)

MEASURED = Message("where it costs least")
_EVENLY = Message("evenly")
_EXPECTED = Message("where it is expected to cost least")


@dataclass(frozen=True)
class TrialLimit:
    """What ends trials early.

    Args:
        in_time: Asked before each plan but the first.
        keeps_best: Whether a person's stop ends with the best plan so far, once there is one.
    """

    in_time: Callable[[], bool] = lambda: True
    keeps_best: bool = False


def trial_parts(images: Calibration) -> tuple[Calibration, Calibration] | None:
    """Divide images into those that plans are made and repaired with, and those that judge them.

    Returns:
        None where there are too few for both.
    """
    judges = min(_JUDGES, max(FEWEST_IMAGES, round(_HELD_BACK * len(images))))
    if len(images) - judges < FEWEST_IMAGES:
        return None
    return images.parted(judges / len(images))


def answered(module: nn.Module, images: Calibration, control: Control) -> Calibration:
    """Label images with what a network answers."""
    labels = scores(module, images, control).argmax(1)
    return replace(images, labels=labels.to(images.labels.device))


def ways(measured: SensitivityCurves, expected: SensitivityCurves) -> tuple[Approach, ...]:
    """List the ways that are tried first.

    Args:
        measured: What images show that each group is worth.
        expected: What weights and activations let expect.
    """
    return (
        Approach(MEASURED, Strategy.GLOBAL, measured),
        Approach(_EVENLY, Strategy.UNIFORM),
        Approach(_EXPECTED, Strategy.GLOBAL, expected),
    )


def gentler(way: Approach) -> Iterator[Approach]:
    """Take ever less of any one layer."""
    for cap in _CAPS:
        name = Message("where it costs least, at most {cap:.0%} of a layer", cap=cap)
        yield replace(way, name=name, strategy=Strategy.CAPPED, largest_ratio=cap)


def best_plan(
    solved: Callable[[Approach], Solution],
    first: tuple[Approach, ...],
    trials: Trials,
    control: Control,
    limit: TrialLimit = TrialLimit(),
) -> Solution:
    """Try plans, and keep the one whose answers are most like the original's.

    Args:
        solved: Finds marks for a way of sharing the budget out.
        first: The ways that are tried first; gentler ones follow from the first of them.
        trials: The network, with images to repair and to judge with.
        control: Told of every plan; asked before every batch whether to go on.
        limit: What ends it early.

    Returns:
        The best one, with what came of it, and the others.

    Raises:
        PlanError: no way keeps the budget.
        Cancelled: the person stopped it.
    """
    course = _Course(solved, trials, control)
    ended: tuple[Message, ...] = ()
    try:
        for way in _all_ways(first, course):
            if course.seen and not limit.in_time():
                cut_short = Message("The time was over before all plans were tried.")
                ended = (cut_short,)
                break
            if course.holds_already(way):
                break
    except Cancelled:
        if not course.seen or not limit.keeps_best:
            raise
        ended = (Message("You stopped it: the best of the plans so far was taken."),)
    return course.result(ended)


def _all_ways(first: tuple[Approach, ...], course: "_Course") -> Iterator[Approach]:
    yield from first
    best = course.best
    for way in gentler(first[0]):
        tried = len(course.seen)
        yield way
        if len(course.seen) > tried and course.best is best:
            return  # no plan gets better
        best = course.best


class _Course:
    """Plans that are tried one after the other.

    Args:
        solved: Finds marks for a way of sharing the budget out.
        trials: The network, with images to repair and to judge with.
        control: Told of every plan.
    """

    def __init__(
        self, solved: Callable[[Approach], Solution], trials: Trials, control: Control
    ) -> None:
        self._solved = solved
        self._trials = trials
        self._pace = Pace(control, Phase.PLAN, {"plan": _PLANS})
        self._today = forecast(trials.analysis, NOTHING).macs
        self._problem: PlanError | None = None
        self._idle: Solution | None = None
        self.seen: list[tuple[Solution, Tried]] = []

    @property
    def best(self) -> Solution | None:
        """Of the plans that agree as often as any, within what chance does, the most alike one."""
        if not self.seen:
            return None
        most = max(tried.agreement for _, tried in self.seen)
        spread = math.sqrt(most * (1 - most) / self._trials.images)
        close = [one for one in self.seen if one[1].agreement >= most - spread]
        return min(close, key=lambda one: one[1].divergence)[0]

    def holds_already(self, way: Approach) -> bool:
        """Try a way; tell whether nothing has to leave for the budget at all."""
        self._pace.check()
        try:
            solution = self._solved(way)
            if not solution.found:
                self._idle = solution
                return True
            if all(solution.marks != one.marks for one, _ in self.seen):
                self._try(way, solution)
        except PlanError as problem:
            self._problem = self._problem or problem
        self._pace.advance("plan")
        return False

    def _try(self, way: Approach, solution: Solution) -> None:
        inexact = self._trials.settings.inexact
        plan = resolve(self._trials.analysis, solution.marks, allow_inexact=inexact)
        agreement, divergence = self._trials.likeness(plan)
        tried = Tried(way, agreement, divergence, self._trials.images)
        self.seen.append((solution, tried))
        told = Message(
            "Shared out {way}, {macs:.0%} of the computation: {agreement:.1%} of the answers stay.",
            way=way.name,
            macs=solution.forecast.macs / self._today,
            agreement=agreement,
        )
        self._pace.report(Noted(told))

    def result(self, ended: tuple[Message, ...]) -> Solution:
        """Put the best plan before the others."""
        if self._idle is not None:
            return self._idle
        best = self.best
        if best is None:
            assert self._problem is not None
            raise self._problem
        others = sorted(
            (one for one in self.seen if one[0] is not best), key=lambda one: one[1].divergence
        )
        (tried,) = (tried for one, tried in self.seen if one is best)
        note = Message(
            "The best of {plans} plans, shared out {way}: right after repair {agreement:.1%} of "
            "{images} images held back get the answer of the original.",
            plans=len(self.seen), way=tried.way.name,
            agreement=tried.agreement, images=tried.images,
        )  # fmt: skip
        return replace(
            best,
            notes=(note, *ended, *best.notes),
            tried=tried,
            others=tuple(replace(one, tried=tried) for one, tried in others),
        )
