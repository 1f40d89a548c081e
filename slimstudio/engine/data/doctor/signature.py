"""What a file is, told by its first bytes."""

from slimstudio.messages import Message

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
