"""What in a computer's state a person should know of before it costs them work."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from slimstudio.errors import system_reason
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system import locations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# What is kept where.
_KEPT = (
    (locations.settings, Message("your settings and recent projects")),
    (locations.runs, Message("runs that are interrupted")),
    (locations.cache, Message("the log")),
)


def problems() -> tuple[Message, ...]:
    """Try to write where SlimStudio keeps things.

    Returns:
        A message where it cannot; empty when all is well. Work can go on in either case.
    """
    lost: dict[Message, list[Message]] = {}
    for folder, kept in _KEPT:
        reason = _why_unwritable(folder)
        if reason:
            lost.setdefault(reason, []).append(kept)
    return tuple(
        Message(
            "{kept:capital} cannot be kept. The system says: {reason}. You can go on, and save "
            "projects where you may write.",
            kept=_listed(kept),
            reason=reason,
        )
        for reason, kept in lost.items()
    )


def _why_unwritable(folder: Callable[[], Path]) -> Message:
    try:
        place = folder()
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=place) as file:
            os.write(file.fileno(), b"slimstudio")
    except OSError as error:
        return system_reason(error)
    return NO_MESSAGE


def _listed(kept: list[Message]) -> Message:
    *first, last = kept
    return Message("{first} and {last}", first=first, last=last) if first else last
