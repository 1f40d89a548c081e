"""What about this computer may cost work or time, said once the window can be seen."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.errors import system_reason
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system import locations, processor
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.ui.preferences import Preferences
    from slimstudio.ui.widgets.toast import Toast

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


_logger = logging.getLogger(__name__)

translate = QCoreApplication.translate


def tell_surroundings(preferences: Preferences, toast: Toast, *, second: bool) -> None:
    """Say what may cost work or time; everything goes on all the same.

    Args:
        preferences: What was wrong with them is said too; they remember what need not be repeated.
        toast: Where to say it.
        second: Whether another window is open that does not answer.
    """
    found = [message_text(one) for one in (*preferences.problems, *problems())]
    if second:
        found.append(
            translate(
                "App", "SlimStudio is open already and does not answer. This is a second window."
            )
        )
    old = processor.shortcoming()
    if old:
        _logger.warning("%s", old)
    if old and preferences.settings.told_of != processor.name():
        preferences.change(partial(replace, told_of=processor.name()))
        found.append(message_text(old))
    if found:
        toast.say("\n\n".join(found))
