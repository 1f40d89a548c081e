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
) -> Split:
    """Hold back a share of every class for validation.

    An image is drawn by its name and the seed alone, so adding images hardly moves the others.

    Args:
        names: A name for each image, all different.
        labels: Its class.
        share: Share of each class that is held back, between 0 and 1; at least one image of every
            class ends on either side.
        seed: Draws another split.

    Returns:
        Where each image goes.

    Raises:
        ValueError: a class has fewer than two images.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for position, label in enumerate(labels):
        members[label].append(position)
    validation: list[int] = []
    for label, positions in members.items():
        if len(positions) < 2:
            raise ValueError(f"class {label} has a single image, which cannot be on both sides")
        drawn = sorted(positions, key=lambda position: _draw(names[position], seed))
        count = min(max(round(share * len(drawn)), 1), len(drawn) - 1)
        validation.extend(drawn[:count])
    held_back = frozenset(validation)
    train = (position for position in range(len(labels)) if position not in held_back)
    return Split(tuple(train), tuple(sorted(validation)))


def _draw(name: str, seed: int) -> bytes:
    return hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=16).digest()
