"""Many image files in few bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, overload

import numpy as np

from slimstudio.engine.data.directory import readable
from slimstudio.engine.data.listing import ImageFile, Part

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_PARTS = tuple(Part)
# 17 bytes for each image: where its path is in the text, its label, and its part.
_ROW = np.dtype([("start", "i8"), ("length", "i4"), ("label", "i4"), ("part", "u1")])


@dataclass(frozen=True, eq=False)
class PackedFiles(Sequence[ImageFile]):
    """Image files, each a few bytes longer than its relative path; read like a tuple of them.

    Args:
        root: The folder that relative paths start from.
        text: All paths, one after the other.
        rows: Of `_ROW` [N].
    """

    root: Path
    text: bytes
    rows: NDArray[Any]

    @classmethod
    def pack(cls, root: Path, files: Iterable[tuple[str, int, Part]]) -> PackedFiles:
        """Pack files: of each its path (relative to `root`, or absolute), label and part."""
        text = bytearray()

        def rows() -> Iterable[tuple[int, int, int, int]]:
            for path, label, part in files:
                encoded = os.fsencode(path)
                yield len(text), len(encoded), label, _PARTS.index(part)
                text.extend(encoded)

        packed = np.fromiter(rows(), _ROW)
        return cls(root, bytes(text), packed)

    @property
    def labels(self) -> NDArray[np.int32]:
        """The labels of all images: int32 [N]."""
        return np.ascontiguousarray(self.rows["label"])

    @property
    def nbytes(self) -> int:
        """Tell how much memory they take."""
        return len(self.text) + self.rows.nbytes

    def held(self, part: Part) -> NDArray[np.bool_]:
        """Tell which images are meant for a part: bool [N]."""
        held: NDArray[np.bool_] = self.rows["part"] == _PARTS.index(part)
        return held

    def taken(self, positions: NDArray[np.int64]) -> PackedFiles:
        """Return the files at these positions; their paths are not copied."""
        return replace(self, rows=self.rows[positions])

    def meant_for(self, part: Part, which: NDArray[np.bool_]) -> PackedFiles:
        """Return these files, with some of them (bool [N]) meant for another part."""
        rows = self.rows.copy()
        rows["part"][which] = _PARTS.index(part)
        return replace(self, rows=rows)

    def __len__(self) -> int:
        """Count the images."""
        return len(self.rows)

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
        start, length, label, part = self.rows[at].tolist()
        path = os.fsdecode(self.text[start : start + length])
        # Joining an absolute path gives that path.
        name = readable(path.replace(os.sep, "/"))
        return ImageFile(self.root / path, label, name, _PARTS[part])
