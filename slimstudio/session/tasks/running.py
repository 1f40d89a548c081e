"""Carrying out a plan, and keeping what comes of it. Imports torch."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from slimstudio.engine.control import Control, watched
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import About, Event, Noted
from slimstudio.engine.export.formats import USUAL
from slimstudio.engine.export.speeds import with_speeds
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.run import keep_best as end_early
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.job.state import Learned
from slimstudio.engine.job.task import Task, digests
from slimstudio.engine.job.worker_group import run_worker as take_part
from slimstudio.engine.measure.scorecard import Expected
from slimstudio.engine.measure.size import size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.training.probing import training_threads
from slimstudio.engine.training.settings import without_labels
from slimstudio.engine.training.worker import Worker
from slimstudio.errors import InputError, ProjectFileError, TrainingError, told_by
from slimstudio.messages import Message, plural, sentences
from slimstudio.session import attempt_keeping, devices, runs
from slimstudio.session.attempt_keeping import learned_by
from slimstudio.session.attempts import Attempt, KeptAttempts
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.session.run_state import RunOrder
from slimstudio.session.tasks.preparing import load_images, open_model, read_classes
from slimstudio.session.tasks.results import export_all
from slimstudio.session.tasks.settling import settle
from slimstudio.session.workspace import Workspace


@dataclass(frozen=True, eq=False)
class Finished:
    """What a run of a project left; `attempt` is None where that could not be kept."""

    outcome: Outcome
    attempt: Attempt | None
    project: Project


class Work(Protocol):
    """`run` or `keep_best`."""

    def __call__(
        self,
        project: Project,
        opened: OpenedNetwork,
        images: LoadedImages,
        control: Control,
        *,
        time_onnx: bool,
        earlier: KeptAttempts | None,
    ) -> Outcome:
        """Do it."""
        ...


def attempt(work: Work, order: RunOrder, control: Control) -> Finished:
    """Do `run` or `keep_best`, and keep what comes of it as an attempt.

    A result that cannot be kept, as on a full disk, is handed back all the same.
    """
    earlier = KeptAttempts(order.attempts, order.workspace.blobs)
    project = settle(order.project, order.opened, order.images, control, earlier=order.attempts)
    outcome = work(project, order.opened, order.images, control, time_onnx=True, earlier=earlier)
    try:
        order.workspace.claim()
        blobs = order.workspace.blobs
        kept = attempt_keeping.keep(outcome, project, blobs, order.name, order.parent)
    except (OSError, ProjectFileError) as error:
        control.report(
            Noted(
                sentences(
                    Message(
                        "The run could not be kept as an attempt: {error:phrase}.",
                        error=told_by(error),
                    ),
                    Message(
                        "Its result is here until this window closes: make room, and save the "
                        "project."
                    ),
                ),
                About.LOSS,
            )
        )
        return Finished(outcome, None, project)
    return Finished(outcome, kept, project)


def bring_back(attempt: Attempt, workspace: Workspace, control: Control) -> Outcome:
    """See `attempt_keeping.bring_back`."""
    control.check()
    outcome = attempt_keeping.bring_back(attempt, workspace.blobs)
    control.check()
    return outcome


def run(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    worker: Worker | None = None,
    *,
    time_onnx: bool = False,
    earlier: KeptAttempts | None = None,
) -> Outcome:
    """Learn, prune, repair, fine-tune and compare as the project says; changes nothing it is given.

    How far it is, is saved all the time; an interrupted run of the same project goes on from
    there. What was saved stays until it is discarded: see `session.runs`.

    Args:
        project: What to do.
        opened: The starting network.
        images: What it learns from.
        control: Told of every step; asked before every batch whether to go on.
        worker: This process among those that train together: the leading one; all others call
            `run_worker`. None where there is but this one.
        time_onnx: Whether to compare the speed in ONNX Runtime too: seconds to a minute.
        earlier: Attempts whose original is taken where this run would teach it the very same.

    Raises:
        PlanError: the marks cannot be carried out on this network.
        TrainingError: training could not go on.
        Cancelled: the person stopped it.
    """
    project = settle(project, opened, images, control, worker)
    task = _task(project, opened, images)
    runs.forget_old()
    footprint = opened.facts.footprint
    values_bytes = footprint.peak({}) if footprint else 0
    for lack in runs.shortages(size_bytes(opened.network.module), values_bytes):
        control.report(Noted(lack, About.LOSS))
    learned = _learned(task, earlier, control) if worker is None else None
    with runs.held(project) as alone, _threads(project, opened, control, learned):
        checkpoints = Checkpoints(runs.folder_of(project)) if alone else None
        if not alone:
            control.report(
                Noted(
                    Message(
                        "The same run goes on in another window or process. This one begins anew, "
                        "and cannot go on after an interruption."
                    ),
                    About.COMPUTER,
                )
            )
        outcome = carry_out(task, control, checkpoints, worker, learned)
        return replace(
            with_speeds(outcome, control, onnx=time_onnx), expected=_expected(task, opened)
        )


def run_worker(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    worker: Worker,
) -> None:
    """Take part in the training of a run that another process leads; nothing is written.

    Raises:
        TrainingError: training could not go on.
        Cancelled: one of the processes was stopped.
    """
    project = settle(project, opened, images, control, worker)
    take_part(_task(project, opened, images), control, worker)


def keep_best(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    *,
    time_onnx: bool = False,
    earlier: KeptAttempts | None = None,
) -> Outcome:
    """End an interrupted run with the best compact network that it has so far, and measure it.

    Args:
        project: What the run was for.
        opened: Its starting network.
        images: What it learned from.
        control: Told of every step; asked now and then whether to go on.
        time_onnx: See `run`.
        earlier: See `run`; what was interrupted has an original of its own.

    Raises:
        TrainingError: the run has no compact network yet.
        Cancelled: the person stopped it; the run can still go on.
    """
    del earlier
    project = settle(project, opened, images, control)
    task = _task(project, opened, images)
    with runs.held(project) as alone, _threads(project, opened, control):
        if not alone:
            raise TrainingError(
                Message("This run goes on in another window or process."),
                remedy=Message("Stop it there first."),
            )
        outcome = end_early(task, control, Checkpoints(runs.folder_of(project)))
        return replace(
            with_speeds(outcome, control, onnx=time_onnx), expected=_expected(task, opened)
        )


def _task(project: Project, opened: OpenedNetwork, images: LoadedImages) -> Task:
    task = Task(
        _prepared(opened.network, images.levels),
        images.dataset,
        opened.analysis,
        project.marks,
        project.training if images.dataset.labelled else without_labels(project.training),
        project.pruning,
    )
    assert task.plan.prunes  # before anything is written: it refuses a plan that changes nothing
    return task


def _expected(task: Task, opened: OpenedNetwork) -> Expected | None:
    """Estimate how long both networks take on the device whose times the plan went by."""
    plans = (NOTHING, task.plan)
    there = [forecast(task.analysis, plan, task.pruning, opened.facts).latency for plan in plans]
    before, after = there
    if before is None or after is None or not after.device:
        return None
    return Expected(before, after)


def _prepared(network: Network, levels: tuple[float, float] | None) -> Network:
    """Write into a network's recipe how its deep pictures are prepared."""
    recipe = network.recipe
    return replace(
        network, recipe=replace(recipe, preprocessing=replace(recipe.preprocessing, levels=levels))
    )


