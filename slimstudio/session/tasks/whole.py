"""A whole project in one call, for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.control import watched
from slimstudio.engine.export.formats import USUAL
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.tasks.preparing import load_images, open_model, read_classes
from slimstudio.session.tasks.results import export_all
from slimstudio.session.tasks.running import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from slimstudio.engine.events import Event
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project


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
    preprocessing = opened.network.recipe.preprocessing
    images = load_images(
        project.images, preprocessing, project.training.seed, control, project.curation
    )
    outcome = run(project, opened, images, control)
    export_all(outcome, USUAL, folder, "compact", images.dataset, control)
    return outcome
