"""Reading tables line by line: CSV here; what their columns mean is found out elsewhere."""

import codecs
import csv
import re
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

_DELIMITERS = ",;\t|"
_LONGEST_LINE = 65_536
_MOST_LINES_A_ROW = 50  # of text in quotes
_MOST_BLANK = 100_000  # lines in a row
_CHUNK = 2**20
_SEPARATOR = re.compile(r"^sep=(.)\s*$", re.IGNORECASE)
REMEDY = Message(
    "Give it a first line such as “path,label”, and a line for each image below it; or pick a "
    "folder with one sub-folder per class."
)
# The number of a line, its cells, and what is wrong with it.
_Line: TypeAlias = tuple[int, list[str], Message]


class Row(NamedTuple):
    """A line of a table.

    Attributes:
        place: Where it stands, for people: "Line 7".
        cells: What it holds, as many as there are columns; missing ones are empty.
        fault: Why it cannot be used; empty where it can.
    """

    place: Message
    cells: tuple[str, ...]
    fault: Message = NO_MESSAGE


class Table(NamedTuple):
    """A table that can be read as often as it is asked.

    Attributes:
        path: Its file.
        columns: Their names; numbers where the table has none.
        named: Whether the table names them itself.
        rows: Reads its lines from the beginning.
    """

    path: Path
    columns: tuple[str, ...]
    named: bool
    rows: Callable[[], Iterator[Row]]


def refused(table: Path, why: Message, remedy: Message = REMEDY) -> ImagesError:
    """Say that a table cannot be used."""
    return ImagesError(
        Message("The table {table} cannot be used.", table=table), why=why, remedy=remedy
    )


def open_csv(path: Path) -> Table:
    """Open a table with delimiters; its rows are read as they are asked for."""
    encoding = encoding_of(path)
    with opened_text(path, encoding) as file:
        head = file.readline(_LONGEST_LINE)
        skipped = 0
        if given := _SEPARATOR.match(head):
            skipped, delimiter = 1, given[1]
            head = file.readline(_LONGEST_LINE)
        else:
            delimiter = max(_DELIMITERS, key=head.count)

    def lines() -> Iterator[_Line]:
        with opened_text(path, encoding) as file:
            for number, cells, fault in _not_for_ever(path, _cells(file, delimiter)):
                if number > skipped:
                    yield number, cells, fault

    first = next((cells for _, cells, fault in lines() if cells and not fault), None)
    if first is None:
        raise ImagesError(Message("The table {table} is empty.", table=path), remedy=REMEDY)
    named = Path(first[0].strip()).suffix.casefold() not in SUFFIXES
    columns = tuple(name.strip() for name in first) if named else tuple(map(str, range(len(first))))

    def rows() -> Iterator[Row]:
        begun = not named
        for number, cells, fault in lines():
            if not begun and not fault and cells:
                begun = True
                continue
            if not cells and not fault:
                continue
            place = Message("Line {line:,}", line=number)
            row = tuple(cell.strip() for cell in cells[: len(columns)])
            yield Row(place, row + ("",) * (len(columns) - len(row)), fault)

    return Table(path, columns, named, rows)


def _not_for_ever(path: Path, lines: Iterator[_Line]) -> Iterator[_Line]:
    """Pass lines on, but no endless row of empty ones, at which nobody could stop the reading."""
    blank = 0
    for line in lines:
        blank = 0 if line[1] else blank + 1
        if blank > _MOST_BLANK:
            raise refused(path, Message("Its lines are empty."))
        yield line


def opened_text(path: Path, encoding: str) -> TextIOWrapper:
    """Open an ordinary file as text."""
    return TextIOWrapper(open_ordinary(path), encoding=encoding, newline="")


def encoding_of(path: Path) -> str:
    """Find out in which letters a text is written, without holding it whole."""
    with open_ordinary(path) as file:
        head = file.read(4)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        file.seek(0)
        zeros = False
        try:
            while chunk := file.read(_CHUNK):
                zeros = zeros or b"\0" in chunk
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            if zeros or b"\0" in chunk:
                raise ImagesError(
                    Message("The table {table} cannot be read.", table=path),
                    why=Message("It is no text."),
                    remedy=Message(
                        "Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead."
                    ),
                ) from error
            return "latin-1" if _undefined(path) else "cp1252"
    return "utf-8-sig"


def _undefined(path: Path) -> bool:
    """Tell whether there are bytes that Windows' western letters do not have."""
    with open_ordinary(path) as file:
        return any(
            not chunk.isascii() and any(byte in chunk for byte in b"\x81\x8d\x8f\x90\x9d")
            for chunk in iter(lambda: file.read(_CHUNK), b"")
        )


def _cells(file: Any, delimiter: str) -> Iterator[_Line]:
    """Split lines into cells; a line that breaks the rules spoils no other.

    Yields:
        The number of the line, its cells, and what is wrong with it.
    """
    number, held, began = 0, "", 0
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if len(line) == _LONGEST_LINE and not line.endswith("\n"):
            while (rest := file.readline(_LONGEST_LINE)) and not rest.endswith("\n"):
                pass
            why = Message("it has more than {most:,} characters", most=_LONGEST_LINE)
            yield number, [], why
            continue
        if not held and '"' not in line and delimiter != "\n":
            text = line.rstrip("\r\n")
            cells = text.split(delimiter)
            yield number, cells if any(cell.strip() for cell in cells) else [], NO_MESSAGE
            continue
        held, began = held + line, began or number
        if held.count('"') % 2 and number - began < _MOST_LINES_A_ROW:
            continue
        yield from _quoted(held, delimiter, began)
        held, began = "", 0
    if held:
        yield from _quoted(held, delimiter, began)


def _quoted(text: str, delimiter: str, number: int) -> Iterator[_Line]:
    """Split what has quotes. Where they do not pair, each line stands for itself."""
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True))
    except csv.Error as error:
        lines = text.splitlines()
        why = Message("the reader of CSV says: {error}", error=str(error))
        if len(lines) == 1:
            yield number, [], why
            return
        for at, line in enumerate(lines):
            yield from _quoted(line, delimiter, number + at)
        return
    for cells in rows:
        yield number, cells if any(cell.strip() for cell in cells) else [], NO_MESSAGE
