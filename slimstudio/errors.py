"""The errors that SlimStudio raises on purpose.

Every one says what happened, why, and what the person can do about it; the window and the
command line show exactly these sentences. Anything that is not in this family is a bug.
"""

from slimstudio.messages import NOTHING, Message, as_message, sentences


class SlimStudioError(Exception):
    """Something went wrong in a way that we foresaw.

    Args:
        what: One sentence that names the file, layer or setting and says what happened.
        why: The reason, in one sentence; `NOTHING` where `what` already says it.
        remedy: What the person can do now, in one sentence.
    """

    def __init__(
        self,
        what: Message | str,
        *,
        why: Message | str = NOTHING,
        remedy: Message | str = NOTHING,
    ) -> None:
        self.what, self.why, self.remedy = as_message(what), as_message(why), as_message(remedy)
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


class ExportError(SlimStudioError):
    """An export was not written, or was written and did not agree with the trained network."""


class DownloadError(SlimStudioError):
    """A file that the person asked for could not be downloaded."""


class TrainingError(SlimStudioError):
    """Training could not go on, for example because the loss stopped being a number."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The person stopped the work; everything is as it was before it began."""


def system_says(error: OSError) -> str:
    """Give the system's reason for a failure, in a sentence: the `why` of an error of ours."""
    return f"The system says: {error.strerror or error}."
