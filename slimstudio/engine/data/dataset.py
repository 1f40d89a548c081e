"""Photographs as tensors: every image decoded once."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.control import Pace
from slimstudio.engine.data.content import contents_of
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.decode import decode_told, is_gone
from slimstudio.engine.data.depth import levels_in
from slimstudio.engine.data.directory import composed
from slimstudio.engine.data.doctor.finding import Rejected
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.in_order import in_order
from slimstudio.engine.data.listing import Listing, Part, check_enough
from slimstudio.engine.data.pixels import Dataset, LoadedImages, Pixels
from slimstudio.engine.data.split import Splitting, divided
from slimstudio.engine.data.split_assignment import Forgetful
from slimstudio.engine.data.store import (
    MOST_MEMORY_BYTES,
    Decoded,
    LatestDecoded,
    Store,
    allocate,
    arrange,
)
from slimstudio.engine.events import Noted, Phase
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message, plural, sentences

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.listing import PackedFiles
    from slimstudio.engine.data.split_assignment import AssignmentRecord
    from slimstudio.engine.models.network import Preprocessing

_PROGRESS_INTERVAL_S = 0.1

Positions = NDArray[np.int64]
Contents = NDArray[np.uint64]


def load_dataset(
    path: Path,
    preprocessing: Preprocessing,
    seed: int,
    control: Control,
    *,
    curation: Curation = NO_CURATION,
    earlier: Earlier | None = None,
    most_memory_bytes: int = MOST_MEMORY_BYTES,
) -> LoadedImages:
    """Decode photographs into training, validation and perhaps test images.

    Images that cannot be read are left out and listed. Where nobody set images aside to judge by,
    a fifth of each class is held back: which ones, their content and `seed` decide; see `split`.

    Args:
        path: A folder, table or zip of images; see `folder.scan`.
        preprocessing: The side S that images are scaled and cut to.
        seed: Draws the split.
        control: Watches; told about the progress, asked at every image whether to go on.
        curation: How it is read, images that are left out, and groups that stay on one side of
            the split.
        earlier: What is known from reading images before; None for nothing.
        most_memory_bytes: Above this the images lie in a file that vanishes with the tensors.

    Returns:
        The data set, its tensors uint8 [N, 3, S, S] in `channels_last` order, and what was left
        out.

    Raises:
        ImagesError: there is nothing to learn from, a class has too few good images, or the
            images vanished meanwhile.
        Cancelled: the person stopped the work.
    """
    earlier = earlier or Earlier()
    listing = scan(path, control, curation.layout)
    files = curated(listing.files, curation)
    everything = np.arange(len(files))
    given = bool(files.held(Part.VALIDATION).any())
    _check_enough(path, listing, files, everything, given=given)
    contents, unread = contents_of(files, control)
    levels = preprocessing.levels or levels_in(files, control)
    preprocessing = replace(preprocessing, levels=levels)
    splitting = None if given else Splitting(files, contents, curation, seed, earlier.assignment)
    # Decoding into the order that is wanted in the end saves moving images about: only where one
    # turns out to be broken do others have to close the gap.
    order = np.concatenate(divided(files, everything, splitting))
    store = allocate(len(order), preprocessing.size, most_memory_bytes=most_memory_bytes)
    known = earlier.decoded.recall(preprocessing)
    decoding = _Decoding(files.taken(order), contents[order], preprocessing, known)
    bad = decoding.fill(store, control)
    _check_there(path, listing, files, [int(order[at]) for at in decoding.gone], unread)
    good = np.delete(order, list(bad))
    good.sort()
    _check_enough(path, listing, files, good, given=given)
    parts = divided(files, good, splitting)
    place = np.empty_like(order)
    place[order] = everything
    arranged = [*(at for part in parts for at in place[part].tolist()), *bad]
    arrange(store, arranged)
    kinds = [decoding.kinds[at] for at in arranged]
    if splitting is not None:
        splitting.remember(*parts[:2])
    used = np.concatenate(parts)
    earlier.decoded.keep(preprocessing, contents[used], store, kinds)
    # Of each kind the last that is listed, written over by those before it.
    samples = dict(reversed(list(zip(kinds, used.tolist(), strict=False))))
    dataset = _dataset(
        torch.from_numpy(store).permute(0, 3, 1, 2),
        files,
        listing.classes,
        parts,
        tuple(files[at].path for at in sorted(samples.values())),
    )
    broken = tuple(Rejected(files[int(order[at])].name, reason) for at, reason in bad.items())
    _tell_quarantined(broken, len(order), control)
    _tell_tested(dataset, control)
    said = (
        Message("The split that it gives is kept.")
        if given
        else Message("About a fifth of each class is held back to judge by.")
        if listing.classes
        else Message("About a fifth of them is held back to judge by.")
    )
    description = sentences(listing.description, said)
    control.report(Noted(Message("Images: {description}", description=description)))
    return LoadedImages(dataset, (*listing.rejected, *broken), description, levels)


def _check_enough(
    asked: Path, listing: Listing, files: PackedFiles, chosen: Positions, *, given: bool
) -> None:
    """Complain about classes of which too few of these images are learned from or judged by."""
    used = files.taken(chosen[~files.held(Part.TEST)[chosen]])
    check_enough(asked, listing.classes, used, given=given)


class _Decoding:
    """Decodes files, or copies what was decoded before.

    Args:
        files: Which.
        contents: Of each: uint64 [N].
        preprocessing: How.
        known: What was decoded before.

    Attributes:
        kinds: Of each file; see `decode_told`.
        gone: Positions of those that are not there.
    """

    def __init__(
        self, files: PackedFiles, contents: Contents, preprocessing: Preprocessing, known: Decoded
    ) -> None:
        self._files = files
        self._contents = contents
        self._preprocessing = preprocessing
        self._known = known
        self.kinds = [""] * len(files)
        self.gone: list[int] = []

    def fill(self, store: Store, control: Control) -> dict[int, Message]:
        """Decode every file into its place of the store.

        Returns:
            Which files could not be read, ascending, and why.
        """

        def decode_one(at: int) -> Message:
            try:
                store[at], self.kinds[at] = self._image(at)
            except ImagesError as error:
                if is_gone(error):
                    self.gone.append(at)
                return error.why
            return NO_MESSAGE

        count = len(self._files)
        pace = Pace(control, Phase.IMAGES, {"image": count}, interval_s=_PROGRESS_INTERVAL_S)
        reasons: dict[int, Message] = {}
        for at, reason in enumerate(in_order(decode_one, count, pace)):
            if reason:
                reasons[at] = reason
            pace.advance("image")
        return reasons

    def _image(self, at: int) -> tuple[NDArray[np.uint8], str]:
        found = self._known.find(int(self._contents[at]))
        return decode_told(self._files[at].path, self._preprocessing) if found is None else found


def _check_there(
    asked: Path, listing: Listing, files: PackedFiles, gone: list[int], unread: frozenset[int]
) -> None:
    """Tell images that vanished from links that led nowhere before: what is left is too little."""
    vanished = [
        files[at] for at in sorted(gone) if at not in unread or not os.path.lexists(files[at].path)
    ]
    if vanished or (gone and not listing.root.is_dir()):
        raise ImagesError(
            Message("Images of {asked} vanished while they were read.", asked=asked),
            why=plural(
                max(1, len(vanished)),
                "“{name}” is not there any more: its folder was moved, renamed or deleted, or its "
                "drive is not connected.",
                "“{name}” and others, {count:,} in all, are not there any more: their folder was "
                "moved, renamed or deleted, or its drive is not connected.",
                name=vanished[0].name if vanished else files[gone[0]].name,
            ),
            remedy=Message("Bring them back, or pick the images again."),
        )


def _tell_quarantined(broken: Sequence[Rejected], count: int, control: Control) -> None:
    if not broken:
        return
    (reason, _), *_ = Counter(one.reason for one in broken).most_common(1)
    control.report(
        Noted(
            Message(
                "{bad:,} of {count:,} images cannot be read and are left out, such as "
                "{name}. The most frequent reason: {reason}",
                bad=len(broken),
                count=count,
                name=broken[0].name,
                reason=reason,
            )
        )
    )


def _tell_tested(dataset: Dataset, control: Control) -> None:
    if dataset.test is not None:
        control.report(
            Noted(
                Message(
                    "The {count:,} test images are kept for the end: the finished network is "
                    "judged by them once.",
                    count=len(dataset.test),
                )
            )
        )


def _dataset(
    images: Tensor,
    files: PackedFiles,
    classes: tuple[str, ...],
    parts: tuple[Positions, Positions, Positions],
    samples: tuple[Path, ...],
) -> Dataset:
    ends = np.cumsum([0, *map(len, parts)]).tolist()
    train, validation, test = (
        _pixels(images[start:end], files.taken(part), classes)
        for start, end, part in zip(ends, ends[1:], parts, strict=False)
    )
    return Dataset(train, validation, test if len(test) else None, samples)


def _pixels(images: Tensor, files: PackedFiles, classes: tuple[str, ...]) -> Pixels:
    labels = torch.from_numpy(files.labels.astype(np.int64))
    names = tuple(file.name for file in files)
    return Pixels(images, labels, classes, names, labelled=bool(classes))


def curated(files: PackedFiles, curation: Curation) -> PackedFiles:
    """Take out what is excluded, and bring groups to one side.

    Where the folders say what is for training, validation and test, a group that lies in several
    goes to the first of these: nothing is judged by a picture that was learned or chosen by.
    """
    if curation == NO_CURATION:
        return files
    excluded = frozenset(map(composed, curation.excluded))
    kept = files.taken(np.flatnonzero([composed(file.name) not in excluded for file in files]))
    group_of = {composed(name): at for at, group in enumerate(curation.together) for name in group}
    groups = np.array([group_of.get(composed(file.name), -1) for file in kept], np.int64)
    for first, others in (
        (Part.TRAIN, (Part.VALIDATION, Part.TEST)),
        (Part.VALIDATION, (Part.TEST,)),
    ):
        there = np.isin(groups, np.unique(groups[kept.held(first) & (groups >= 0)]))
        for part in others:
            kept = kept.meant_for(first, kept.held(part) & there)
    return kept


@dataclass(frozen=True, eq=False)
class Earlier:
    """What reading images begins with, and what it leaves for the next time.

    Args:
        assignment: Knows on which side of the split images were, and is told where they are now.
        decoded: Has the images of the set that was read last; those of the next take their place.
    """

    assignment: AssignmentRecord = field(default_factory=Forgetful)
    decoded: LatestDecoded = field(default_factory=LatestDecoded)
