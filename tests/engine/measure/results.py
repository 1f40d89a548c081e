"""Comparisons made up of a few numbers."""

from dataclasses import replace

from slimstudio.engine.measure.comparison import Comparison, Learning
from slimstudio.engine.measure.scorecard import (
    ChangedAnswers,
    Evaluation,
    Latency,
    Scorecard,
    Speed,
)

FAIR = Learning(6, 9, settled=True)


def evaluation(*confusion: tuple[int, ...]) -> Evaluation:
    """Answers by class: counts[true class][predicted class]."""
    images = sum(map(sum, confusion))
    right = sum(row[index] for index, row in enumerate(confusion))
    answers = tuple(
        answer for row in confusion for answer, count in enumerate(row) for _ in range(count)
    )
    return Evaluation(0.5, right / images, answers, confusion)


def of(right: int, wrong: int) -> Evaluation:
    """Two classes of the same size, or nearly, answered equally well."""
    first_right, first_wrong = right // 2, wrong // 2
    return evaluation((first_right, first_wrong), (wrong - first_wrong, right - first_right))


def latency(median: float, low: float | None = None, high: float | None = None) -> Latency:
    """A time, as a quiet computer measures it unless told otherwise."""
    return Latency(median, low or 0.97 * median, high or 1.03 * median, 1, 100)


def compared(
    before: Evaluation,
    after: Evaluation,
    *,
    learning: Learning | None = FAIR,
    changed: ChangedAnswers | None = None,
    speeds: tuple[Speed, ...] = (),
) -> Comparison:
    """A network of half the size that takes half the time."""
    card = Scorecard(before, 250_000, 10**8, 1_000_000, latency(2.0))
    small = replace(card, evaluation=after, size_bytes=500_000, latency=latency(1.0))
    return Comparison(card, small, speeds, learning, changed)
