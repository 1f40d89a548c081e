"""Tables of paths and classes as CSV, as spreadsheets and programs write them."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from slimstudio.engine.data.layouts.row import (
    LABEL_NAMES,
    PART_NAMES,
    PATH_NAMES,
    Row,
    column,
    unreadable_table,
)
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.errors import ImagesError
from slimstudio.messages import Message

_DELIMITERS = ",;\t|"
_LONGEST_LINE = 65_536
_REMEDY = Message(
    "Give it a first line such as “path,label”, and a line for each image below it; or pick a "
    "folder with one sub-folder per class."
)


class _Columns(NamedTuple):
    """Positions of what is read; `first` is the line of the first image."""

    path: int
    label: int
    part: int | None
    first: int


def csv_rows(table: Path) -> Iterator[Row]:
    """Read the rows of a CSV file: UTF-8; comma, semicolon, tab or bar between columns.

    The first line names the columns: path (or file, filename, image), label (or class, category)
    and perhaps split. Without it, the first column is the path and the second the label.

    Raises:
        ImagesError: it cannot be read; the sentence names the line.
    """
    try:
        # "-sig" takes away the mark that spreadsheets put before the first letter.
        with table.open(encoding="utf-8-sig", newline="") as file:
            head = file.readline(_LONGEST_LINE)
            delimiter = max(_DELIMITERS, key=head.count)
            file.seek(0)
            yield from _rows(_lines(file, table), delimiter, table)
    except UnicodeDecodeError as error:
        raise ImagesError(
            Message("The table {table} cannot be read.", table=table),
            why=Message("It is not text in UTF-8."),
            remedy=Message("Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead."),
        ) from error
    except OSError as error:
        raise unreadable_table(table, error) from error


def _lines(file: TextIO, table: Path) -> Iterator[str]:
    """Yield lines, but never one that only fits into memory by luck."""
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if len(line) == _LONGEST_LINE:
            raise _refused(
                table, number, Message("It has more than {most:,} characters.", most=_LONGEST_LINE)
            )
        yield line


def _rows(lines: Iterator[str], delimiter: str, table: Path) -> Iterator[Row]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    columns: _Columns | None = None
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            why = Message("The reader of CSV says: {error}.", error=str(error))
            raise _refused(table, reader.line_num, why) from error
        if cells is None:
            break
        if not any(cell.strip() for cell in cells):
            continue
        if columns is None:
            columns = _columns(cells, table, reader.line_num)
            if reader.line_num < columns.first:
                continue
        yield _row(cells, columns, table, reader.line_num)
    if columns is None:
        raise ImagesError(Message("The table {table} is empty.", table=table), remedy=_REMEDY)


def _columns(cells: list[str], table: Path, line: int) -> _Columns:
    path, label = column(cells, PATH_NAMES), column(cells, LABEL_NAMES)
    if path is not None and label is not None:
        part = column(cells, PART_NAMES)
        return _Columns(
            cells.index(path),
            cells.index(label),
            None if part is None else cells.index(part),
            line + 1,
        )
    if len(cells) in {2, 3} and Path(cells[0].strip()).suffix.casefold() in SUFFIXES:
        return _Columns(0, 1, 2 if len(cells) == 3 else None, line)
    names = {"path_names": PATH_NAMES, "label_names": LABEL_NAMES}
    raise _refused(
        table,
        line,
        Message(
            "No column says where the images are: a path column is called one of {path_names}; a "
            "class column one of {label_names}.",
            **names,
        )
        if path is None
        else Message(
            "No column says what the images show: a path column is called one of {path_names}; a "
            "class column one of {label_names}.",
            **names,
        ),
    )


def _row(cells: list[str], columns: _Columns, table: Path, line: int) -> Row:
    needed = max(columns.path, columns.label)
    if len(cells) <= needed:
        raise _refused(
            table,
            line,
            Message(
                "It has {count} columns where {needed} are needed.",
                count=len(cells),
                needed=needed + 1,
            ),
        )
    path, label = cells[columns.path].strip(), cells[columns.label].strip()
    if not path or not label:
        raise _refused(
            table, line, Message("Its label is empty.") if path else Message("Its path is empty.")
        )
    at = columns.part
    part = cells[at].strip() if at is not None and at < len(cells) else ""
    return Row(Message("Line {line:,}", line=line), path, label, part)


def _refused(table: Path, line: int, why: Message) -> ImagesError:
    return ImagesError(
        Message("Line {line:,} of {table} cannot be used.", line=line, table=table),
        why=why,
        remedy=_REMEDY,
    )
