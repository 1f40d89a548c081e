"""Reading tables, CSV and JSON, line by line; what their columns mean is found out elsewhere."""

import codecs
import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

_DELIMITERS = ",;\t|"
_LONGEST_LINE = 65_536
_MOST_LINES_A_ROW = 50  # of text in quotes
_MOST_BYTES = 96 * 2**20
_MOST_VALUES = 4_000_000  # of JSON: each takes up to a hundred times its two letters
_MOST_CELLS = 20_000_000
_MOST_TABLE_BYTES = 2**30
_MOST_BLANK = 100_000  # lines in a row
_MOST_COLUMNS = 20_000
_CHUNK = 2**20
_SEPARATOR = re.compile(r"^sep=(.)\s*$", re.IGNORECASE)
REMEDY = Message(
    "Give it a first line such as “path,label”, and a line for each image below it; or pick a "
    "folder with one sub-folder per class."
)
_REMEDY_JSON = Message(
    "Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from "
    "paths to labels; or pick a folder with one sub-folder per class."
)

# The number of a line, its cells, and what is wrong with it.
_Line: TypeAlias = tuple[int, list[str], Message]
_TOO_MUCH = Message("Its entries have too little in common for a table of images.")


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
            return _open_json(path)
        return _open_csv(path)
    except OSError as error:
        raise ImagesError(
            Message("The table {table} cannot be read.", table=path),
            why=system_says(error),
            remedy=Message("Check that the file is there and may be opened, then try again."),
        ) from error


def refused(table: Path, why: Message, remedy: Message = REMEDY) -> ImagesError:
    """Say that a table cannot be used."""
    return ImagesError(
        Message("The table {table} cannot be used.", table=table), why=why, remedy=remedy
    )


def _open_csv(path: Path) -> Table:
    encoding = _encoding(path)
    with _opened(path, encoding) as file:
        head = file.readline(_LONGEST_LINE)
        skipped = 0
        if given := _SEPARATOR.match(head):
            skipped, delimiter = 1, given[1]
            head = file.readline(_LONGEST_LINE)
        else:
            delimiter = max(_DELIMITERS, key=head.count)

    def lines() -> Iterator[_Line]:
        with _opened(path, encoding) as file:
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


def _opened(path: Path, encoding: str) -> TextIOWrapper:
    return TextIOWrapper(open_ordinary(path), encoding=encoding, newline="")


def _encoding(path: Path) -> str:
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


def _open_json(path: Path) -> Table:
    content = _content(path)
    if isinstance(content, dict):
        rows = _mapping(content)
        columns: tuple[str, ...] = ("path", "label")
    elif isinstance(content, list):
        columns, rows = _objects(path, content)
    else:
        raise refused(path, Message("It holds neither a list nor an object."), _REMEDY_JSON)
    if not rows:
        raise ImagesError(Message("The table {table} is empty.", table=path), remedy=_REMEDY_JSON)
    return Table(path, columns, named=True, rows=lambda: iter(rows))


def _mapping(content: dict[str, Any]) -> list[Row]:
    """Read an object from paths to labels, or from labels to lists of paths."""
    if content and all(isinstance(value, list) for value in content.values()):
        pairs = [(path, label) for label, paths in content.items() for path in paths]
    else:
        pairs = list(content.items())
    wrong = Message("its label is neither a text nor a whole number")
    return [
        # True is an int to Python, and no name of a class.
        _row(number, [path, label])._replace(
            fault=NO_MESSAGE if type(label) in {str, int} and isinstance(path, str) else wrong
        )
        for number, (path, label) in enumerate(pairs, 1)
    ]


def _objects(path: Path, content: Sequence[Any]) -> tuple[tuple[str, ...], list[Row]]:
    entries: list[Any] = []
    held = 0
    for entry in content:
        for flat in _flattened(entry):
            held += len(flat) if isinstance(flat, dict) else 1
            if held > _MOST_CELLS:
                raise refused(path, _TOO_MUCH, _REMEDY_JSON)
            entries.append(flat)
    columns: dict[str, None] = {}
    for entry in entries:
        if isinstance(entry, dict) and len(columns) < _MOST_COLUMNS:
            columns.update(dict.fromkeys(entry))
    if len(columns) * len(entries) > _MOST_CELLS:
        raise refused(path, _TOO_MUCH, _REMEDY_JSON)
    rows = [
        _row(number, [entry.get(name) for name in columns])
        if isinstance(entry, dict)
        else Row(
            Message("Entry {number:,}", number=number),
            ("",) * len(columns),
            Message("it is no object with a path and a label"),
        )
        for number, entry in enumerate(entries, 1)
    ]
    return tuple(map(str, columns)), rows


def _flattened(entry: Any) -> Iterator[Any]:
    """Take an entry as Label Studio writes it to the data, one for each choice that was made."""
    data = entry.get("data") if isinstance(entry, dict) else None
    if not isinstance(data, dict):
        yield entry
        return
    chosen = {
        choice: None
        for annotation in _lists(entry.get("annotations") or entry.get("completions"))
        for result in _lists(annotation.get("result"))
        if isinstance(result.get("value"), dict)
        for choice in result["value"].get("choices") or ()
        if isinstance(choice, str)
    }
    for choice in chosen or {"": None}:
        yield {**data, "choice": choice}


def _lists(found: Any) -> list[dict[str, Any]]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _row(number: int, values: Sequence[Any]) -> Row:
    return Row(Message("Entry {number:,}", number=number), tuple(map(_text, values)))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _content(table: Path) -> Any:
    if table.stat().st_size > _MOST_BYTES:
        raise ImagesError(
            Message("The table {table} cannot be read.", table=table),
            why=Message("It has more than {most_bytes} MiB.", most_bytes=_MOST_BYTES // 2**20),
            remedy=Message("Write it as CSV, which is read line by line."),
        )
    try:
        with _opened(table, _encoding(table)) as file:
            text = file.read()
        _check_count(text)
        if table.suffix.casefold() == ".jsonl":
            return [_line(line) for line in text.splitlines() if line.strip()]
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ImagesError(
            Message("Line {lineno:,} of {table} is no JSON.", lineno=error.lineno, table=table),
            why=Message("{msg}.", msg=error.msg),
            remedy=_REMEDY_JSON,
        ) from error
    # A number of thousands of digits is a ValueError, too.
    except (ValueError, RecursionError) as error:
        raise ImagesError(
            Message("The table {table} cannot be read.", table=table),
            why=Message("It is no JSON in UTF-8, is nested too deeply, or holds too much."),
            remedy=_REMEDY_JSON,
        ) from error


def _check_count(text: str) -> None:
    if sum(map(text.count, ",[{")) > _MOST_VALUES:
        raise ValueError


def _line(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None  # one bad line among good ones
