"""Dividing images into those to learn from and those to judge by, by what is in their files."""

import hashlib
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

VALIDATION_SHARE = 0.2
_MOST = 2.5  # times the share that may be held back of a class


@dataclass(frozen=True)
class Split:
    """Positions of the training and of the validation images, both ascending."""

    train: tuple[int, ...]
    validation: tuple[int, ...]


def split(
    contents: Sequence[bytes],
    labels: Sequence[int],
    *,
    share: float = VALIDATION_SHARE,
    seed: int = 0,
    together: Sequence[Sequence[int]] = (),
) -> Split:
    """Hold back about a share of every class for validation.

    Each image is drawn by what is in its file and by the seed, and by nothing else. So copies of
    one file stay on one side, and neither names nor other images that come or go move it. Only in
    a small class of which that would hold back nothing, or more than two and a half times the
    share, the images that are nearest to the line change sides.

    Args:
        contents: A digest of each image's file.
        labels: Its class.
        share: Share of each class that is held back, between 0 and 1; at least one image of every
            class ends on either side.
        seed: Draws another split.
        together: Positions that stay on one side, as pictures that look the same should; a group
            that is all there is of a class is divided nevertheless.

    Returns:
        Where each image goes.

    Raises:
        ValueError: a class has fewer than two images.
    """
    leaders = _leaders(contents, together)
    classes: dict[int, dict[bytes, list[int]]] = defaultdict(lambda: defaultdict(list))
    for position, (content, label) in enumerate(zip(contents, labels, strict=True)):
        classes[label][leaders.get(content, content)].append(position)
    sides = _Sides(share, seed)
    held_back: set[int] = set()
    for label in sorted(classes):
        if sum(map(len, classes[label].values())) < 2:
            raise ValueError(f"class {label} has a single image, which cannot be on both sides")
        held_back.update(sides.held_back(classes[label]))
    train = (position for position in range(len(labels)) if position not in held_back)
    return Split(tuple(train), tuple(sorted(held_back)))


def _leaders(contents: Sequence[bytes], together: Sequence[Sequence[int]]) -> dict[bytes, bytes]:
    """Map the contents of each group to the one that is drawn for all of it."""
    home: dict[bytes, set[bytes]] = {}
    for group in together:
        members = {contents[at] for at in group}
        union = members.union(*(home[member] for member in members if member in home))
        home.update(dict.fromkeys(union, union))
    # Copies of a file may be in two groups, which makes them one; its members share one set.
    least = {id(union): min(union) for union in home.values()}
    return {content: least[id(union)] for content, union in home.items()}


class _Sides:
    """On which side each picture is; pictures that several classes share are decided once."""

    def __init__(self, share: float, seed: int) -> None:
        self._share = share
        self._seed = seed
        self._held: dict[bytes, bool] = {}

    def held_back(self, pictures: Mapping[bytes, Sequence[int]]) -> list[int]:
        """Choose among the pictures of one class.

        Args:
            pictures: The positions of the copies of each.

        Returns:
            The positions that are held back.
        """
        draws = {picture: self._draw(picture) for picture in pictures}
        ordered = sorted(pictures, key=lambda picture: (draws[picture], picture))
        free = {picture for picture in ordered if picture not in self._held}
        self._held.update({picture: draws[picture] < self._share for picture in free})
        count = sum(map(len, pictures.values()))
        held = sum(len(pictures[picture]) for picture in ordered if self._held[picture])
        most = max(1, min(count - 1, math.ceil(_MOST * self._share * count)))
        # Both walks begin at the line that the share draws.
        for picture in ordered:
            size = len(pictures[picture])
            if not held and picture in free and size <= most:
                self._held[picture], held = True, held + size
        for picture in reversed(ordered):
            size = len(pictures[picture])
            if most < held > size and picture in free and self._held[picture]:
                self._held[picture], held = False, held - size
        if 0 < held < count:
            return [at for one in ordered if self._held[one] for at in pictures[one]]
        return self._forced(ordered, pictures, held)

    def _forced(
        self, ordered: Sequence[bytes], pictures: Mapping[bytes, Sequence[int]], held: int
    ) -> list[int]:
        """Bring something to either side where nothing was small enough, or free.

        Without an image of its own on both sides a class could not be taught or judged at all.
        """
        every = [at for picture in ordered for at in pictures[picture]]
        if len(ordered) == 1:
            return every[: max(1, math.floor(self._share * len(every)))]
        smallest = min(ordered, key=lambda picture: len(pictures[picture]))
        self._held[smallest] = not held
        return (
            list(pictures[smallest])
            if not held
            else [at for at in every if at not in pictures[smallest]]
        )

    def _draw(self, picture: bytes) -> float:
        """Draw a number from 0 to 1 for a picture."""
        drawn = hashlib.blake2b(b"%d/%b" % (self._seed, picture), digest_size=8).digest()
        return int.from_bytes(drawn, "big") / 2**64
