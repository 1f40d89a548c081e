"""The layout with folders such as `train` and `val` above those of the classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from slimstudio.engine.data.layouts.class_folders import add_class, is_image, reject_strays
from slimstudio.engine.data.layouts.part_names import (
    has_both,
    is_unlabelled,
    part_called,
    says_nothing,
)
from slimstudio.engine.data.listing import Part
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection
    from slimstudio.engine.data.layouts.skeleton import FolderTree


def has_parts(tree: FolderTree) -> bool:
    """Tell whether there is a folder to learn from and another to judge by."""
    return has_both(part_called(one.name) for one in tree.folders)


def parts_of(tree: FolderTree) -> Iterable[tuple[FolderTree, Part]]:
    """Yield the folders of the parts; one that is wrapped into another of its kind is unwrapped."""
    for branch in tree.folders:
        part = part_called(branch.name)
        if part is None:
            continue
        inner = branch
        while not inner.images and len(inner.folders) == 1 and _wraps(inner, part):
            inner = inner.folders[0]
        yield inner, part


def parts_or_whole(tree: FolderTree) -> list[tuple[FolderTree, Part]]:
    """List the parts of a folder; where it has none, the folder itself."""
    return list(parts_of(tree)) if has_parts(tree) else [(tree, Part.EITHER)]


def flat(tree: FolderTree) -> list[tuple[FolderTree, Part]]:
    """List the folders that hold images and no folders of images; none where others are there."""
    found = parts_or_whole(tree)
    if len(tree.filled) == 1 and not tree.images and len(found) == 1:
        found = [(tree.filled[0], Part.EITHER)]
    found = [(one, part) for one, part in found if one.images and not one.filled]
    learned = any(part in {Part.EITHER, Part.TRAIN} for _, part in found)
    return found if learned else []


def _wraps(branch: FolderTree, part: Part) -> bool:
    (inner,) = branch.folders
    return part_called(inner.name) is part or says_nothing(inner.name)


def fill_part_folders(found: Collection, tree: FolderTree, control: Control) -> Message:
    """Add a folder that is divided into parts, each with one sub-folder for each class.

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
        control.check()
        if part_called(branch.name) is None:
            found.reject(branch.path, _beside(branch))
    names = []
    for branch, part in parts_of(tree):
        if not branch.folders and branch.images:
            found.reject(
                branch.path,
                Message("It has no class folders, so nothing says what its images show."),
            )
            continue
        names.append(branch.path.relative_to(tree.path).as_posix())
        for one in branch.folders:
            add_class(found, one.path, part, control, above=(found.root, branch.path))
        reject_strays(found, filter(is_image, branch.files()))
    reject_strays(found, tree.files())
    if not names:
        return Message("Folders for training and validation, without class folders.")
    listed = Message("{first} and {last}", first=names[:-1], last=names[-1])
    return Message("The folders {listed}, with one sub-folder for each class.", listed=listed)


def _beside(branch: FolderTree) -> Message:
    if is_unlabelled(branch.name):
        return Message("It holds pictures without labels, so nothing can be learned from them.")
    return Message("This folder lies beside the training and validation folders.")
