"""What is remembered of the images that were looked over: hashes and thumbnails, no pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.data.doctor.fingerprint import COLOURS, SIDE
from slimstudio.engine.data.doctor.inspection import DIGEST_BYTES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.data.doctor.inspection import Inspection


class Album:
    """About 320 bytes for each of N images.

    Args:
        count: How many images there are.

    Attributes:
        readable: Whether an image could be decoded: bool [N].
        digests: Hashes of the files' bytes: uint8 [N, 16].
        flat: Whether nothing is to be seen on it: bool [N].
        hashes: Hashes of how they look, and of how they look in a mirror: uint64 [N] each.
        grey: Thumbnails: uint8 [N, 16, 16].
        colours: Coarse blue and red differences: uint8 [N, 32].
    """

    def __init__(self, count: int) -> None:
        self.readable = np.zeros(count, bool)
        self.digests = np.zeros((count, DIGEST_BYTES), np.uint8)
        self.flat = np.zeros(count, bool)
        self.hashes = np.zeros(count, np.uint64)
        self.mirrored_hashes = np.zeros(count, np.uint64)
        self.grey = np.zeros((count, SIDE, SIDE), np.uint8)
        self.colours = np.zeros((count, COLOURS), np.uint8)

    @property
    def nbytes(self) -> int:
        """Tell how much memory it takes."""
        return sum(array.nbytes for array in vars(self).values())

    def add(self, at: int, inspection: Inspection) -> None:
        """Remember what an image looks like; nothing of one that could not be decoded."""
        fingerprint = inspection.fingerprint
        if fingerprint is None:
            return
        self.readable[at] = True
        self.digests[at] = np.frombuffer(inspection.digest, np.uint8)
        self.flat[at] = fingerprint.flat
        self.hashes[at] = fingerprint.hash
        self.mirrored_hashes[at] = fingerprint.mirrored_hash
        self.grey[at] = fingerprint.grey
        self.colours[at] = fingerprint.colours.ravel()

    def copies(self) -> list[NDArray[np.int64]]:
        """Group images whose files hold the same bytes; single ones are left out."""
        places = np.flatnonzero(self.readable)
        keys = np.ascontiguousarray(self.digests[places]).view(f"V{DIGEST_BYTES}").ravel()
        _, group, sizes = np.unique(keys, return_inverse=True, return_counts=True)
        order = np.argsort(group, kind="stable")
        parts = np.split(places[order], np.cumsum(sizes)[:-1])
        return [part for part in parts if len(part) > 1]
