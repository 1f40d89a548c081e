"""What there is to say about a plan before it is carried out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.plan.rounding_words import rounding_words
from slimstudio.ui.steps import Step
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Notes:
    """Marks that cannot be followed to the letter: one sentence, and all of them."""

    text: str = ""
    details: str = ""


def notes_words(document: Document) -> Notes:
    """Say which marks cannot be followed, or remove nothing, and why."""
    notes = tuple(map(message_text, document.plan.notes)) if document.plan else ()
    notes += tuple(rounding_words(one) for one in document.unmoved)
    if not notes:
        return Notes()
    if len(notes) == 1:
        return Notes(notes[0], notes[0])
    more = translate("Plan", "{note} And {count} more like this.")
    return Notes(more.format(note=notes[0], count=len(notes) - 1), "\n".join(notes))


def reason_against(document: Document, jobs: Jobs) -> str:
    """Say why the plan cannot be carried out now; "" where it can."""
    if jobs.locked:
        return translate("Plan", "Wait until this is done: {title}.").format(title=jobs.title)
    missing = Step.RUN.state(document).reason
    if missing:
        return missing
    before, after = document.original_cost, document.forecast
    if before is None or after is None or after.parameters >= before.parameters:
        if document.unmoved:
            return translate("Plan", "This plan would change nothing: no ratio is large enough.")
        return translate(
            "Plan",
            "This plan would change nothing: fill in the marks from a goal, or mark a layer for "
            "pruning.",
        )
    return ""
