"""Corrected answers as new training pictures of a data set. Imports torch."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.classify.sorting import SortedCopy, Sorting
from slimstudio.engine.data.content import content_of
from slimstudio.engine.data.directory import composed
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.listing import Part
from slimstudio.engine.data.split_assignment import SplitAssignment, shortened
from slimstudio.errors import InputError, system_says
from slimstudio.messages import Message
from slimstudio.session.split_assignment import KeptAssignment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from slimstudio.engine.classify.pictures import Answered
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.listing import Listing
    from slimstudio.session.project import Project

__all__ = ["add_corrected"]


def add_corrected(
    project: Project, answers: Sequence[Answered], classes: tuple[str, ...], control: Control
) -> Sorting:
    """Copy pictures whose answers a person corrected to the training images; all of them, or none.

    Pictures that are in the data set already are left out. `undo_sorting` takes them out again.

    Args:
        project: It knows the data set, and how it is divided.
        answers: Those that were corrected.
        classes: Names of the answers.
        control: Asked at every picture whether to go on.

    Returns:
        The copies that were made.

    Raises:
        InputError: pictures cannot be added to such a data set, or not of these classes.
        ImagesError: the data set cannot be read.
        Cancelled: the person stopped it.
    """
    root, layout = Path(project.images), project.curation.layout
    if not root.is_dir():
        raise _refused(root, Message("It is a zip or a table, and not a folder."))
    folders = _class_folders(scan(root, control, layout), root)
    labels = {_label(one, classes) for one in answers}
    for label in sorted(labels - folders.keys()):
        raise _refused(root, Message("It has no folder for “{name}”.", name=label))
    record = KeptAssignment.of_project(project)
    known, made = record.read(), list[SortedCopy]()
    contents = np.empty(0, np.uint64)
    try:
        for one in answers:
            control.check()
            content = shortened(np.array([content_of(one.picture.path)], np.uint64))
            if known.find(content)[0][0] or content[0] in contents:
                continue
            made.append(_copied(one.picture.path, folders[_label(one, classes)]))
            contents = np.append(contents, content)
        wanted = {copy.path: copy.path.parent for copy in made}
        _check_listed(scan(root, control, layout), root, wanted, folders)
        # Nothing is judged by them: what a person corrected is the hardest there is.
        record.remember(SplitAssignment.of(contents, np.zeros(len(contents), bool)))
    except OSError as error:
        _remove(made)
        raise InputError(
            Message("No picture was added to {folder}.", folder=root), why=system_says(error)
        ) from error
    except BaseException:
        _remove(made)
        raise
    return Sorting(root, tuple(made))


def _label(one: Answered, classes: tuple[str, ...]) -> str:
    assert one.answer is not None
    return classes[one.answer]


def _class_folders(listing: Listing, root: Path) -> Mapping[str, Path]:
    """Find the folder of each class that is called like it, for training where folders say so."""
    found: dict[str, Path] = {}
    for part in (Part.TRAIN, Part.EITHER):
        chosen = np.flatnonzero(listing.files.held(part))
        for file in listing.files.taken(chosen):
            name = listing.classes[file.label]
            if name in found:
                continue
            above = [one for one in file.path.parents if one != root and root in one.parents]
            same = (one for one in above if composed(one.name) == composed(name))
            folder = next(same, None)
            if folder is not None:
                found[name] = folder
    return found


def _copied(source: Path, folder: Path) -> SortedCopy:
    target, number = folder / source.name, 1
    while target.exists():
        number += 1
        target = folder / f"{source.stem} ({number}){source.suffix}"
    try:
        shutil.copyfile(source, target)
        shutil.copystat(source, target)
    except OSError:
        target.unlink(missing_ok=True)
        raise
    status = target.stat()
    return SortedCopy(source, target, status.st_size, status.st_mtime_ns)


def _check_listed(
    listing: Listing, root: Path, wanted: Mapping[Path, Path], folders: Mapping[str, Path]
) -> None:
    """Refuse where the data set does not take the new files for what they show."""
    names = {folder: name for name, folder in folders.items()}
    left = dict(wanted)
    for file in listing.files:
        folder = left.get(file.path)
        if folder is not None and listing.classes[file.label] == names[folder]:
            del left[file.path]
    if left:
        raise _refused(root, Message("The names of its folders do not say what pictures show."))


def _remove(made: Sequence[SortedCopy]) -> None:
    for one in made:
        with suppress(OSError):
            one.path.unlink()


def _refused(root: Path, why: Message) -> InputError:
    return InputError(
        Message("Pictures cannot be added to {folder}.", folder=root),
        why=why,
        remedy=Message("Sort copies into folders, and use these as a data set."),
    )
