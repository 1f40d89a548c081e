"""Tables in JSON: a list of objects, a mapping of names, or lines of either."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from slimstudio.engine.data.layouts.tables import Row, Table, encoding_of, opened_text, refused
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message

_MOST_BYTES = 96 * 2**20
_MOST_VALUES = 4_000_000  # of JSON: each takes up to a hundred times its two letters
_MOST_CELLS = 20_000_000
_MOST_COLUMNS = 20_000
_REMEDY_JSON = Message(
    "Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from "
    "paths to labels; or pick a folder with one sub-folder per class."
)
_TOO_MUCH = Message("Its entries have too little in common for a table of images.")


def open_json(path: Path) -> Table:
    """Read a table of JSON."""
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
        with opened_text(table, encoding_of(table)) as file:
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
