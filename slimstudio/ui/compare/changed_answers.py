"""Images on which the compact network answers otherwise than the original."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.measure.scorecard import Evaluation


@dataclass(frozen=True)
class ChangedAnswer:
    """One image.

    Args:
        index: Its position among the validation images.
        label: What it shows.
        before: What the original answered.
        after: What the compact network answers.
    """

    index: int
    label: int
    before: int
    after: int


def newly_wrong(
    labels: Sequence[int], before: Evaluation, after: Evaluation
) -> list[ChangedAnswer]:
    """List the images that the original got right and the compact network gets wrong."""
    return [one for one in _changed(labels, before, after) if one.before == one.label]


def newly_right(
    labels: Sequence[int], before: Evaluation, after: Evaluation
) -> list[ChangedAnswer]:
    """List the images that the original got wrong and the compact network gets right."""
    return [one for one in _changed(labels, before, after) if one.after == one.label]


def _changed(labels: Sequence[int], before: Evaluation, after: Evaluation) -> list[ChangedAnswer]:
    triples = zip(labels, before.answers, after.answers, strict=True)
    return [
        ChangedAnswer(index, label, then, now)
        for index, (label, then, now) in enumerate(triples)
        if then != now
    ]
