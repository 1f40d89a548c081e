"""What the doctor says about a data set."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from slimstudio.messages import NO_MESSAGE, Message, plural

MOST_SHOWN = 24  # images of a finding that are held for showing, whatever their number


class Kind(StrEnum):
    """What can be wrong with images, in the order in which it is told."""

    CONFLICT = "conflict"  # one picture under two labels
    LEAK = "leak"  # one picture to learn from and to judge by
    NEVER_JUDGED = "never-judged"  # a class of which there are no images to judge by
    EMPTY_CLASS = "empty-class"  # a class without any image that can be used
    UNREADABLE_FOLDER = "unreadable-folder"  # a folder that the system does not open
    MISSING = "missing"  # a link or a row of a table that leads to no file
    IN_CLOUD = "in-cloud"  # a placeholder of a file that was not downloaded
    UNREADABLE = "unreadable"  # no picture in a format that is read
    TRUNCATED = "truncated"  # damaged, or the end is missing
    EMPTY = "empty"  # a file of no bytes
    TOO_LARGE = "too-large"  # a small file that would fill the memory
    LAYOUT = "layout"  # folders and files that may mean something else
    LEFT_OUT = "left-out"  # a file that is no image, or that nothing gives a class
    ONE_COLOUR = "one-colour"  # a picture on which nothing is to be seen
    DUPLICATE = "duplicate"  # the same file again
    NEAR_DUPLICATE = "near-duplicate"  # the same picture scaled, mirrored, turned or cropped
    FEW_IMAGES = "few-images"  # a class with hardly any
    IMBALANCE = "imbalance"  # classes of very different size
    WRONG_SUFFIX = "wrong-suffix"  # a name that promises another format


# Files that are never learned from, whatever a person decides.
BROKEN = (Kind.MISSING, Kind.UNREADABLE, Kind.TRUNCATED, Kind.EMPTY, Kind.TOO_LARGE)


class Severity(StrEnum):
    """How much a finding matters."""

    SERIOUS = "serious"  # what is measured would be wrong
    WARNING = "warning"  # learning suffers
    HINT = "hint"  # worth knowing

    @property
    def matters(self) -> bool:
        """Whether something should be done about it."""
        return self is not Severity.HINT


class Remedy(StrEnum):
    """What a person can have done about a finding."""

    EXCLUDE = "exclude"  # leave images out
    TOGETHER = "together"  # keep copies on one side of the split
    WEIGH = "weigh"  # let rare classes count as much as frequent ones
    READ_OTHERWISE = "read-otherwise"  # take other folders, or the names of files, for the classes


@dataclass(frozen=True)
class Shown:
    """An image that shows what is meant.

    Args:
        name: Its name in the listing.
        path: Where it is.
        label: The name of its class.
        detail: What is to be said about it; may be empty.
    """

    name: str
    path: Path
    label: str
    detail: Message = NO_MESSAGE


class Reading(NamedTuple):
    """A way to read what a person picked.

    Attributes:
        layout: What `scan` is told to read it so; see there.
        words: What a person asks for with it, such as "Use the names of the files".
        path: What is picked then; None for what was picked.
    """

    layout: str
    words: Message
    path: Path | None = None


@dataclass(frozen=True)
class Finding:
    """One kind of trouble.

    Args:
        kind: What it is.
        severity: How much it matters.
        count: How many images, or classes, it is about.
        title: What was found, with the number.
        why: Why it matters.
        advice: What to do.
        shown: Some of the images, at most `MOST_SHOWN`; copies of one picture stand in a group.
        remedies: What can be done at a click, the best first.
        excluding: The images that `EXCLUDE` leaves out, by name.
        together: The groups that `TOGETHER` keeps on one side, by name.
        reading: How `READ_OTHERWISE` reads the images.
    """

    kind: Kind
    severity: Severity
    count: int
    title: Message
    why: Message
    advice: Message
    shown: tuple[tuple[Shown, ...], ...]
    remedies: tuple[Remedy, ...]
    excluding: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    reading: Reading | None = None


def images(count: int) -> Message:
    """Write "1 image" or "1,234 images"."""
    return plural(count, "{count} image", "{count:,} images")


@dataclass(frozen=True)
class Rejected:
    """A file or folder that is not used.

    Args:
        name: Its path relative to the folder.
        reason: Why, in a sentence.
        kind: Which kind of finding it belongs to.
    """

    name: str
    reason: Message
    kind: Kind = Kind.LEFT_OUT


@dataclass(frozen=True)
class Checkup:
    """A data set that was looked over.

    Args:
        root: The folder that the names of its images start from.
        images: How many images it has.
        findings: What is wrong, the gravest first; empty where all is well.
        left_out: The files that cannot be used.
        counts: For each class how many of its images can be used.
    """

    root: Path
    images: int
    findings: tuple[Finding, ...]
    left_out: tuple[Rejected, ...] = ()
    counts: tuple[int, ...] = ()


@dataclass(frozen=True)
class Postponed:
    """A data set that is too large to be looked over unasked.

    Args:
        images: How many images it has.
        seconds: How long it would take.
    """

    images: int
    seconds: float
