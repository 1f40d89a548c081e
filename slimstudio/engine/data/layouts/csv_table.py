"""Tables of paths and classes as CSV, as spreadsheets and programs write them."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from slimstudio.engine.data.layouts.row import LABEL_NAMES, PART_NAMES, PATH_NAMES, Row, column
from slimstudio.engine.data.layouts.unreadable import unreadable_table
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.errors import ImagesError

_DELIMITERS = ",;\t|"
_LONGEST_LINE = 65_536
_REMEDY = (
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
            f"The table {table} cannot be read.",
            why="It is not text in UTF-8.",
            remedy="Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead.",
        ) from error
    except OSError as error:
        raise unreadable_table(table, error) from error


def _lines(file: TextIO, table: Path) -> Iterator[str]:
    """Yield lines, but never one that only fits into memory by luck."""
    number = 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if len(line) == _LONGEST_LINE:
            raise _refused(table, number, f"It has more than {_LONGEST_LINE:,} characters.")
        yield line


def _rows(lines: Iterator[str], delimiter: str, table: Path) -> Iterator[Row]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    columns: _Columns | None = None
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            why = f"The reader of CSV says: {error}."
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
        raise ImagesError(f"The table {table} is empty.", remedy=_REMEDY)


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
    missing = "says where the images are" if path is None else "says what the images show"
    raise _refused(
        table,
        line,
        f"No column {missing}: a path column is called one of {', '.join(PATH_NAMES)}; a class "
        f"column one of {', '.join(LABEL_NAMES)}.",
    )


def _row(cells: list[str], columns: _Columns, table: Path, line: int) -> Row:
    needed = max(columns.path, columns.label)
    if len(cells) <= needed:
        raise _refused(table, line, f"It has {len(cells)} columns where {needed + 1} are needed.")
    path, label = cells[columns.path].strip(), cells[columns.label].strip()
    if not path or not label:
        raise _refused(table, line, f"Its {'label' if path else 'path'} is empty.")
    at = columns.part
    part = cells[at].strip() if at is not None and at < len(cells) else ""
    return Row(f"Line {line:,}", path, label, part)


def _refused(table: Path, line: int, why: str) -> ImagesError:
    return ImagesError(f"Line {line:,} of {table} cannot be used.", why=why, remedy=_REMEDY)
