"""How well the times of layers explain those of whole networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def fit_times(told: NDArray[np.float64], real: NDArray[np.float64]) -> tuple[float, float]:
    """Explain real times by a factor on what was told, and a time that is always there.

    Args:
        told: Sums of the times of layers, in ms, [networks].
        real: Times of the networks, in ms, [networks].

    Returns:
        The factor and the constant time; neither is negative.
    """
    columns = np.stack([told, np.ones_like(told)], axis=1) / real[:, None]
    candidates = []
    for used in ([0, 1], [0], [1]):
        values = np.zeros(2)
        values[used] = np.linalg.lstsq(columns[:, used], np.ones_like(real), rcond=None)[0]
        if (values >= 0).all():
            missed = float(np.square(columns @ values - 1).sum())
            candidates.append((missed, *values.tolist()))
    _, scale, fixed_ms = min(candidates)
    return scale, fixed_ms


def surprise(told: NDArray[np.float64], real: NDArray[np.float64]) -> float:
    """Say how wrong the estimate is about a network that it was not fitted to.

    Each network in turn is foretold from the others (leave-one-out cross-validation).

    Args:
        told: Sums of the times of layers, in ms, [networks].
        real: Times of the networks, in ms, [networks].

    Returns:
        The largest relative error; 0 where there is only one network.
    """
    worst = 0.0
    for left_out in range(len(real) if len(real) > 1 else 0):
        others = np.arange(len(real)) != left_out
        scale, fixed_ms = fit_times(told[others], real[others])
        off = (scale * told[left_out] + fixed_ms) / real[left_out] - 1
        worst = max(worst, abs(float(off)))
    return worst
