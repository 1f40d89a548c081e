"""What a file really is: told by its first bytes, or by its name where nothing opens it."""

import struct
from typing import BinaryIO

from slimstudio.engine.data.directory import cloud_of
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.listing import READABLE
from slimstudio.messages import NO_MESSAGE, Message

HEAD_BYTES = 512
FORMATS_OF_SUFFIXES = {
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
    ".heic": "HEIC",
    ".heif": "HEIC",
    ".hif": "HEIC",
    ".avif": "AVIF",
}
OURS = frozenset(FORMATS_OF_SUFFIXES.values())

_RAW = Message("a raw photograph of a camera")
_FILM = Message("a film")
_RARE_HEIF = Message("HEIF of a rare kind")
_JPEG_2000 = "JPEG 2000"
_KNOWN: tuple[tuple[int, bytes, str | Message], ...] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (0, b"II+\x00", "TIFF"),
    (0, b"MM\x00+", "TIFF"),
    (8, b"WEBP", "WebP"),
    (4, b"ftypavi", "AVIF"),
    (4, b"ftyphe", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypmsf1", "HEIC"),
    (4, b"ftypcrx", _RAW),
    (4, b"ftypavc", _RARE_HEIF),
    (4, b"ftypj2k", _RARE_HEIF),
    (4, b"ftypjpeg", _RARE_HEIF),
    (4, b"ftyp", _FILM),
    (0, b"FUJIFILM", _RAW),
    (0, b"IIU\x00", _RAW),
    (0, b"IIRO", _RAW),
    (0, b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\x00\x00\x00\x0cjP  ", _JPEG_2000),
    (0, b"\xff\x4f\xff\x51", _JPEG_2000),
    (0, b"8BPS", Message("a Photoshop document")),
    (0, b"%PDF", Message("a PDF document")),
    (0, b"PK\x03\x04", Message("a zip file")),
)
_MARKUP = (
    (b"<svg", Message("an SVG drawing")),
    (b"<html", Message("a web page")),
    (b"<!doctype", Message("a web page")),
)
_NAMED: dict[str, str | Message] = {
    **dict.fromkeys(
        (".cr2", ".cr3", ".nef", ".arw", ".dng", ".orf", ".rw2", ".raf", ".pef", ".srw", ".raw"),
        _RAW,
    ),
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v", ".wmv", ".3gp"), _FILM),
    **dict.fromkeys((".jp2", ".j2k", ".jpf", ".jpx"), _JPEG_2000),
    ".jxl": "JPEG XL",
    ".psd": Message("a Photoshop document"),
    ".xcf": Message("a GIMP document"),
    ".svg": Message("an SVG drawing"),
    ".pdf": Message("a PDF document"),
    ".dcm": Message("a DICOM file"),
    ".npy": Message("an array of numbers"),
    ".npz": Message("an array of numbers"),
}
# Baseline, extended and progressive are read; the others are lossless, arithmetic or layered.
_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_TIFF_COMPRESSIONS = {
    34661: "JBIG",
    34712: _JPEG_2000,
    33003: _JPEG_2000,
    33005: _JPEG_2000,
    34887: "LERC",
    50001: "WebP",
    50002: "JPEG XL",
    52546: "JPEG XL",
}


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


def why_broken(file: BinaryIO, *, identified: bool) -> tuple[Kind, Message]:
    """Say what is wrong with a file that cannot be decoded.

    Args:
        file: From its start.
        identified: Whether its format was recognised before decoding failed.
    """
    head = file.read(HEAD_BYTES)
    told = told_by_signature(head)
    if not head:
        return Kind.EMPTY, Message("The file is empty.")
    if not told:
        return Kind.UNREADABLE, Message("It holds no picture of a known format.")
    if told not in OURS:
        return Kind.UNREADABLE, Message("It is really {told}.", told=told)
    special = _special_tiff(file, head) if told == "TIFF" else NO_MESSAGE
    if told == "JPEG" and not identified:
        special = _special_jpeg(file)
    if special:
        return Kind.UNREADABLE, special
    return Kind.TRUNCATED, Message("The {told} file is damaged or cut off.", told=told)


def why_unused(name: str, suffix: str) -> tuple[Kind, Message]:
    """Say why a file that is not called like an image is not used.

    Args:
        name: Of the file.
        suffix: The end of its name, as it is written there.
    """
    cloud = cloud_of(name)
    if cloud:
        return Kind.IN_CLOUD, Message(
            "It is still in {cloud}: this computer has only a placeholder.", cloud=cloud
        )
    kind = _NAMED.get(suffix.casefold())
    if kind:
        return Kind.LEFT_OUT, Message(
            "It is {kind}; SlimStudio reads {readable}.", kind=kind, readable=READABLE
        )
    return Kind.LEFT_OUT, Message(
        "SlimStudio reads {readable}, not {kind}.",
        readable=READABLE,
        kind=suffix or Message("files without a suffix"),
    )


def _special_jpeg(file: BinaryIO) -> Message:
    """Say which kind of JPEG this is, if Pillow reads none of its kind."""
    file.seek(2)
    while len(marker := file.read(4)) == 4 and marker[0] == 0xFF:
        code, length = marker[1], int.from_bytes(marker[2:], "big")
        if 0xC0 <= code <= 0xCF and code not in {0xC4, 0xC8, 0xCC}:
            depth = int.from_bytes(file.read(1), "big")
            if code not in _JPEG_FRAMES:
                return Message("It is a JPEG of a rare kind that SlimStudio does not read.")
            if depth != 8:
                return Message(
                    "It is a JPEG with {depth} bits a colour; SlimStudio reads those with 8.",
                    depth=depth,
                )
            return NO_MESSAGE
        file.seek(length - 2, 1)
    return NO_MESSAGE


def _special_tiff(file: BinaryIO, head: bytes) -> Message:
    """Say which kind of TIFF this is, if Pillow reads none of its kind."""
    try:
        tags = _tiff_tags(file, head)
    except (struct.error, OverflowError, ValueError):
        return NO_MESSAGE  # cut off, or a place that no file has
    name = _TIFF_COMPRESSIONS.get(tags.get(259, 1), "")
    if name:
        return Message(
            "It is a TIFF that is compressed as {name}, which SlimStudio does not read.", name=name
        )
    samples, bits = tags.get(277, 1), tags.get(258, 1)
    if samples > 4 or (samples > 1 and bits > 16):
        return Message(
            "It is a TIFF with {samples} values of {bits} bits a pixel, which SlimStudio does not "
            "read.",
            samples=samples,
            bits=bits,
        )
    return NO_MESSAGE


def _tiff_tags(file: BinaryIO, head: bytes) -> dict[int, int]:
    """Read the first value of the tags of compression, of samples a pixel and bits a sample."""
    order = "<" if head[:1] == b"I" else ">"
    big = head[2:3] == b"+" or head[3:4] == b"+"
    offset, count_size, size = ("Q", 8, 20) if big else ("L", 2, 12)
    (start,) = struct.unpack_from(order + offset, head, 8 if big else 4)
    file.seek(start)
    (count,) = struct.unpack(order + ("Q" if big else "H"), file.read(count_size))
    found: dict[int, int] = {}
    for _ in range(min(count, 4096)):
        entry = file.read(size)
        tag, kind = struct.unpack_from(order + "HH", entry)
        if tag not in {258, 259, 277}:
            continue
        (values,) = struct.unpack_from(order + offset, entry, 4)
        at = 12 if big else 8
        if kind == 3 and values * 2 > len(entry) - at:  # too many to stand here
            back = file.tell()
            file.seek(struct.unpack_from(order + offset, entry, at)[0])
            (found[tag],) = struct.unpack(order + "H", file.read(2))
            file.seek(back)
        else:
            (found[tag],) = struct.unpack_from(order + ("H" if kind == 3 else "L"), entry, at)
    return found
