"""What the marks lead to, compared with the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.errors import told_by
from slimstudio.ui.plan.limits import (
    Limit,
    amount_text,
    limit_words,
    limits_of,
    reached,
    share_words,
    value_of,
)
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


def goal_words(document: Document, problem: Exception | None, notes: str) -> tuple[str, Tone]:
    """Say in a sentence or two how far the marks are from the goal, and in which tone.

    Args:
        document: The open project.
        problem: Why no marks could be found for a goal; None where nothing went wrong.
        notes: What there is to say about the marks that were found last.
    """
    if problem is not None:
        return message_text(told_by(problem)), Tone.BAD
    before, after = document.original_cost, document.forecast
    if before is None or after is None or after.macs >= before.macs:
        words = translate(
            "Goal", "Say how much may stay, and the marks are filled in. Or mark layers yourself."
        )
        return words, Tone.NONE
    said = [share_words(before, after)]
    goal = document.project.goal
    if goal is None:
        return said[0], Tone.NONE
    broken = [
        limit
        for limit in limits_of(goal)
        if (stand := reached(limit, before, after)) is not None and stand > getattr(goal, limit)
    ]
    if broken:
        missed = translate("Goal", "The goal was {goal}.")
        said.append(missed.format(goal=_listed(goal, tuple(broken))))
        return " ".join(said), Tone.WARNING
    met = translate("Goal", "The goal of {goal} is met.")
    said.append(met.format(goal=_listed(goal, limits_of(goal))))
    return " ".join([*said, notes]).strip(), Tone.GOOD


def budget_words(budget: Budget) -> str:
    """Name a goal, for the Edit menu."""
    return _listed(budget, limits_of(budget))


def _listed(goal: Budget, limits: tuple[Limit, ...]) -> str:
    words = []
    for limit in limits:
        if value_of(goal, limit) is not None:
            amount = amount_text(limit, getattr(goal, limit))
            plain = limit is Limit.MACS
            words.append(amount if plain else f"{amount} {limit_words(limit)}")
    return translate("Goal", " and ").join(words)
