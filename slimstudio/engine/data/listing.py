"""A data set as it was found: which images there are, what they show, what they are meant for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from slimstudio.errors import ImagesError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.data.packed import PackedFiles
    from slimstudio.engine.data.report import Rejected

SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".dib", ".tif", ".tiff", ".gif"}
)
READABLE = Message("JPEG, PNG, WebP, BMP, TIFF and GIF")


class Part(StrEnum):
    """What an image is meant for, as far as its folder or table says."""

    EITHER = "either"  # nobody said: the split decides
    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"  # judged by once, in the end, as long as there is VALIDATION


class Listed(NamedTuple):
    """What is said of one image: its class, what it is meant for, and where it is."""

    label: str
    part: Part
    path: str


class Reading(NamedTuple):
    """A way to read what a person picked.

    Attributes:
        layout: What `scan` is told to read it so; see there.
        words: What a person asks for with it, such as "Use the names of the files".
        path: What is picked then; None for what was picked.
    """

    layout: str
    words: Message
    path: Path | None = None


class Contradiction(NamedTuple):
    """An image that a table gives several classes; it is left out.

    Attributes:
        name: Its path relative to the root.
        labels: The classes.
    """

    name: str
    labels: tuple[str, ...]


class LayoutError(ImagesError):
    """Nobody can tell what the images show until the person says how they are laid out.

    Args:
        what: See `SlimStudioError`.
        why: See there.
        remedy: See there.
        readings: What they may mean, the likeliest first.
    """

    def __init__(
        self, what: Message, *, why: Message, remedy: Message, readings: tuple[Reading, ...] = ()
    ) -> None:
        super().__init__(what, why=why, remedy=remedy)
        self.readings = readings


@dataclass(frozen=True)
class ImageFile:
    """A file that should be an image; nobody has opened it yet.

    Args:
        path: Where it is.
        label: Index into the listing's `classes`.
        name: Path relative to the listing's root, with forward slashes, for people; no two images
            of a listing have the same.
        part: What its folder or table says that it is for.
    """

    path: Path
    label: int
    name: str
    part: Part = Part.EITHER


@dataclass(frozen=True, eq=False)
class Listing:
    """The images of a folder, table or zip.

    Args:
        root: The folder that holds it; for a zip the folder that it was unpacked to.
        description: How the images are laid out, in a sentence.
        classes: Names of the labels in natural order.
        files: The images by class; within a class in natural order, or in that of the table. They
            are held compactly and made anew each time they are asked for.
        rejected: What was found and cannot be used, and class folders without images.
        readings: How else it can be read.
        contradictions: Images that are left out because a table gives them several classes.
        problem: Why nothing can be learned from it; None where something can.
    """

    root: Path
    description: Message
    classes: tuple[str, ...]
    files: PackedFiles
    rejected: tuple[Rejected, ...] = ()
    readings: tuple[Reading, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    problem: ImagesError | None = None
