"""Finding the images and classes in a folder of photographs."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.data import archive
from slimstudio.engine.data.directory import (
    contents,
    files_below,
    identity,
    natural_key,
    readable,
    unreadable,
)
from slimstudio.engine.data.report import Rejected
from slimstudio.errors import ImagesError

SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".dib", ".tif", ".tiff", ".gif"}
)
READABLE = "JPEG, PNG, WebP, BMP, TIFF and GIF"

_LAYOUT_REMEDY = (
    "Give each class its own sub-folder with its photographs in it, and pick the folder above."
)
_UNATTENDED = Unattended()


class Part(StrEnum):
    """What an image is meant for, as far as its folder says."""

    EITHER = "either"  # nobody said: the split decides
    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"  # left alone where there is a validation folder, else used like one


_PARTS = {
    "train": Part.TRAIN,
    "training": Part.TRAIN,
    "val": Part.VALIDATION,
    "valid": Part.VALIDATION,
    "validation": Part.VALIDATION,
    "test": Part.TEST,
    "testing": Part.TEST,
}


@dataclass(frozen=True)
class ImageFile:
    """A file that looks like an image; nobody has opened it yet.

    Args:
        path: Where it is.
        label: Index into the folder's `classes`.
        name: Path relative to the data set's root, with forward slashes, for people.
        part: What its folder says that it is for; never TEST.
    """

    path: Path
    label: int
    name: str
    part: Part = Part.EITHER


@dataclass(frozen=True)
class ImageFolder:
    """A data set as found on the disk.

    Args:
        root: The folder that holds it; for a zip the folder that it was unpacked to.
        classes: Names of the class folders in natural order.
        files: Images by class, in natural order of their names.
        rejected: Files that are no images we read, and class folders without any.
        unused: How many images lie in a test folder that is left alone.
    """

    root: Path
    classes: tuple[str, ...]
    files: tuple[ImageFile, ...]
    rejected: tuple[Rejected, ...] = ()
    unused: int = 0


def scan(path: Path, control: Control = _UNATTENDED) -> ImageFolder:
    """List the images of a folder that has one sub-folder per class, or of a zip of such a folder.

    A level `train` and `val` (or `valid`, `validation`, `test`) may lie above the classes. Files
    are told by their suffix; none is opened.

    Args:
        path: A folder or a zip file.
        control: Asked now and then whether to go on.

    Returns:
        The classes and images that were found.

    Raises:
        ImagesError: it is missing, cannot be read, is no such folder, or has fewer than two
            classes.
        Cancelled: the person stopped the work.
    """
    root = _unwrap(_open_root(path, control))
    found = _Found(root, control)
    folders, files = contents(root)
    meant = {folder: _PARTS.get(folder.name.casefold()) for folder in folders}
    named = set(meant.values())
    has_parts = Part.TRAIN in named and not named.isdisjoint({Part.VALIDATION, Part.TEST})
    for folder, part in meant.items():
        if not has_parts:
            found.add_class(folder, Part.EITHER, above=(root,))
        elif part is None:
            found.reject(folder, "This folder lies beside the training and validation folders.")
        else:
            found.add_part(folder, part)
    for file in files:
        found.reject_stray(file)
    return found.numbered(path)


class _Found:
    """What was found below one root so far."""

    def __init__(self, root: Path, control: Control) -> None:
        self._root = root
        self._control = control
        self._images: dict[str, list[tuple[Part, Path]]] = {}
        self._rejected: list[Rejected] = []
        self._strays = 0

    def add_part(self, folder: Path, part: Part) -> None:
        """Add every class folder in a folder such as `train`."""
        folders, files = contents(folder)
        if not folders and any(map(_is_image, files)):
            raise _without_classes(folder)
        for one in folders:
            self.add_class(one, part, above=(self._root, folder))
        for file in files:
            self.reject_stray(file)

    def add_class(self, folder: Path, part: Part, *, above: Sequence[Path]) -> None:
        """Add the images of one class folder and of the folders in it."""
        images = []
        for file in files_below(folder, above):
            self._control.check()
            if _is_image(file):
                images.append((part, file))
            else:
                kind = file.suffix or "files without a suffix"
                self.reject(file, f"SlimStudio reads {READABLE}, not {kind}.")
        if not images:
            self.reject(folder, "This folder holds no images.")
            return
        # The same name typed on different systems may differ in its bytes.
        name = unicodedata.normalize("NFC", readable(folder.name))
        self._images.setdefault(name, []).extend(images)

    def reject(self, path: Path, reason: str) -> None:
        """Remember a file or folder that is not used, and why."""
        self._rejected.append(Rejected(self._name(path), reason))

    def reject_stray(self, file: Path) -> None:
        """Remember an image that lies outside the class folders; other files there are no news."""
        if _is_image(file):
            self._strays += 1
            self.reject(file, "It lies outside the class folders, so nothing says its class.")

    def numbered(self, asked: Path) -> ImageFolder:
        """Number the classes and list the images, or say why there are none to learn from."""
        parts = {part for images in self._images.values() for part, _ in images}
        judge = Part.VALIDATION if Part.VALIDATION in parts else Part.TEST
        used = {
            name: [
                (part, file) for part, file in images if part in {Part.EITHER, Part.TRAIN, judge}
            ]
            for name, images in self._images.items()
        }
        classes = tuple(sorted((name for name, images in used.items() if images), key=natural_key))
        if not classes and self._strays:
            raise _without_classes(asked)
        _check_classes(asked, classes)
        for name in classes:
            if all(part in {Part.VALIDATION, Part.TEST} for part, _ in used[name]):
                raise _without_training_images(asked, name)
        files = tuple(
            ImageFile(
                file,
                label,
                self._name(file),
                Part.VALIDATION if part is Part.TEST else part,
            )
            for label, name in enumerate(classes)
            for part, file in used[name]
        )
        unused = sum(map(len, self._images.values())) - len(files)
        return ImageFolder(self._root, classes, files, tuple(self._rejected), unused)

    def _name(self, path: Path) -> str:
        return readable(path.relative_to(self._root).as_posix())


def _open_root(path: Path, control: Control) -> Path:
    try:
        if path.is_dir():
            return path
        exists = path.exists()
    except OSError as error:
        raise unreadable(path, error) from error
    if not exists:
        raise ImagesError(
            f"The image folder {path} does not exist.",
            why="It was moved, renamed or deleted, or its drive is not connected.",
            remedy="Pick the folder again.",
        )
    return archive.unpack(path, control)


def _unwrap(root: Path) -> Path:
    """Go down while a folder holds nothing but one folder of folders, as zips often do."""
    visited = {identity(root)}
    while True:
        folders, files = contents(root)
        if len(folders) != 1 or any(map(_is_image, files)):
            return root
        # One folder of images is a single class, and an error; a link upwards would never end.
        if not contents(folders[0])[0] or identity(folders[0]) in visited:
            return root
        root = folders[0]
        visited.add(identity(root))


def _check_classes(asked: Path, classes: Sequence[str]) -> None:
    if not classes:
        raise ImagesError(
            f"There are no images in {asked}.",
            why=f"SlimStudio reads {READABLE} files in one sub-folder per class.",
            remedy=_LAYOUT_REMEDY,
        )
    if len(classes) == 1:
        raise ImagesError(
            f"There is only one class in {asked}: “{classes[0]}”.",
            why="A network can only learn to tell two or more classes apart.",
            remedy="Add a sub-folder with images of something else.",
        )


def _without_classes(folder: Path) -> ImagesError:
    return ImagesError(
        f"The images in {folder} lie there without class folders.",
        why="Nothing says which class each of them shows.",
        remedy=_LAYOUT_REMEDY,
    )


def _without_training_images(asked: Path, name: str) -> ImagesError:
    return ImagesError(
        f"The class “{name}” of {asked} has validation images but no training images.",
        why="A class can only be learned from training images.",
        remedy=f"Add a folder “{name}” to the training images, or remove it from the others.",
    )


def _is_image(file: Path) -> bool:
    return file.suffix.casefold() in SUFFIXES
