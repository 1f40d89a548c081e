"""Keeping equal numbers where a network needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis


def balance(
    analysis: Analysis, removed: NDArray[np.bool_], importance: NDArray[np.float64]
) -> None:
    """Put channels back, in place, until all rows of every equal count lose equal numbers.

    Shares are rounded for each set of channels by itself, so rows made of several sets, as where a
    grouped convolution reads a join or what other groups made, may lose unequal numbers. The more
    other rows lose too many through a channel, the sooner it comes back, then the more important.

    Args:
        analysis: The network's channels.
        removed: Whether each channel leaves, [channel_count].
        importance: A value for each channel, [channel_count].
    """
    while True:
        excess = list(_excess(analysis, removed))
        if not excess:
            return
        wanted = np.zeros(analysis.channel_count, dtype=np.int64)
        for rows, surplus in excess:
            wanted[np.unique(rows[surplus > 0])] += 1
        rows, surplus = excess[0]
        for row, count in zip(rows[surplus > 0], surplus[surplus > 0].tolist(), strict=True):
            gone = np.unique(row[removed[row]])
            order = np.lexsort((-importance[gone], -wanted[gone]))
            removed[gone[order[:count]]] = False


def _excess(
    analysis: Analysis, removed: NDArray[np.bool_]
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """List the rows of which some lose more than others, and how many more each."""
    for equal_count in analysis.equal_counts:
        rows = equal_count.rows
        gone = removed[rows].sum(axis=1)
        if equal_count.whole_may_leave:
            rows, gone = rows[gone < rows.shape[1]], gone[gone < rows.shape[1]]
        if len(gone) and (gone != gone[0]).any():
            yield rows, gone - gone.min()
