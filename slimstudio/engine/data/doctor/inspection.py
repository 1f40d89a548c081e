"""One file looked over."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from slimstudio.engine.data.decode import FORMATS, MOST_PIXELS, check_ordinary, upright
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.doctor.fingerprint import Fingerprint
from slimstudio.engine.data.doctor.signature import HEAD_BYTES, told_by_signature
from slimstudio.errors import system_says

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

DIGEST_BYTES = 16
# JPEG decoders shrink for nothing, and still read the file to its end.
_ENOUGH_PIXELS = 64, 64
_NAMES = {"JPEG": "JPEG", "MPO": "JPEG", "WEBP": "WebP", "DIB": "BMP"}
_FORMATS_OF_SUFFIXES = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jpe": "JPEG",
    ".jfif": "JPEG",
    ".png": "PNG",
    ".webp": "WebP",
    ".bmp": "BMP",
    ".dib": "BMP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".gif": "GIF",
}
_OURS = frozenset(_FORMATS_OF_SUFFIXES.values())


@dataclass(frozen=True, eq=False)
class Inspection:
    """What was found out about a file.

    Args:
        kind: What is wrong with it; None where nothing is.
        detail: A sentence about that.
        digest: A hash of its bytes; empty where it cannot be read as a picture.
        fingerprint: How it looks; None where nobody can tell.
    """

    kind: Kind | None
    detail: str
    digest: bytes = b""
    fingerprint: Fingerprint | None = None


def inspect(path: Path) -> Inspection:
    """Read a file to its end and decode it; never raises for what is in it."""
    try:
        check_ordinary(path)
        with path.open("rb") as file:
            return _inspected(file, path.suffix.casefold())
    except OSError as error:
        return Inspection(Kind.UNREADABLE, system_says(error))


def _inspected(file: BufferedReader, suffix: str) -> Inspection:
    head = file.read(HEAD_BYTES)
    if not head:
        return Inspection(Kind.EMPTY, "The file is empty.")
    file.seek(0)
    digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
    file.seek(0)
    try:
        found, fingerprint = _decoded(file)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _too_large(f"It has more than {MOST_PIXELS // 10**6} million pixels.")
    except MemoryError:
        return _too_large("There is not enough memory to decode it.")
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return _broken(told_by_signature(head))
    promised = _FORMATS_OF_SUFFIXES.get(suffix, "")
    if found != promised:
        named = f"named {suffix}" if suffix else "without a suffix"
        return Inspection(Kind.WRONG_SUFFIX, f"{found}, {named}.", digest, fingerprint)
    return Inspection(None, "", digest, fingerprint)


def _decoded(file: BufferedReader) -> tuple[str, Fingerprint]:
    """Decode a file; tell its format and how the picture looks."""
    with Image.open(file, formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Image.DecompressionBombError
        found = image.format or ""
        image.draft(None, _ENOUGH_PIXELS)
        image.load()
        return _NAMES.get(found, found), Fingerprint(upright(image))


def _broken(told: str) -> Inspection:
    if told in _OURS:
        return Inspection(Kind.TRUNCATED, f"The {told} file is damaged or cut off.")
    is_really = f"It is really {told}." if told else "It holds no picture of a known format."
    return Inspection(Kind.UNREADABLE, is_really)


def _too_large(detail: str) -> Inspection:
    return Inspection(Kind.TOO_LARGE, detail)
