"""Numbers that a module keeps, and what they say about channels. Plain values: numpy, no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Width:
    """An integer attribute that says how many channels there are, as `head_dim` of an attention.

    Args:
        layer: Name of the module; "" for the network itself.
        attribute: The attribute, followed by ".0" for the first number of a tuple or list.
        rows: The channels it counts, [rows, size]; all rows with any left keep equally many.
    """

    layer: str
    attribute: str
    rows: NDArray[np.int64]

    def value(self, stays: NDArray[np.bool_]) -> int:
        """Tell what the attribute must be.

        Args:
            stays: Whether each channel of the network stays, [channel_count].
        """
        return int(stays[self.rows].sum(axis=1).max())


@dataclass(frozen=True, eq=False)
class Fold:
    """A factor that changes with the number of channels, and weights that can make up for it.

    Args:
        number: The step that scales, its place in `Script.steps`.
        tensors: Parameters and buffers along whose first axis the values lie that the factor
            scales, each with the indices, [n].
        divides: Whether values are divided by the number instead.
    """

    number: int
    tensors: tuple[tuple[str, NDArray[np.int64]], ...]
    divides: bool = False
