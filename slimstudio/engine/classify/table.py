"""Answers as a table that spreadsheets open, and cannot be attacked through."""

import csv
import io
from collections.abc import Iterable, Iterator

from slimstudio.engine.classify.pictures import Answered
from slimstudio.errors import SlimStudioError, system_says
from slimstudio.messages import Message

_HEAD = ("picture", "answer", "confidence", "second answer", "its confidence", "unsure", "problem")
_CORRECTED = "corrected to"
# What spreadsheets take for a formula, or what hides one.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def safe(cell: str) -> str:
    """Write a text so that no spreadsheet computes it."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_DANGEROUS) else cell


def table_lines(
    answers: Iterable[Answered],
    classes: tuple[str, ...],
    threshold: float,
    *,
    corrected: bool = False,
) -> Iterator[bytes]:
    """Write answers as CSV in UTF-8, line by line; the first begins with what Excel tells it by.

    Args:
        answers: What to write.
        classes: Names of the answers.
        threshold: What is less sure is called unsure.
        corrected: Whether a column says what a person corrected answers to.
    """
    yield b"\xef\xbb\xbf" + _line((*_HEAD, _CORRECTED) if corrected else _HEAD)
    for one in answers:
        cells = [safe(one.picture.name)]
        for index, share in one.ranked:
            cells += [safe(classes[index]), f"{share:.4f}"]
        cells += [""] * (5 - len(cells))
        cells += ["yes" if one.is_unsure(threshold) else "", safe(str(one.problem))]
        if corrected:
            cells.append("" if one.corrected is None else safe(classes[one.corrected]))
        yield _line(cells)


def not_written(error: OSError) -> SlimStudioError:
    """Say that the system refused the table."""
    return SlimStudioError(
        Message("The answers were not written."),
        why=system_says(error),
        remedy=Message("Make room, or choose another place."),
    )


def _line(cells: Iterable[str]) -> bytes:
    stream = io.StringIO()
    csv.writer(stream).writerow(cells)
    return stream.getvalue().encode("utf-8", "replace")
