"""How much memory a network takes while it answers for one image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Footprint:
    """The values that are in memory at once, moment by moment, for one image in float32.

    Args:
        layers: Layers whose outputs take room.
        fixed: Bytes that no pruning changes, such as the image, [moments].
        bytes_of: Bytes of each layer's output that are alive, [moments, layers].
    """

    layers: tuple[str, ...]
    fixed: NDArray[np.float64]
    bytes_of: NDArray[np.float64]

    def peak(self, channels: Mapping[str, tuple[int, int]]) -> int:
        """Find the most bytes that are alive at once.

        Args:
            channels: Layer name to its output channels before and after a plan.
        """
        if not len(self.fixed):
            return 0
        kept = np.ones(len(self.layers))
        for place, name in enumerate(self.layers):
            before, after = channels.get(name, (1, 1))
            kept[place] = after / before if before else 1.0
        return round(float((self.fixed + self.bytes_of @ kept).max()))
