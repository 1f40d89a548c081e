"""One file looked over."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from slimstudio.engine.data.decode import FORMATS, MOST_PIXELS, check_ordinary, upright
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.doctor.fingerprint import Fingerprint
from slimstudio.errors import system_says
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

    from numpy.typing import NDArray


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
        detail: What is to be said about that.
        digest: A hash of its bytes; empty where it cannot be read as a picture.
        fingerprint: How it looks; None where nobody can tell.
    """

    kind: Kind | None
    detail: Message
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
        return Inspection(Kind.EMPTY, Message("The file is empty."))
    file.seek(0)
    digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
    file.seek(0)
    try:
        found, fingerprint = _decoded(file)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _too_large(
            Message("It has more than {millions} million pixels.", millions=MOST_PIXELS // 10**6)
        )
    except MemoryError:
        return _too_large(Message("There is not enough memory to decode it."))
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return _broken(told_by_signature(head))
    promised = _FORMATS_OF_SUFFIXES.get(suffix, "")
    if found != promised:
        named = Message("named {suffix}", suffix=suffix) if suffix else Message("without a suffix")
        detail = Message("{found}, {named}.", found=found, named=named)
        return Inspection(Kind.WRONG_SUFFIX, detail, digest, fingerprint)
    return Inspection(None, NO_MESSAGE, digest, fingerprint)


def _decoded(file: BufferedReader) -> tuple[str, Fingerprint]:
    """Decode a file; tell its format and how the picture looks."""
    with Image.open(file, formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Image.DecompressionBombError
        found = image.format or ""
        image.draft(None, _ENOUGH_PIXELS)
        image.load()
        return _NAMES.get(found, found), Fingerprint(upright(image))


def _broken(told: str | Message) -> Inspection:
    if told in _OURS:
        return Inspection(
            Kind.TRUNCATED, Message("The {told} file is damaged or cut off.", told=told)
        )
    if not told:
        return Inspection(Kind.UNREADABLE, Message("It holds no picture of a known format."))
    return Inspection(Kind.UNREADABLE, Message("It is really {told}.", told=told))


def _too_large(detail: Message) -> Inspection:
    return Inspection(Kind.TOO_LARGE, detail)


_KNOWN: tuple[tuple[int, bytes, str | Message], ...] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (8, b"WEBP", "WebP"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypcrx", Message("a raw photograph")),
    (4, b"ftyp", Message("a film")),
    (0, b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (0, b"8BPS", Message("a Photoshop document")),
    (0, b"%PDF", Message("a PDF document")),
    (0, b"PK\x03\x04", Message("a zip file")),
)
_MARKUP = (
    (b"<svg", Message("an SVG drawing")),
    (b"<html", Message("a web page")),
    (b"<!doctype", Message("a web page")),
)
HEAD_BYTES = 512


def told_by_signature(head: bytes) -> str | Message:
    """Name the format of a file.

    Args:
        head: Its first `HEAD_BYTES` bytes.

    Returns:
        The name as people write it, or "" for what is not known.
    """
    for offset, mark, name in _KNOWN:
        if head.startswith(mark, offset):
            return name
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for mark, name in _MARKUP:
        if text.startswith(mark) or (text.startswith(b"<?xml") and mark in text):
            return name
    return ""


def thumbnail(path: Path, side: int) -> NDArray[np.uint8] | None:
    """Draw a picture so that its longer side has so many pixels.

    Args:
        path: A file, whatever is in it.
        side: In pixels.

    Returns:
        uint8 [H, W, 3], RGB; None where the file holds no picture that can be shown.
    """
    try:
        with Image.open(path, formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            image.draft(None, (2 * side, 2 * side))
            image.load()
            shown = upright(image)
            scale = side / max(shown.size)
            size = (max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
            # Tiny pictures are enlarged without inventing anything between their pixels.
            kind = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BILINEAR
            return np.asarray(shown.resize(size, kind, reducing_gap=2.0 if scale < 1 else None))
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return None
