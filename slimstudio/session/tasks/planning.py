"""Finding a plan, and finding out what it depends on. Imports torch.

They look at the network that the person opened. One with classes that it has never been trained
on cannot be judged yet, so nothing here that judges answers works before it learned them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from numpy import float64
from numpy.typing import NDArray

from slimstudio.engine.control import Control, Deadline
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.importance import criteria
from slimstudio.engine.importance.calibration import FEWEST_IMAGES, Calibration
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.planning.accuracy_search import search
from slimstudio.engine.planning.automatic import (
    TRIAL_IMAGES,
    TrialLimit,
    answered,
    best_plan,
    trial_parts,
    ways,
)
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.sensitivity_curves import weight_curves
from slimstudio.engine.planning.sensitivity_probe import measure_sensitivity
from slimstudio.engine.planning.settings import Strategy
from slimstudio.engine.planning.solver import Approach, Solution, solve
from slimstudio.engine.planning.trials import Trials
from slimstudio.errors import PlanError, SlimStudioError
from slimstudio.messages import Message
from slimstudio.session import devices
from slimstudio.session.attempt_keeping import as_taught
from slimstudio.session.attempts import KeptAttempts
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.session.tasks import worth
from slimstudio.session.tasks.preparing import known_facts, measure_machine

__all__ = [
    "FoundPlan",
    "add_device",
    "find_plan",
    "find_timed_plan",
    "follow_device",
    "judge_channels",
    "measure_machine",
    "probe_sensitivity",
    "use_device",
]


TRIAL_SECONDS = 120.0  # that trying several plans takes at most, about

_MEASURING = 0.4  # share of the time that finding out where it costs least may take


@dataclass(frozen=True, eq=False)
class FoundPlan:
    """Marks for a goal, and what was found out about this computer on the way."""

    solution: Solution
    facts: Facts


def add_device(opened: OpenedNetwork, facts: Facts, path: Path, control: Control) -> Facts:
    """Keep what another device measured, and forecast with it; see `session.devices`.

    Raises:
        InputError: the file cannot be read, or kept.
        PlanError: the device measured other layers; it is kept all the same.
        Cancelled: the person stopped it.
    """
    control.check()
    return devices.on_device(facts, opened.network, devices.add_device(path))


def use_device(opened: OpenedNetwork, facts: Facts, name: str, control: Control) -> Facts:
    """Forecast with the times of a device that was added, or of this computer where `name` is "".

    Raises:
        InputError: what was kept is gone, or damaged.
        PlanError: the device measured other layers.
        Cancelled: the person stopped it.
    """
    control.check()
    if not name:
        return replace(facts, times=known_facts(opened.network, opened.analysis).times)
    return devices.on_device(facts, opened.network, devices.kept_device(name))


def follow_device(opened: OpenedNetwork, facts: Facts, name: str, control: Control) -> Facts:
    """Do what `use_device` does; there are no times where they are not to be had any more.

    Raises:
        Cancelled: the person stopped it.
    """
    try:
        return use_device(opened, facts, name, control)
    except SlimStudioError:
        return replace(facts, times=None)


def find_timed_plan(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    budget: Budget,
    facts: Facts,
    control: Control,
    *,
    replace_marks: bool = False,
    earlier: KeptAttempts | None = None,
    seconds: float | None = TRIAL_SECONDS,
) -> FoundPlan:
    """Find marks for a goal, and time this computer before where the goal limits the latency.

    See `find_plan`, and `attempt_keeping.as_taught` for `earlier`. A person who stops it while
    plans are tried gets the best one so far.

    Raises:
        PlanError: the goal cannot be reached.
        Cancelled: the person stopped it.
    """
    if budget.latency_ms is not None and facts.times is None:
        facts = measure_machine(opened, control)
    opened = as_taught(project, opened, earlier)
    solution = find_plan(
        project, opened, images, budget, control, facts=facts, replace_marks=replace_marks,
        seconds=seconds, keeps_best=True,
    )  # fmt: skip
    return FoundPlan(solution, facts)


def find_plan(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    budget: Budget,
    control: Control,
    *,
    facts: Facts | None = None,
    replace_marks: bool = False,
    seconds: float | None = TRIAL_SECONDS,
    keeps_best: bool = False,
) -> Solution:
    """Find marks for a budget, with what can be learned from the person's own images.

    Marks that a person set stay; those that were filled in for an earlier goal make room. The
    project gets them by `edits.fill_marks`; where none were found, the budget holds already.

    Args:
        project: Its marks and pruning settings.
        opened: The network.
        images: To calibrate on, and to judge by where the budget limits the loss of accuracy;
            without them, or with too few, channels are judged by the weights alone.
        budget: What the network may cost.
        control: Told about the progress; asked before every batch whether to go on.
        facts: What is known of this machine; see `preparing.known_facts`.
        replace_marks: Whether also the shares that a person chose for single layers make room.
        seconds: Cut the trial of several plans short after about so long; None for no limit.
        keeps_best: Whether a person's stop ends that trial with the best plan so far.

    Raises:
        PlanError: the budget cannot be kept.
        Cancelled: the person stopped it.
    """
    own = project.own_marks(replace_marks=replace_marks)
    ask = partial(solve, opened.analysis, own, budget, project.pruning, facts=facts or opened.facts)
    counted = budget.accuracy_loss is None
    if counted:
        plain = ask()
        if project.pruning.strategy is Strategy.UNIFORM or not plain.found:
            return plain  # nothing has to be learned for a goal that holds already
    elif images is None:
        raise PlanError(
            Message("Without images nobody can tell how much accuracy is lost."),
            remedy=Message("Pick images, or set another goal."),
        )
    if images is None or (counted and len(images.dataset.train) < FEWEST_IMAGES):
        return ask(curves=worth.with_measured(project, opened, weight_curves(opened.analysis)))
    if not counted:
        worth.check_judges(opened, images)
    calibration = worth.calibration(project, opened, images)
    parts = trial_parts(calibration)
    if counted and project.pruning.strategy is Strategy.AUTOMATIC and parts:
        ask_for = partial(solve, opened.analysis, own, budget, facts=facts or opened.facts)
        return _tried(project, opened, parts, ask_for, seconds, control, keeps_best=keeps_best)
    importance = worth.importance(project, opened, calibration, control)
    curves = worth.curves(project, opened, importance, calibration, control)
    if counted:
        made = ask(curves=curves)
        if project.pruning.strategy is not Strategy.AUTOMATIC or not made.found:
            return made
        few = Message("There are too few images to try plans with: one was made by what they show.")
        return replace(made, notes=(few, *made.notes))
    found = search(
        worth.trials(project, opened, images, importance, control),
        own,
        budget,
        control,
        curves=curves,
        facts=facts or opened.facts,
    )
    note = Message(
        "Right after repair, before any training: {seen} of the computation; the original has "
        "{accuracy:.1%}.",
        seen=[
            Message("{accuracy:.1%} with {macs:.0%}", accuracy=point.accuracy, macs=point.macs)
            for point in found.curve
        ],
        accuracy=found.accuracy,
    )
    return replace(found.solution, notes=(note, *found.solution.notes))


def probe_sensitivity(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    seconds: float,
    control: Control,
    *,
    earlier: KeptAttempts | None = None,
) -> Sensitivity:
    """Measure what each group of channels costs in accuracy; it can end early, and go on later.

    Args:
        project: Its pruning settings, and what was measured before.
        opened: The network.
        images: To mend and to judge by.
        seconds: How long it may take.
        control: Told about the progress; asked before every batch whether to go on.
        earlier: See `attempt_keeping.as_taught`.

    Raises:
        PlanError: the network cannot be judged, or has nothing to prune.
        Cancelled: the person stopped it before anything was measured.
    """
    opened = as_taught(project, opened, earlier)
    worth.check_judges(opened, images)
    # A tenth of a small group is less than a whole multiple of channels, but has its price too.
    project = replace(project, pruning=replace(project.pruning, multiple=1))
    calibration = worth.calibration(project, opened, images)
    importance = worth.importance(project, opened, calibration, control)
    trials = worth.trials(project, opened, images, importance, control)
    return measure_sensitivity(trials, control, seconds=seconds, known=project.sensitivity)


def judge_channels(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    criterion: str,
    control: Control,
) -> NDArray[float64]:
    """Judge how much each channel matters.

    Args:
        project: Its pruning settings.
        opened: The network.
        images: To look at, where the criterion does.
        criterion: Its name.
        control: Told about the progress; asked before every batch whether to go on.

    Returns:
        A value for each channel, not negative; larger matters more.

    Raises:
        PlanError: there is no such criterion, or it needs images and has none.
        Cancelled: the person stopped it.
    """
    found = criteria.find(criterion)
    looks = images is not None and found.needs_images
    calibration = worth.calibration(project, opened, images) if images and looks else None
    return found.scores(opened.network.module, opened.analysis, calibration, control)


def _tried(
    project: Project,
    opened: OpenedNetwork,
    parts: tuple[Calibration, Calibration],
    ask: Callable[..., Solution],
    seconds: float | None,
    control: Control,
    *,
    keeps_best: bool,
) -> Solution:
    """Try several plans."""
    deadline = Deadline(seconds)
    module, analysis, settings = opened.network.module, opened.analysis, project.pruning
    learn, judge = (answered(module, part, control) for part in parts)
    importance = worth.importance(project, opened, parts[0], control)
    expected = worth.expected_curves(opened, importance, parts[0], control)
    measured = measured_curves(
        module, analysis, importance, learn, control, expected,
        inexact=settings.inexact, in_time=partial(deadline.holds, _MEASURING),
    )  # fmt: skip
    trials = Trials(
        opened.network, analysis, importance, learn.first(TRIAL_IMAGES), judge, settings, control
    )

    def solved(way: Approach) -> Solution:
        return ask(settings=way.settings(settings), curves=way.curves)

    first = ways(worth.with_measured(project, opened, measured), expected)
    return best_plan(solved, first, trials, control, TrialLimit(deadline.holds, keeps_best))
