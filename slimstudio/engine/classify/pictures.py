"""Answers about many pictures: decoding and the network at the same time, a few at once."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.classify.classifier import Classifier
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.data import archive
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.directory import contents
from slimstudio.engine.data.in_order import in_order
from slimstudio.engine.data.listing import READABLE, SUFFIXES
from slimstudio.engine.events import Phase
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message

_BATCH = 16
_DEEPEST = 32
_PROGRESS_INTERVAL_S = 0.1


@dataclass(frozen=True)
class FoundPicture:
    """A picture to ask about.

    Args:
        path: Where it is.
        name: Its path within what was given, for people.
        packed: Whether it came out of a zip, so that its file is none of the person's own.
    """

    path: Path
    name: str
    packed: bool = False


@dataclass(frozen=True)
class Answered:
    """What a network says about a picture.

    Args:
        picture: Which.
        ranked: The two best classes with their shares, the best first; empty where the picture
            cannot be read.
        problem: Why it cannot be read.
        corrected: The class that a person says it shows; None where nobody did.
    """

    picture: FoundPicture
    ranked: tuple[tuple[int, float], ...] = ()
    problem: Message = NO_MESSAGE
    corrected: int | None = None

    @property
    def answer(self) -> int | None:
        """The class that counts: the person's, or else the network's; None where there is none."""
        if self.corrected is not None:
            return self.corrected
        return self.ranked[0][0] if self.ranked else None

    def is_unsure(self, threshold: float) -> bool:
        """Tell whether the best class has less than this share, and no person said better."""
        return self.corrected is None and bool(self.ranked) and self.ranked[0][1] < threshold


def find_pictures(given: Sequence[Path], control: Control) -> list[FoundPicture]:
    """List pictures, and those in folders and zips, in natural order; opens none of them.

    Raises:
        ImagesError: something is not there, or there are none.
        Cancelled: the person stopped it.
    """
    found: list[FoundPicture] = []
    for path in given:
        if path.is_dir():
            found += _within(path, path, control)
        elif path.suffix.lower() == ".zip":
            root = archive.unpack(path, control)
            found += (replace(one, packed=True) for one in _within(root, root, control))
        elif path.is_file():
            found.append(FoundPicture(path, path.name))
        else:
            raise ImagesError(
                Message("There is no picture or folder {path}.", path=path),
                remedy=Message("Check the name, and that its drive is connected."),
            )
    if not found:
        raise ImagesError(
            Message("There are no pictures in {path}.", path=given[0]),
            why=Message("What is read is {readable}.", readable=READABLE),
            remedy=Message("Choose another folder."),
        )
    return found


def _within(
    root: Path, folder: Path, control: Control, above: tuple[str, ...] = ()
) -> Iterator[FoundPicture]:
    control.check()
    real = os.path.realpath(folder)
    if real in above or len(above) > _DEEPEST:  # a link that leads back
        return
    folders, files = contents(folder)
    for path in files:
        if path.suffix.lower() in SUFFIXES:
            yield FoundPicture(path, path.relative_to(root).as_posix())
    for inner in folders:
        yield from _within(root, inner, control, (*above, real))


def classify(
    classifier: Classifier, pictures: Sequence[FoundPicture], control: Control
) -> Iterator[Answered]:
    """Ask about pictures, in their order; no more than a few hundred are held at any time.

    Args:
        classifier: What answers.
        pictures: What to ask about.
        control: Told how far it is; asked at every picture whether to go on.

    Raises:
        SlimStudioError: the network cannot be run.
        Cancelled: the person stopped it.
    """
    pace = Pace(control, Phase.IMAGES, {"picture": len(pictures)}, interval_s=_PROGRESS_INTERVAL_S)
    waiting: list[tuple[FoundPicture, NDArray[np.uint8] | Message]] = []

    def load(at: int) -> NDArray[np.uint8] | Message:
        try:
            return decode(pictures[at].path, classifier.preprocessing)
        except ImagesError as error:
            return error.why

    for at, loaded in enumerate(in_order(load, len(pictures), pace)):
        waiting.append((pictures[at], loaded))
        if len(waiting) == _BATCH:
            yield from _answers(classifier, waiting)
            waiting.clear()
        pace.advance("picture")
    yield from _answers(classifier, waiting)


def _answers(
    classifier: Classifier, waiting: Sequence[tuple[FoundPicture, NDArray[np.uint8] | Message]]
) -> Iterator[Answered]:
    squares = [loaded for _, loaded in waiting if not isinstance(loaded, Message)]
    shares: Iterator[NDArray[np.float32]] = iter(())
    if squares:
        shares = iter(classifier.answer(np.stack(squares)))
    for picture, loaded in waiting:
        if isinstance(loaded, Message):
            yield Answered(picture, problem=loaded)
        else:
            row = next(shares)
            best = np.argsort(-row, kind="stable")[:2]
            yield Answered(picture, tuple((int(one), float(row[one])) for one in best))
