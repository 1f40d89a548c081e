"""One file looked over."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from slimstudio.engine.data.decode import FORMATS, loaded, trouble
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.doctor.fingerprint import Fingerprint
from slimstudio.engine.data.prepare import upright
from slimstudio.engine.data.signature import FORMATS_OF_SUFFIXES
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

    from numpy.typing import NDArray


DIGEST_BYTES = 16
_ENOUGH_PIXELS = 64  # JPEG decoders shrink for nothing, and still read the file to its end
_NAMES = {"MPO": "JPEG", "WEBP": "WebP", "DIB": "BMP", "HEIF": "HEIC"}


@dataclass(frozen=True, eq=False)
class Inspection:
    """What was found out about a file.

    Args:
        troubles: What is wrong with it, and what is to be said about that.
        digest: A hash of its bytes; empty where it cannot be read as a picture.
        fingerprint: How it looks; None where nobody can tell.
    """

    troubles: tuple[tuple[Kind, Message], ...] = ()
    digest: bytes = b""
    fingerprint: Fingerprint | None = None


def inspect(path: Path) -> Inspection:
    """Read a file to its end and decode it; never raises for what is in it."""
    try:
        with open_ordinary(path) as file:
            return _inspected(file, path.suffix.casefold())
    except Exception as error:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return Inspection((trouble(path, error),))


def _inspected(file: BufferedReader, suffix: str) -> Inspection:
    digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
    file.seek(0)
    with Image.open(file, formats=FORMATS) as image:
        found = _NAMES.get(image.format or "", image.format or "")
        with loaded(image, _ENOUGH_PIXELS):
            fingerprint = Fingerprint(upright(image))
    troubles: list[tuple[Kind, Message]] = []
    if fingerprint.one_colour:
        troubles.append((Kind.ONE_COLOUR, NO_MESSAGE))
    if found != FORMATS_OF_SUFFIXES.get(suffix, ""):
        named = Message("named {suffix}", suffix=suffix) if suffix else Message("without a suffix")
        troubles.append((Kind.WRONG_SUFFIX, Message("{found}, {named}.", found=found, named=named)))
    return Inspection(tuple(troubles), digest, fingerprint)


def thumbnail(path: Path, side: int) -> NDArray[np.uint8] | None:
    """Draw a picture so that its longer side has so many pixels.

    Args:
        path: A file, whatever is in it.
        side: In pixels.

    Returns:
        uint8 [H, W, 3], RGB; None where the file holds no picture that can be shown.
    """
    try:
        with (
            open_ordinary(path) as file,
            Image.open(file, formats=FORMATS) as image,
            loaded(image, 2 * side),
        ):
            shown = upright(image)
            scale = side / max(shown.size)
            size = (max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
            # Tiny pictures are enlarged without inventing anything between their pixels.
            kind = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BILINEAR
            return np.asarray(shown.resize(size, kind, reducing_gap=2.0 if scale < 1 else None))
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return None
