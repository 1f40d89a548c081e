"""Copies of pictures, sorted into a folder for each answer; every picture is copied once."""

import os
import re
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from slimstudio.engine.classify.pictures import Answered
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.data.directory import composed
from slimstudio.engine.events import Phase
from slimstudio.errors import SlimStudioError, system_says
from slimstudio.messages import Message
from slimstudio.system.temporary import temporary_folder

UNSURE, UNREAD = "unsure", "not read"
# What one of the systems that people carry folders to does not allow, or what leads elsewhere.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 80
_PROGRESS_INTERVAL_S = 0.1


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

    def copy(self, answered: Answered) -> Path | None:
        """Copy one picture.

        Returns:
            The copy; None where nothing is there that could be copied.

        Raises:
            OSError: it cannot be copied.
        """
        if not _is_there(answered):
            return None
        if answered.answer is None:
            name = self._unread
        elif answered.is_unsure(self._threshold):
            name = self._unsure
        else:
            name = self._classes[answered.answer]
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


@dataclass(frozen=True)
class SortedCopy:
    """A copy, and what it looked like when it was made.

    Args:
        source: The picture.
        path: Its copy.
        size_bytes: Of the copy.
        time_ns: When its content last changed.
        moved: Whether the picture itself was removed afterwards.
    """

    source: Path
    path: Path
    size_bytes: int
    time_ns: int
    moved: bool = False

    def is_as_it_was(self) -> bool:
        """Tell whether the copy is there, and nobody has changed it since."""
        try:
            now = self.path.stat()
        except OSError:
            return False
        return (now.st_size, now.st_mtime_ns) == (self.size_bytes, self.time_ns)


@dataclass(frozen=True)
class Sorting:
    """What was sorted, so that it can be undone.

    Args:
        folder: It was made for the copies.
        copies: One for each picture that is there.
    """

    folder: Path
    copies: tuple[SortedCopy, ...]

    @property
    def moved(self) -> int:
        """How many pictures lie nowhere else any more."""
        return sum(one.moved for one in self.copies)


def sort_pictures(
    answers: Sequence[Answered],
    classes: tuple[str, ...],
    threshold: float,
    folder: Path,
    control: Control,
    *,
    move: bool = False,
) -> Sorting:
    """Copy pictures into a new folder; all of them, or none.

    What is only named like a picture, such as a link to nothing, is left where it is.

    Args:
        answers: One for each picture.
        classes: Names of the answers.
        threshold: What is less sure goes into a folder of its own.
        folder: Where to; there is none of that name yet.
        control: Told how far it is; asked at every picture whether to go on.
        move: Remove the pictures once all are copied; those of zips stay.

    Raises:
        SlimStudioError: a picture cannot be copied.
        Cancelled: the person stopped it; then there is no folder.
    """
    pace = Pace(control, Phase.IMAGES, {"picture": len(answers)}, interval_s=_PROGRESS_INTERVAL_S)
    try:
        with temporary_folder(beside=folder.parent) as held:
            draft = held / "sorted"
            draft.mkdir()
            sorter = Sorter(draft, classes, threshold)
            copied, copies = [], []
            for one in answers:
                pace.check()
                copy = sorter.copy(one)
                if copy is not None:
                    copies.append(_noted(one.picture.path, copy, draft, folder))
                    copied.append(one)
                pace.advance("picture")
            if folder.exists():
                raise FileExistsError(folder)
            draft.rename(folder)
    except OSError as error:
        raise SlimStudioError(
            Message("The pictures were not sorted, and stay where they were."),
            why=system_says(error),
            remedy=Message("Make room, or choose another place."),
        ) from error
    if not move:
        return Sorting(folder, tuple(copies))
    return Sorting(folder, tuple(_moved(copied, copies)))


def _is_there(answered: Answered) -> bool:
    """Tell whether there is something to copy: a link to nothing, or a pipe, is but named so."""
    path = answered.picture.path
    return answered.answer is not None or (path.is_file() and os.access(path, os.R_OK))


def _noted(source: Path, copy: Path, draft: Path, folder: Path) -> SortedCopy:
    found = copy.stat()
    path = folder / copy.relative_to(draft)
    return SortedCopy(source, path, found.st_size, found.st_mtime_ns)


def _moved(answers: Sequence[Answered], copies: Sequence[SortedCopy]) -> Iterable[SortedCopy]:
    """Remove what was copied; what cannot be removed stays, and is a copy like any other."""
    gone: set[Path] = set()
    for answered, copy in zip(answers, copies, strict=True):
        moved = copy.source in gone
        if not answered.picture.packed and not moved:
            with suppress(OSError):
                copy.source.unlink()
                gone.add(copy.source)
                moved = True
        yield SortedCopy(copy.source, copy.path, copy.size_bytes, copy.time_ns, moved)


def undo_sorting(sorting: Sorting, control: Control) -> int:
    """Remove the copies again, after moved pictures are back in their places.

    Files that were changed or added since stay, and so does a moved picture whose place is taken.

    Args:
        sorting: What was sorted.
        control: Asked at every picture whether to go on.

    Returns:
        How many of the copies stay.

    Raises:
        SlimStudioError: a moved picture cannot be put back.
        Cancelled: the person stopped it.
    """
    stay = 0
    for one in sorting.copies:
        control.check()
        stay += not _put_back(one)
    folders = {one.path.parent for one in sorting.copies} | {sorting.folder}
    for folder in sorted(folders, key=lambda path: -len(path.parts)):
        with suppress(OSError):  # something else lies in it by now
            folder.rmdir()
    return stay


def _put_back(one: SortedCopy) -> bool:
    if not one.is_as_it_was():
        return not one.path.exists()
    try:
        if one.moved and not one.source.exists():
            one.source.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(one.path, one.source)
        elif one.moved and not _same(one):
            return False
        else:
            one.path.unlink()
    except OSError as error:
        raise SlimStudioError(
            Message("“{picture}” could not be put back.", picture=one.source),
            why=system_says(error),
            remedy=Message("It lies in {folder}.", folder=one.path.parent),
        ) from error
    return True


def _same(one: SortedCopy) -> bool:
    """Tell whether a moved picture is back already, as one that was given twice."""
    found = one.source.stat()
    return (found.st_size, found.st_mtime_ns) == (one.size_bytes, one.time_ns)


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
