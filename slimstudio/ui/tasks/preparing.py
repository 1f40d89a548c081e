"""Opening the network of a project and loading its images."""
# ruff: noqa: PLC0415 - importing inside is what this package is for

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from slimstudio.errors import ImagesError

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import ModelChoice, Project


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


def warm_up() -> None:
    """Import torch and what the first job needs, so that the first click need not wait for it."""
    import_module("slimstudio.session.tasks")


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
