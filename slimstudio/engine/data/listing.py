"""A data set as it was found: which images there are, what they show, what they are meant for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.data.directory import readable
from slimstudio.errors import ImagesError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.finding import Reading, Rejected

SUFFIXES = frozenset(
    (
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".dib", ".tif", ".tiff"),
        *(".gif", ".heic", ".heif", ".hif", ".avif"),
    )
)
READABLE = Message("JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF")


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
        classes: Names of the labels in natural order; none where nothing says what images show.
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


_PARTS = tuple(Part)
# 17 bytes for each image: where its path is in the text, its label, and its part.
_ROW = np.dtype([("start", "i8"), ("length", "i4"), ("label", "i4"), ("part", "u1")])


@dataclass(frozen=True, eq=False)
class PackedFiles(Sequence[ImageFile]):
    """Image files, each a few bytes longer than its relative path; read like a tuple of them.

    Args:
        root: The folder that relative paths start from.
        text: All paths, one after the other.
        rows: Of `_ROW` [N].
    """

    root: Path
    text: bytes
    rows: NDArray[Any]

    @classmethod
    def pack(cls, root: Path, files: Iterable[tuple[str, int, Part]]) -> PackedFiles:
        """Pack files: of each its path (relative to `root`, or absolute), label and part."""
        text = bytearray()

        def rows() -> Iterable[tuple[int, int, int, int]]:
            for path, label, part in files:
                encoded = os.fsencode(path)
                yield len(text), len(encoded), label, _PARTS.index(part)
                text.extend(encoded)

        packed = np.fromiter(rows(), _ROW)
        return cls(root, bytes(text), packed)

    @property
    def labels(self) -> NDArray[np.int32]:
        """The labels of all images: int32 [N]."""
        return np.ascontiguousarray(self.rows["label"])

    @property
    def nbytes(self) -> int:
        """Tell how much memory they take."""
        return len(self.text) + self.rows.nbytes

    def ending(self, suffixes: tuple[str, ...]) -> NDArray[np.bool_]:
        """Tell which files' names end so, in letters of any case: bool [N]."""
        wanted = tuple(suffix.encode() for suffix in suffixes)
        ends = (self.rows["start"] + self.rows["length"]).tolist()
        longest = max(map(len, wanted))
        found = (self.text[max(0, end - longest) : end].lower().endswith(wanted) for end in ends)
        return np.fromiter(found, np.bool_, len(ends))

    def held(self, part: Part) -> NDArray[np.bool_]:
        """Tell which images are meant for a part: bool [N]."""
        held: NDArray[np.bool_] = self.rows["part"] == _PARTS.index(part)
        return held

    def taken(self, positions: NDArray[np.int64]) -> PackedFiles:
        """Return the files at these positions; their paths are not copied."""
        return replace(self, rows=self.rows[positions])

    def meant_for(self, part: Part, which: NDArray[np.bool_]) -> PackedFiles:
        """Return these files, with some of them (bool [N]) meant for another part."""
        rows = self.rows.copy()
        rows["part"][which] = _PARTS.index(part)
        return replace(self, rows=rows)

    def __len__(self) -> int:
        """Count the images."""
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> ImageFile: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[ImageFile, ...]: ...

    def __getitem__(self, at: int | slice) -> ImageFile | tuple[ImageFile, ...]:
        """Return one image, or several as a tuple."""
        if isinstance(at, slice):
            return tuple(self._file(one) for one in range(*at.indices(len(self))))
        return self._file(range(len(self))[at])

    def _file(self, at: int) -> ImageFile:
        start, length, label, part = self.rows[at].tolist()
        path = os.fsdecode(self.text[start : start + length])
        # Joining an absolute path gives that path.
        name = readable(path.replace(os.sep, "/"))
        return ImageFile(self.root / path, label, name, _PARTS[part])


_NAMED = 8


def check_enough(asked: Path, classes: tuple[str, ...], files: PackedFiles, *, given: bool) -> None:
    """Complain about classes that have too few of these images.

    Args:
        asked: What the person picked.
        classes: All of them.
        files: The images that can be used.
        given: Whether the person divided them into parts.

    Raises:
        ImagesError: a class has too few, or there are none to judge by.
    """
    needed = 1 if given else 2
    judged = files.held(Part.VALIDATION)
    if not classes:
        _check_unlabelled(asked, len(files) - int(judged.sum()), needed)
    counts = np.bincount(files.labels[~judged], minlength=len(classes))[: len(classes)]
    poor = [name for name, count in zip(classes, counts, strict=True) if count < needed]
    if classes and len(poor) == len(classes):
        raise ImagesError(
            Message(
                "None of the classes in {asked} has enough images that can be read.", asked=asked
            ),
            why=Message("Each class needs at least {needed}.", needed=needed),
            remedy=Message("Check that the files are intact photographs, and add more of them."),
        )
    if poor:
        names: Message | list[str] = [f"“{name}”" for name in poor[:_NAMED]]
        if len(poor) > _NAMED:
            names = Message("{names} and {count:,} more", names=names, count=len(poor) - _NAMED)
        raise ImagesError(
            (
                Message(
                    "The class {names} of {asked} has too few images.", names=names, asked=asked
                )
                if len(poor) == 1
                else Message(
                    "The classes {names} of {asked} have too few images.", names=names, asked=asked
                )
            ),
            why=(
                Message("A class needs one training image.")
                if given
                else Message(
                    "A class needs one image to learn from and another to judge the network by."
                )
            ),
            remedy=Message(
                "Add intact images to it, bring back what you excluded, or take the class out."
            ),
        )
    if given and not judged.any():
        raise ImagesError(
            Message("None of the validation images in {asked} can be read.", asked=asked),
            why=Message("Without them nobody can say how good the network is."),
            remedy=Message(
                "Replace them with intact copies, or remove the validation part: some of "
                "the training images are then held back instead."
            ),
        )


def _check_unlabelled(asked: Path, count: int, needed: int) -> None:
    if count < needed:
        raise ImagesError(
            Message("{asked} has too few images that can be read.", asked=asked),
            why=Message("A network needs images to learn from, and others to judge it by."),
            remedy=Message("Check that the files are intact photographs, and add more of them."),
        )
