"""Images that show the same picture, in groups."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.data.doctor.twins import alike

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.doctor.album import Album


@dataclass(frozen=True)
class Same:
    """Images that show the same picture.

    Args:
        places: Which, in the order of the listing.
        exact: Whether their files hold the same bytes.
    """

    places: tuple[int, ...]
    exact: bool


def find_same(album: Album, control: Control) -> tuple[Same, ...]:
    """Group images that show the same picture, whether their files are the same or not.

    Raises:
        Cancelled: the person stopped the work.
    """
    copies = album.copies()
    copied = np.zeros(len(album.readable), bool)
    for group in copies:
        copied[group[1:]] = True
    pairs = alike(album, np.flatnonzero(album.readable & ~copied), control)
    homes = _Homes()
    for left, right in pairs:
        homes.join(left, right)
    similar = {at for pair in pairs for at in pair}
    for group in copies:
        for at in group[1:]:
            homes.join(int(group[0]), int(at))
    members = homes.groups()
    found = (Same(tuple(sorted(group)), similar.isdisjoint(group)) for group in members)
    return tuple(sorted(found, key=lambda same: same.places))


class _Homes:
    """A union-find over the few images that have a counterpart."""

    def __init__(self) -> None:
        self._parents: dict[int, int] = {}

    def join(self, left: int, right: int) -> None:
        self._parents[self._home(left)] = self._home(right)

    def groups(self) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for member in list(self._parents):
            found[self._home(member)].append(member)
        return list(found.values())

    def _home(self, at: int) -> int:
        self._parents.setdefault(at, at)
        while self._parents[at] != at:
            self._parents[at] = self._parents[self._parents[at]]
            at = self._parents[at]
        return at
