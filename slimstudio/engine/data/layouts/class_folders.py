"""The layouts with one folder for each class: the upper ones, or the deepest."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import cloud_of, files_below
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.layouts.part_names import has_both, part_called
from slimstudio.engine.data.listing import SUFFIXES, Part
from slimstudio.engine.data.signature import why_unused
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection
    from slimstudio.engine.data.layouts.skeleton import FolderTree
    from slimstudio.errors import ImagesError


def fill_class_folders(found: Collection, tree: FolderTree, control: Control) -> Message:
    """Add a folder whose sub-folders are the classes.

    Args:
        found: Still empty; its root is the tree's.
        tree: What lies in the folder.
        control: Asked at every file whether to go on.

    Returns:
        How they are laid out, in a sentence.

    Raises:
        ImagesError: a folder cannot be read.
        Cancelled: the person stopped the work.
    """
    for branch in tree.folders:
        add_class(found, branch.path, Part.EITHER, control, above=(found.root,))
    reject_strays(found, tree.files())
    return Message("A folder with one sub-folder for each class.")


def fill_deepest(found: Collection, tree: FolderTree, control: Control) -> Message:
    """Add folders in which each image shows what the folder that it lies in is called.

    Args:
        found: Still empty; its root is the tree's or above.
        tree: What lies in the folder. Folders called like parts, at any depth, are parts.
        control: Asked at every file whether to go on.

    Returns:
        How they are laid out, in a sentence.

    Raises:
        ImagesError: a folder cannot be read.
        Cancelled: the person stopped the work.
    """
    parted = has_both(part_called(one.name) for one in tree.below())
    waiting = [(tree, Part.EITHER)]
    for branch, part in waiting:
        meant = part_called(branch.name) if parted and branch is not tree else None
        if branch.images and meant is None:
            _add_files(found, branch.name, branch.files(), part, control)
        elif branch.images:
            reject_strays(found, branch.files())
        waiting += [(one, meant or part) for one in branch.folders]
    return Message("Folders within folders: the deepest ones are the classes.")


def nested(tree: FolderTree) -> int:
    """Count the classes that the deepest folders would be where folders are sorted into folders.

    Returns:
        0 where the folders hold images themselves, or their folders are no more than they.
    """
    tops = tree.filled
    if len(tops) < 2 or any(one.images for one in tops):
        return 0
    names = {_same(leaf.name) for leaf in tree.leaves()}
    return len(names) if len(names) >= 2 else 0


def siblings(tree: FolderTree) -> bool:
    """Tell whether the folders hold folders of the same names: then these are the classes."""
    tops = tree.filled
    if len(tops) < 2 or any(one.images for one in tops):
        return False
    inside = [{_same(leaf.name) for leaf in top.leaves()} for top in tops]
    shared, every = set.intersection(*inside), set.union(*inside)
    return len(shared) >= 2 and 2 * len(shared) >= len(every)


def add_class(
    found: Collection, folder: Path, part: Part, control: Control, *, above: Sequence[Path]
) -> None:
    """Add the images of one class folder and of the folders in it."""
    unopened = False

    def closed(place: Path, error: ImagesError) -> None:
        nonlocal unopened
        unopened = True
        found.reject(place, error.why, Kind.UNREADABLE_FOLDER)

    if not _add_files(found, folder.name, files_below(folder, above, closed), part, control):
        reason = (
            Message("It cannot be opened.") if unopened else Message("This folder holds no images.")
        )
        found.reject(folder, reason, Kind.EMPTY_CLASS)


def fill_plain(
    found: Collection, parts: Iterable[tuple[FolderTree, Part]], control: Control
) -> Message:
    """Add every image of which nothing says what it shows.

    Args:
        found: Still empty.
        parts: The folders that hold them, at any depth, and what each is meant for.
        control: Asked at every file whether to go on.

    Returns:
        How they are laid out, in a sentence.

    Raises:
        Cancelled: the person stopped the work.
    """

    def closed(place: Path, error: ImagesError) -> None:
        found.reject(place, error.why, Kind.UNREADABLE_FOLDER)

    for branch, part in parts:
        _add_files(found, None, files_below(branch.path, (), closed), part, control)
    return Message("Pictures without classes.")


def _add_files(
    found: Collection, name: str | None, files: Iterable[Path], part: Part, control: Control
) -> bool:
    """Add images of a class, or of none; tell whether there were any."""
    there = False
    above = str(found.root / "x")[:-1]  # much faster than relative paths are
    for file in files:
        control.check()
        if is_image(file):
            path = str(file).removeprefix(above)
            if name is None:
                found.add_unlabelled(part, path)
            else:
                found.add(name, part, path)
            there = True
        else:
            kind, reason = why_unused(file.name, file.suffix)
            found.reject(file, reason, kind)
    return there


def reject_strays(found: Collection, files: Iterable[Path]) -> int:
    """Remember images that lie outside the class folders; other files there are no news.

    Returns:
        How many there are.
    """
    strays = 0
    for file in files:
        if is_image(file):
            strays += 1
            found.reject(
                file, Message("It lies outside the class folders, so nothing says its class.")
            )
        elif cloud_of(file.name):
            kind, reason = why_unused(file.name, file.suffix)
            found.reject(file, reason, kind)
    return strays


def is_image(file: Path) -> bool:
    """Tell whether a file is called like an image."""
    return file.suffix.casefold() in SUFFIXES


def _same(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
