"""Finding out which columns of a table say where images are and what they show."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from slimstudio.engine.data.layouts.lookup import Lookup
from slimstudio.engine.data.layouts.part_names import part_called
from slimstudio.engine.data.layouts.tables import Row, Table
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.messages import Message

PATH_NAMES = (
    "path", "filepath", "file_path", "file", "filename", "file_name", "image", "image_path", "img",
    "img_path", "image_name", "imagename", "image_file", "image_id", "imageid", "img_id", "photo",
    "picture", "id", "uri", "url", "name",
)  # fmt: skip
LABEL_NAMES = (
    "class_name", "classname", "label_name", "category_name", "label", "labels", "class",
    "category", "target", "choice", "choices", "breed", "species", "diagnosis", "dx", "label_id",
    "class_id", "y", "tag", "tags", "kind", "type", "predictionstring",
)  # fmt: skip
_PART_NAMES = ("split", "subset", "set", "part", "partition", "usage", "fold")
_BOX = re.compile(r"^(x_?min|y_?min|x_?max|y_?max|xtl|ytl|xbr|ybr|bbox(_.*)?|x[12]|y[12])$")
_SAMPLE = 400
_YES, _NO = frozenset({"1", "1.0", "true", "yes"}), frozenset({"0", "0.0", "false", "no", ""})
# ImageNet's answers: the class, then boxes.
_SYNSET = re.compile(r"^(n\d{8})( |$)")


@dataclass(frozen=True)
class ColumnMeaning:
    """What the columns of a table mean.

    Args:
        path: The column that says where an image is.
        labels: The column of the class; or one for each class, of which one says yes.
        part: The column that says what an image is meant for; None without one.
        names: Of the columns.
        boxes: Whether there are columns of boxes, so that one image may be listed many times.
    """

    path: int
    labels: tuple[int, ...]
    part: int | None
    names: tuple[str, ...]
    boxes: bool = False

    def label_of(self, row: Row) -> str:
        """Tell which class a row gives; empty where it gives none, or several."""
        if len(self.labels) == 1:
            label = row.cells[self.labels[0]]
            found = _SYNSET.match(label)
            return found[1] if found else label
        chosen = [self.names[at] for at in self.labels if row.cells[at].casefold() in _YES]
        return chosen[0] if len(chosen) == 1 else ""


@dataclass(frozen=True)
class Unclear:
    """A table whose columns do not say what is needed.

    Args:
        why: What is missing.
        images: Whether it speaks of images at all.
        labelled: Whether it says what they show.
    """

    why: Message
    images: bool
    labelled: bool = False


def understand(table: Table, lookup: Lookup, base: Path) -> ColumnMeaning | Unclear:
    """Find out what the columns of a table mean: by their names, and by what is in them.

    Args:
        table: The table.
        lookup: Finds images.
        base: The folder that its paths start from.
    """
    sample = [row for row in islice(table.rows(), _SAMPLE) if not row.fault]
    names = [re.sub(r"[\s-]+", "_", name.strip().casefold()) for name in table.columns]
    columns = [[row.cells[at] for row in sample] for at in range(len(names))]
    if not table.named:
        if len(names) not in {2, 3}:
            return _no_label()
        return ColumnMeaning(0, (1,), 2 if len(names) == 3 else None, table.columns)
    path = _path_column(names, columns, lookup, base)
    if path is None:
        return Unclear(
            Message(
                "No column says where the images are: a path column is called one of {path_names}; "
                "a class column one of {label_names}.",
                path_names=PATH_NAMES[:10],
                label_names=LABEL_NAMES[:9],
            ),
            images=False,
            labelled=any(name in LABEL_NAMES for name in names),
        )
    part = next((at for name in _PART_NAMES for at in _called(names, name) if at != path), None)
    if part is not None and not any(part_called(cell) for cell in columns[part]):
        part = None
    boxes = sum(bool(_BOX.match(name)) for name in names) >= 3 or "bbox" in names
    rest = [at for at in range(len(names)) if at not in {path, part}]
    labels = _label_columns(names, columns, rest)
    if not labels:
        return _no_label()
    return ColumnMeaning(path, labels, part, table.columns, boxes)


def _no_label() -> Unclear:
    return Unclear(
        Message(
            "No column says what the images show: a path column is called one of {path_names}; a "
            "class column one of {label_names}.",
            path_names=PATH_NAMES[:10],
            label_names=LABEL_NAMES[:9],
        ),
        images=True,
    )


def _called(names: Sequence[str], wanted: str) -> list[int]:
    return [at for at, name in enumerate(names) if name == wanted]


def _path_column(
    names: Sequence[str], columns: Sequence[Sequence[str]], lookup: Lookup, base: Path
) -> int | None:
    known = [at for name in PATH_NAMES for at in _called(names, name)]

    def found(at: int) -> float:
        cells = [cell for cell in columns[at] if cell][:50]
        return sum(not lookup.find(cell, base)[1] for cell in cells) / max(1, len(cells))

    best = max(known, key=found, default=None)
    if best is not None and found(best) > 0:
        return best
    others = [at for at in range(len(names)) if at not in known]
    other = max(others, key=found, default=None)
    if other is not None and found(other) > 0.5:
        return other
    # Their files may be gone, which is told of each; but "id" and "name" may be of anything.
    return next((at for at in known if any(map(_is_image, columns[at]))), None)


def _is_image(cell: str) -> bool:
    return PurePosixPath(cell.replace("\\", "/")).suffix.casefold() in SUFFIXES


def _label_columns(
    names: Sequence[str], columns: Sequence[Sequence[str]], rest: Sequence[int]
) -> tuple[int, ...]:
    for wanted in LABEL_NAMES:
        for at in _called(names, wanted):
            if at in rest and any(columns[at]):
                return (at,)
    yes_or_no = [at for at in rest if _is_yes_or_no(columns[at])]
    if len(yes_or_no) >= 2 and _one_each(columns, yes_or_no):
        return tuple(yes_or_no)
    # A column that nobody names so, but the only one that sorts the images into few kinds.
    few = [at for at in rest if _sorts(columns[at])]
    return tuple(few) if len(few) == 1 else ()


def _is_yes_or_no(cells: Sequence[str]) -> bool:
    said = {cell.casefold() for cell in cells}
    return bool(said) and said <= _YES | _NO


def _one_each(columns: Sequence[Sequence[str]], chosen: Sequence[int]) -> bool:
    """Tell whether nearly every row says yes once."""
    count = len(columns[chosen[0]])
    once = sum(
        sum(columns[at][row].casefold() in _YES for at in chosen) == 1 for row in range(count)
    )
    return once >= 0.5 * count


def _sorts(cells: Sequence[str]) -> bool:
    kinds = {cell for cell in cells if cell}
    texts = not all(re.fullmatch(r"[\d.,+-]+", kind) for kind in kinds)
    return texts and 2 <= len(kinds) <= max(2, len(cells) // 2)
