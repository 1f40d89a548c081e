"""Copies of pictures, sorted into a folder for each answer; every picture is copied once."""

import re
import shutil
from pathlib import Path

from slimstudio.engine.classify.pictures import Answered
from slimstudio.engine.data.directory import composed

UNSURE, UNREAD = "unsure", "not read"
# What one of the systems that people carry folders to does not allow, or what leads elsewhere.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 80


class Sorter:
    """Copies pictures into folders below one that is empty.

    Args:
        folder: Where to.
        classes: Names of the answers.
        threshold: What is less sure goes into a folder of its own.
    """

    def __init__(self, folder: Path, classes: tuple[str, ...], threshold: float) -> None:
        self._folder = folder
        self._threshold = threshold
        self._taken: set[str] = set()
        self._unsure, self._unread, *self._classes = folder_names((UNSURE, UNREAD, *classes))

    def copy(self, answered: Answered) -> Path:
        """Copy one picture, and return the copy.

        Raises:
            OSError: it cannot be copied.
        """
        if not answered.ranked:
            name = self._unread
        elif answered.is_unsure(self._threshold):
            name = self._unsure
        else:
            name = self._classes[answered.ranked[0][0]]
        folder = self._folder / name
        folder.mkdir(exist_ok=True)
        target = self._free(folder, answered.picture.path.name)
        shutil.copyfile(answered.picture.path, target)
        shutil.copystat(answered.picture.path, target)
        return target

    def _free(self, folder: Path, name: str) -> Path:
        """Find a name that none has yet, also where letters' cases are not told apart."""
        path = Path(name)
        for number in range(1, len(self._taken) + 2):
            told = name if number == 1 else f"{path.stem} ({number}){path.suffix}"
            key = composed(f"{folder.name}/{told}").casefold()
            if key not in self._taken:
                self._taken.add(key)
                return folder / told
        raise AssertionError  # there are more numbers than names


def folder_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Make names of folders of any names: all different, and none leads elsewhere."""
    found: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = _FORBIDDEN.sub("_", name).strip(". ")[:_LONGEST].strip(". ") or "_"
        if _RESERVED.fullmatch(plain):
            plain = f"_{plain}"
        told, number = plain, 1
        while composed(told).casefold() in taken:
            number += 1
            told = f"{plain} ({number})"
        taken.add(composed(told).casefold())
        found.append(told)
    return tuple(found)
