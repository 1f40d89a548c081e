"""The layout with one sub-folder for each class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import contents, files_below
from slimstudio.engine.data.listing import READABLE, SUFFIXES, Listing, Part
from slimstudio.errors import ImagesError
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection


def list_class_folders(found: Collection, control: Control) -> Listing:
    """List a folder whose sub-folders are the classes.

    Args:
        found: Still empty; its root is the folder.
        control: Asked at every file whether to go on.

    Raises:
        ImagesError: it cannot be read, or has too little to learn from.
        Cancelled: the person stopped the work.
    """
    folders, files = contents(found.root)
    for folder in folders:
        add_class(found, folder, Part.EITHER, control, above=(found.root,))
    strays = reject_strays(found, files)
    if strays and not found:
        raise without_classes(found.asked)
    return found.listing(Message("A folder with one sub-folder for each class."))


def add_class(
    found: Collection, folder: Path, part: Part, control: Control, *, above: Sequence[Path]
) -> None:
    """Add the images of one class folder and of the folders in it."""
    empty = True
    for file in files_below(folder, above):
        control.check()
        if is_image(file):
            found.add(folder.name, part, str(file.relative_to(found.root)))
            empty = False
        else:
            kind = file.suffix or Message("files without a suffix")
            found.reject(
                file,
                Message("SlimStudio reads {readable}, not {kind}.", readable=READABLE, kind=kind),
            )
    if empty:
        found.reject(folder, Message("This folder holds no images."))


def reject_strays(found: Collection, files: Iterable[Path]) -> int:
    """Remember images that lie outside the class folders; other files there are no news.

    Returns:
        How many there are.
    """
    strays = [file for file in files if is_image(file)]
    for file in strays:
        found.reject(file, Message("It lies outside the class folders, so nothing says its class."))
    return len(strays)


def is_image(file: Path) -> bool:
    """Tell whether a file is called like an image."""
    return file.suffix.casefold() in SUFFIXES


def without_classes(folder: Path) -> ImagesError:
    """Say that nothing tells what the images of a folder show."""
    return ImagesError(
        Message("The images in {folder} lie there without class folders.", folder=folder),
        why=Message("Nothing says which class each of them shows."),
        remedy=Message(
            "Give each class its own sub-folder with its photographs in it, and pick "
            "the folder above; or write a table (CSV or JSON) of paths and classes."
        ),
    )
