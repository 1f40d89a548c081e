"""Dividing images into those to learn from and those to judge by."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

VALIDATION_SHARE = 0.2


@dataclass(frozen=True)
class Split:
    """Positions of the training and of the validation images, both ascending."""

    train: tuple[int, ...]
    validation: tuple[int, ...]


def split(
    names: Sequence[str],
    labels: Sequence[int],
    *,
    share: float = VALIDATION_SHARE,
    seed: int = 0,
    together: Sequence[Sequence[str]] = (),
) -> Split:
    """Hold back a share of every class for validation.

    An image is drawn by its name and the seed alone, so adding images hardly moves the others.

    Args:
        names: A name for each image, all different.
        labels: Its class.
        share: Share of each class that is held back, between 0 and 1; at least one image of every
            class ends on either side.
        seed: Draws another split.
        together: Names that stay on one side, as copies of one picture should; a group that is
            all there is of a class is divided nevertheless.

    Returns:
        Where each image goes.

    Raises:
        ValueError: a class has fewer than two images.
    """
    draws = _Draws(names, seed, together)
    members: dict[int, list[int]] = defaultdict(list)
    for position, label in enumerate(labels):
        members[label].append(position)
    validation: set[int] = set()
    held_back: dict[bytes, bool] = {}  # by what was drawn for a group, or for a single image
    for label in sorted(members):
        positions = members[label]
        if len(positions) < 2:
            raise ValueError(f"class {label} has a single image, which cannot be on both sides")
        wanted = min(max(round(share * len(positions)), 1), len(positions) - 1)
        validation.update(_drawn(draws.grouped(positions), wanted, held_back))
    train = (position for position in range(len(labels)) if position not in validation)
    return Split(tuple(train), tuple(sorted(validation)))


class _Draws:
    """What was drawn for each image: the same for all images of a group."""

    def __init__(self, names: Sequence[str], seed: int, together: Sequence[Sequence[str]]) -> None:
        self._names = names
        self._seed = seed
        self._leaders = {name: min(group) for group in together for name in group}

    def grouped(self, positions: Sequence[int]) -> dict[bytes, list[int]]:
        """Group images of one class, in the order in which they were drawn."""
        groups: dict[bytes, list[int]] = defaultdict(list)
        for position in positions:
            name = self._names[position]
            groups[_draw(self._leaders.get(name, name), self._seed)].append(position)
        return dict(sorted(groups.items()))


def _drawn(groups: dict[bytes, list[int]], wanted: int, held_back: dict[bytes, bool]) -> list[int]:
    """Hold back `wanted` images of a class, or as near to it as whole groups allow.

    Args:
        groups: Its images, in the order in which they were drawn.
        wanted: How many of them; fewer than there are.
        held_back: What was decided about groups that other classes share; what is decided here is
            added to it.
    """
    chosen = [at for key, group in groups.items() if held_back.get(key) for at in group]
    for key, group in groups.items():
        if key not in held_back:
            held_back[key] = len(chosen) + len(group) <= wanted
            chosen += group if held_back[key] else []
    every = [at for group in groups.values() for at in group]
    if chosen and len(chosen) < len(every):
        return chosen
    # No group is small enough, or none is left to learn from. Without its own image on either
    # side a class could not be taught or judged at all.
    smallest = min(groups, key=lambda key: len(groups[key]))
    if len(groups) == 1:
        return every[:wanted]
    held_back[smallest] = not chosen
    return groups[smallest] if not chosen else [at for at in every if at not in groups[smallest]]


def _draw(name: str, seed: int) -> bytes:
    return hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=16).digest()
