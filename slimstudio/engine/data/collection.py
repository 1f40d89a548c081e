"""The images that were found so far, class by class."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from slimstudio.engine.data.directory import composed, natural_key, readable
from slimstudio.engine.data.doctor.finding import Kind, Reading, Rejected
from slimstudio.engine.data.listing import (
    READABLE,
    Contradiction,
    LayoutError,
    Listing,
    PackedFiles,
    Part,
)
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message, plural, sentences

_LEARNED = frozenset({Part.EITHER, Part.TRAIN})
PLAIN = Reading("plain", Message("Use the pictures without classes"))
USED_PLAIN = Message(
    "Or use them without classes, as the layout “plain”: the network keeps its own classes, and "
    "its answers are compared with the original's."
)
_UNLABELLED = ""  # in the place of a class, where nothing says what images show


class Collection:
    """Gathers images, and numbers their classes in the end.

    Args:
        root: The folder that names and relative paths start from.
        asked: What the person picked, for what has to be said about it.
    """

    def __init__(self, root: Path, asked: Path) -> None:
        self.root = root
        self.asked = asked
        self._rejected: list[Rejected] = []
        self._contradictions: list[Contradiction] = []
        self._count = 0
        # Paths as the system writes them, each with a 0 behind it: Python's texts take several
        # times the room.
        self._paths: dict[str, dict[Part, bytearray]] = {}
        self._known: dict[str, str] = {}  # names as they were given to those that are compared

    def __bool__(self) -> bool:
        """Tell whether any image was found."""
        return bool(self._paths)

    @property
    def covered(self) -> int:
        """How many images something was said of."""
        return self._count + len(self._contradictions)

    def says_as(self, other: Collection) -> bool:
        """Tell whether another has as many images of the same classes."""
        return self._paths.keys() == other._paths.keys() and self.covered == other.covered

    @property
    def contradictory(self) -> bool:
        """Tell whether an image was given several classes."""
        return bool(self._contradictions)

    @property
    def usable(self) -> bool:
        """Tell whether there are classes to tell apart, or would be."""
        return len(self._paths) > 1 or bool(self._contradictions) or self._unlabelled

    @property
    def _unlabelled(self) -> bool:
        return self._paths.keys() == {_UNLABELLED}

    def contradict(self, path: str, labels: Sequence[str]) -> None:
        """Leave an image out of which a table says that it shows several things."""
        shown = readable(path.replace(os.sep, "/"))
        self._contradictions.append(Contradiction(shown, tuple(labels)))
        told = Message("The table gives it several classes: {labels}.", labels=labels)
        self.reject(shown, told, Kind.CONFLICT)

    def add(self, name: str, part: Part, path: str) -> None:
        """Add an image.

        Args:
            name: Its class.
            part: What it is meant for.
            path: Where it is, relative to the root or absolute.

        Raises:
            UnicodeEncodeError: no file can have this path.
        """
        # The same name typed on different systems may differ in its bytes.
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = composed(readable(name))
        parts = self._paths.setdefault(known, {})
        held = parts.setdefault(part, bytearray())
        held += os.fsencode(path)
        held.append(0)
        self._count += 1

    def add_unlabelled(self, part: Part, path: str) -> None:
        """Add an image of which nothing says what it shows; see `add`."""
        self.add(_UNLABELLED, part, path)

    def reject(self, path: Path | str, reason: Message, kind: Kind = Kind.LEFT_OUT) -> None:
        """Remember a file or folder that is not used, why, and of which kind that finding is."""
        inside = path if isinstance(path, str) else path.relative_to(self.root).as_posix()
        self._rejected.append(Rejected(readable(inside), reason, kind))

    def listing(self, description: Message, readings: Sequence[Reading] = ()) -> Listing:
        """Number the classes and list the images.

        Args:
            description: How the images are laid out, in a sentence.
            readings: How else they could be read.

        Returns:
            The listing; its `problem` says where there is only one class, or one has images to
            judge by but none to learn from. Where no image has a class there are no classes.
        """
        parts = {part for held in self._paths.values() for part in held}
        only_test = {name for name, held in self._paths.items() if set(held) == {Part.TEST}}
        if Part.VALIDATION not in parts:
            only_test = set()
        for name in sorted(only_test, key=natural_key):
            reason = Message("Only test images show “{name}”, so nobody can learn it.", name=name)
            self.reject(name, reason, Kind.EMPTY_CLASS)
            for path in _paths(self._paths[name][Part.TEST]):
                self.reject(path.replace(os.sep, "/"), reason)
        classes = tuple(sorted(self._paths.keys() - only_test, key=natural_key))
        files = PackedFiles.pack(self.root, self._numbered(classes, parts))
        if Part.TEST in parts and Part.VALIDATION not in parts:
            description = sentences(
                description,
                Message("The test images are the ones to judge by, for there are no others."),
            )
        return Listing(
            self.root,
            description,
            () if self._unlabelled else classes,
            files,
            tuple(self._rejected),
            tuple(readings),
            tuple(self._contradictions),
            self._problem(classes),
        )

    def _numbered(
        self, classes: Sequence[str], parts: set[Part]
    ) -> Iterator[tuple[str, int, Part]]:
        # Test images are the only ones to judge by where nobody set others aside for that.
        tested = Part.TEST if Part.VALIDATION in parts else Part.VALIDATION
        for label, name in enumerate(classes):
            for part, held in self._paths[name].items():
                meant = tested if part is Part.TEST else part
                for path in _paths(held):
                    yield path, label, meant

    def _problem(self, classes: Sequence[str]) -> ImagesError | None:
        if not classes and self._contradictions:
            return ImagesError(
                Message("Every image of {asked} is given several classes.", asked=self.asked),
                why=Message("One line of the table says this, another that."),
                remedy=Message("Keep one line for each image."),
            )
        if not classes:
            return no_images(self.asked, self._why_left_out())
        if self._unlabelled:
            return self._none_to_learn_from()
        if len(classes) == 1:
            return LayoutError(
                Message(
                    "There is only one class in {asked}: “{classes}”.",
                    asked=self.asked,
                    classes=classes[0],
                ),
                why=sentences(
                    Message("A network can only learn to tell two or more classes apart."),
                    self._why_left_out(),
                ),
                remedy=sentences(
                    Message("Add images of something else, as a class of their own."),
                    USED_PLAIN,
                ),
                readings=(PLAIN,),
            )
        for name in classes:
            if _LEARNED.isdisjoint(self._paths[name]):
                return ImagesError(
                    Message(
                        "The class “{name}” of {asked} has validation images but no training "
                        "images.",
                        name=name,
                        asked=self.asked,
                    ),
                    why=Message("A class can only be learned from training images."),
                    remedy=Message(
                        "Add training images of “{name}”, or remove it from the others.", name=name
                    ),
                )
        return None

    def _none_to_learn_from(self) -> ImagesError | None:
        if not _LEARNED.isdisjoint(self._paths[_UNLABELLED]):
            return None
        return ImagesError(
            Message("All images of {asked} are there to judge by.", asked=self.asked),
            why=Message("A network needs others to learn from."),
            remedy=Message("Add training images, or pick the folder with the images itself."),
        )

    def _why_left_out(self) -> Message:
        """Say how much was found and not used, and the most frequent reason."""
        files = [one for one in self._rejected if one.kind is not Kind.EMPTY_CLASS]
        if not files:
            return NO_MESSAGE
        ((reason, _),) = Counter(one.reason for one in files).most_common(1)
        return plural(
            len(files),
            "{count} file was left out, {name}: {reason}",
            "{count:,} files were left out, such as {name}: {reason}",
            name=next(one.name for one in files if one.reason == reason),
            reason=reason,
        )


def no_images(asked: Path, why: Message = NO_MESSAGE) -> ImagesError:
    """Say that what a person picked holds no images, and why, where more is known than that."""
    return ImagesError(
        Message("There are no images in {asked}.", asked=asked),
        why=why or Message("SlimStudio reads {readable} files.", readable=READABLE),
        remedy=Message(
            "Give each class its own sub-folder with its photographs in it, and pick "
            "the folder above; or pick a table (CSV or JSON) of paths and classes."
        ),
    )


def _paths(held: bytearray) -> Iterator[str]:
    """Yield paths that are stored with a 0 behind each."""
    start = 0
    while start < len(held):
        end = held.index(0, start)
        yield os.fsdecode(bytes(held[start:end]))
        start = end + 1
