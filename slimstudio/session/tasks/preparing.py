"""Opening the network of a project, and loading its images. Imports torch."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.dataset import Earlier, load_dataset
from slimstudio.engine.data.doctor.examine import examine
from slimstudio.engine.data.doctor.finding import Checkup, Postponed
from slimstudio.engine.data.doctor.inspection import thumbnail as small_picture
from slimstudio.engine.data.folder import scan, survey
from slimstudio.engine.data.pixels import Dataset, LoadedImages
from slimstudio.engine.data.store import LatestDecoded
from slimstudio.engine.data.variation import Variation
from slimstudio.engine.measure.facts import NO_FACTS, Facts, TrainingWork
from slimstudio.engine.measure.footprint_probe import find_footprint
from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.flow import data_flow
from slimstudio.engine.models.input_values import with_values
from slimstudio.engine.models.network import Network
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.timing.timing import (
    TimedResult,
    known_timing,
    measure_timing,
    seconds_per_training_image,
)
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.worker import Worker
from slimstudio.errors import ImagesError
from slimstudio.session import devices
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.split_assignment import KeptAssignment, SharedAssignment
from slimstudio.session.tasks.networks import followed

__all__ = [
    "Prepared",
    "examine_images",
    "known_facts",
    "load_images",
    "measure_machine",
    "measure_training",
    "open_model",
    "prepare",
    "read_classes",
    "small_picture",
    "varied_pictures",
    "with_graph",
]

_logger = logging.getLogger(__name__)
# Images are read again whenever one is left out or another network is picked.
_latest = LatestDecoded()


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
    if not project.images:
        return Prepared(_open(project, (), control), None)
    try:
        classes = read_classes(project.images, control, project.curation.layout)
    except ImagesError as error:
        return Prepared(_open(project, (), control), None, error)
    opened = _open(project, classes, control)
    try:
        seed = project.training.seed
        images = load_images(project.images, opened.network, seed, control, project.curation)
    except ImagesError as error:
        return Prepared(opened, None, error)
    return Prepared(opened, images)


def _open(project: Project, classes: tuple[str, ...], control: Control) -> OpenedNetwork:
    assert project.model is not None
    opened = open_model(project.model, classes, project.training.seed, control)
    control.check()
    facts = devices.as_chosen(opened.facts, opened.network, project.device)
    opened = replace(opened, facts=facts)
    return with_graph(opened)


def read_classes(path: str, control: Control, layout: str = "") -> tuple[str, ...]:
    """Read the names of the classes off an image folder, zip or table; opens no image.

    Args:
        path: The folder, zip or table.
        control: Asked now and then whether to go on.
        layout: How it is read: see `engine.data.folder.scan`.

    Raises:
        ImagesError: there are none to learn from.
        Cancelled: the person stopped it.
    """
    return scan(Path(path), control, layout).classes


def chosen_network(choice: ModelChoice, seed: int = 0) -> Network:
    """Open the starting network as it is.

    Args:
        choice: Which network.
        seed: Decides the values of an untrained one.

    Raises:
        ModelFileError: it cannot be opened.
    """
    network = start_network(
        choice.architecture,
        followed(Path(choice.weights)) if choice.weights else None,
        seed,
        size=choice.size,
        labels=Path(choice.labels) if choice.labels else None,
    )
    return with_values(network, choice.input_values)


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
    network = chosen_network(choice, seed)
    control.check()
    if classes and classes != network.recipe.classes:
        network = CLASSIFICATION.with_classes(network, classes, seed)
    elif not choice.weights:
        outputs = tuple(map(str, range(network.recipe.outputs)))
        network = replace(network, new_classes=network.recipe.classes or outputs)
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
    network: Network,
    seed: int,
    control: Control,
    curation: Curation = NO_CURATION,
    worker: Worker | None = None,
) -> LoadedImages:
    """Decode the images once and hold a part of them back to judge by.

    Images that were divided before stay on their sides: see `split_assignment`.

    Args:
        path: The image folder, zip or table.
        network: What the images are prepared for; where nothing says what they show, its answers
            are their labels.
        seed: Decides which images are held back.
        control: Told of every image, and asked whether to go on.
        curation: Which of them are left out, and which stay together.
        worker: This process among those that train together, all of which load the images;
            None where there is but this one.

    Raises:
        ImagesError: there are none to learn from, or they have no classes and the network has
            learned nothing.
        Cancelled: the person stopped it.
    """
    kept = KeptAssignment(path, seed)
    assignment = SharedAssignment(kept, worker) if worker else kept
    preprocessing = network.recipe.preprocessing
    found = load_dataset(
        Path(path),
        preprocessing,
        seed,
        control,
        curation=curation,
        earlier=Earlier(assignment, _latest),
    )
    if found.dataset.labelled:
        return found
    preprocessing = replace(preprocessing, levels=found.levels)
    asked = replace(network, recipe=replace(network.recipe, preprocessing=preprocessing))
    return replace(found, dataset=CLASSIFICATION.answered(asked, found.dataset, control))


def examine_images(
    images: str, layout: str, patience_s: float | None, control: Control
) -> Checkup | Postponed:
    """Look over a data set; see `engine.data.doctor.examine.examine`.

    Args:
        images: The image folder, table or zip.
        layout: How it is read: see `engine.data.folder.scan`.
        patience_s: Give up where it turns out to take longer; None to go on to the end.
        control: Told about the progress; asked at every image whether to go on.

    Raises:
        ImagesError: there are no images.
        Cancelled: the person stopped it.
    """
    listing = survey(Path(images), control, layout)
    if listing.problem is not None and not listing.contradictions:
        raise listing.problem
    return examine(listing, control, patience_s=patience_s)


def known_facts(network: Network, analysis: Analysis, runtime: Runtime = Runtime.TORCH) -> Facts:
    """Find out how much memory it takes, and look up the times that were measured before."""
    timing = known_timing(network, analysis, runtime)
    found = NO_FACTS if timing is None else _facts(timing)
    return replace(found, footprint=find_footprint(network.module, analysis.input_size))


def measure_machine(
    opened: OpenedNetwork, control: Control, runtime: Runtime = Runtime.TORCH
) -> Facts:
    """Time the network's layers at several widths, and one step of training.

    Raises:
        PlanError: the network has no layer that can be timed.
        Cancelled: the person stopped it; what was measured so far is kept for the next time.
    """
    network, analysis = opened.network, opened.analysis
    found = _facts(measure_timing(network, analysis, runtime, control))
    return replace(found, footprint=find_footprint(network.module, analysis.input_size))


def measure_training(opened: OpenedNetwork, control: Control) -> TrainingWork:
    """Time a step of training, which takes a second or two.

    Raises:
        Cancelled: the person stopped it.
    """
    control.check()
    seconds = seconds_per_training_image(opened.network.module, opened.analysis.input_size)
    return TrainingWork(seconds)


def _facts(timing: TimedResult) -> Facts:
    return Facts(timing.times, training=TrainingWork(timing.seconds_per_image))


def varied_pictures(
    dataset: Dataset, training: TrainingSettings, count: int, epoch: int
) -> list[NDArray[np.uint8]]:
    """Vary some training images as training does.

    Args:
        dataset: The images.
        training: How they are varied.
        count: How many; fewer where there are not so many.
        epoch: Another one shows other images, in other variations.

    Returns:
        Pictures, each uint8 [H, W, 3], RGB.
    """
    images = dataset.train.images
    places = np.linspace(0, len(images), min(count, len(images)), endpoint=False).astype(int)
    chosen = torch.from_numpy((places + epoch) % len(images))
    rows = images[chosen].permute(0, 2, 3, 1).contiguous()
    variation = Variation.draw(
        training.augmentation,
        len(rows),
        mirror=training.mirror,
        seed=(training.seed, epoch),
    )
    return list(variation.apply(rows, torch.arange(len(rows))).numpy())
