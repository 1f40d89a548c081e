"""Why there are no images to show yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


def why_no_images(document: Document) -> tuple[str, str]:
    """Say in a title and a sentence what becomes of the images, or what they wait for."""
    if not document.project.images:
        return (
            translate("ImagesPanel", "No images yet"),
            translate(
                "ImagesPanel",
                "They will be counted, checked and split into two parts: most to learn "
                "from, some to judge by.",
            ),
        )
    name = Path(document.project.images).name
    if document.project.model is None or document.model_problem:
        return (
            translate("ImagesPanel", "{name} is picked").format(name=name),
            translate(
                "ImagesPanel",
                "The images are read once a model is open, scaled the way it expects.",
            ),
        )
    return (
        translate("ImagesPanel", "Reading {name}…").format(name=name),
        translate("ImagesPanel", "Every image is opened once and checked."),
    )
