"""Everything that findings are made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Shown
from slimstudio.engine.data.listing import Part
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.finding import Kind, Reading, Rejected
    from slimstudio.engine.data.doctor.sameness import Same
    from slimstudio.engine.data.listing import Contradiction, ImageFile

_SHOWN_PER_GROUP = 6


@dataclass(frozen=True, eq=False)
class ImageEvidence:
    """What the scan found out about a data set.

    Args:
        root: The folder that names start from.
        files: Its images.
        classes: Names of the labels.
        troubled: For each kind of trouble with a file the places of those images, and a sentence
            about each.
        same: Images that show the same picture.
        counts: For each class how many images of it can be learned from or judged by.
        divided: Whether folders say what is for training and what for validation.
        judged: For each class how many images of it can be judged by, where that is so.
        rejected: What was found beside the images and is not used.
        contradictions: Images that a table gives several classes.
        readings: How else the images can be read.
        description: How they were read, in a sentence.
    """

    root: Path
    files: Sequence[ImageFile]
    classes: tuple[str, ...]
    troubled: Mapping[Kind, Sequence[tuple[int, Message]]]
    same: tuple[Same, ...]
    counts: tuple[int, ...]
    divided: bool
    judged: tuple[int, ...]
    rejected: tuple[Rejected, ...]
    contradictions: tuple[Contradiction, ...] = ()
    readings: tuple[Reading, ...] = ()
    description: Message = NO_MESSAGE

    def trouble(self, kind: Kind) -> Sequence[tuple[int, Message]]:
        """Return the places of images with this trouble, and a sentence about each."""
        return self.troubled.get(kind, ())

    def names(self, places: Iterable[int]) -> tuple[str, ...]:
        """Name images."""
        return tuple(self.files[at].name for at in places)

    def shown(self, at: int, detail: Message = NO_MESSAGE) -> Shown:
        """Hold an image for showing."""
        file = self.files[at]
        label = self.classes[file.label] if self.classes else ""
        return Shown(file.name, file.path, label, detail)

    def beside(self, kind: Kind) -> tuple[Rejected, ...]:
        """Return what of this kind was found beside the images."""
        return tuple(one for one in self.rejected if one.kind is kind)

    def shown_beside(self, some: Iterable[Rejected]) -> tuple[tuple[Shown, ...], ...]:
        """Hold some of what was found beside the images for showing."""
        first = islice(some, MOST_SHOWN)
        return tuple((Shown(one.name, self.root / one.name, "", one.reason),) for one in first)

    def shown_classes(
        self, names: Sequence[str], detail: Callable[[int], Message] = lambda _: NO_MESSAGE
    ) -> tuple[tuple[Shown, ...], ...]:
        """Hold an image of each of these classes for showing, with what is said about its label."""
        wanted = {self.classes.index(name) for name in names[:MOST_SHOWN]}
        first: dict[int, int] = {}
        for at, file in enumerate(self.files):
            if file.label in wanted and file.label not in first:
                first[file.label] = at
                if len(first) == len(wanted):
                    break
        return tuple(
            (self.shown(first[label], detail(label)),)
            for label in map(self.classes.index, names[:MOST_SHOWN])
            if label in first
        )

    def shown_groups(self, groups: Iterable[Sequence[int]]) -> tuple[tuple[Shown, ...], ...]:
        """Hold as many groups for showing as there is room for; of a large group a part."""
        held: list[tuple[Shown, ...]] = []
        room = MOST_SHOWN
        for group in groups:
            taken = group[: min(room, _SHOWN_PER_GROUP)]
            if len(taken) < 2:
                break
            held.append(tuple(self.shown(at) for at in taken))
            room -= len(taken)
        return tuple(held)

    def part(self, at: int) -> Part:
        """Tell what an image is for: where nobody said, it is learned from."""
        part = self.files[at].part
        return Part.TRAIN if part is Part.EITHER else part
