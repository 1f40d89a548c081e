"""What the engine and the session say, in the window's language: messages, and errors."""

from __future__ import annotations

import re
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from slimstudio.errors import SlimStudioError, is_out_of_memory
from slimstudio.messages import Message, number, shaped, translated_by
from slimstudio.ui.widgets.number_text import localized

if TYPE_CHECKING:
    from slimstudio.messages import Said

_NO_BREAK = "\N{NO-BREAK SPACE}"


def message_text(message: Message) -> str:
    """Say a message in the window's language."""
    source = translated_by(message.template)
    words = QCoreApplication.translate("Engine", str(source)) if source else ""
    text = message.filled(words, _written)
    # Sentences that only stand one after the other: Chinese has no spaces between them.
    return text if re.search(r"\w", re.sub(r"\{\w+\}", "", words)) else text.replace("。 ", "。")


def _written(value: Said, spec: str) -> str:
    if isinstance(value, tuple):
        return ", ".join(_written(one, spec) for one in value)
    if isinstance(value, Message | str):
        text = message_text(value) if isinstance(value, Message) else value
        chinese = QLocale().language() == QLocale.Language.Chinese
        return shaped(text, spec, "。" if chinese else ".")
    return localized(number(value, spec)).replace("%", f"{_NO_BREAK}%")


translate = QCoreApplication.translate


def listing_text(names: Sequence[str]) -> str:
    """Write names as a sentence lists them: "a", "a and b", "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return translate("Lists", "{first} and {last}").format(
        first=", ".join(names[:-1]), last=names[-1]
    )


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
    if is_out_of_memory(error):
        return ErrorWords(
            translate("Errors", "The computer ran out of memory."),
            translate("Errors", "The network and its images need more than is free."),
            translate(
                "Errors", "Close other programs, or choose a smaller batch size on the Plan screen."
            ),
            _traceback(error),
        )
    return fault_words(error)


def fault_words(error: BaseException) -> ErrorWords:
    """Tell a fault of ours."""
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
