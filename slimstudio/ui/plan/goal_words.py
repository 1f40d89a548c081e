"""What the marks lead to, compared with the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.widgets.number_text import macs_text, percent_text
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.errors import PlanError
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


def goal_words(document: Document, problem: PlanError | None) -> tuple[str, Tone]:
    """Say in a sentence how far the marks are from the goal, and in which tone.

    Args:
        document: The open project.
        problem: Why no marks could be found for a goal; None where nothing went wrong.
    """
    if problem is not None:
        return str(problem), Tone.BAD
    before, after = document.original_cost, document.forecast
    if before is None or after is None or after.macs >= before.macs:
        words = translate(
            "Goal", "Say how much may stay, and the marks are filled in. Or mark layers yourself."
        )
        return words, Tone.NONE
    share = after.macs / before.macs
    words = translate(
        "Goal", "The marks keep {share} of the computation: {after} of {before}."
    ).format(share=percent_text(share), after=macs_text(after.macs), before=macs_text(before.macs))
    goal = document.project.goal
    if goal is None or goal.macs is None:
        return words, Tone.NONE
    if after.macs <= before.macs * goal.macs:
        met = translate("Goal", "The goal of {percent} % is met.")
        return f"{words} {met.format(percent=round(100 * goal.macs))}", Tone.GOOD
    missed = translate("Goal", "The goal was {percent} %.")
    return f"{words} {missed.format(percent=round(100 * goal.macs))}", Tone.WARNING
