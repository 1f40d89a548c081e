"""Recognising data sets of other tasks: boxes around objects, and masks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from slimstudio.engine.data.layouts.part_names import part_called
from slimstudio.engine.data.layouts.skeleton import FolderTree
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.errors import ImagesError
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

_PICTURES = re.compile(
    r"(jpeg|png|src|source|input|raw|train|val|test|left|rgb)?[_-]?"
    r"(images?|imgs?|pictures?|photos?|frames?|inputs?)([_-]?(tr|ts|train|val|test))?"
)
_ANSWERS = re.compile(
    r"(seg|sem|semantic|instance|train|val|test|gt|ground[_-]?truth|pixel|box|bound)?[_-]?"
    r"(labels?|masks?|annotations?|annots?|segmentations?(class|object|masks?)?|gts?|"
    r"ground[_-]?truths?|bbox(es)?|boxes|mattes?|trimaps?|targets?|label[_-]?ids)"
    r"([_-]?(tr|ts|train|val|test|xml|json|txt|png|images?))?"
)
_AFTER = re.compile(r"[_-]?(labels?|masks?|annot(ation)?s?|gt|seg)$")
_SAMPLE = 200
_HEAD, _TAIL = 2**20, 2**16
_NUMBERS = re.compile(r"\s*\d+(\s+-?[\d.]+(e-?\d+)?){4,}\s*$", re.IGNORECASE)


class LabelTask(StrEnum):
    """What labels are of that are no classes."""

    BOXES = "boxes"
    MASKS = "masks"


@dataclass(frozen=True)
class Foreign:
    """Pictures with labels of another task.

    Args:
        task: What the labels are.
        pictures: The folder of the pictures.
        answers: The folder of the labels, where they have one of their own.
    """

    task: LabelTask
    pictures: FolderTree
    answers: FolderTree | None = None


def find_foreign(tree: FolderTree) -> Foreign | None:
    """Find out whether the labels of a data set are boxes or masks.

    Args:
        tree: The folder; its folders and those of its parts are looked at, too.
    """
    below = (tree, *tree.folders, *(two for one in tree.folders for two in one.folders))
    for branch in below[:_SAMPLE]:
        found = _in_pairs(branch) or _beside(branch)
        if found:
            return found
    for branch in below[:_SAMPLE]:
        for table in branch.tables:
            if table.suffix.casefold() == ".json" and _is_coco(table):
                return Foreign(LabelTask.BOXES, tree)
    return None


def _in_pairs(branch: FolderTree) -> Foreign | None:
    """Look for a folder of pictures beside one of labels, with files of equal names."""
    for answers in branch.folders:
        name = answers.name.casefold()
        for pictures in branch.filled:
            other = pictures.name.casefold()
            if other == name:
                continue
            beside = _ANSWERS.fullmatch(name) and (
                _PICTURES.fullmatch(other) or part_called(other) is not None
            )
            suffixed = name.startswith(other) and _AFTER.fullmatch(name.removeprefix(other))
            if (beside or suffixed) and _paired(pictures, answers):
                task = _task_of(answers)
                if task is not None:
                    return Foreign(task, pictures, answers)
    return None


def _beside(branch: FolderTree) -> Foreign | None:
    """Look for labels that lie beside their pictures, with the same names."""
    if not branch.images or not branch.suffixes & {".txt", ".xml", ".json"}:
        return None
    files = branch.files()
    pictures = {file.stem for file in files if file.suffix.casefold() in SUFFIXES}
    labels = [
        file
        for file in files
        if file.stem in pictures and file.suffix.casefold() in {".txt", ".xml", ".json"}
    ]
    if 2 * len(labels) >= len(pictures) and any(map(_holds_boxes, labels[:5])):
        return Foreign(LabelTask.BOXES, branch)
    return None


def _paired(pictures: FolderTree, answers: FolderTree) -> bool:
    """Tell whether most labels belong to a picture, going by the names of the files."""
    known = {_stem(file) for file in _files(pictures)}
    asked = [_stem(file) for file in islice(_files(answers), _SAMPLE)]
    return bool(asked) and 2 * sum(one in known for one in asked) >= len(asked)


def _stem(file: Path) -> str:
    return re.sub(r"[_-](mask|gt|seg|label|labelids|segmentation|l|m)$", "", file.stem.casefold())


def _files(branch: FolderTree) -> Iterator[Path]:
    for one in branch.below():
        yield from one.files()


def _task_of(answers: FolderTree) -> LabelTask | None:
    for file in islice(_files(answers), 20):
        if file.suffix.casefold() in SUFFIXES:
            return LabelTask.MASKS
        if _holds_boxes(file):
            return LabelTask.BOXES
    return None


def _holds_boxes(file: Path) -> bool:
    try:
        if not file.is_file():
            return False
        with open_ordinary(file) as opened:
            text = opened.read(_TAIL).decode("utf-8", "replace")
    except OSError:
        return False
    match file.suffix.casefold():
        case ".txt":
            lines = [line for line in text.splitlines() if line.strip()]
            return bool(lines) and all(_NUMBERS.match(line) for line in lines[:5])
        case ".xml" | "":
            return "<bndbox" in text or "<object>" in text or "<polygon" in text
        case ".json":
            return '"shapes"' in text or '"objects"' in text or '"bbox"' in text
    return False


def _is_coco(table: Path) -> bool:
    try:
        with open_ordinary(table) as file:
            text = file.read(_HEAD)
            file.seek(max(0, table.stat().st_size - _TAIL))
            text += file.read(_TAIL)
    except OSError:
        return False
    return (
        text.lstrip()[:1] == b"{"
        and (b'"bbox"' in text or b'"segmentation"' in text)
        and (b'"image_id"' in text or b'"images"' in text)
    )


def says_foreign(asked: Path, task: LabelTask) -> ImagesError:
    """Say that labels are none of whole pictures, and what is needed instead."""
    if task is LabelTask.BOXES:
        return ImagesError(
            Message("The labels of {asked} are boxes, as for finding objects.", asked=asked),
            why=Message(
                "Boxes say where things are in a picture; SlimStudio learns what a whole picture "
                "shows."
            ),
            remedy=Message(
                "Cut the boxes out and sort the pieces into one folder for each class; or sort the "
                "pictures so, or write a table (CSV) of paths and classes."
            ),
        )
    return ImagesError(
        Message("The labels of {asked} are masks, as for segmentation.", asked=asked),
        why=Message(
            "Masks say what each pixel belongs to; SlimStudio learns what a whole picture shows."
        ),
        remedy=Message(
            "Sort the pictures into one folder for each class, without the masks; or write a table "
            "(CSV) of paths and classes."
        ),
    )
