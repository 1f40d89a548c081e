"""What a zip says about itself, checked before it is believed."""

import struct
import zipfile
import zlib
from collections.abc import Sequence
from typing import BinaryIO

from slimstudio.messages import Message

# What `zipfile` raises while it reads a zip that is cut off or damaged.
DAMAGED = (zipfile.BadZipFile, EOFError, UnicodeDecodeError, struct.error, zlib.error)

_LOCAL_HEADER_BYTES = 30
# The last record of a zip and the longest comment behind it; for large zips two more before it.
_LAST_BYTES = 22 + 65_535
_LARGE_BYTES = 20 + 56
_LAST, _LOCATOR = b"PK\x05\x06", b"PK\x06\x07"
_SIZE_AT, _LARGE_SIZE_AT = 12, 40  # where the records tell how long the directory is


def check_directory(file: BinaryIO, most_bytes: int) -> None:
    """Refuse a zip whose directory is too long, before Python makes an object of each entry.

    An entry takes 46 bytes there, and about 600 in memory.

    Args:
        file: The zip; it stands at its beginning afterwards.
        most_bytes: How long the directory may be.

    Raises:
        ValueError: it is longer; the message is a sentence.
    """
    end = file.seek(0, 2)
    file.seek(max(0, end - _LAST_BYTES - _LARGE_BYTES))
    tail = file.read()
    file.seek(0)
    at = tail.find(_LAST)
    while at >= 0:  # readers differ in which they take where there are several
        sizes = [tail[at + _SIZE_AT : at + _SIZE_AT + 4]]
        if tail[max(0, at - 20) : at].startswith(_LOCATOR):
            begin = at - _LARGE_BYTES + _LARGE_SIZE_AT
            sizes = [tail[max(0, begin) : max(0, begin) + 8]]
        if any(int.from_bytes(size, "little") > most_bytes for size in sizes):
            raise ValueError(Message("Its directory is longer than that of any honest file."))
        at = tail.find(_LAST, at + 1)


def overlap(entries: Sequence[zipfile.ZipInfo]) -> bool:
    """Tell whether entries share bytes, which lets a small zip unpack to a large folder."""
    end = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < end:
            return True
        end = entry.header_offset + _LOCAL_HEADER_BYTES + entry.compress_size
    return False
