"""`slimstudio report`: one page about what came of a project."""

import argparse
import sys
from pathlib import Path

from slimstudio.cli.terminal import TerminalControl
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.errors import ImagesError, InputError
from slimstudio.messages import Message
from slimstudio.session import tasks
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.files import Saved, open_with_attempts
from slimstudio.session.report.page import Report, report_page
from slimstudio.session.tasks.results import write_page
from slimstudio.system.temporary import temporary_folder


def report(arguments: argparse.Namespace) -> None:
    """Write the page and say where it is.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: the project cannot be read, has no result, or the page cannot be written.
        Cancelled: the person stopped it.
    """
    path = Path(arguments.project)
    with temporary_folder() as folder:
        saved = open_with_attempts(path, BlobStore(folder))
    if saved.outcome is None:
        raise InputError(
            Message("There is no finished run in {path}.", path=path),
            remedy=Message("Run the project and save it first."),
        )
    out = arguments.out or path.with_suffix(".html")
    current = saved.attempts.find(saved.attempts.current)
    project = current.made_with if current else saved.project
    images = _images(saved) if arguments.pictures else None
    page = report_page(Report(project, saved.outcome, saved.attempts, images))
    write_page(page.encode(), out)
    print(f"{out}: {out.stat().st_size / 1e3:.0f} kB")


def _images(saved: Saved) -> LoadedImages | None:
    """Load the images, if they are where the project says; the page does without them, too."""
    control = TerminalControl(sys.stderr)
    assert saved.outcome is not None
    preprocessing = saved.outcome.compact.recipe.preprocessing
    seed = saved.project.training.seed
    try:
        return tasks.load_images(
            saved.project.images, preprocessing, seed, control, saved.project.curation
        )
    except ImagesError as error:
        print(f"slimstudio: without pictures: {error}", file=sys.stderr)
        return None
