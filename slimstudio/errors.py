"""The errors that SlimStudio raises on purpose.

Every one says what happened, why, and what the person can do about it; the window and the
command line show exactly these sentences. Anything that is not in this family is a bug.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from slimstudio.messages import NO_MESSAGE, Message, sentences, verbatim

if TYPE_CHECKING:
    from pathlib import Path


class SlimStudioError(Exception):
    """Something went wrong in a way that we foresaw.

    Args:
        what: One sentence that names the file, layer or setting and says what happened.
        why: The reason, in one sentence; `NO_MESSAGE` where `what` already says it.
        remedy: What the person can do now, in one sentence.
    """

    def __init__(
        self,
        what: Message,
        *,
        why: Message = NO_MESSAGE,
        remedy: Message = NO_MESSAGE,
    ) -> None:
        self.what, self.why, self.remedy = what, why, remedy
        self.message = sentences(self.what, self.why, self.remedy)
        super().__init__(str(self.message))


class InputError(SlimStudioError):
    """What the person gave cannot be used; nothing was changed."""


class ModelFileError(InputError):
    """A file that should hold a network does not, or not one we know."""


class ImagesError(InputError):
    """A folder, zip or image cannot be used as training data."""


class PlanError(InputError):
    """The marks or the goal cannot be carried out on this network."""


class ProjectFileError(InputError):
    """A project file cannot be read or written."""


class FileChangedError(ProjectFileError):
    """A project file holds something else than when it was opened or saved last."""


class ExportError(SlimStudioError):
    """An export was not written, or was written and did not agree with the trained network."""


class DownloadError(SlimStudioError):
    """A file that the person asked for could not be downloaded."""


class TrainingError(SlimStudioError):
    """Training could not go on, for example because the loss stopped being a number."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person stopped the work; everything is as it was before it began."""


# What systems say most often, in the words of Linux, so that it can be translated.
_REASONS = {
    errno.EACCES: Message("Permission denied"),
    errno.ECONNREFUSED: Message("Connection refused"),
    errno.EDQUOT: Message("Disk quota exceeded"),
    errno.EEXIST: Message("File exists"),
    errno.EIO: Message("Input/output error"),
    errno.EISDIR: Message("Is a directory"),
    errno.EMFILE: Message("Too many open files"),
    errno.ENAMETOOLONG: Message("File name too long"),
    errno.ENETUNREACH: Message("Network is unreachable"),
    errno.ENOENT: Message("No such file or directory"),
    errno.ENOMEM: Message("Cannot allocate memory"),
    errno.ENOSPC: Message("No space left on device"),
    errno.ENOTDIR: Message("Not a directory"),
    errno.EPERM: Message("Operation not permitted"),
    errno.EROFS: Message("Read-only file system"),
    errno.ETIMEDOUT: Message("Connection timed out"),
}


def system_reason(error: OSError) -> Message:
    """Give the system's reason for a failure, as a part of a sentence."""
    if isinstance(error, TimeoutError) and error.errno is None:
        return Message("timed out")
    ours = next((one for one in error.args if isinstance(one, Message)), NO_MESSAGE)
    return ours or _REASONS.get(error.errno or 0) or verbatim(str(error.strerror or error))


def system_says(error: OSError) -> Message:
    """Give the system's reason for a failure, in a sentence: the `why` of an error of ours."""
    return Message("The system says: {error}.", error=system_reason(error))


def lost_file(path: Path, error: OSError) -> ModelFileError:
    """Say of a network's file that was there a moment ago that it cannot be read any more."""
    return ModelFileError(
        Message("“{path}” cannot be read any more.", path=path),
        why=system_says(error),
        remedy=Message("Check that it is still there, and try again."),
    )


def told_by(error: BaseException) -> Message:
    """Give what any error says: ours and those that were made of a message, or in its own words."""
    if isinstance(error, SlimStudioError):
        return error.message
    if isinstance(error, OSError):
        return system_reason(error)
    first = error.args[0] if error.args else None
    return first if isinstance(first, Message) else verbatim(str(error))


# On processors torch raises a plain RuntimeError whose text is all there is to go by.
_TEXTS = (
    "can't allocate memory",
    "cannot allocate memory",
    "not enough memory",
    "out of memory",
    "failed to map segment",  # of a library
    "could not create a primitive",  # of oneDNN, which asks for memory first
    "bad_alloc",
)


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether an error means that there was too little memory."""
    return isinstance(error, MemoryError) or any(text in str(error).lower() for text in _TEXTS)
