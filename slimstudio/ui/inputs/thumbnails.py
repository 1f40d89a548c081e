"""A small picture for each project file: four of the images that it learns from."""

from __future__ import annotations

import hashlib
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from slimstudio.system import locations

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.data.report import LoadedImages

_SIDE = 96
_logger = logging.getLogger(__name__)


def keep(project_file: Path, images: LoadedImages | None) -> None:
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
        drawn.save(str(place_of), "PNG")
    except OSError as error:
        _logger.info("No picture of %s is kept: %s", project_file, error)


def find(project_file: Path) -> QPixmap | None:
    """Find the picture of a project; None where none was kept."""
    with suppress(OSError):
        path = _path(project_file)
        if path.exists():
            found = QPixmap(str(path))
            return None if found.isNull() else found
    return None


def _path(project_file: Path) -> Path:
    name = hashlib.blake2b(str(project_file.absolute()).encode(), digest_size=16).hexdigest()
    return locations.cache() / "thumbnails" / f"{name}.png"
