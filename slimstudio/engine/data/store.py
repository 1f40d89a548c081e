"""Room for decoded images: in memory, or in a file that the system pages in and out."""

import os
import shutil
import tempfile
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import Message
from slimstudio.system import locations

MOST_MEMORY_BYTES = 2**30
_KEEP_FREE_BYTES = 256 * 2**20
_REMEDY = Message("Free some space there, or use fewer images or a network with smaller input.")

Store = NDArray[np.uint8]


def allocate(images: int, size: int, *, most_memory_bytes: int = MOST_MEMORY_BYTES) -> Store:
    """Make room for images.

    Args:
        images: How many.
        size: Side S in pixels.
        most_memory_bytes: Above this, the room is a file in the cache folder. It has no name
            there and vanishes with the last array that uses it, even if the process is killed.

    Returns:
        uint8 [N, S, S, 3] of unspecified content.

    Raises:
        ImagesError: the disk has too little room.
    """
    shape = images, size, size, 3
    count = images * size * size * 3
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
        if count + _KEEP_FREE_BYTES > shutil.disk_usage(folder).free:
            raise ImagesError(needed, why=Message("There is less than that."), remedy=_REMEDY)
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
