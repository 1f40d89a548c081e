"""From measured accuracies to curves of damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.planning.curves import Curve, Curves, rescaled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.planning.sensitivity import Sensitivity

_FAINT = 1e-3  # of the expected damage: decides between groups that lost nothing measurable


def sensitivity_curves(analysis: Analysis, measured: Sensitivity, expected: Curves) -> Curves:
    """Turn measured accuracies into curves; groups that were not measured take a usual one.

    Accuracies on a few hundred images are coarse, so the expected damage decides between groups
    for which they say the same.

    Args:
        analysis: The network's channels.
        measured: Accuracies by group and ratio.
        expected: Curves of all groups from weights or from calibration images.
    """
    found: dict[int, Curve] = {}
    for index, drops in measured.drops(analysis).items():
        guess = expected.groups.get(index)
        if guess is not None:
            shares = np.array([0.0, *(ratio for ratio, _ in drops), 1.0])
            lost = np.array([0.0, *(max(0.0, drop) for _, drop in drops), measured.accuracy])
            found[index] = Curve(guess.shares, _blend(Curve(shares, lost), guess))
    return rescaled(found, expected)


def _blend(measured: Curve, guess: Curve) -> NDArray[np.float64]:
    rising = np.maximum.accumulate(measured.at(guess.shares))
    largest = float(guess.damage[-1])
    return rising + (_FAINT * guess.damage / largest if largest > 0 else 0.0)
