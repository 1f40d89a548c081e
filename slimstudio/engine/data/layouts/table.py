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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.collection import Collection
    from slimstudio.engine.data.layouts.row import Row

TABLE_SUFFIXES = (".csv", ".tsv", ".json")

_GONE = "there is no such file"
_OUTSIDE = "it leads out of the zip"


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
    first_gone = ""
    for row in _rows(table):
        control.check()
        part = _part(table, row)
        path, reason = _located(found.root, row.path, sealed=sealed)
        if not reason:
            # Eight bytes of a path remember it well enough, and take little room.
            reason = "it was listed before" if hash(path) in listed else ""
            listed.add(hash(path))
        if reason:
            name = readable(row.path)
            first_gone = first_gone or f"{row.place} names “{name}”, but {reason}."
            found.reject(row.path, f"{row.place} of {table.name} names it, but {reason}.")
        else:
            found.add(row.label, part, path)
    if first_gone and not found:
        raise ImagesError(
            f"None of the images that {table} lists is there.",
            why=first_gone,
            remedy=f"Paths are relative to {found.root}: put the table beside its images, or mend "
            "the paths.",
        )
    return found.listing(f"The table {table.name} of paths and classes.")


def _rows(table: Path) -> Iterator[Row]:
    return json_rows(table) if table.suffix.casefold() == ".json" else csv_rows(table)


def _part(table: Path, row: Row) -> Part:
    if not row.part.strip():
        return Part.EITHER
    part = part_called(row.part)
    if part is None:
        raise ImagesError(
            f"{row.place} of {table} cannot be used.",
            why=f"“{readable(row.part)}” is no part that SlimStudio knows.",
            remedy="Call the parts train, val and test, or leave them empty.",
        )
    return part


def _located(root: Path, written: str, *, sealed: bool) -> tuple[str, str]:
    """Find a file of a table.

    Returns:
        Its path, relative to the root where it lies below, and why it cannot be used, or "".
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
            return str(absolute.relative_to(root) if below else absolute), ""
    return "", _GONE


def _spellings(written: str) -> Sequence[str]:
    """Take Windows' strokes for what they mean, where there is no such file otherwise."""
    return (written, written.replace("\\", "/")) if "\\" in written else (written,)
