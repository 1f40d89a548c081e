"""The window's door to torch: functions for the background thread, importing inside.

No file of the window imports torch, so that the window is visible before torch is. These
functions are called in the background thread (see `Jobs`), and torch is imported there.
"""
# ruff: noqa: PLC0415 - importing inside is what this file is for

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from slimstudio.errors import ImagesError
from slimstudio.ui.engine_words import engine_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy import float64, uint8
    from numpy.typing import NDArray

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.export.exported import Exported
    from slimstudio.engine.export.formats import Format
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.measure.answer import Answer
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.models.catalogue import Architecture
    from slimstudio.engine.models.weights.pretrained import Offer
    from slimstudio.engine.outcome import Outcome
    from slimstudio.engine.pruning.budget import Budget
    from slimstudio.engine.pruning.sensitivity import Sensitivity
    from slimstudio.engine.pruning.solver import Solution
    from slimstudio.session.attempts import Attempt, Attempts
    from slimstudio.session.files import Saved
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import ModelChoice, Project
    from slimstudio.session.workspace import Draft, Workspace

    Work = Callable[[Project, OpenedNetwork, LoadedImages, Control], Outcome]


@dataclass(frozen=True, eq=False)
class Prepared:
    """A project made ready to work on.

    Args:
        opened: The starting network, with the classes of the images where they could be read.
        images: The decoded images; None when the project has none, or none that can be used.
        images_problem: Why the images could not be used; None when they could or there are none.
    """

    opened: OpenedNetwork
    images: LoadedImages | None
    images_problem: ImagesError | None = None


@dataclass(frozen=True, eq=False)
class FoundPlan:
    """Marks for a goal, and what was found out about this computer on the way."""

    solution: Solution
    facts: Facts


@dataclass(frozen=True, eq=False)
class Recovered:
    """What a crash left unsaved, and the result that was shown."""

    draft: Draft
    outcome: Outcome | None


@dataclass(frozen=True)
class AttemptPlace:
    """Where the run that is about to start belongs.

    Args:
        workspace: Where what it leaves goes.
        name: What to call it.
        parent: Key of the attempt that it comes from; "" for none.
    """

    workspace: Workspace
    name: str
    parent: str


@dataclass(frozen=True, eq=False)
class Finished:
    """What a run left; `attempt` is None where that could not be kept."""

    outcome: Outcome
    attempt: Attempt | None


def warm_up() -> None:
    """Import torch and what the first job needs, so that the first click need not wait for it."""
    import_module("slimstudio.session.tasks")


def architectures() -> tuple[Architecture, ...]:
    """List every network that can be picked by name."""
    from slimstudio.engine.models.catalogue import architectures as listed

    return listed()


def offered(architecture: str) -> Offer:
    """See `slimstudio.session.weights.offered`; quick once the networks are listed."""
    from slimstudio.session import weights

    return weights.offered(architecture)


def fetch_weights(architecture: str, may_download: bool, control: Control) -> Path:  # noqa: FBT001 - the control comes last
    """See `slimstudio.session.weights.fetch`."""
    from slimstudio.session import weights

    return weights.fetch(architecture, control, may_download=may_download)


def prepare(project: Project, control: Control) -> Prepared:
    """Open the project's network and load its images the way that network expects them.

    Images that cannot be used do not keep the network from being opened: the problem is handed
    back beside it.

    Args:
        project: It has a model.
        control: Told how far the images are, and asked whether to go on.

    Raises:
        ModelFileError: the network cannot be opened.
        PlanError: it opened, but does not run on images of its size.
        Cancelled: the person stopped it.
    """
    from slimstudio.session import tasks

    model, seed = project.model, project.training.seed
    assert model is not None
    if not project.images:
        return Prepared(_open(model, (), seed, control), None)
    try:
        classes = tasks.read_classes(project.images, control)
    except ImagesError as error:
        return Prepared(_open(model, (), seed, control), None, error)
    opened = _open(model, classes, seed, control)
    try:
        preprocessing = opened.network.recipe.preprocessing
        images = tasks.load_images(project.images, preprocessing, seed, control, project.curation)
    except ImagesError as error:
        return Prepared(opened, None, error)
    return Prepared(opened, images)


def _open(
    model: ModelChoice, classes: tuple[str, ...], seed: int, control: Control
) -> OpenedNetwork:
    from slimstudio.session import tasks

    opened = tasks.open_model(model, classes, seed, control)
    control.check()
    return tasks.with_graph(opened)


def open_project(path: Path, workspace: Workspace, control: Control) -> Saved:
    """See `slimstudio.session.files.open_with_attempts`; a finished run in it needs torch.

    Args:
        path: The file.
        workspace: Where what its attempts left is put.
        control: Asked before and after whether to go on.

    Raises:
        ProjectFileError: it cannot be opened.
        OSError: the workspace cannot be written to.
    """
    from slimstudio.session import files

    control.check()
    workspace.claim()
    saved = files.open_with_attempts(path, workspace.shelf)
    control.check()  # who stopped it meanwhile wants to stay where they are
    return saved


