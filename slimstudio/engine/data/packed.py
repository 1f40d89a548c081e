"""Many image files in few bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, overload

import numpy as np

from slimstudio.engine.data.directory import readable
from slimstudio.engine.data.listing import ImageFile, Part

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PARTS = tuple(Part)


class PackedFiles(Sequence[ImageFile]):
    """Image files, each a few bytes longer than its relative path; read like a tuple of them.

    Args:
        root: The folder that relative paths start from.
        files: For each image its path (relative to `root`, or absolute), its label, and its part.
    """

    def __init__(self, root: Path, files: Iterable[tuple[str, int, Part]]) -> None:
        self._root = root
        text = bytearray()
        ends: list[int] = []
        labels: list[int] = []
        parts = bytearray()
        for path, label, part in files:
            text += os.fsencode(path)
            ends.append(len(text))
            labels.append(label)
            parts.append(_PARTS.index(part))
        self._text = bytes(text)
        self._ends = np.array(ends, np.int64)
        self._labels = np.array(labels, np.int32)
        self._parts = np.frombuffer(bytes(parts), np.uint8)

    @property
    def labels(self) -> NDArray[np.int32]:
        """The labels of all images: int32 [N]."""
        return self._labels

    @property
    def nbytes(self) -> int:
        """Tell how much memory they take."""
        arrays = self._ends.nbytes + self._labels.nbytes + self._parts.nbytes
        return len(self._text) + arrays

    def held(self, part: Part) -> NDArray[np.bool_]:
        """Tell which images are meant for a part: bool [N]."""
        return np.equal(self._parts, _PARTS.index(part))

    def __len__(self) -> int:
        """Count the images."""
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> ImageFile: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[ImageFile, ...]: ...

    def __getitem__(self, at: int | slice) -> ImageFile | tuple[ImageFile, ...]:
        """Return one image, or several as a tuple."""
        if isinstance(at, slice):
            return tuple(self._file(one) for one in range(*at.indices(len(self))))
        return self._file(range(len(self))[at])

    def _file(self, at: int) -> ImageFile:
        start = int(self._ends[at - 1]) if at else 0
        path = os.fsdecode(self._text[start : int(self._ends[at])])
        label, part = int(self._labels[at]), _PARTS[int(self._parts[at])]
        # Joining an absolute path gives that path.
        return ImageFile(self._root / path, label, readable(Path(path).as_posix()), part)
