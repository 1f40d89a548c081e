"""Whether there are enough images of every class."""

from pathlib import Path

import numpy as np

from slimstudio.engine.data.listing import Part
from slimstudio.engine.data.packed import PackedFiles
from slimstudio.errors import ImagesError
from slimstudio.messages import Message

_NAMED = 8


def check_enough(asked: Path, classes: tuple[str, ...], files: PackedFiles, *, given: bool) -> None:
    """Complain about classes that have too few of these images.

    Args:
        asked: What the person picked.
        classes: All of them.
        files: The images that can be used.
        given: Whether the person divided them into parts.

    Raises:
        ImagesError: a class has too few, or there are none to judge by.
    """
    needed = 1 if given else 2
    judged = files.held(Part.VALIDATION)
    counts = np.bincount(files.labels[~judged], minlength=len(classes))
    poor = [name for name, count in zip(classes, counts, strict=True) if count < needed]
    if len(poor) == len(classes):
        raise ImagesError(
            Message(
                "None of the classes in {asked} has enough images that can be read.", asked=asked
            ),
            why=Message("Each class needs at least {needed}.", needed=needed),
            remedy=Message("Check that the files are intact photographs, and add more of them."),
        )
    if poor:
        names: Message | list[str] = [f"“{name}”" for name in poor[:_NAMED]]
        if len(poor) > _NAMED:
            names = Message("{names} and {count:,} more", names=names, count=len(poor) - _NAMED)
        raise ImagesError(
            (
                Message(
                    "The class {names} of {asked} has too few images.", names=names, asked=asked
                )
                if len(poor) == 1
                else Message(
                    "The classes {names} of {asked} have too few images.", names=names, asked=asked
                )
            ),
            why=(
                Message("A class needs one training image.")
                if given
                else Message(
                    "A class needs one image to learn from and another to judge the network by."
                )
            ),
            remedy=Message(
                "Add intact images to it, bring back what you excluded, or take the class out."
            ),
        )
    if given and not judged.any():
        raise ImagesError(
            Message("None of the validation images in {asked} can be read.", asked=asked),
            why=Message("Without them nobody can say how good the network is."),
            remedy=Message(
                "Replace them with intact copies, or remove the validation part: some of "
                "the training images are then held back instead."
            ),
        )