def recover(workspace: Workspace, control: Control) -> Recovered:
    """Read what a crash left unsaved, with the finished run that was shown.

    Args:
        workspace: Of the window that crashed; it is this window's from now on.
        control: Asked before and after whether to go on.

    Raises:
        ProjectFileError: it cannot be understood.
        OSError: the workspace cannot be written to.
    """
    from slimstudio.session.attempt_keeping import bring_back

    control.check()
    workspace.claim()
    draft = workspace.draft()
    current = draft.attempts.find(draft.attempts.current)
    return Recovered(draft, bring_back(current, workspace.shelf) if current else None)


def bring_back(attempt: Attempt, workspace: Workspace, control: Control) -> Outcome:
    """See `slimstudio.session.attempt_keeping.bring_back`."""
    from slimstudio.session import attempt_keeping

    control.check()
    outcome = attempt_keeping.bring_back(attempt, workspace.shelf)
    control.check()
    return outcome


def find_plan(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    budget: Budget,
    facts: Facts,
    control: Control,
) -> FoundPlan:
    """Find marks for a goal, and time this computer before where the goal limits the latency.

    Raises:
        PlanError: the goal cannot be reached.
        Cancelled: the person stopped it.
    """
    from slimstudio.engine.measure.speed import Runtime
    from slimstudio.session import machine, planning

    if budget.latency_ms is not None and facts.times is None:
        network, analysis = opened.network, opened.analysis
        facts = machine.measure_machine(network, analysis, Runtime.TORCH, control)
    solution = planning.find_plan(project, opened, images, budget, control, facts=facts)
    return FoundPlan(solution, facts)


def measure_machine(opened: OpenedNetwork, control: Control) -> Facts:
    """See `slimstudio.session.machine.measure_machine`."""
    from slimstudio.engine.measure.speed import Runtime
    from slimstudio.session import machine

    return machine.measure_machine(opened.network, opened.analysis, Runtime.TORCH, control)


def probe_sensitivity(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    seconds: float,
    control: Control,
) -> Sensitivity:
    """See `slimstudio.session.planning.probe_sensitivity`."""
    from slimstudio.session import planning

    return planning.probe_sensitivity(project, opened, images, seconds, control)


def attempt(
    work: Work,
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    place: AttemptPlace,
    control: Control,
) -> Finished:
    """Do `run` or `keep_best`, and keep what comes of it as an attempt.

    A result that cannot be kept, as on a full disk, is handed back all the same.
    """
    from slimstudio.engine.events import Noted
    from slimstudio.session.attempt_keeping import keep

    outcome = work(project, opened, images, control)
    try:
        place.workspace.claim()
        kept = keep(outcome, project, place.workspace.shelf, place.name, place.parent)
    except OSError as error:
        control.report(Noted(f"The run could not be kept as an attempt: {error.strerror}."))
        return Finished(outcome, None)
    return Finished(outcome, kept)


def judge_channels(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    criterion: str,
    control: Control,
) -> NDArray[float64]:
    """See `slimstudio.session.planning.judge_channels`."""
    from slimstudio.session import planning

    return planning.judge_channels(project, opened, images, criterion, control)


def run(project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control) -> Outcome:
    """See `slimstudio.session.tasks.run`."""
    from slimstudio.session import tasks

    return tasks.run(project, opened, images, control, time_onnx=True)


def keep_best(
    project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control
) -> Outcome:
    """See `slimstudio.session.tasks.keep_best`."""
    from slimstudio.session import tasks

    return tasks.keep_best(project, opened, images, control, time_onnx=True)


def export_all(
    outcome: Outcome,
    formats: Sequence[Format],
    folder: Path,
    name: str,
    dataset: Dataset,
    options: ExportOptions,
    control: Control,
) -> tuple[Exported, ...]:
    """See `slimstudio.session.tasks.export_all`."""
    from slimstudio.session import tasks

    return tasks.export_all(outcome, formats, folder, name, dataset, control, options=options)


def report_page(
    project: Project,
    outcome: Outcome,
    attempts: Attempts,
    images: LoadedImages | None,
    control: Control,
) -> str:
    """See `slimstudio.session.report.page.report_page`; the page speaks the window's language."""
    from slimstudio.session.report import page

    control.check()
    language = QLocale().bcp47Name()
    told = page.Report(project, outcome, attempts, images, say=engine_words, language=language)
    return page.report_page(told)


def write_page(content: bytes, path: Path) -> None:
    """See `slimstudio.session.report.writing.write_page`."""
    from slimstudio.session.report import writing

    writing.write_page(content, path)


def answer(
    outcome: Outcome, image: Path | NDArray[uint8], control: Control
) -> tuple[Answer, Answer]:
    """Show one image to the original and to the compact network, in this order.

    Each answer comes with the parts of the picture that speak for it, where that can be told.

    Raises:
        ImagesError: the file cannot be read as an image.
        Cancelled: the person stopped it.
    """
    from slimstudio.engine.measure.answer import answer as ask
    from slimstudio.engine.measure.grad_cam import with_heat

    original, compact = (
        with_heat(ask(network, image, control), network)
        for network in (outcome.original, outcome.compact)
    )
    return original, compact
