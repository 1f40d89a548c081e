"""What tells files apart whatever they are called: a digest of their bytes."""

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.control import Control, Pace
from slimstudio.engine.data.in_order import in_order
from slimstudio.engine.data.listing import PackedFiles
from slimstudio.engine.events import Phase
from slimstudio.system.ordinary_file import open_ordinary

Contents = NDArray[np.uint64]

CONTENT_BITS = 64
_PROGRESS_INTERVAL_S = 0.1


def content_of(path: Path) -> int:
    """Digest the bytes of a file.

    Returns:
        A number of `CONTENT_BITS` bits.

    Raises:
        OSError: it cannot be read, or is no ordinary file.
    """
    with open_ordinary(path) as file:
        return int.from_bytes(hashlib.file_digest(file, _hasher).digest(), "big")


def contents_of(files: PackedFiles, control: Control) -> tuple[Contents, frozenset[int]]:
    """Digest files; one that cannot be read counts as its own name until it is decoded.

    Args:
        files: Which.
        control: Told about the progress; asked at every file whether to go on.

    Returns:
        uint64 [N], and the positions of those that cannot be read.

    Raises:
        Cancelled: the person stopped the work.
    """

    def digest_one(at: int) -> tuple[int, bool]:
        file = files[at]
        try:
            return content_of(file.path), True
        except OSError:
            hasher = _hasher()
            hasher.update(file.name.encode())
            return int.from_bytes(hasher.digest(), "big"), False

    pace = Pace(control, Phase.IMAGES, {"image": len(files)}, interval_s=_PROGRESS_INTERVAL_S)
    contents = np.empty(len(files), np.uint64)
    unread = []
    for at, (content, there) in enumerate(in_order(digest_one, len(files), pace)):
        contents[at] = content
        if not there:
            unread.append(at)
        pace.advance("image")
    return contents, frozenset(unread)


def _hasher() -> hashlib.blake2b:
    return hashlib.blake2b(digest_size=CONTENT_BITS // 8)
