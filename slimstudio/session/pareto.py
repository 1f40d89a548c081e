"""Which attempts nothing beats: as accurate or more, and as cheap or less."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Scorecard
    from slimstudio.session.attempts import Attempt, Attempts


class CostAxis(StrEnum):
    """What accuracy is paid with."""

    SIZE = "size"
    MACS = "macs"
    LATENCY = "latency"


def cost_of(card: Scorecard, cost: CostAxis) -> float:
    """Read a cost off a scorecard: in bytes, multiply-accumulates or milliseconds."""
    match cost:
        case CostAxis.SIZE:
            return float(card.size_bytes)
        case CostAxis.MACS:
            return float(card.macs)
        case CostAxis.LATENCY:
            return card.latency.median_ms


def unbeaten(attempts: Attempts, cost: CostAxis) -> tuple[Attempt, ...]:
    """List the attempts that no other one beats, from the cheapest on; one that guesses is none."""
    kept = [one for one in attempts.kept if not one.result.comparison.is_guessing]
    cards = [one.result.cards(attempts.runtime)[1] for one in kept]
    points = [(cost_of(card, cost), card.evaluation.accuracy) for card in cards]
    return tuple(kept[at] for at in pareto_front(points))


def pareto_front(points: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """Find the points that no other one beats.

    Args:
        points: Cost and accuracy of each.

    Returns:
        Their indices, from the cheapest to the most accurate; of equal points the first.
    """
    order = sorted(range(len(points)), key=lambda at: (points[at][0], -points[at][1], at))
    front: list[int] = []
    for at in order:
        if not front or points[at][1] > points[front[-1]][1]:
            front.append(at)
    return tuple(front)
