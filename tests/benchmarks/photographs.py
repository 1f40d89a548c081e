"""Photographs for benchmarks: the stamps of Tux Paint, cut-outs that are put on plain backgrounds.

They are Debian's package `tuxpaint-stamps-default` (GPL-2, 161 MB), and never part of SlimStudio.
Where it is not installed, it is downloaded once, unpacked into a cache and left there:

    from tests.benchmarks.photographs import KINDS, labelled, unlabelled
"""

import random
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps
from platformdirs import user_cache_path

PACKAGE = "tuxpaint-stamps-default"
_INSIDE = Path("usr/share/tuxpaint/stamps")

# Class to the folder of its stamps.
KINDS = {
    "birds": "animals/birds",
    "food": "food",
    "household": "household",
    "mammals": "animals/mammals",
    "plants": "plants",
}

# Stamps that somebody drew, and mirrored copies, which would stand on both sides of a split.
_LEFT_OUT = re.compile(
    r"cartoon|alphabets|symbols|hanukkah|roadsigns|flags|outlined|filled|shapes|chess|_mirror"
)
_SMALLEST = 20  # pixels; less is a smudge
_MARGIN = 1.1  # the background's side over the longer side of what stands on it
_REPAIRED_WITH = 512
_FEWEST = 128


class PhotographsMissing(Exception):  # noqa: N818 - what is missing, not an error of ours
    """They are not here and cannot be downloaded; a benchmark says so and skips."""


def stamps() -> Path:
    """Find the folder of stamps, or download it.

    Raises:
        PhotographsMissing: this is no Debian, or there is no connection.
    """
    installed = Path("/") / _INSIDE
    cached = user_cache_path("slimstudio-benchmarks") / PACKAGE
    for folder in (installed, cached):
        if folder.is_dir():
            return folder
    try:
        with TemporaryDirectory() as place:
            subprocess.run(["apt-get", "download", PACKAGE], cwd=place, check=True)
            (file,) = Path(place).glob("*.deb")
            subprocess.run(["dpkg-deb", "-x", file, place], check=True)
            cached.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(Path(place) / _INSIDE, cached)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        raise PhotographsMissing(f"{PACKAGE} cannot be had here: {error}") from error
    return cached


@dataclass(frozen=True)
class Pictures:
    """Pictures without labels.

    Args:
        repair: [512 or fewer, side, side, 3], 8 bits, to repair with.
        judge: [N, side, side, 3], 8 bits, to judge by; none is in `repair`.
    """

    repair: NDArray[np.uint8]
    judge: NDArray[np.uint8]


def unlabelled(side: int = 192, folder: Path | None = None) -> Pictures:
    """Read every stamp, drawn ones too, in an order of their own that is always the same.

    Args:
        side: Width and height in pixels.
        folder: Where the stamps are; found or downloaded when None.

    Raises:
        PhotographsMissing: see `stamps`.
    """
    chance = random.Random(0)
    pictures = [np.asarray(_placed(path, chance, side)) for path in _usable(folder or stamps())]
    random.Random(1).shuffle(pictures)
    every = np.stack(pictures)
    return Pictures(every[:_REPAIRED_WITH], every[_REPAIRED_WITH:])


def of_folder(folder: Path, side: int = 192) -> Pictures:
    """Read the pictures of a folder and of those inside it, cut to squares.

    Args:
        folder: Where they are.
        side: Width and height in pixels.

    Raises:
        PhotographsMissing: there are too few to work with and to judge by.
    """
    pictures = []
    for path in sorted(folder.rglob("*")):
        try:
            with Image.open(path) as image:
                fitted = ImageOps.fit(image.convert("RGB"), (side, side), Image.Resampling.BICUBIC)
        except (OSError, ValueError):  # a folder, or no picture
            continue
        pictures.append(np.asarray(fitted))
    if len(pictures) < _FEWEST:
        raise PhotographsMissing(f"{folder} holds {len(pictures)} pictures, {_FEWEST} are needed")
    random.Random(1).shuffle(pictures)
    every = np.stack(pictures)
    work = min(_REPAIRED_WITH, len(every) // 2)
    return Pictures(every[:work], every[work:])


def labelled(target: Path, side: int = 256, folder: Path | None = None) -> dict[str, int]:
    """Write photographs of five kinds as people keep them: a folder for each class.

    Args:
        target: Where the folders go; made if it is missing.
        side: Width and height in pixels.
        folder: Where the stamps are; found or downloaded when None.

    Returns:
        Class to its number of photographs.

    Raises:
        PhotographsMissing: see `stamps`.
    """
    source = folder or stamps()
    chance = random.Random(0)
    counts = {}
    for kind, inside in KINDS.items():
        paths = [
            path
            for path in _usable(source / inside)
            if not _LEFT_OUT.search(path.relative_to(source).as_posix())
        ]
        (target / kind).mkdir(parents=True, exist_ok=True)
        for path in paths:
            name = "-".join(path.relative_to(source / inside).with_suffix(".jpg").parts)
            _placed(path, chance, side).save(target / kind / name, quality=92)
        counts[kind] = len(paths)
    return counts


def _usable(folder: Path) -> list[Path]:
    files = [path for path in sorted(folder.rglob("*.png")) if not path.is_symlink()]
    return [path for path in files if min(_size(path)) >= _SMALLEST]


def _size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def _placed(path: Path, chance: random.Random, side: int) -> Image.Image:
    """Put a cut-out in the middle of a light square of one colour."""
    ground = tuple(chance.randint(170, 255) for _ in range(3))
    with Image.open(path) as image:
        stamp = image.convert("RGBA")
    whole = int(max(stamp.size) * _MARGIN)
    picture = Image.new("RGBA", (whole, whole), (*ground, 255))
    picture.alpha_composite(stamp, ((whole - stamp.width) // 2, (whole - stamp.height) // 2))
    return picture.convert("RGB").resize((side, side), Image.Resampling.BICUBIC)
