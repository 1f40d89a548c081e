"""Room for decoded images, in memory or in a file that the system pages; and those of before."""

from __future__ import annotations

import math
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import Message
from slimstudio.system import locations

if TYPE_CHECKING:
    from slimstudio.engine.data.content import Contents
    from slimstudio.engine.models.network import Preprocessing

MOST_MEMORY_BYTES = 2**30
_KEEP_FREE_BYTES = 256 * 2**20
_REMEDY = Message("Free some space there, or use fewer images or a network with smaller input.")

Store = NDArray[np.uint8]


def allocate(images: int, size: ImageSize, *, most_memory_bytes: int = MOST_MEMORY_BYTES) -> Store:
    """Make room for images.

    Args:
        images: How many.
        size: Height H and width W in pixels.
        most_memory_bytes: Above this, the room is a file in the cache folder. It has no name
            there and vanishes with the last array that uses it, even if the process is killed.

    Returns:
        uint8 [N, H, W, 3] of unspecified content.

    Raises:
        ImagesError: the disk has too little room.
    """
    shape = images, *sides(size), 3
    count = math.prod(shape)
    if count <= most_memory_bytes:
        return np.empty(shape, np.uint8)
    room = {"images": images, "size": count / 1e9}
    needed = Message("The {images:,} decoded images need {size:,.1f} GB on the disk.", **room)
    try:
        folder = locations.cache()
        needed = Message(
            "The {images:,} decoded images need {size:,.1f} GB on the disk with {folder}.",
            **room,
            folder=folder,
        )
        free = shutil.disk_usage(folder).free
        if count + _KEEP_FREE_BYTES > free:
            raise ImagesError(
                needed,
                why=Message(
                    "{free:,.1f} GB are left, and {kept:,.1f} GB of these are kept free.",
                    free=free / 1e9,
                    kept=_KEEP_FREE_BYTES / 1e9,
                ),
                remedy=_REMEDY,
            )
        with tempfile.TemporaryFile(dir=folder) as file:
            file.truncate(count)
            # Without this a disk that fills up later would end the process by a signal.
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, count)
            return np.memmap(file, np.uint8, "r+", shape=shape)
    except OSError as error:
        raise ImagesError(needed, why=system_says(error), remedy=_REMEDY) from error


def arrange(store: Store, order: Sequence[int]) -> None:
    """Reorder images in place, with room for one more image only.

    Args:
        store: [N, S, S, 3].
        order: A permutation of 0 to N-1: image `i` becomes what image `order[i]` was.
    """
    settled = np.zeros(len(order), bool)
    for start in range(len(order)):
        if settled[start] or order[start] == start:
            continue
        displaced = store[start].copy()
        hole = start
        while order[hole] != start:
            store[hole] = store[order[hole]]
            settled[hole] = True
            hole = order[hole]
        store[hole] = displaced
        settled[hole] = True


@dataclass(frozen=True, eq=False)
class Decoded:
    """Decoded images, found by what is in their files.

    Args:
        contents: Digests of the files, ascending: uint64 [N].
        places: Where in the store each is: int64 [N].
        store: uint8 [M, S, S, 3].
        kinds: Of each image in the store; see `decode_told`.
    """

    contents: Contents
    places: NDArray[np.int64]
    store: Store
    kinds: Sequence[str]

    def find(self, content: int) -> tuple[NDArray[np.uint8], str] | None:
        """Return an image, uint8 [S, S, 3], and its kind; None where there is no such."""
        at = int(np.searchsorted(self.contents, np.uint64(content)))
        if at == len(self.contents) or int(self.contents[at]) != content:
            return None
        place = int(self.places[at])
        return self.store[place], self.kinds[place]


NOTHING = Decoded(
    np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros((0, 1, 1, 3), np.uint8), ()
)


class LatestDecoded:
    """Keeps the images of the last set that was read; they are shared, not copied."""

    def __init__(self) -> None:
        self._prepared: tuple[object, ...] = ()
        self._images = NOTHING

    def recall(self, preprocessing: Preprocessing) -> Decoded:
        """Return what was decoded in the same way; anything else is given up."""
        if self._prepared != _decisive(preprocessing):
            self._images = NOTHING
        return self._images

    def keep(
        self, preprocessing: Preprocessing, contents: Contents, store: Store, kinds: Sequence[str]
    ) -> None:
        """Keep the first images of a store, in place of those before.

        Args:
            preprocessing: How they were decoded.
            contents: Of their files, in the order of the store: uint64 [N].
            store: uint8 [M, S, S, 3], M at least N; nobody writes to it any more.
            kinds: Of the images in the store.
        """
        order = np.argsort(contents)
        self._prepared = _decisive(preprocessing)
        self._images = Decoded(contents[order], order, store, kinds)


def _decisive(preprocessing: Preprocessing) -> tuple[object, ...]:
    """List what the pixels depend on; they are normalised later."""
    return (
        preprocessing.resize,
        preprocessing.size,
        preprocessing.interpolation,
        preprocessing.levels,
    )