def _learned(task: Task, earlier: KeptAttempts | None, control: Control) -> Learned | None:
    """Find an attempt whose original learned what this run would teach, to the last bit."""
    if earlier is None or not task.network.new_classes:
        return None
    taught = [(one, one.result.taught) for one in reversed(earlier.attempts.kept)]
    if not any(told for _, told in taught):
        return None
    wanted = digests(task, control).learning
    for attempt, told in taught:
        if told is not None and told.inputs == wanted:
            found = learned_by(attempt, earlier.blobs)
            if found is not None:
                return found
    return None


@contextmanager
def _threads(
    project: Project, opened: OpenedNetwork, control: Control, learned: Learned | None = None
) -> Iterator[None]:
    """Compute with as many threads as what came before, or find out how many are best."""
    before = runs.interrupted(project)
    network = opened.network
    earlier = before.threads if before else learned.taught.threads if learned else 0
    threads = earlier or project.training.threads or None
    preprocessing = network.recipe.preprocessing
    with training_threads(network.module, preprocessing, threads=threads) as chosen:
        # Results repeat to the last bit only for the same number.
        control.report(
            Noted(
                plural(chosen, "Computing with {count} thread.", "Computing with {count} threads."),
                About.COMPUTER,
            )
        )
        yield


def run_project(
    project: Project, folder: Path, *, progress: Callable[[Event], object] | None = None
) -> Outcome:
    """Do what a project says: open its network and images, prune, train, compare and export.

    Args:
        project: It has a model, images and marks.
        folder: Where the compact network goes, as compact.pt and compact.onnx; made if missing.
        progress: Told of every event; stops the work by returning False.

    Returns:
        The original and the compact network with their scorecards, `before` and `after`.

    Raises:
        SlimStudioError: something cannot be used or done; the sentence says what and why.
        Cancelled: `progress` stopped the work.
    """
    if project.model is None:
        raise InputError(
            Message("The project has no network."), remedy=Message("Pick one, then try again.")
        )
    control = watched(progress)
    classes = read_classes(project.images, control, project.curation.layout)
    opened = open_model(project.model, classes, project.training.seed, control)
    facts = devices.as_chosen(opened.facts, opened.network, project.device)
    opened = replace(opened, facts=facts)
    images = load_images(
        project.images, opened.network, project.training.seed, control, project.curation
    )
    outcome = run(project, opened, images, control)
    export_all(outcome, USUAL, folder, "compact", images.dataset, control)
    return outcome
