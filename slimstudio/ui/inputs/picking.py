"""Picking a model and images, however the person does it: by list, dialog or drag and drop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl

from slimstudio.engine.data.listing import LayoutError
from slimstudio.engine.sources.foreign_files import ENDINGS
from slimstudio.engine.sources.labels import read_labels
from slimstudio.engine.sources.weight_places import holds_weights
from slimstudio.session import edits
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.finding import Reading
    from slimstudio.engine.image_size import ImageSize
    from slimstudio.ui.document import Document
    from slimstudio.ui.widgets.problems import ProblemCard

translate = QCoreApplication.translate


MODEL_SUFFIXES = (".pt", ".pth", ".safetensors", ".pt2", ".onnx", ".ckpt", ".bin", ".pkl", ".tar")
IMAGES_SUFFIXES = (".zip", ".csv", ".tsv", ".json", ".jsonl")
PROJECT_SUFFIX = ".slim"
LABELS_SUFFIX = ".txt"


@dataclass(frozen=True)
class Dropped:
    """Files sorted by what they are for; None where there is none.

    Args:
        project: A project to open.
        model: A weight file.
        images: A folder, zip or table of images.
        labels: Names of the network's classes.
        refused: What can be none of them.
    """

    project: Path | None = None
    model: Path | None = None
    images: Path | None = None
    labels: Path | None = None
    refused: tuple[Path, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether anything of it can be used."""
        return bool(self.project or self.model or self.images or self.labels)


def sort_dropped(urls: Iterable[QUrl]) -> Dropped:
    """Tell what dropped files are for, by their names; of each kind the first counts."""
    project: Path | None = None
    model: Path | None = None
    images: Path | None = None
    labels: Path | None = None
    refused: list[Path] = []
    for url in urls:
        path = Path(url.toLocalFile()) if url.isLocalFile() else Path(url.toString())
        suffix = path.suffix.lower()
        if suffix == PROJECT_SUFFIX and project is None:
            project = path
        elif model is None and _is_model(path):
            model = path
        elif (suffix in IMAGES_SUFFIXES or path.is_dir()) and images is None:
            images = path
        elif suffix == LABELS_SUFFIX and labels is None and read_labels(path):
            labels = path
        else:
            refused.append(path)
    if project is not None:  # it brings its own of everything else
        refused += [path for path in (model, images, labels) if path is not None]
        return Dropped(project, refused=tuple(refused))
    return Dropped(None, model, images, labels, tuple(refused))


def _is_model(path: Path) -> bool:
    """Tell a network by its name, of another program too: why it does not open is said then."""
    name = path.name.lower()
    if name.endswith((*MODEL_SUFFIXES, *ENDINGS, ".index.json")):
        return True
    return (name.endswith(".zip") or path.is_dir()) and holds_weights(path)


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


def pick_labels(document: Document, path: Path) -> None:
    """Name the classes of the network by a file."""
    absolute = path.absolute()

    def change(project: Project) -> Project:
        return edits.name_classes(project, absolute)

    document.edit(translate("Picking", "Name classes by {name}").format(name=path.name), change)


def pick_image_size(document: Document, size: ImageSize | None) -> None:
    """Give the network images of another size."""

    def change(project: Project) -> Project:
        return edits.resize_images(project, size)

    document.edit(translate("Picking", "Change the image size"), change)


def pick_images(document: Document, path: Path) -> None:
    """Learn from the images of a folder, zip or table."""
    absolute = path.absolute()

    def change(project: Project) -> Project:
        return edits.pick_images(project, absolute)

    document.edit(translate("Picking", "Pick images {name}").format(name=path.name), change)


def ask_how_to_read(document: Document, card: ProblemCard) -> None:
    """Offer on a card the ways in which the images can be read that nobody could make out."""
    card.offer([message_text(reading.words) for reading in _readings(document)])


def read_images_as(document: Document, place: int) -> None:
    """Read the images in one of the ways that `ask_how_to_read` offered."""
    readings = _readings(document)
    if place >= len(readings):
        return
    reading = readings[place]
    if reading.path is not None:
        pick_images(document, reading.path)
        return

    def change(project: Project) -> Project:
        return edits.curate(project, project.curation.read_as(reading.layout))

    document.edit(message_text(reading.words), change)


def _readings(document: Document) -> Sequence[Reading]:
    problem = document.images_problem
    return problem.readings if isinstance(problem, LayoutError) else ()


def _pick_model(project: Project, choice: ModelChoice) -> Project:
    return edits.pick_model(project, choice)
