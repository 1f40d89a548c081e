"""Tables of paths and classes as JSON."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from slimstudio.engine.data.layouts.row import (
    LABEL_NAMES,
    PART_NAMES,
    PATH_NAMES,
    Row,
    column,
    unreadable_table,
)
from slimstudio.errors import ImagesError
from slimstudio.messages import Message

_MOST_BYTES = 256 * 2**20
_REMEDY = Message(
    "Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from "
    "paths to labels; or pick a folder with one sub-folder per class."
)


def json_rows(table: Path) -> Iterator[Row]:
    """Read the entries of a JSON file: a list of objects, or one object from paths to labels.

    Objects name the path (or file, filename, image), the label (or class, category), and perhaps
    the split.

    Raises:
        ImagesError: it cannot be read; the sentence names the line or the entry.
    """
    content = _content(table)
    if isinstance(content, dict):
        for number, (path, label) in enumerate(content.items(), 1):
            yield _row(table, number, path, label, "")
    elif isinstance(content, list):
        for number, entry in enumerate(content, 1):
            if not isinstance(entry, dict):
                raise _refused(table, number, Message("It is no object with a path and a label."))
            names = list(entry)
            path, label = column(names, PATH_NAMES), column(names, LABEL_NAMES)
            if path is None or label is None:
                raise _refused(
                    table,
                    number,
                    Message("It has no path.") if path is None else Message("It has no label."),
                )
            part = column(names, PART_NAMES)
            meant = entry[part] if part is not None else ""
            yield _row(table, number, entry[path], entry[label], "" if meant is None else meant)
    else:
        raise ImagesError(
            Message("The table {table} cannot be used.", table=table),
            why=Message("It holds neither a list nor an object."),
            remedy=_REMEDY,
        )


def _content(table: Path) -> Any:
    try:
        if table.stat().st_size > _MOST_BYTES:
            raise ImagesError(
                Message("The table {table} cannot be read.", table=table),
                why=Message("It has more than {most_bytes} MiB.", most_bytes=_MOST_BYTES // 2**20),
                remedy=Message("Write it as CSV, which is read line by line."),
            )
        return json.loads(table.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise unreadable_table(table, error) from error
    except json.JSONDecodeError as error:
        raise ImagesError(
            Message("Line {lineno:,} of {table} is no JSON.", lineno=error.lineno, table=table),
            why=Message("{msg}.", msg=error.msg),
            remedy=_REMEDY,
        ) from error
    # A number of thousands of digits is a ValueError, too.
    except (ValueError, RecursionError) as error:
        raise ImagesError(
            Message("The table {table} cannot be read.", table=table),
            why=Message("It is no JSON in UTF-8, or is nested too deeply."),
            remedy=_REMEDY,
        ) from error


def _row(table: Path, number: int, path: object, label: object, part: object) -> Row:
    if not isinstance(path, str) or not path.strip():
        raise _refused(table, number, Message("Its path is no text."))
    # True is an int to Python, and no name of a class.
    if isinstance(label, bool) or not isinstance(label, str | int) or not str(label).strip():
        raise _refused(table, number, Message("Its label is neither a text nor a whole number."))
    if not isinstance(part, str):
        raise _refused(table, number, Message("What it says about the split is no text."))
    return Row(Message("Entry {number:,}", number=number), path.strip(), str(label).strip(), part)


def _refused(table: Path, number: int, why: Message) -> ImagesError:
    return ImagesError(
        Message("Entry {number:,} of {table} cannot be used.", number=number, table=table),
        why=why,
        remedy=_REMEDY,
    )
