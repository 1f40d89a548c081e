"""Images that were decoded for the set before, so that only new ones have to be decoded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.data.content import Contents
    from slimstudio.engine.data.store import Store
    from slimstudio.engine.models.recipe import Preprocessing


@dataclass(frozen=True, eq=False)
class Decoded:
    """Decoded images, found by what is in their files.

    Args:
        contents: Digests of the files, ascending: uint64 [N].
        places: Where in the store each is: int64 [N].
        store: uint8 [M, S, S, 3].
    """

    contents: Contents
    places: NDArray[np.int64]
    store: Store

    def find(self, content: int) -> NDArray[np.uint8] | None:
        """Return an image, uint8 [S, S, 3]; None where there is no such."""
        at = int(np.searchsorted(self.contents, np.uint64(content)))
        if at == len(self.contents) or int(self.contents[at]) != content:
            return None
        image: NDArray[np.uint8] = self.store[self.places[at]]
        return image


NOTHING = Decoded(np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros((0, 1, 1, 3), np.uint8))


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

    def keep(self, preprocessing: Preprocessing, contents: Contents, store: Store) -> None:
        """Keep the first images of a store, in place of those before.

        Args:
            preprocessing: How they were decoded.
            contents: Of their files, in the order of the store: uint64 [N].
            store: uint8 [M, S, S, 3], M at least N; nobody writes to it any more.
        """
        order = np.argsort(contents)
        self._prepared = _decisive(preprocessing)
        self._images = Decoded(contents[order], order, store)


def _decisive(preprocessing: Preprocessing) -> tuple[object, ...]:
    """List what the pixels depend on; they are normalised later."""
    return preprocessing.resize, preprocessing.size, preprocessing.interpolation
