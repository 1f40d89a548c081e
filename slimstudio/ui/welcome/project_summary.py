"""What Home shows of a project without opening it: a picture, the result, what is unfinished."""

from __future__ import annotations

import hashlib
import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from slimstudio.engine.replacing import replacing
from slimstudio.session import runs
from slimstudio.system import locations
from slimstudio.ui.widgets.saving import png_of

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import LoadedImages
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project

_SIDE = 96
_logger = logging.getLogger(__name__)


def keep_thumbnail(project_file: Path, images: LoadedImages | None) -> None:
    """Draw the picture of a project; nothing happens where its images are not loaded."""
    if images is None or not len(images.dataset.train):
        return
    # Imported late: it needs numpy, which would keep the first window waiting.
    from slimstudio.ui.inputs.class_list import thumbnail  # noqa: PLC0415

    pixels = images.dataset.train
    drawn = QPixmap(_SIDE, _SIDE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    half = _SIDE / 2
    for place in range(4):
        picture = thumbnail(pixels, place * (len(pixels) - 1) // 3)
        target = QRectF(place % 2 * half, place // 2 * half, half - 1, half - 1)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
    painter.end()
    try:
        place_of = _path(project_file)
        place_of.parent.mkdir(parents=True, exist_ok=True)
        with replacing(place_of) as stream:
            stream.write(png_of(drawn))
    except OSError as error:
        _logger.info("No picture of %s is kept: %s", project_file, error)


def find_thumbnail(project_file: Path) -> QPixmap | None:
    """Find the picture of a project; None where none was kept."""
    with suppress(OSError):
        path = _path(project_file)
        if path.exists():
            found = QPixmap(str(path))
            return None if found.isNull() else found
    return None


@dataclass(frozen=True)
class ProjectSummary:
    """What was known of a project when it was opened or saved last.

    Args:
        accuracy: Of the compact network that is shown, 0 to 1; None without a result.
        size_bytes: Its size; 0 without one.
        run: Name of the folder where its run is kept while it is unfinished.
    """

    accuracy: float | None = None
    size_bytes: int = 0
    run: str = ""

    @property
    def is_unfinished(self) -> bool:
        """Whether a run was interrupted that can go on."""
        return runs.is_unfinished(self.run)


def keep_summary(project_file: Path, project: Project, outcome: Outcome | None) -> None:
    """Note what Home shows of a project; without a place for it, nothing happens."""
    run = runs.folder_of(project).name
    summary = (
        ProjectSummary(outcome.after.evaluation.accuracy, outcome.after.size_bytes, run)
        if outcome
        else ProjectSummary(run=run)
    )
    try:
        path = _path(project_file, ".json")
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as stream:
            stream.write(msgspec.json.encode(summary))
    except OSError as error:
        _logger.info("No summary of %s is kept: %s", project_file, error)


def find_summary(project_file: Path) -> ProjectSummary:
    """Find what is known of a project; an empty one where nothing is."""
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return msgspec.json.decode(_path(project_file, ".json").read_bytes(), type=ProjectSummary)
    return ProjectSummary()


def _path(project_file: Path, suffix: str = ".png") -> Path:
    name = hashlib.blake2b(str(project_file.absolute()).encode(), digest_size=16).hexdigest()
    return locations.cache() / "thumbnails" / f"{name}{suffix}"
