"""The layout where tables, CSV or JSON, list the images and what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import readable
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.layouts.json_table import open_json
from slimstudio.engine.data.layouts.lookup import GONE
from slimstudio.engine.data.layouts.meaning import ColumnMeaning, understand
from slimstudio.engine.data.layouts.part_names import part_called
from slimstudio.engine.data.layouts.tables import Table, open_csv, refused
from slimstudio.engine.data.listing import Listed, Part
from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection
    from slimstudio.engine.data.layouts.lookup import Lookup
    from slimstudio.engine.data.layouts.skeleton import FolderTree
    from slimstudio.engine.data.layouts.tables import Row

_MOST_TABLE_BYTES = 2**30


@dataclass(frozen=True)
class ImageTable:
    """A table that lists images.

    Args:
        table: Its lines.
        base: The folder that its paths start from.
        meaning: What its columns are.
        part: What the images are meant for of which it does not say so itself.
    """

    table: Table
    base: Path
    meaning: ColumnMeaning
    part: Part = Part.EITHER


def find_tables(
    tree: FolderTree, lookup: Lookup, *, deepest: int = 2
) -> tuple[list[ImageTable], dict[Path, Message]]:
    """Find the tables of a folder that list images, and those that do not say enough.

    Args:
        tree: The folder; tables of parts may lie in the folders of these.
        lookup: Finds images.
        deepest: How many folders down tables are looked for.

    Returns:
        The tables, and why others that speak of images or of classes cannot be used.
    """
    found: list[ImageTable] = []
    unclear: dict[Path, Message] = {}
    waiting = [(tree, 0)]
    for branch, depth in waiting:
        if depth < deepest:
            waiting += [(one, depth + 1) for one in branch.folders]
        inside = Part.EITHER if branch is tree else part_called(branch.name) or Part.EITHER
        for path in branch.tables:
            try:
                table = open_table(path)
            except ImagesError as error:
                if depth == 0:
                    unclear[path] = error.why or error.what
                continue
            meaning = understand(table, lookup, branch.path)
            if isinstance(meaning, ColumnMeaning):
                part = part_called(path.stem) or inside
                found.append(ImageTable(table, branch.path, meaning, part))
            elif meaning.images or meaning.labelled:
                unclear[path] = meaning.why
    return found, unclear


def one_table(path: Path, lookup: Lookup) -> ImageTable:
    """Open the table that a person picked.

    Raises:
        ImagesError: it cannot be read, or does not say what is needed.
    """
    table = open_table(path)
    meaning = understand(table, lookup, path.parent)
    if not isinstance(meaning, ColumnMeaning):
        raise refused(path, meaning.why)
    return ImageTable(table, path.parent, meaning)


def fill_tables(
    found: Collection, tables: Sequence[ImageTable], lookup: Lookup, control: Control
) -> Message:
    """Add the images of tables. One bad line spoils no other; lines that contradict each other
    are left out, whichever comes first.

    Args:
        found: Still empty; its root is the one of `lookup`.
        tables: They list the images.
        lookup: Finds them.
        control: Asked at every image whether to go on.

    Returns:
        How the images are laid out, in a sentence.

    Raises:
        ImagesError: a table cannot be read, or none of its images is there.
        Cancelled: the person stopped the work.
    """  # noqa: D205 - one sentence
    # What was said of each image; its path is held anyway.
    said: dict[str, Listed] = {}
    conflicts: dict[str, set[str]] = {}
    first_gone = NO_MESSAGE
    for one in tables:
        for written, listed, told, kind in _read(one, lookup, found.root):
            control.check()
            if listed is None:
                first_gone = first_gone or told()
                found.reject(written, told(), kind)
                continue
            before = said.setdefault(listed.path, listed)
            if before.label != listed.label:
                conflicts.setdefault(listed.path, {before.label}).add(listed.label)
            elif before is not listed:
                found.reject(written, told())
    for path, labels in conflicts.items():
        found.contradict(path, sorted(labels))
    for listed in said.values():
        if listed.path not in conflicts:
            found.add(listed.label, listed.part, listed.path)
    if first_gone and not said:
        raise ImagesError(
            Message("None of the images that {table} lists is there.", table=tables[0].table.path),
            why=first_gone,
            remedy=Message(
                "Paths are relative to {root}: put the table beside its images, or mend the paths.",
                root=tables[0].base,
            ),
        )
    names = [one.table.path.relative_to(found.root).as_posix() for one in tables]
    return _described(names)


def _described(names: Sequence[str]) -> Message:
    if len(names) == 1:
        return Message("The table {name} of paths and classes.", name=names[0])
    return Message("The tables {names} of paths and classes.", names=names)


def _read(
    one: ImageTable, lookup: Lookup, root: Path
) -> Iterator[tuple[str, Listed | None, Callable[[], Message], Kind]]:
    """Read what each line says of an image.

    Yields:
        The path as it is written there (or the name of the table), what the line says (None where
        it cannot be used), what is to be told where it cannot, or was listed before, and of which
        kind that is.
    """
    meaning, name = one.meaning, one.table.path.relative_to(root).as_posix()
    before = Message("it was listed before")
    for row in one.table.rows():
        label, written = meaning.label_of(row), row.cells[meaning.path]
        fault, part = _fault(row, one, label)
        if fault:
            yield written or name, None, partial(_unusable, row.place, name, fault), Kind.LEFT_OUT
            continue
        path, reason = lookup.find(written, one.base)
        listed = None if reason else Listed(label, part, path)
        kind = Kind.MISSING if reason is GONE else Kind.LEFT_OUT
        yield written, listed, partial(_names, row.place, name, reason or before), kind


def _fault(row: Row, one: ImageTable, label: str) -> tuple[Message, Part]:
    """Tell what is wrong with a line, as a part of a sentence, and what its image is meant for."""
    meaning, part = one.meaning, one.part
    if row.fault:
        return row.fault, part
    if not row.cells[meaning.path]:
        return Message("its path is empty"), part
    if not label:
        several = len(meaning.labels) > 1
        return (
            Message("it gives no class, or several") if several else Message("its label is empty")
        ), part
    said = row.cells[meaning.part] if meaning.part is not None else ""
    if said:
        meant = part_called(said)
        if meant is None:
            told = Message("“{part}” is no part that SlimStudio knows", part=readable(said))
            return told, part
        part = meant
    return NO_MESSAGE, part


def _names(place: Message, table: str, reason: Message) -> Message:
    return Message(
        "{place} of {name} names it, but {reason}.", place=place, name=table, reason=reason
    )


def _unusable(place: Message, table: str, fault: Message) -> Message:
    return Message(
        "{place} of {name} cannot be used: {fault}.", place=place, name=table, fault=fault
    )


def open_table(path: Path) -> Table:
    """Open a table: CSV (comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows' letters), JSON
    (a list of objects, or one object from paths to labels), or a JSON object on each line.

    Raises:
        ImagesError: it cannot be read, or is empty.
    """  # noqa: D205 - one list
    try:
        if path.stat().st_size > _MOST_TABLE_BYTES:
            raise refused(path, Message("It has more than a gigabyte."))
        if path.suffix.casefold() in {".json", ".jsonl"}:
            return open_json(path)
        return open_csv(path)
    except OSError as error:
        raise ImagesError(
            Message("The table {table} cannot be read.", table=path),
            why=system_says(error),
            remedy=Message("Check that the file is there and may be opened, then try again."),
        ) from error
