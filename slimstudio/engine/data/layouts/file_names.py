"""The layout where files are named after what they show: `cat.0.jpg`, `dog (12).png`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.data.layouts.class_folders import is_image
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection
    from slimstudio.engine.data.layouts.skeleton import FolderTree
    from slimstudio.engine.data.listing import Part

# A word, then a number; or a number, then a word.
_NAMED = (
    re.compile(r"^(?P<name>.*?[^\W\d_].*?)[\s._-]*\(?\d+\)?$"),
    re.compile(r"^\d+[\s._-]+(?P<name>[^\d]*[^\W\d_])$"),
)
# What cameras, screens and programs call everything.
_NO_CLASSES = frozenset(
    {"img", "dsc", "dscn", "dscf", "p", "pxl", "image", "images", "photo", "picture", "pic",
     "frame", "screenshot", "scan", "file", "copy", "untitled", "mvi", "gopr", "dji", "mask",
     "label"}
)  # fmt: skip
_LEAST_SHARE = 0.9
_LOOKED_AT = 2_000


def named_classes(branches: Iterable[FolderTree]) -> tuple[str, ...]:
    """Tell which classes the files of these folders are named after; none where they are not."""
    files = [file for branch in branches for file in branch.files() if is_image(file)]
    counts = Counter(name for file in files if (name := _class_of(file)))
    classes = {name: count for name, count in counts.items() if count > 1}
    enough = sum(classes.values()) >= _LEAST_SHARE * len(files)
    if not enough or not 2 <= len(classes) <= len(files) // 2 or classes.keys() <= _NO_CLASSES:
        return ()
    return tuple(sorted(classes))


def fill_names(
    found: Collection, parts: Sequence[tuple[FolderTree, Part]], control: Control
) -> Message:
    """Add images by the names of their files.

    Args:
        found: Still empty.
        parts: The folders that hold them, and what each is meant for.
        control: Asked at every file whether to go on.

    Returns:
        How they are laid out, in a sentence.

    Raises:
        ImagesError: a folder cannot be read.
        Cancelled: the person stopped the work.
    """
    for branch, part in parts:
        for file in branch.files():
            control.check()
            if not is_image(file):
                continue
            name = _class_of(file)
            if name:
                found.add(name, part, str(file.relative_to(found.root)))
            else:
                found.reject(file, Message("Its name does not say what it shows."))
    return Message("Images that are named after their classes.")


def _class_of(file: Path) -> str:
    for pattern in _NAMED:
        if match := pattern.match(file.stem):
            return match["name"].strip(" ._-").casefold()
    return ""
