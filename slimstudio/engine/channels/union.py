"""Connected components by pointer jumping, on whole arrays at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def components(count: int, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.int64]:
    """Label the connected components of a graph.

    Args:
        count: Number of nodes.
        left: One end of each edge, [edges].
        right: The other end, [edges].

    Returns:
        For each node the smallest node of its component, [count].
    """
    label = np.arange(count, dtype=np.int64)
    while True:
        a, b = label[left], label[right]
        apart = a != b
        if not apart.any():
            return label
        left, right, a, b = left[apart], right[apart], a[apart], b[apart]
        np.minimum.at(label, np.maximum(a, b), np.minimum(a, b))
        while True:
            jumped = label[label]
            if np.array_equal(jumped, label):
                break
            label = jumped
