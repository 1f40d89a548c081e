"""Where channels live: which one sits at each index of one axis of one tensor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Slot:
    """One axis of one parameter or buffer, and the channels along it.

    Args:
        tensor: Dotted name of the parameter or buffer.
        axis: The axis, counted from 0.
        distinct: Channel at each index, [size]; or [groups, size] where the axis holds different
            channels for each part of axis 0, as the input axis of a grouped convolution does.
        produces: Whether the layer's output channels are numbered along this axis.
        rows: For channels [groups, size]: the channels along axis 0, [groups * repeats].
        repeats: How many indices of axis 0 belong to each group.
    """

    tensor: str
    axis: int
    distinct: NDArray[np.int64]
    produces: bool
    rows: NDArray[np.int64] | None = None
    repeats: int = 1

    @property
    def channels(self) -> NDArray[np.int64]:
        """Channel at each index, [size]; or [rows, size], one row for each index of axis 0."""
        return self.distinct if self.repeats == 1 else self.distinct.repeat(self.repeats, axis=0)

    def remaining(self, stays: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell which indices stay, [size], or [rows that stay, size].

        Args:
            stays: Whether each channel of the network stays, [channel_count].
        """
        left = stays[self.distinct]
        return left if self.rows is None else left.repeat(self.repeats, axis=0)[stays[self.rows]]

    @property
    def layer(self) -> str:
        """Name of the layer that owns the tensor."""
        return self.tensor.rpartition(".")[0]
