"""Everything that findings are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Shown
from slimstudio.engine.data.listing import Part
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from slimstudio.engine.data.doctor.finding import Kind
    from slimstudio.engine.data.doctor.sameness import Same
    from slimstudio.engine.data.listing import ImageFile

_SHOWN_PER_GROUP = 6


@dataclass(frozen=True, eq=False)
class ImageEvidence:
    """What the scan found out about a data set.

    Args:
        files: Its images.
        classes: Names of the labels.
        troubled: For each kind of trouble with a file the places of those images, and a sentence
            about each.
        same: Images that show the same picture.
        counts: For each class how many images of it can be learned from or judged by.
        divided: Whether folders say what is for training and what for validation.
    """

    files: Sequence[ImageFile]
    classes: tuple[str, ...]
    troubled: Mapping[Kind, Sequence[tuple[int, Message]]]
    same: tuple[Same, ...]
    counts: tuple[int, ...]
    divided: bool

    def trouble(self, kind: Kind) -> Sequence[tuple[int, Message]]:
        """Return the places of images with this trouble, and a sentence about each."""
        return self.troubled.get(kind, ())

    def names(self, places: Iterable[int]) -> tuple[str, ...]:
        """Name images."""
        return tuple(self.files[at].name for at in places)

    def shown(self, at: int, detail: Message = NO_MESSAGE) -> Shown:
        """Hold an image for showing."""
        file = self.files[at]
        return Shown(file.name, file.path, self.classes[file.label], detail)

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

    def judges(self, at: int) -> bool:
        """Tell whether an image's folder says that it is to judge by."""
        return self.files[at].part is Part.VALIDATION
