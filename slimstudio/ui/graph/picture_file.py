"""Writes the drawing of a network into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.ui.graph.graph_scene import GraphScene

translate = QCoreApplication.translate

_SHARPNESS = 2.0  # pixels for each unit of the drawing, so that it can be printed
_LONGEST_PX = 16_000  # more is refused by many programs that show pictures


def write_picture(drawing: GraphScene, path: Path) -> None:
    """Write the whole drawing, with all its words, as the file's ending says: .svg or .png.

    Raises:
        SlimStudioError: the file cannot be written, or has another ending.
    """
    before = drawing.words
    drawing.show_words(titles=True, details=True)
    try:
        if path.suffix.lower() == ".svg":
            _write_svg(drawing, path)
        elif path.suffix.lower() == ".png":
            _write_png(drawing, path)
        else:
            raise SlimStudioError(
                Message("A drawing cannot be written as “{name}”.", name=path.name),
                remedy=Message("Give it a name that ends in .svg or .png."),
            )
    finally:
        drawing.show_words(titles=before[0], details=before[1])


def _write_svg(drawing: GraphScene, path: Path) -> None:
    area = drawing.sceneRect()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setTitle(translate("Picture", "Graph of the network"))
    generator.setSize(area.size().toSize())
    generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
    painter = QPainter()
    if not painter.begin(generator):
        raise _unwritable(path)
    drawing.render(painter, QRectF(0, 0, area.width(), area.height()), area)
    painter.end()


def _write_png(drawing: GraphScene, path: Path) -> None:
    area = drawing.sceneRect()
    scale = min(_SHARPNESS, _LONGEST_PX / max(area.width(), area.height(), 1.0))
    size = QSize(max(1, round(area.width() * scale)), max(1, round(area.height() * scale)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.current.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(image.rect()), area)
    painter.end()
    if not image.save(str(path)):
        raise _unwritable(path)


def _unwritable(path: Path) -> SlimStudioError:
    return SlimStudioError(
        Message("The drawing cannot be written to {path}.", path=path),
        remedy=Message("Choose a folder that you may write to."),
    )
