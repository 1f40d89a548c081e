"""The layout where a table, CSV or JSON, lists the images and what they show."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import readable
from slimstudio.engine.data.layouts.csv_table import csv_rows
from slimstudio.engine.data.layouts.json_table import json_rows
from slimstudio.engine.data.layouts.part_folders import part_called
from slimstudio.engine.data.listing import SUFFIXES, Listing, Part
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection
    from slimstudio.engine.data.layouts.row import Row

TABLE_SUFFIXES = (".csv", ".tsv", ".json")

_GONE = Message("there is no such file")
_OUTSIDE = Message("it leads out of the zip")


def is_table(file: Path) -> bool:
    """Tell whether a file is called like a table."""
    return file.suffix.casefold() in TABLE_SUFFIXES


def lists_images(table: Path) -> bool:
    """Tell whether a table that lies in a folder lists images, and is not there for other ends."""
    try:
        (first,) = islice(_rows(table), 1)
    except (ImagesError, ValueError):
        return False
    return PurePosixPath(first.path.replace("\\", "/")).suffix.casefold() in SUFFIXES


def list_table(found: Collection, table: Path, control: Control, *, sealed: bool) -> Listing:
    """List the images of a table; their paths are relative to it, or absolute.

    Args:
        found: Still empty; its root is the table's folder.
        table: A CSV or JSON file.
        control: Asked at every image whether to go on.
        sealed: Whether paths must not lead out of the folder, because a stranger may have
            written them: in a zip.

    Raises:
        ImagesError: the table cannot be read, or has too little to learn from.
        Cancelled: the person stopped the work.
    """
    listed: set[int] = set()
    first_gone = NO_MESSAGE
    for row in _rows(table):
        control.check()
        part = _part(table, row)
        path, reason = _located(found.root, row.path, sealed=sealed)
        if not reason:
            # Eight bytes of a path remember it well enough, and take little room.
            reason = Message("it was listed before") if hash(path) in listed else NO_MESSAGE
            listed.add(hash(path))
        if reason:
            first_gone = first_gone or Message(
                "{place} names “{name}”, but {reason}.",
                place=row.place,
                name=readable(row.path),
                reason=reason,
            )
            found.reject(
                row.path,
                Message(
                    "{place} of {name} names it, but {reason}.",
                    place=row.place,
                    name=table.name,
                    reason=reason,
                ),
            )
        else:
            found.add(row.label, part, path)
    if first_gone and not found:
        raise ImagesError(
            Message("None of the images that {table} lists is there.", table=table),
            why=first_gone,
            remedy=Message(
                "Paths are relative to {root}: put the table beside its images, or mend the paths.",
                root=found.root,
            ),
        )
    return found.listing(Message("The table {name} of paths and classes.", name=table.name))


def _rows(table: Path) -> Iterator[Row]:
    return json_rows(table) if table.suffix.casefold() == ".json" else csv_rows(table)


def _part(table: Path, row: Row) -> Part:
    if not row.part.strip():
        return Part.EITHER
    part = part_called(row.part)
    if part is None:
        raise ImagesError(
            Message("{place} of {table} cannot be used.", place=row.place, table=table),
            why=Message("“{part}” is no part that SlimStudio knows.", part=readable(row.part)),
            remedy=Message("Call the parts train, val and test, or leave them empty."),
        )
    return part


def _located(root: Path, written: str, *, sealed: bool) -> tuple[str, Message]:
    """Find a file of a table.

    Returns:
        Its path, relative to the root where it lies below, and why it cannot be used, if so.
    """
    for spelled in _spellings(written):
        path = os.path.normpath(spelled)
        try:
            # Only what the system can write can be stored; a fifo would never end.
            os.fsencode(path)
            there = (root / path).is_file()
        except (OSError, ValueError):
            continue
        if there:
            absolute = root / path
            if sealed and not absolute.resolve().is_relative_to(root.resolve()):
                return "", _OUTSIDE
            below = absolute.is_relative_to(root)
            found = absolute.relative_to(root) if below else absolute
            return str(found), NO_MESSAGE
    return "", _GONE


def _spellings(written: str) -> Sequence[str]:
    """Take Windows' strokes for what they mean, where there is no such file otherwise."""
    return (written, written.replace("\\", "/")) if "\\" in written else (written,)
