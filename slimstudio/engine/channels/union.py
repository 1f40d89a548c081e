"""Joining ids: whole runs of them at once, and connected components by pointer jumping."""

import numpy as np
from numpy.typing import NDArray


class Blocks:
    """Union-find over runs of consecutive ids, each known by the array that holds it.

    Most joins match all channels of one layer with all of another, in order. Those need no look at
    single ids: only joins of other arrays do.
    """

    def __init__(self) -> None:
        self._arrays: list[NDArray[np.int64]] = []
        self._number: dict[int, int] = {}
        self._parent: list[int] = []

    def add(self, ids: NDArray[np.int64]) -> None:
        """Know a run of consecutive ids by this very array."""
        self._number[id(ids)] = len(self._arrays)
        self._parent.append(len(self._arrays))
        self._arrays.append(ids)

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> bool:
        """Join two runs of one length id by id; tell whether both were known."""
        one, other = self._number.get(id(a)), self._number.get(id(b))
        if one is None or other is None or len(a) != len(b):
            return False
        one, other = self._root(one), self._root(other)
        self._parent[max(one, other)] = min(one, other)
        return True

    def labels(self, count: int) -> NDArray[np.int64]:
        """Label every id with the smallest id it is joined to, [count]."""
        label = np.arange(count, dtype=np.int64)
        for number, ids in enumerate(self._arrays):
            root = self._root(number)
            if root != number and len(ids):
                label[ids[0] : ids[0] + len(ids)] = self._arrays[root]
        return label

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = number = self._parent[self._parent[number]]
        return number


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
