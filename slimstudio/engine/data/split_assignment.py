"""On which side of the split images are, remembered by what is in their files."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.data.content import CONTENT_BITS
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.data.content import Contents

# Two of 100,000 images share so many bits by chance once in a hundred data sets; they then count
# as copies of each other, which does no harm.
SIDE_BITS = 39

_MAGIC = b"SlimStudio split 1\n"
_COUNT_BYTES = 4
_MOST = 2**23  # images that a file may speak of, whoever wrote it
_PLANES = (SIDE_BITS + 1) // 8  # bytes of a content and its side


def shortened(contents: Contents) -> Contents:
    """Keep the first `SIDE_BITS` bits of digests of files: uint64 [N]."""
    return contents >> np.uint64(CONTENT_BITS - SIDE_BITS)


@dataclass(frozen=True, eq=False)
class SplitAssignment:
    """Contents of files, and which of them are held back to judge by.

    Args:
        contents: Ascending, each once: uint64 [N], as `shortened` makes them.
        held_back: bool [N].
    """

    contents: Contents
    held_back: NDArray[np.bool_]

    @classmethod
    def of(cls, contents: Contents, held_back: NDArray[np.bool_]) -> SplitAssignment:
        """Note images; of a content that lies on both sides, that it is learned.

        Args:
            contents: Of each image: uint64 [N].
            held_back: Whether it is held back: bool [N].
        """
        distinct, which = np.unique(contents, return_inverse=True)
        held = np.ones(len(distinct), bool)
        held[which[~held_back]] = False
        return cls(distinct, held)

    def __len__(self) -> int:
        """Count the contents."""
        return len(self.contents)

    def __eq__(self, other: object) -> bool:
        """Tell whether both say the same."""
        return (
            isinstance(other, SplitAssignment)
            and np.array_equal(self.contents, other.contents)
            and np.array_equal(self.held_back, other.held_back)
        )

    def __hash__(self) -> int:
        """Agree with `==`."""
        return hash((self.contents.tobytes(), self.held_back.tobytes()))

    def find(self, contents: Contents) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Look contents up.

        Returns:
            Whether each is known, and whether it is held back: bool [N] both.
        """
        if not len(self):
            nothing = np.zeros(len(contents), bool)
            return nothing, nothing
        at = np.minimum(np.searchsorted(self.contents, contents), len(self) - 1)
        known = self.contents[at] == contents
        return known, known & self.held_back[at]

    def updated(self, newer: SplitAssignment) -> SplitAssignment:
        """Add what another knows, which counts where both know a content."""
        known, _ = newer.find(self.contents)
        contents = np.concatenate([newer.contents, self.contents[~known]])
        order = np.argsort(contents)
        held_back = np.concatenate([newer.held_back, self.held_back[~known]])
        return SplitAssignment(contents[order], held_back[order])

    def packed(self) -> bytes:
        """Write them in about three bytes each."""
        values = self.contents << np.uint64(1) | self.held_back.astype(np.uint64)
        # Neighbours differ by little, and bytes of equal weight resemble each other.
        steps = np.diff(values, prepend=np.uint64(0)).astype("<u8")
        planes = steps.view(np.uint8).reshape(-1, 8).T[:_PLANES]
        count = len(self).to_bytes(_COUNT_BYTES, "little")
        return _MAGIC + count + zlib.compress(planes.tobytes(), 6)

    @classmethod
    def unpacked(cls, data: bytes) -> SplitAssignment:
        """Read what `packed` wrote, believing nothing.

        Raises:
            ValueError: it is something else, or damaged.
        """
        head = len(_MAGIC) + _COUNT_BYTES
        count = int.from_bytes(data[len(_MAGIC) : head], "little")
        if data[: len(_MAGIC)] != _MAGIC or len(data) < head or count > _MOST:
            raise ValueError(Message("it does not say which images are held back"))
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(data[head:], count * _PLANES + 1)
        except zlib.error as error:
            raise ValueError(Message("what it says about the split is damaged")) from error
        if len(content) != count * _PLANES or not unpacking.eof or unpacking.unused_data:
            raise ValueError(Message("what it says about the split is cut off"))
        steps = np.zeros((count, 8), np.uint8)
        steps[:, :_PLANES] = np.frombuffer(content, np.uint8).reshape(_PLANES, count).T
        values = np.cumsum(steps.view("<u8").ravel().astype(np.uint64), dtype=np.uint64)
        contents = values >> np.uint64(1)
        ascending = bool((contents[1:] > contents[:-1]).all())
        if not ascending or (count and int(contents[-1]) >> SIDE_BITS):
            raise ValueError(Message("what it says about the split is not in order"))
        return cls(contents, (values & np.uint64(1)).astype(bool))


NO_ASSIGNMENT = SplitAssignment(np.zeros(0, np.uint64), np.zeros(0, bool))


class AssignmentRecord(Protocol):
    """Where it is written down on which side images are, so that none ever moves."""

    def recall(self, contents: Contents) -> SplitAssignment:
        """Tell what is known of a data set with these contents."""
        ...

    def remember(self, assignment: SplitAssignment) -> None:
        """Write down what was decided."""
        ...


class Forgetful:
    """Writes nothing down: the same images are divided in the same way all the same."""

    def recall(self, contents: Contents) -> SplitAssignment:  # noqa: ARG002 - the protocol's
        """Know nothing."""
        return NO_ASSIGNMENT

    def remember(self, assignment: SplitAssignment) -> None:
        """Forget it."""
