"""What in a computer's state a person should know of before it costs them work."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from slimstudio.system import locations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# What is kept where, as the end of a sentence.
_KEPT = (
    (locations.settings, "your settings and recent projects"),
    (locations.runs, "runs that are interrupted"),
    (locations.cache, "the log"),
)


def problems() -> tuple[str, ...]:
    """Try to write where SlimStudio keeps things.

    Returns:
        A sentence where it cannot; empty when all is well. Work can go on in either case.
    """
    lost: dict[str, list[str]] = {}
    for folder, kept in _KEPT:
        reason = _why_unwritable(folder)
        if reason:
            lost.setdefault(reason, []).append(kept)
    return tuple(
        f"{_listed(kept).capitalize()} cannot be kept. The system says: {reason}. "
        "You can go on, and save projects where you may write."
        for reason, kept in lost.items()
    )


def _why_unwritable(folder: Callable[[], Path]) -> str:
    try:
        place = folder()
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=place) as file:
            os.write(file.fileno(), b"slimstudio")
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _listed(words: list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
