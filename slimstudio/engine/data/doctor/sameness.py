"""Images that show the same picture, in groups."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.control import Control
from slimstudio.engine.data.doctor.inspection import COLOUR_SIDE, SIDE, Album
from slimstudio.engine.data.doctor.registration import overlaid


@dataclass(frozen=True)
class Same:
    """Images that show the same picture.

    Args:
        places: Which, in the order of the listing.
        exact: Whether their files hold the same bytes.
    """

    places: tuple[int, ...]
    exact: bool


def find_same(album: Album, labels: NDArray[np.int32], control: Control) -> tuple[Same, ...]:
    """Group images that show the same picture, whether their files are the same or not.

    Args:
        album: What is remembered of them.
        labels: Their classes: int32 [N].
        control: Asked now and then whether to go on.

    Raises:
        Cancelled: the person stopped the work.
    """
    copies = album.copies()
    copied = np.zeros(len(album.readable), bool)
    for group in copies:
        copied[group[1:]] = True
    places = np.flatnonzero(album.readable & ~copied)
    pairs = alike(album, places, control)
    pairs += overlaid(album, places, labels, pairs, control)
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


# Hashes that differ in few bits agree, up to one bit, in one of their quarters (multi-index
# hashing: Norouzi, Punjani and Fleet, "Fast search in Hamming space with multi-index hashing",
# 2012). So each is compared only with those that share a quarter, or nearly do; what remains is
# compared by thumbnail.

# Measured on 1,797 digits of 8 x 8 pixels, which are as alike as images get (no two are the same):
# thumbnails alone would pair 18 of them at 0.99 and 224 at 0.98. Photographs compressed to JPEG
# quality 60, halved, enlarged, mirrored or darkened stay above 0.99.
LEAST_LIKENESS = 0.99
_MOST_BITS = 7  # found for certain: four quarters with one bit each, and less than that in one
_MOST_COLOUR = 12.0  # mean difference, of 255: darkening moves colours towards grey
_QUARTERS, _QUARTER_BITS = 4, 16
_CHUNK = 1 << 20  # pairs compared at once
# Images that share a quarter with very many others are compared with those of the nearest hashes.
_MOST_NEIGHBOURS = 64


def alike(album: Album, places: NDArray[np.int64], control: Control) -> list[tuple[int, int]]:
    """Find pictures that are the same to a person: scaled, compressed again, mirrored, darker.

    Args:
        album: What is remembered of the images.
        places: Which of them are compared.
        control: Asked now and then whether to go on.

    Returns:
        Pairs of places, the smaller first.

    Raises:
        Cancelled: the person stopped the work.
    """
    places = places[~album.flat[places]]
    found: set[tuple[int, int]] = set()
    for mirror in (False, True):
        asked = (album.mirrored_hashes if mirror else album.hashes)[places]
        for left, right in _candidates(album.hashes[places], asked, control):
            same = _same(album, places[left], places[right], mirror=mirror)
            ordered = np.sort(np.stack((places[left[same]], places[right[same]])), axis=0)
            found.update(zip(*ordered.tolist(), strict=True))
    return sorted(found)


def _candidates(
    hashes: NDArray[np.uint64], asked: NDArray[np.uint64], control: Control
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Yield pairs of positions whose hashes differ in few bits, each once."""
    for quarter in range(_QUARTERS):
        keys, wanted = (_turned(some, quarter) for some in (hashes, asked))
        order = np.argsort(keys)
        keys = keys[order]
        for flip in (0, *(1 << bit for bit in range(_QUARTER_BITS))):
            control.check()
            probes = wanted ^ (np.uint64(flip) << np.uint64(64 - _QUARTER_BITS))
            for left, right in _neighbours(keys, probes):
                # Each chunk is small, so a person who stops does not wait.
                control.check()
                right_at = order[right]
                differences = asked[left] ^ hashes[right_at]
                near = (left < right_at) & (np.bitwise_count(differences) <= _MOST_BITS)
                for earlier in range(quarter):  # would have found it
                    near &= np.bitwise_count(_part(differences, earlier)) > 1
                yield left[near], right_at[near]


def _part(hashes: NDArray[np.uint64], quarter: int) -> NDArray[np.uint64]:
    """Take one quarter of the bits."""
    by = np.uint64((_QUARTERS - 1 - quarter) * _QUARTER_BITS)
    return (hashes >> by) & np.uint64((1 << _QUARTER_BITS) - 1)


def _turned(hashes: NDArray[np.uint64], quarter: int) -> NDArray[np.uint64]:
    """Rotate bits so that a quarter comes first."""
    by = quarter * _QUARTER_BITS
    if by == 0:
        return hashes
    return (hashes << np.uint64(by)) | (hashes >> np.uint64(64 - by))


def _neighbours(
    keys: NDArray[np.uint64], probes: NDArray[np.uint64]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Yield pairs of a probe and a sorted key that share their first quarter."""
    rest = np.uint64((1 << (64 - _QUARTER_BITS)) - 1)
    first = np.searchsorted(keys, probes & ~rest, "left")
    end = np.searchsorted(keys, probes | rest, "right")
    crowded = end - first > _MOST_NEIGHBOURS
    nearest = np.searchsorted(keys, probes[crowded]) - _MOST_NEIGHBOURS // 2
    first[crowded] = np.clip(nearest, first[crowded], end[crowded] - _MOST_NEIGHBOURS)
    counts = np.where(crowded, _MOST_NEIGHBOURS, end - first)
    step = _CHUNK // _MOST_NEIGHBOURS
    for start in range(0, len(probes), step):
        some = counts[start : start + step]
        left = np.repeat(np.arange(start, start + len(some)), some)
        within = np.arange(len(left)) - np.repeat(np.cumsum(some) - some, some)
        yield left, np.repeat(first[start : start + step], some) + within


def _same(
    album: Album, left: NDArray[np.int64], right: NDArray[np.int64], *, mirror: bool
) -> NDArray[np.bool_]:
    """Tell which pairs look alike: bool [P]. Brightness and contrast do not count."""
    seen = album.grey[left].astype(np.float32)
    other = album.grey[right].astype(np.float32)
    colours = album.colours[left].reshape(len(left), COLOUR_SIDE, COLOUR_SIDE, 2).astype(np.float32)
    if mirror:
        seen, colours = seen[:, :, ::-1], colours[:, :, ::-1]
    likeness = (_normal(seen) * _normal(other)).sum(axis=1)
    other_colours = album.colours[right].reshape(colours.shape)
    apart = np.abs(colours - other_colours).mean(axis=(1, 2, 3))
    same: NDArray[np.bool_] = (likeness >= LEAST_LIKENESS) & (apart <= _MOST_COLOUR)
    return same


def _normal(thumbnails: NDArray[np.float32]) -> NDArray[np.float32]:
    flat = thumbnails.reshape(len(thumbnails), SIDE * SIDE)
    flat = flat - flat.mean(axis=1, keepdims=True)
    lengths: NDArray[np.float32] = np.linalg.norm(flat, axis=1, keepdims=True)
    normal: NDArray[np.float32] = flat / np.maximum(lengths, 1e-6)
    return normal
