"""Errors of other people's code on their way out of the front door: none leaves as it is.

Networks, images and functions come from callers, and their code may raise anything anywhere.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from slimstudio.errors import Cancelled, SlimStudioError, told_by
from slimstudio.messages import Message

_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")


def only_ours(function: Callable[_Given, _Answer]) -> Callable[_Given, _Answer]:
    """Let no error leave a function but those of `slimstudio.errors`."""

    @wraps(function)
    def guarded(*args: _Given.args, **kwargs: _Given.kwargs) -> _Answer:
        try:
            return function(*args, **kwargs)
        except (SlimStudioError, Cancelled):
            raise
        except Exception as error:
            raise SlimStudioError(
                Message("slimstudio.{name} could not go on.", name=function.__name__),
                why=raised(error),
                remedy=Message("Look for the cause in the error that this one was raised from."),
            ) from error

    return guarded


def raised(error: BaseException) -> Message:
    """Say what was raised, on one line."""
    kind = type(error).__name__
    try:
        text = " ".join(str(told_by(error)).split()).rstrip(".")[:300]
    except Exception:  # noqa: BLE001 - the words of an error are the caller's code too
        text = ""
    if not text:
        return Message("It raised {kind}.", kind=kind)
    return Message("It raised {kind}: {text}.", kind=kind, text=text)
