"""The jobs of the window and of the command line, each with a control as its last parameter.

This module imports torch.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Control
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.decoded import LatestDecoded
from slimstudio.engine.data.earlier import Earlier
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.data.report import LoadedImages
from slimstudio.engine.events import About, Noted
from slimstudio.engine.export.export import export
from slimstudio.engine.export.exported import Exported
from slimstudio.engine.export.formats import Format
from slimstudio.engine.export.model_card import card_text
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.speeds import with_speeds
from slimstudio.engine.job.checkpoints import Checkpoints
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.run import follow as take_part
from slimstudio.engine.job.run import keep_best as end_early
from slimstudio.engine.job.task import Task
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.flow import data_flow
from slimstudio.engine.models.head import with_classes
from slimstudio.engine.models.opening import start_network
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.replacing import replacing
from slimstudio.engine.training.threads import training_threads
from slimstudio.engine.training.together import Together
from slimstudio.errors import ExportError, system_says
from slimstudio.messages import Message, plural
from slimstudio.session import runs
from slimstudio.session.machine import known_facts
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.split_assignment import KeptAssignment, SharedAssignment
from slimstudio.session.weights import followed

_logger = logging.getLogger(__name__)
# Images are read again whenever one is left out or another network is picked.
_latest = LatestDecoded()


def read_classes(path: str, control: Control) -> tuple[str, ...]:
    """Read the names of the classes off an image folder, zip or table; opens no image.

    Raises:
        ImagesError: there are none to learn from.
        Cancelled: the person stopped it.
    """
    return scan(Path(path), control).classes


def open_model(
    choice: ModelChoice, classes: tuple[str, ...], seed: int, control: Control
) -> OpenedNetwork:
    """Open the starting network, give it the classes of the images, and look into it.

    Args:
        choice: Which network.
        classes: What it is to tell apart; empty to leave its outputs as they are.
        seed: Decides the first values of what has none: a new head, an untrained network.
        control: Asked between the steps whether to go on.

    Raises:
        ModelFileError: the network cannot be opened.
        PlanError: it opened, but does not run on images of its size.
        Cancelled: the person stopped it.
    """
    weights = followed(Path(choice.weights)) if choice.weights else None
    network = start_network(choice.architecture, weights, seed)
    control.check()
    if classes and classes != network.recipe.classes:
        network = with_classes(network, classes, seed)
    control.check()
    size = network.recipe.preprocessing.size
    layers = describe_layers(network.module, size)
    control.check()
    analysis = analyse(network.module, size)
    control.check()
    analysis = with_blocks(network.module, analysis)
    control.check()
    return OpenedNetwork(network, layers, analysis, known_facts(network, analysis))


def with_graph(opened: OpenedNetwork) -> OpenedNetwork:
    """Add how data flows through a network, for drawing it, if it can be followed."""
    size = opened.network.recipe.preprocessing.size
    try:
        graph = data_flow(opened.network.module, size)
    except (RuntimeError, ValueError, TypeError, AttributeError, LookupError, AssertionError):
        # The network ran while it was analysed: whatever this is, it only costs the drawing.
        _logger.warning("The network's data flow cannot be followed", exc_info=True)
        return opened
    return replace(opened, graph=graph)


def load_images(
    path: str,
    preprocessing: Preprocessing,
    seed: int,
    control: Control,
    curation: Curation = NO_CURATION,
    together: Together | None = None,
) -> LoadedImages:
    """Decode the images once and hold a part of them back to judge by.

    Images that were divided before stay on their sides: see `split_assignment`.

    Args:
        path: The image folder, zip or table.
        preprocessing: What the network expects: `opened.network.recipe.preprocessing`.
        seed: Decides which images are held back.
        control: Told of every image, and asked whether to go on.
        curation: Which of them are left out, and which stay together.
        together: The processes that train together, all of which load the images; None where
            there is but this one.

    Raises:
        ImagesError: there are none to learn from.
        Cancelled: the person stopped it.
    """
    kept = KeptAssignment(path, seed)
    sides = SharedAssignment(kept, together) if together else kept
    return load_dataset(
        Path(path), preprocessing, seed, control, curation=curation, earlier=Earlier(sides, _latest)
    )


def run(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    together: Together | None = None,
    *,
    time_onnx: bool = False,
) -> Outcome:
    """Learn, prune, repair, fine-tune and compare as the project says; changes nothing it is given.

    How far it is, is saved all the time; an interrupted run of the same project goes on from
    there. What was saved stays until it is discarded: see `session.runs`.

    Args:
        project: What to do.
        opened: The starting network.
        images: What it learns from.
        control: Told of every step; asked before every batch whether to go on.
        together: The processes that train together, this one leading, and all others in `follow`;
            None where there is but this one.
        time_onnx: Whether to compare the speed in ONNX Runtime too: seconds to a minute.

    Raises:
        PlanError: the marks cannot be carried out on this network.
        TrainingError: training could not go on.
        Cancelled: the person stopped it.
    """
    task = _task(project, opened, images)
    runs.forget_old()
    with _threads(project, opened, control):
        outcome = carry_out(task, control, Checkpoints(runs.folder_of(project)), together)
        return with_speeds(outcome, control, onnx=time_onnx)


def follow(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    together: Together,
) -> None:
    """Take part in the training of a run that another process leads; nothing is written.

    Raises:
        TrainingError: training could not go on.
        Cancelled: one of the processes was stopped.
    """
    take_part(_task(project, opened, images), control, together)


def keep_best(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    *,
    time_onnx: bool = False,
) -> Outcome:
    """End an interrupted run with the best compact network that it has so far, and measure it.

    Args:
        project: What the run was for.
        opened: Its starting network.
        images: What it learned from.
        control: Told of every step; asked now and then whether to go on.
        time_onnx: See `run`.

    Raises:
        TrainingError: the run has no compact network yet.
        Cancelled: the person stopped it; the run can still go on.
    """
    task = _task(project, opened, images)
    with _threads(project, opened, control):
        outcome = end_early(task, control, Checkpoints(runs.folder_of(project)))
        return with_speeds(outcome, control, onnx=time_onnx)


def _task(project: Project, opened: OpenedNetwork, images: LoadedImages) -> Task:
    task = Task(
        opened.network,
        images.dataset,
        opened.analysis,
        project.marks,
        project.training,
        project.pruning,
    )
    assert task.plan.prunes  # before anything is written: it refuses a plan that changes nothing
    return task


@contextmanager
def _threads(project: Project, opened: OpenedNetwork, control: Control) -> Iterator[None]:
    """Compute with as many threads as the interrupted run did, or find out how many are best."""
    before = runs.interrupted(project)
    network = opened.network
    threads = before.threads if before else project.training.threads or None
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


def export_all(
    outcome: Outcome,
    formats: Sequence[Format],
    folder: Path,
    name: str,
    dataset: Dataset,
    control: Control,
    *,
    options: ExportOptions | None = None,
) -> tuple[Exported, ...]:
    """Write the compact network in several formats, and verify each before it takes its place.

    A page about the network is written beside them, NAME.md.

    When one fails or the person stops, those that were written and verified before it stay.

    Args:
        outcome: What a run left.
        formats: What to write.
        folder: Where to; it is made if it is missing.
        name: File name without its ending.
        dataset: The images of the run; see `export`.
        control: Told how far it is, and asked whether to go on.
        options: How to write them.

    Raises:
        ExportError: a file could not be written, or does not answer like the trained network.
        Cancelled: the person stopped it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            Message("The folder {folder} cannot be made.", folder=folder),
            why=system_says(error),
            remedy=Message("Export into another folder."),
        ) from error
    exported: list[Exported] = []
    for one in formats:
        path = folder / f"{name}{one.suffix}"
        agreement = export(outcome.compact, one, path, dataset, control, options)
        exported.append(Exported(path, one, agreement))
    raw = options is not None and options.raw
    card = folder / f"{name}.md"
    try:
        with replacing(card) as file:
            file.write(card_text(outcome, exported, raw=raw).encode())
    except OSError as error:
        raise ExportError(
            Message("The page about the network, {file}, cannot be written.", file=card.name),
            why=system_says(error),
            remedy=Message("The network's files are written. Export again for the page."),
        ) from error
    return tuple(exported)
