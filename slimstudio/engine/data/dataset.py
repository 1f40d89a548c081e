"""A folder of photographs as tensors: every image decoded once."""

import os
from collections import Counter, deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import torch
from torch import Tensor

from slimstudio.engine.control import Control
from slimstudio.engine.data.curated import curated
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.listing import ImageFile, Listing, Part
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.data.report import LoadedImages, Rejected
from slimstudio.engine.data.split import Split, split
from slimstudio.engine.data.store import MOST_MEMORY_BYTES, Store, allocate, arrange
from slimstudio.engine.events import Noted, Phase
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.pace import Pace
from slimstudio.errors import ImagesError

_MOST_WORKERS = 8
_WINDOW_PER_WORKER = 8
_PROGRESS_INTERVAL_S = 0.1


def load_dataset(
    path: Path,
    preprocessing: Preprocessing,
    seed: int,
    control: Control,
    *,
    curation: Curation = NO_CURATION,
    most_memory_bytes: int = MOST_MEMORY_BYTES,
) -> LoadedImages:
    """Decode a folder or zip of photographs into training and validation images.

    Images that cannot be read are left out and listed. Where the folder has no validation part,
    a fifth of each class is held back by `seed`.

    Args:
        path: A folder with one sub-folder per class, or a zip of one; see `folder.scan`.
        preprocessing: The side S that images are scaled and cut to.
        seed: Draws the split.
        control: Watches; told about the progress, asked at every image whether to go on.
        curation: Images that are left out, and groups that stay on one side of the split.
        most_memory_bytes: Above this the images lie in a file that vanishes with the tensors.

    Returns:
        The data set, its tensors uint8 [N, 3, S, S] in `channels_last` order, and what was left
        out.

    Raises:
        ImagesError: there is nothing to learn from, or a class has too few good images.
        Cancelled: the person stopped the work.
    """
    folder = scan(path, control)
    wanted = curated(folder.files, curation)
    used = [file for file in wanted if file.part is not Part.TEST]
    unused = len(wanted) - len(used)
    if unused:
        control.report(
            Noted(
                f"The {unused:,} test images are left alone: the validation images are used to "
                "judge the network."
            )
        )
    _check_counts(path, folder, used)
    # Decoding into the order that is wanted in the end saves moving images about: only where one
    # turns out to be broken do others have to close the gap.
    parts = _divide(folder, used, seed, curation)
    files = [used[at] for at in (*parts.train, *parts.validation)]
    store = allocate(len(files), preprocessing.size, most_memory_bytes=most_memory_bytes)
    reasons = _decode_all(files, preprocessing, store, control)
    good = [at for at, reason in enumerate(reasons) if not reason]
    bad = [at for at, reason in enumerate(reasons) if reason]
    _check_counts(path, folder, [files[at] for at in good])
    parts = _divide(folder, [files[at] for at in good], seed, curation)
    train = [good[at] for at in parts.train]
    validation = [good[at] for at in parts.validation]
    arrange(store, [*train, *validation, *bad])
    images = torch.from_numpy(store).permute(0, 3, 1, 2)
    dataset = Dataset(
        _pixels(images[: len(train)], [files[at] for at in train], folder.classes),
        _pixels(images[len(train) : len(good)], [files[at] for at in validation], folder.classes),
    )
    broken = (Rejected(files[at].name, reasons[at]) for at in bad)
    return LoadedImages(dataset, (*folder.rejected, *broken))


def _has_validation(folder: Listing) -> bool:
    return any(file.part is Part.VALIDATION for file in folder.files)


def _divide(folder: Listing, files: Sequence[ImageFile], seed: int, curation: Curation) -> Split:
    """Tell training from validation images: by their folder, or else by drawing."""
    if not _has_validation(folder):
        return split(
            [file.name for file in files],
            [file.label for file in files],
            seed=seed,
            together=curation.together,
        )
    held_back = [file.part is Part.VALIDATION for file in files]
    return Split(
        tuple(at for at, held in enumerate(held_back) if not held),
        tuple(at for at, held in enumerate(held_back) if held),
    )


def _check_counts(path: Path, folder: Listing, files: Sequence[ImageFile]) -> None:
    """Complain about classes that have too few of these images."""
    given = _has_validation(folder)
    needed = 1 if given else 2
    counts = Counter(file.label for file in files if file.part is not Part.VALIDATION)
    poor = [name for label, name in enumerate(folder.classes) if counts[label] < needed]
    if len(poor) == len(folder.classes):
        raise ImagesError(
            f"None of the classes in {path} has enough images that can be read.",
            why=f"Each class needs at least {needed}.",
            remedy="Check that the files are intact photographs, and add more of them.",
        )
    if poor:
        names = ", ".join(f"“{name}”" for name in poor)
        raise ImagesError(
            f"The class {names} of {path} has too few images."
            if len(poor) == 1
            else f"The classes {names} of {path} have too few images.",
            why="A class needs one training image."
            if given
            else "A class needs one image to learn from and another to judge the network by.",
            remedy="Add intact images to it, bring back what you excluded, or remove its folder.",
        )
    if given and all(file.part is not Part.VALIDATION for file in files):
        raise ImagesError(
            f"None of the validation images in {path} can be read.",
            why="Without them nobody can say how good the network is.",
            remedy="Replace them with intact copies, or remove the validation folder: a part of "
            "the training images is then held back instead.",
        )


def _decode_all(
    files: Sequence[ImageFile], preprocessing: Preprocessing, store: Store, control: Control
) -> list[str]:
    """Decode every file into its place of the store.

    Returns:
        For each file why it could not be read, or "" where it could.
    """

    def decode_one(at: int) -> str:
        try:
            store[at] = decode(files[at].path, preprocessing)
        except ImagesError as error:
            return error.why
        return ""

    pace = Pace(control, Phase.IMAGES, {"image": len(files)}, interval_s=_PROGRESS_INTERVAL_S)
    reasons: list[str] = []
    # Pillow decodes and scales without the interpreter's lock, so threads are enough.
    workers = min(_MOST_WORKERS, os.cpu_count() or 1)
    with ThreadPoolExecutor(workers, thread_name_prefix="decode") as pool:
        try:
            # A window bounds what still runs after a stop, and idles the workers in a pause.
            running: deque[Future[str]] = deque()
            for at in range(len(files)):
                if len(running) == workers * _WINDOW_PER_WORKER:
                    reasons.append(_next(running, pace))
                running.append(pool.submit(decode_one, at))
            while running:
                reasons.append(_next(running, pace))
        finally:
            pool.shutdown(cancel_futures=True)
    return reasons


def _next(running: deque[Future[str]], pace: Pace) -> str:
    pace.check()
    reason = running.popleft().result()
    pace.advance("image")
    return reason


def _pixels(images: Tensor, files: Sequence[ImageFile], classes: tuple[str, ...]) -> Pixels:
    labels = torch.tensor([file.label for file in files], dtype=torch.int64)
    return Pixels(images, labels, classes, tuple(file.name for file in files))
