"""Picking a model and images, however the person does it: by list, dialog or drag and drop."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.session import edits
from slimstudio.session.project import ModelChoice, Project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QUrl

    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


MODEL_SUFFIXES = (".pt", ".pth", ".safetensors")
IMAGES_SUFFIXES = (".zip", ".csv", ".tsv", ".json")
PROJECT_SUFFIX = ".slim"


@dataclass(frozen=True)
class Dropped:
    """Files sorted by what they are for; None where there is none.

    Args:
        project: A project to open.
        model: A weight file.
        images: A folder, zip or table of images.
        refused: What can be none of them.
    """

    project: Path | None = None
    model: Path | None = None
    images: Path | None = None
    refused: tuple[Path, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether anything of it can be used."""
        return bool(self.project or self.model or self.images)


def sort_dropped(urls: Iterable[QUrl]) -> Dropped:
    """Tell what dropped files are for, by their names; of each kind the first counts."""
    project: Path | None = None
    model: Path | None = None
    images: Path | None = None
    refused: list[Path] = []
    for url in urls:
        path = Path(url.toLocalFile()) if url.isLocalFile() else Path(url.toString())
        suffix = path.suffix.lower()
        if suffix == PROJECT_SUFFIX and project is None:
            project = path
        elif suffix in MODEL_SUFFIXES and model is None:
            model = path
        elif (suffix in IMAGES_SUFFIXES or path.is_dir()) and images is None:
            images = path
        else:
            refused.append(path)
    return Dropped(project, model, images, tuple(refused))


def pick_architecture(document: Document, name: str) -> None:
    """Start from an untrained torchvision network."""
    document.edit(
        translate("Picking", "Pick {name}").format(name=name),
        partial(_pick_model, choice=ModelChoice(architecture=name)),
    )


def pick_pretrained(document: Document, name: str, path: Path) -> None:
    """Start from a torchvision network with the values that torchvision publishes."""
    document.edit(
        translate("Picking", "Pick pretrained {name}").format(name=name),
        partial(_pick_model, choice=ModelChoice(name, str(path.absolute()))),
    )


def pick_model_file(document: Document, path: Path) -> None:
    """Start from a weight file; which network it is, its tensors say."""
    document.edit(
        translate("Picking", "Pick {name}").format(name=path.name),
        partial(_pick_model, choice=ModelChoice(weights=str(path.absolute()))),
    )


def pick_images(document: Document, path: Path) -> None:
    """Learn from the images of a folder, zip or table."""
    absolute = path.absolute()

    def change(project: Project) -> Project:
        return edits.pick_images(project, absolute)

    document.edit(translate("Picking", "Pick images {name}").format(name=path.name), change)


def _pick_model(project: Project, choice: ModelChoice) -> Project:
    return edits.pick_model(project, choice)
