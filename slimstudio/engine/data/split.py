"""Dividing images into those to learn from and those to judge by, by what is in their files."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.data.content import Contents
from slimstudio.engine.data.curation import Curation
from slimstudio.engine.data.directory import composed
from slimstudio.engine.data.listing import PackedFiles, Part
from slimstudio.engine.data.split_assignment import (
    NO_ASSIGNMENT,
    AssignmentRecord,
    SplitAssignment,
    shortened,
)

Counts = NDArray[np.int64]
Flags = NDArray[np.bool_]
Positions = NDArray[np.int64]

VALIDATION_SHARE = 0.2


def split(
    contents: NDArray[np.uint64],
    labels: Counts,
    *,
    share: float = VALIDATION_SHARE,
    seed: int = 0,
    together: Sequence[Sequence[int]] = (),
    assignment: SplitAssignment = NO_ASSIGNMENT,
) -> Flags:
    """Hold back a share of every class for validation, rounded to whole images.

    Images that have a side keep it. The others are assigned in an order that their content and the
    seed decide, and nothing else, each class until it has its share. So neither names nor the
    computer matter, and with the assignment of before no image moves when others come or go: those
    that come are assigned so that every class has its share again.

    Copies of a file, and what belongs together, stay on one side, which is the one to learn from
    where some were learned before. A class of which all are such copies of each other is divided
    nevertheless, and where nothing else is left an image moves: without one on either side a
    class can be neither taught nor judged.

    Args:
        contents: A digest of each image's file: uint64 [N].
        labels: Its class: int [N].
        share: Share of each class that is held back, between 0 and 1; at least one image of every
            class ends on either side.
        seed: Assigns otherwise.
        together: Positions that stay on one side, as pictures that look the same should.
        assignment: What is known of images that were divided before.

    Returns:
        Which images are held back: bool [N].

    Raises:
        ValueError: a class has fewer than two images.
    """
    classes, labels = np.unique(labels, return_inverse=True)
    counts = np.bincount(labels)
    if len(counts) and counts.min() < 2:
        label = classes[counts.argmin()]
        raise ValueError(f"class {label} has a single image, which cannot be on both sides")
    leaders = _leaders(contents, together)
    pictures, picture = np.unique(leaders, return_inverse=True)
    known, before = assignment.find(contents)
    learned = _any(picture, known & ~before, len(pictures))
    held = _any(picture, known & before, len(pictures)) & ~learned
    targets = np.clip(np.floor(share * counts + 0.5).astype(int), 1, counts - 1)
    groups = _PictureGroups(picture, labels, _drawn(pictures, seed))
    groups.hold_back(held, ~(held | learned), targets)
    return groups.both_sides(held, held | learned, share)


def _leaders(contents: NDArray[np.uint64], together: Sequence[Sequence[int]]) -> NDArray[np.uint64]:
    """Replace the contents of each group by the least of them."""
    home: dict[int, set[int]] = {}
    for group in together:
        members = {int(contents[at]) for at in group}
        union = members.union(*(home[member] for member in members if member in home))
        home.update(dict.fromkeys(union, union))
    if not home:
        return contents
    # Copies of a file may be in two groups, which makes them one; its members share one set.
    least = {id(union): min(union) for union in home.values()}
    grouped = np.array(sorted(home), np.uint64)
    leader = np.array([least[id(home[content])] for content in sorted(home)], np.uint64)
    at = np.minimum(np.searchsorted(grouped, contents), len(grouped) - 1)
    return np.where(grouped[at] == contents, leader[at], contents)


def _any(groups: Counts, flags: Flags, count: int) -> Flags:
    """Tell of each group whether a flag of its members is set: bool [count]."""
    found = np.zeros(count, bool)
    found[groups[flags]] = True
    return found


def _drawn(pictures: NDArray[np.uint64], seed: int) -> Counts:
    """Put pictures into the order of numbers that are drawn for them.

    The numbers are splitmix64's (Steele, Lea and Flood, "Fast splittable pseudorandom number
    generators", 2014), begun at the content and the seed.

    Returns:
        The place of each in the order: int [N].
    """
    state = pictures + np.uint64((seed + 1) * 0x9E3779B97F4A7C15 % 2**64)
    state = (state ^ state >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ state >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    places = np.empty(len(pictures), np.int64)
    places[np.lexsort((pictures, state ^ state >> np.uint64(31)))] = np.arange(len(pictures))
    return places


class _PictureGroups:
    """Pictures to assign, each with its images: its copies, and what belongs with it.

    Args:
        picture: What each image shows: int [N].
        labels: Its class: int [N].
        places: The place of each picture in the order of the draw.
    """

    def __init__(self, picture: Counts, labels: Counts, places: Counts) -> None:
        self._picture = picture
        self._labels = labels
        self._places = places
        self._classes = int(labels.max(initial=-1)) + 1
        # How many images a picture has in a class, for each two that meet.
        pairs, sizes = np.unique(picture * self._classes + labels, return_counts=True)
        self._pictures, self._of = np.divmod(pairs, max(1, self._classes))
        self._sizes = sizes

    def hold_back(self, held: Flags, free: Flags, targets: Counts) -> None:
        """Hold pictures back until every class has its share, as nearly as they allow.

        Args:
            held: Which are held back; changed in place.
            free: Which may go to either side.
            targets: How many images of each class are wanted.
        """
        wanted = (targets - self._held(held)).tolist()
        skipped: dict[int, tuple[int, int]] = {}  # of each class the smallest that was too large
        for picture, parts in self._free_groups(free):
            if all(wanted[label] >= size for label, size in parts):
                held[picture] = True
                for label, size in parts:
                    wanted[label] -= size
            elif len(parts) == 1:
                ((label, size),) = parts
                skipped[label] = min(skipped.get(label, (size, picture)), (size, picture))
        for label, (size, picture) in skipped.items():
            if size < 2 * wanted[label]:  # nearer with it than without it
                held[picture] = True

    def both_sides(self, held: Flags, settled: Flags, share: float) -> Flags:
        """Give every class an image on either side.

        Args:
            held: Which pictures are held back.
            settled: Which had a side before.
            share: How much of a class that is one single picture is held back.

        Returns:
            Which images are held back: bool [N].
        """
        found = held[self._picture]
        counts, back = np.bincount(self._labels), self._held(held)
        for label in np.flatnonzero((back == 0) | (back == counts)):
            (own,) = np.nonzero(self._labels == label)
            there, sizes = np.unique(self._picture[own], return_counts=True)
            if len(there) == 1:
                found[own] = False
                found[own[: max(1, int(share * len(own)))]] = True
            else:
                shared = np.isin(there, self._shared())
                order = np.lexsort((self._places[there], sizes, shared, settled[there]))
                moved = own[self._picture[own] == there[order[0]]]
                found[moved] = not back[label]
        return found

    def _held(self, held: Flags) -> Counts:
        """Count the images of each class that are held back."""
        sizes = np.where(held[self._pictures], self._sizes, 0)
        counts: Counts = np.bincount(self._of, sizes, self._classes).astype(np.int64)
        return counts

    def _free_groups(self, free: Flags) -> list[tuple[int, list[tuple[int, int]]]]:
        """List free pictures in the order of the draw, each with its classes and sizes there."""
        parts: dict[int, list[tuple[int, int]]] = defaultdict(list)
        mine = free[self._pictures]
        rows = (self._pictures[mine], self._of[mine], self._sizes[mine])
        for picture, label, size in zip(*(row.tolist() for row in rows), strict=True):
            parts[picture].append((label, size))
        order = np.argsort(self._places)
        return [(at, parts[at]) for at in order[free[order]].tolist()]

    def _shared(self) -> Counts:
        """List the pictures that lie in several classes."""
        shared: Counts = self._pictures[1:][np.diff(self._pictures) == 0]
        return shared


class Splitting:
    """Assigns images to a side of the split by what is in them, where nobody did before.

    Args:
        files: All images that are learned from or judged by, and perhaps test images.
        contents: Of their files: uint64 [N].
        curation: Names what stays together.
        seed: Assigns otherwise.
        record: Knows on which side images were before.
    """

    def __init__(
        self,
        files: PackedFiles,
        contents: Contents,
        curation: Curation,
        seed: int,
        record: AssignmentRecord,
    ) -> None:
        self._files = files
        self._contents = shortened(contents)
        self._curation = curation
        self._seed = seed
        self._record = record
        self._assignment = record.recall(self._contents)

    def held_back(self, chosen: Positions) -> NDArray[np.bool_]:
        """Assign the images at these positions: bool [N]."""
        files = self._files.taken(chosen)
        return split(
            self._contents[chosen],
            files.labels.astype(np.int64),
            seed=self._seed,
            together=_groups(files, self._curation),
            assignment=self._assignment,
        )

    def remember(self, train: Positions, validation: Positions) -> None:
        """Have it written down where images are now."""
        chosen = np.concatenate([train, validation])
        held_back = np.arange(len(chosen)) >= len(train)
        self._record.remember(SplitAssignment.of(self._contents[chosen], held_back))


def divided(
    files: PackedFiles, chosen: Positions, splitting: Splitting | None
) -> tuple[Positions, Positions, Positions]:
    """Tell training, validation and test images apart: as the person did, or else as assigned here.

    Args:
        files: All images.
        chosen: The positions to divide, ascending.
        splitting: Decides; None where the person did.

    Returns:
        The positions of each part, ascending.
    """
    tested = files.held(Part.TEST)[chosen]
    test, used = chosen[tested], chosen[~tested]
    held = files.held(Part.VALIDATION)[used] if splitting is None else splitting.held_back(used)
    return used[~held], used[held], test


def _groups(files: PackedFiles, curation: Curation) -> list[list[int]]:
    """Find the groups that stay together: positions in `files`."""
    if not curation.together:
        return []
    group_of = {composed(name): at for at, group in enumerate(curation.together) for name in group}
    groups: list[list[int]] = [[] for _ in curation.together]
    for at, file in enumerate(files):
        name = composed(file.name)
        if name in group_of:
            groups[group_of[name]].append(at)
    return [group for group in groups if len(group) > 1]
