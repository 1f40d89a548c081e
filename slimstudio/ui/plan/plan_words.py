"""What the page says about a plan: its goal, its marks, and what they are rounded to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels.words import listing
from slimstudio.errors import told_by
from slimstudio.ui.plan.limits import (
    budget_text,
    limits_of,
    reached,
    share_words,
)
from slimstudio.ui.steps import Step
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.engine.planning.forecast import Forecast
    from slimstudio.engine.planning.solver import Solution
    from slimstudio.engine.planning.unmoved import Unmoved
    from slimstudio.session.project import Project
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
            "Make a plan first, or mark a layer for pruning.",
        )
    return ""


@dataclass(frozen=True)
class GoalNews:
    """What came of the goal that stands in the fields.

    Args:
        problem: Why no marks could be found for it; None where nothing went wrong.
        held: That it held already, so nothing was changed; "" where that is not so.
        notes: What there is to say about the marks that were found last.
        fresh: Whether the marks are those that were found, and nothing was edited since.
        other: Whether the fields say something else than the goal of the marks.
    """

    problem: Exception | None = None
    held: str = ""
    notes: str = ""
    fresh: bool = False
    other: bool = False


def goal_words(document: Document, news: GoalNews) -> tuple[str, Tone]:
    """Say in a sentence or two how far the marks are from the goal, and in which tone."""
    if news.problem is not None:
        return message_text(told_by(news.problem)), Tone.BAD
    if news.held:
        return news.held, Tone.NONE
    before, after = document.original_cost, document.forecast
    if before is None or after is None or after.macs >= before.macs:
        return translate("Goal", "Choose a goal, then make the plan."), Tone.NONE
    share = share_words(before, after)
    project = document.project
    goal = project.goal
    if goal is None:
        return share, Tone.NONE
    if news.other:
        words = translate(
            "Goal", "It was made for another goal ({goal}). Make it again for this one."
        )
        return f"{share} {words.format(goal=budget_text(goal, device=project.device))}", Tone.NONE
    words, tone = _compared(project, goal, before, after, fresh=news.fresh)
    notes = news.notes if tone is not Tone.WARNING else ""
    return " ".join([share, words, notes]).strip(), tone


def _compared(
    project: Project, goal: Budget, before: Forecast, after: Forecast, *, fresh: bool
) -> tuple[str, Tone]:
    """Compare a goal with a forecast."""
    told = partial(budget_text, goal, device=project.device)
    stands = {limit: reached(limit, before, after) for limit in limits_of(goal)}
    broken = [
        limit
        for limit, stand in stands.items()
        if stand is not None and stand > getattr(goal, limit)
    ]
    if broken:
        missed = translate("Goal", "It misses the goal: {goal}.")
        return missed.format(goal=told(broken)), Tone.WARNING
    # What only trying can tell holds for the marks that were tried.
    met = [limit for limit, stand in stands.items() if stand is not None or fresh]
    untold = [limit for limit in stands if limit not in met]
    said = []
    if met:
        said.append(translate("Goal", "The goal is met: {goal}.").format(goal=told(met)))
    if untold:
        words = translate("Goal", "Only a run can tell whether this holds: {goal}.")
        said.append(words.format(goal=told(untold)))
    return " ".join(said), Tone.NONE if untold else Tone.GOOD


def tried_words(solution: Solution) -> str:
    """Say in a few words how a plan did that was tried; "" where it was not."""
    tried = solution.tried
    if tried is None:
        return ""
    return translate("Goal", "{agreement} % of the answers stay: {way}").format(
        agreement=round(100 * tried.agreement), way=message_text(tried.way.name)
    )


def why_unmoved(found: Iterable[Unmoved], name: str) -> str:
    """Say why nothing leaves a marked layer; "" where something does."""
    return next((rounding_words(one) for one in found if name in one.layers), "")


def rounding_words(one: Unmoved) -> str:
    """Say that a mark removes nothing, and which ratio would."""
    if one.bound:
        words = translate(
            "Rounding", "Nothing leaves {layers}: as many would have to leave {others}."
        )
    elif one.least is None:
        words = translate(
            "Rounding", "Nothing leaves {layers}: fewer than {size} are not allowed there."
        )
    elif one.multiple > 1:
        words = translate(
            "Rounding",
            "Nothing leaves {layers}: {percent} % of {size} rounds to none in steps of "
            "{multiple}. It takes {least} % or more.",
        )
    else:
        words = translate(
            "Rounding",
            "Nothing leaves {layers}: {percent} % of {size} rounds to none. It takes {least} % "
            "or more.",
        )
    return words.format(
        layers=message_text(listing(one.layers)),
        others=message_text(listing(one.bound)),
        size=one.size,
        percent=round(100 * one.ratio),
        multiple=one.multiple,
        least=round(100 * (one.least or 0.0)),
    )
