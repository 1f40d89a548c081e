"""The layout with folders such as `train` and `val` above those of the classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import contents
from slimstudio.engine.data.layouts.class_folders import (
    add_class,
    is_image,
    reject_strays,
    without_classes,
)
from slimstudio.engine.data.listing import Listing, Part
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection

_PARTS = {
    "train": Part.TRAIN,
    "training": Part.TRAIN,
    "val": Part.VALIDATION,
    "valid": Part.VALIDATION,
    "validation": Part.VALIDATION,
    "dev": Part.VALIDATION,
    "test": Part.TEST,
    "testing": Part.TEST,
}


def part_called(name: str) -> Part | None:
    """Tell what a folder, or images of a table, called like this are meant for."""
    return _PARTS.get(name.strip().casefold())


def has_parts(folders: Iterable[Path]) -> bool:
    """Tell whether there is a folder to learn from and another to judge by."""
    named = {part_called(folder.name) for folder in folders}
    return Part.TRAIN in named and not named.isdisjoint({Part.VALIDATION, Part.TEST})


def list_part_folders(found: Collection, control: Control) -> Listing:
    """List a folder that is divided into parts, each with one sub-folder for each class.

    Args:
        found: Still empty; its root is the folder.
        control: Asked at every file whether to go on.

    Raises:
        ImagesError: it cannot be read, or has too little to learn from.
        Cancelled: the person stopped the work.
    """
    folders, files = contents(found.root)
    names = []
    for folder in folders:
        part = part_called(folder.name)
        if part is None:
            found.reject(
                folder, Message("This folder lies beside the training and validation folders.")
            )
        else:
            names.append(folder.name)
            _add_part(found, folder, part, control)
    reject_strays(found, files)
    listed = Message("{first} and {last}", first=names[:-1], last=names[-1])
    return found.listing(
        Message("The folders {listed}, with one sub-folder for each class.", listed=listed)
    )


def _add_part(found: Collection, folder: Path, part: Part, control: Control) -> None:
    folders, files = contents(folder)
    if not folders and any(map(is_image, files)):
        raise without_classes(folder)
    for one in folders:
        add_class(found, one, part, control, above=(found.root, folder))
    reject_strays(found, files)
