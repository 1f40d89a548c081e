"""The window's door to torch: functions for the background thread, importing inside.

No file of the window imports torch, so that the window is visible before torch is. These
functions are called in the background thread (see `Jobs`), and torch is imported there.
"""
# ruff: noqa: PLC0415 - importing inside is what this file is for

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from slimstudio.errors import ImagesError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.export.formats import Format
    from slimstudio.engine.export.verify import Agreement
    from slimstudio.engine.models.catalogue import Architecture
    from slimstudio.engine.models.recipe import Preprocessing
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project


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


def architectures() -> tuple[Architecture, ...]:
    """List every network that can be picked by name."""
    from slimstudio.engine.models.catalogue import architectures as listed

    return listed()


def prepare(project: Project, control: Control) -> Prepared:
    """Open the project's network and load its images the way that network expects them.

    Images that cannot be used do not keep the network from being opened: the problem is handed
    back beside it.

    Raises:
        ModelFileError: the network cannot be opened.
        Cancelled: the person stopped it.
    """
    if not project.images:
        return Prepared(open_model(project, control), None)
    try:
        opened = open_model(project, control)
        control.check()
        images = load_images(project, opened.network.recipe.preprocessing, control)
    except ImagesError as error:
        return Prepared(open_model(replace(project, images=""), control), None, error)
    return Prepared(opened, images)


def open_project(path: Path, control: Control) -> tuple[Project, Outcome | None]:
    """See `slimstudio.session.files.open_project`; a finished run in the file needs torch."""
    from slimstudio.session import files

    control.check()
    return files.open_project(path)


def open_model(project: Project, control: Control) -> OpenedNetwork:
    """See `slimstudio.session.tasks.open_model`."""
    from slimstudio.session import tasks

    return tasks.open_model(project, control)


def load_images(project: Project, preprocessing: Preprocessing, control: Control) -> LoadedImages:
    """See `slimstudio.session.tasks.load_images`."""
    from slimstudio.session import tasks

    return tasks.load_images(project, preprocessing, control)


def run(project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control) -> Outcome:
    """See `slimstudio.session.tasks.run`."""
    from slimstudio.session import tasks

    return tasks.run(project, opened, images, control)


def export(
    outcome: Outcome,
    formats: Sequence[Format],
    folder: Path,
    images: LoadedImages,
    control: Control,
) -> tuple[Agreement, ...]:
    """See `slimstudio.session.tasks.export`."""
    from slimstudio.session import tasks

    return tasks.export(outcome, formats, folder, images, control)
