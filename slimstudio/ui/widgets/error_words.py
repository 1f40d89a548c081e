"""What a window says about an error: what happened, why, and the way out."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from slimstudio.errors import SlimStudioError
from slimstudio.ui.widgets.message_text import message_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ErrorWords:
    """An error, told to a person.

    Args:
        what: What happened.
        why: The reason; "" where `what` says it.
        remedy: What the person can do; "" where there is nothing.
        details: The traceback of a fault of ours; "" for errors that were foreseen.
    """

    what: str
    why: str
    remedy: str
    details: str = ""


def error_words(error: BaseException) -> ErrorWords:
    """Tell an error to a person; only faults of ours come with a traceback."""
    if isinstance(error, SlimStudioError):
        return ErrorWords(*map(message_text, (error.what, error.why, error.remedy)))
    if isinstance(error, MemoryError):
        return ErrorWords(
            translate("Errors", "The computer ran out of memory."),
            translate("Errors", "The network and its images need more than is free."),
            translate(
                "Errors", "Close other programs, or choose a smaller batch size on the Plan screen."
            ),
            _traceback(error),
        )
    said = str(error).strip().splitlines()
    return ErrorWords(
        translate("Errors", "Something went wrong inside SlimStudio."),
        f"{type(error).__name__}: {said[0]}" if said else type(error).__name__,
        translate(
            "Errors",
            "Your project is as it was. Save it and try again; the details help to mend the fault.",
        ),
        _traceback(error),
    )


def _traceback(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
