"""Sensitivity curves: what removing channels is expected to cost in accuracy, group by group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.planning.selection import cells
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.channels.group import Group
    from slimstudio.engine.planning.sensitivity import Sensitivity

_SHARES = np.linspace(0.0, 1.0, 33)
_NEARLY_ALL = 0.999
_BLOCK_LIKE = 0.99  # taking a block away hurts like narrowing it to a hundredth


@dataclass(frozen=True, eq=False)
class SensitivityCurve:
    """Damage by the share of a group that leaves: the sensitivity curve of the group.

    Args:
        shares: Shares of the channels that leave, ascending from 0, [points].
        damage: Expected damage there, from 0, in a unit that all groups share, [points].
    """

    shares: NDArray[np.float64]
    damage: NDArray[np.float64]

    def at(self, removed: NDArray[np.float64]) -> NDArray[np.float64]:
        """Read the damage for shares that leave, of any shape."""
        return np.interp(removed, self.shares, self.damage)

    def convex(self) -> SensitivityCurve:
        """Let no step be cheaper than one before it, and nothing be gained by removal.

        A search that takes the cheapest step first is right on such curves. Measured ones level
        off where the network answers by chance already; there nothing is cheap, it is ruined.
        """
        slopes = np.diff(self.damage) / np.diff(self.shares)
        steeper = np.maximum.accumulate(np.maximum(slopes, 0.0))
        risen = np.concatenate(([0.0], (steeper * np.diff(self.shares)).cumsum()))
        return SensitivityCurve(self.shares, risen)


@dataclass(frozen=True, eq=False)
class SensitivityCurves:
    """The damage of everything that can leave.

    Args:
        groups: Index of a group to its curve.
        blocks: Name of a residual block to the damage of removing it whole.
        relative: Whether each is told in its own unit. They then count in proportion to what can
            be saved there, so that groups about which nothing else is known lose equal shares.
        note: What a person should know about them.
    """

    groups: Mapping[int, SensitivityCurve]
    blocks: Mapping[str, float] = field(default_factory=dict)
    relative: bool = False
    note: Message = NO_MESSAGE


def weight_curves(
    analysis: Analysis, importance: NDArray[np.float64] | None = None
) -> SensitivityCurves:
    """Expect damage from the importance of the channels alone; needs no images.

    Importances of different layers are not comparable, so each group is judged by its own sum. The
    last channels are the dearest: the damage grows like the logarithm of what is left, so that no
    layer becomes a needle's eye.

    Args:
        analysis: The network's channels.
        importance: A value for each channel, [channel_count]; without it all count alike.
    """
    if importance is None:
        importance = np.ones(analysis.channel_count)
    groups = {
        group.index: _weight_curve(analysis, group, importance)
        for group in analysis.groups
        if group.may_leave(inexact=True)
    }
    return SensitivityCurves(groups, _block_damages(analysis), relative=True)


def _block_damages(analysis: Analysis) -> dict[str, float]:
    """Expect that taking a block away hurts like narrowing what is inside it almost to nothing."""
    damage = -float(np.log1p(-_BLOCK_LIKE))
    return {block.name: damage for block in analysis.blocks if block.removable}


def _weight_curve(
    analysis: Analysis, group: Group, importance: NDArray[np.float64]
) -> SensitivityCurve:
    lost = np.zeros(len(_SHARES))
    for cell in cells(analysis, group):
        energy = np.sort(np.square(importance[cell]))
        summed = np.concatenate(([0.0], energy.cumsum()))
        places = np.linspace(0.0, 1.0, len(summed))
        lost += np.interp(_SHARES, places, summed)
    whole = lost[-1]
    share = lost / whole if whole > 0 else _SHARES
    return SensitivityCurve(_SHARES, -np.log1p(-_NEARLY_ALL * share))


def rescaled(
    known: Mapping[int, SensitivityCurve], guesses: SensitivityCurves
) -> SensitivityCurves:
    """Fill in the groups without a curve with guesses, brought to the scale of those with one."""
    scales = []
    for index, curve in known.items():
        reference = _middle(guesses.groups[index]) if index in guesses.groups else 0.0
        if reference > 0:
            scales.append(_middle(curve) / reference)
    usual = float(np.median(scales)) if scales else 1.0
    rest = {
        index: SensitivityCurve(curve.shares, usual * curve.damage)
        for index, curve in guesses.groups.items()
        if index not in known
    }
    return SensitivityCurves(
        {**rest, **known}, {name: usual * d for name, d in guesses.blocks.items()}
    )


def _middle(curve: SensitivityCurve) -> float:
    return float(curve.at(np.array(0.5)))


_FAINT = 1e-3  # of the expected damage: decides between groups that lost nothing measurable


def sensitivity_curves(
    analysis: Analysis, measured: Sensitivity, expected: SensitivityCurves
) -> SensitivityCurves:
    """Turn measured accuracies into curves; groups that were not measured take a usual one.

    Accuracies on a few hundred images are coarse, so the expected damage decides between groups
    for which they say the same.

    Args:
        analysis: The network's channels.
        measured: Accuracies by group and ratio.
        expected: Curves of all groups from weights or from calibration images.
    """
    found: dict[int, SensitivityCurve] = {}
    for index, drops in measured.drops(analysis).items():
        guess = expected.groups.get(index)
        if guess is not None:
            shares = np.array([0.0, *(ratio for ratio, _ in drops), 1.0])
            lost = np.array([0.0, *(max(0.0, drop) for _, drop in drops), measured.accuracy])
            found[index] = SensitivityCurve(
                guess.shares, _blend(SensitivityCurve(shares, lost), guess)
            )
    return replace(rescaled(found, expected), note=measured.doubtful(analysis))


def _blend(measured: SensitivityCurve, guess: SensitivityCurve) -> NDArray[np.float64]:
    rising = np.maximum.accumulate(measured.at(guess.shares))
    largest = float(guess.damage[-1])
    return rising + (_FAINT * guess.damage / largest if largest > 0 else 0.0)
