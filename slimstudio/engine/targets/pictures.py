"""A few of a person's pictures, and the answers that must come out wherever the network runs.

Copies are given away: upright, in plain RGB, no larger than the network needs, and without what
cameras write beside the picture, such as the place.
"""
# ruff: noqa: PLC0415 - the window lists targets before torch is there

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from slimstudio.errors import ExportError
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary
from slimstudio.version import __version__

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.models.network import Network, Preprocessing

PICTURES = 20
FOLDER = "pictures"
ANSWERS = "answers.json"
# A JPEG that is smaller than this many times the network's scale is decoded whole by everybody.
_LARGEST_SCALE = 2
_QUALITY = 92


@dataclass(frozen=True)
class AskedPicture:
    """A copy of a picture, and what the network says about it.

    Args:
        file: Its path in the folder, with a forward slash.
        shares: How sure the network is of each class.
    """

    file: str
    shares: tuple[float, ...]

    @property
    def best(self) -> int:
        """Index of the class that the network answers."""
        return max(range(len(self.shares)), key=self.shares.__getitem__)


def evenly(paths: Sequence[Path], count: int = PICTURES) -> list[Path]:
    """Choose some of many, from the first to the last."""
    if len(paths) <= count:
        return list(paths)
    return [paths[round(at * (len(paths) - 1) / (count - 1))] for at in range(count)]


def copy_pictures(
    network: Network, paths: Sequence[Path], folder: Path, control: Control
) -> tuple[AskedPicture, ...]:
    """Copy pictures into a folder, and ask the network about the copies.

    Those that cannot be read any more are left out.

    Args:
        network: It is left in the mode in which it was.
        paths: Of the pictures.
        folder: What they lie in, in a folder of their own.
        control: Asked at every picture whether to go on.

    Raises:
        ExportError: none of them can be read.
        OSError: a copy cannot be written.
        Cancelled: the person stopped it.
    """
    from slimstudio.engine.measure.answer import answer

    (folder / FOLDER).mkdir()
    asked: list[AskedPicture] = []
    for path in paths:
        control.check()
        try:
            picture = _small(path, network.recipe.preprocessing)
        except Exception:  # noqa: BLE001, S112 - Pillow raises whatever comes to hand
            continue
        copy = _written(picture, folder / FOLDER / f"{len(asked) + 1:02}", network)
        found = answer(network, copy, control)
        asked.append(AskedPicture(f"{FOLDER}/{copy.name}", found.shares))
    if not asked:
        raise ExportError(
            Message("None of the pictures that should go along can be read."),
            remedy=Message("Connect the drive that they are on, or choose other images."),
        )
    return tuple(asked)


def _small(path: Path, preprocessing: Preprocessing) -> Image.Image:
    from slimstudio.engine.data.decode import FORMATS, loaded
    from slimstudio.engine.data.prepare import enough, upright

    with (
        open_ordinary(path) as file,
        Image.open(file, formats=FORMATS) as image,
        loaded(image, _LARGEST_SCALE * enough(preprocessing.size, preprocessing.resize)),
    ):
        picture = upright(image, preprocessing.levels).copy()
    most = _LARGEST_SCALE * enough(preprocessing.size, preprocessing.resize) // 2
    shorter = min(picture.size)
    if shorter <= most:
        return picture
    width, height = (max(1, round(side * most / shorter)) for side in picture.size)
    return picture.resize((width, height), Image.Resampling.BICUBIC)


def _written(picture: Image.Image, stem: Path, network: Network) -> Path:
    """Write a picture as JPEG; small ones, which would suffer, as PNG."""
    plain = Image.new("RGB", picture.size)
    plain.paste(picture)  # without notes of cameras and profiles of colour
    if min(picture.size) <= network.recipe.preprocessing.resize:
        path = stem.with_name(f"{stem.name}.png")
        plain.save(path, optimize=True)
        return path
    path = stem.with_name(f"{stem.name}.jpg")
    plain.save(path, quality=_QUALITY, subsampling=0)
    return path


def answers_text(
    network_file: str, network: Network, classes: Sequence[str], pictures: Sequence[AskedPicture]
) -> str:
    """Write what must come out, as JSON."""
    told: dict[str, Any] = {
        "made_by": f"SlimStudio {__version__}",
        "network": network_file,
        "size": network.recipe.preprocessing.size,
        "classes": list(classes),
        "pictures": [
            {
                "file": one.file,
                "answer": one.best,
                "shares": [round(share, 6) for share in one.shares],
            }
            for one in pictures
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
