"""Photographs as tensors: every image decoded once."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.control import Control
from slimstudio.engine.data.content import DIGEST_BYTES, content_of
from slimstudio.engine.data.curated import curated
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.enough import check_enough
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.in_order import in_order
from slimstudio.engine.data.listing import Listing, Part
from slimstudio.engine.data.packed import PackedFiles
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.data.report import LoadedImages, Rejected
from slimstudio.engine.data.split import split
from slimstudio.engine.data.store import MOST_MEMORY_BYTES, Store, allocate, arrange
from slimstudio.engine.events import Noted, Phase
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.pace import Pace
from slimstudio.errors import ImagesError

_PROGRESS_INTERVAL_S = 0.1

Positions = NDArray[np.int64]


def load_dataset(
    path: Path,
    preprocessing: Preprocessing,
    seed: int,
    control: Control,
    *,
    curation: Curation = NO_CURATION,
    most_memory_bytes: int = MOST_MEMORY_BYTES,
) -> LoadedImages:
    """Decode photographs into training and validation images.

    Images that cannot be read are left out and listed. Where nobody set images aside to judge by,
    about a fifth of each class is held back: which ones, their content and `seed` decide.

    Args:
        path: A folder, table or zip of images; see `folder.scan`.
        preprocessing: The side S that images are scaled and cut to.
        seed: Draws the split.
        control: Watches; told about the progress, asked at every image whether to go on.
        curation: Images that are left out, and groups that stay on one side of the split.
        most_memory_bytes: Above this the images lie in a file that vanishes with the tensors.

    Returns:
        The data set, its tensors uint8 [N, 3, S, S] in `channels_last` order, and what was left
        out.

    Raises:
        ImagesError: there is nothing to learn from, a class has too few good images, or the
            images vanished meanwhile.
        Cancelled: the person stopped the work.
    """
    listing = scan(path, control)
    files = _used(listing, curation, control)
    given = bool(files.held(Part.VALIDATION).any())
    check_enough(path, listing.classes, files, given=given)
    contents = None if given else _contents(files, control)
    everything = np.arange(len(files))
    # Decoding into the order that is wanted in the end saves moving images about: only where one
    # turns out to be broken do others have to close the gap.
    order = np.concatenate(_divided(files, everything, contents, curation, seed))
    store = allocate(len(order), preprocessing.size, most_memory_bytes=most_memory_bytes)
    bad = _decode_all(files.taken(order), preprocessing, store, control)
    _check_there(path, listing, bad)
    good = np.delete(order, list(bad))
    good.sort()
    check_enough(path, listing.classes, files.taken(good), given=given)
    train, validation = _divided(files, good, contents, curation, seed)
    place = np.empty_like(order)
    place[order] = everything
    arrange(store, [*place[train].tolist(), *place[validation].tolist(), *bad])
    images = torch.from_numpy(store).permute(0, 3, 1, 2)
    dataset = Dataset(
        _pixels(images[: len(train)], files.taken(train), listing.classes),
        _pixels(images[len(train) : len(good)], files.taken(validation), listing.classes),
    )
    broken = tuple(Rejected(files[int(order[at])].name, reason) for at, reason in bad.items())
    _tell_quarantined(broken, len(order), control)
    divided = (
        "The split that it gives is kept."
        if given
        else "About a fifth of each class is held back to judge by."
    )
    description = f"{listing.description} {divided}"
    control.report(Noted(f"Images: {description}"))
    return LoadedImages(dataset, (*listing.rejected, *broken), description)


def _used(listing: Listing, curation: Curation, control: Control) -> PackedFiles:
    """Take out what is neither learned from nor judged by."""
    wanted = curated(listing.files, curation)
    tested = wanted.held(Part.TEST)
    if tested.any():
        control.report(
            Noted(
                f"The {tested.sum():,} test images are left alone: the validation images are used "
                "to judge the network."
            )
        )
    return wanted.taken(np.flatnonzero(~tested))


def _contents(files: PackedFiles, control: Control) -> list[bytes]:
    """Digest every file; one that cannot be read counts as its own name until it is decoded."""

    def digest_one(at: int) -> bytes:
        file = files[at]
        try:
            return content_of(file.path)
        except OSError:
            return file.name.encode()[-DIGEST_BYTES:]

    pace = Pace(control, Phase.IMAGES, {"image": len(files)}, interval_s=_PROGRESS_INTERVAL_S)
    contents = []
    for content in in_order(digest_one, len(files), pace):
        contents.append(content)
        pace.advance("image")
    return contents


def _divided(
    files: PackedFiles,
    chosen: Positions,
    contents: Sequence[bytes] | None,
    curation: Curation,
    seed: int,
) -> tuple[Positions, Positions]:
    """Tell training from validation images: as the person did, or else by their contents.

    Args:
        files: All images.
        chosen: The positions to divide, ascending.
        contents: Of all images; None where the person divided them.
        curation: Names what stays together.
        seed: Draws the split.

    Returns:
        The positions of either side, ascending.
    """
    if contents is None:
        held = files.held(Part.VALIDATION)[chosen]
        return chosen[~held], chosen[held]
    groups = _groups(files.taken(chosen), curation)
    labels = files.labels[chosen].tolist()
    parts = split([contents[at] for at in chosen], labels, seed=seed, together=groups)
    return chosen[np.array(parts.train, int)], chosen[np.array(parts.validation, int)]


def _groups(files: PackedFiles, curation: Curation) -> list[list[int]]:
    """Find the groups that stay together: positions in `files`."""
    if not curation.together:
        return []
    group_of = {name: at for at, group in enumerate(curation.together) for name in group}
    groups: list[list[int]] = [[] for _ in curation.together]
    for at, file in enumerate(files):
        if file.name in group_of:
            groups[group_of[file.name]].append(at)
    return [group for group in groups if len(group) > 1]


def _decode_all(
    files: PackedFiles, preprocessing: Preprocessing, store: Store, control: Control
) -> dict[int, str]:
    """Decode every file into its place of the store.

    Returns:
        Which files could not be read, ascending, and why.
    """

    def decode_one(at: int) -> str:
        try:
            store[at] = decode(files[at].path, preprocessing)
        except ImagesError as error:
            return error.why
        return ""

    pace = Pace(control, Phase.IMAGES, {"image": len(files)}, interval_s=_PROGRESS_INTERVAL_S)
    reasons: dict[int, str] = {}
    for at, reason in enumerate(in_order(decode_one, len(files), pace)):
        if reason:
            reasons[at] = reason
        pace.advance("image")
    return reasons


def _check_there(asked: Path, listing: Listing, bad: dict[int, str]) -> None:
    """Tell images that are broken from a folder that is gone."""
    if bad and not listing.root.is_dir():
        raise ImagesError(
            f"The images of {asked} vanished while they were read.",
            why=f"The folder {listing.root} was moved, renamed or deleted, or its drive is not "
            "connected any more.",
            remedy="Bring it back, or pick the images again.",
        )


def _tell_quarantined(broken: Sequence[Rejected], count: int, control: Control) -> None:
    if not broken:
        return
    (reason, _), *_ = Counter(one.reason for one in broken).most_common(1)
    control.report(
        Noted(
            f"{len(broken):,} of {count:,} images cannot be read and are left out, such as "
            f"{broken[0].name}. The most frequent reason: {reason}"
        )
    )


def _pixels(images: Tensor, files: PackedFiles, classes: tuple[str, ...]) -> Pixels:
    labels = torch.from_numpy(files.labels.astype(np.int64))
    return Pixels(images, labels, classes, tuple(file.name for file in files))
