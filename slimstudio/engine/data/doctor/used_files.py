"""The images that are learned from or judged by, without the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import numpy as np

from slimstudio.engine.data.listing import ImageFile, Part


class UsedFiles(Sequence[ImageFile]):
    """A view of a listing's images that passes over test images; 8 bytes an image.

    Args:
        files: All images.
    """

    def __init__(self, files: Sequence[ImageFile]) -> None:
        self._files = files
        used = (at for at, file in enumerate(files) if file.part is not Part.TEST)
        self._places = np.fromiter(used, np.int64)

    def __len__(self) -> int:
        """Count the images."""
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> ImageFile: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[ImageFile, ...]: ...

    def __getitem__(self, at: int | slice) -> ImageFile | tuple[ImageFile, ...]:
        """Return one image, or several as a tuple."""
        if isinstance(at, slice):
            return tuple(self._files[int(place)] for place in self._places[at])
        return self._files[int(self._places[at])]
