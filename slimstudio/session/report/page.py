"""The page itself: HTML that needs nothing beside it, and that Qt can print too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from slimstudio.engine.data.pixels import LoadedImages, Pixels
from slimstudio.engine.events import About, Event, Noted
from slimstudio.engine.marks import MarkKind
from slimstudio.engine.measure.verdict import judge
from slimstudio.engine.outcome import Outcome
from slimstudio.messages import Message
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts
from slimstudio.session.project import Project
from slimstudio.session.report.curve import learning
from slimstudio.session.report.headline import headline, logo
from slimstudio.session.report.markup import (
    NARROW,
    STYLE,
    Picture,
    Say,
    changed_pictures,
    short,
    table,
)
from slimstudio.session.report.scores import by_class, comparison, confusion, numbers
from slimstudio.session.report.settings_table import plan_table, settings_table
from slimstudio.system.private_text import without_home
from slimstudio.version import __version__

_MOST_NAMES, _MOST_LETTERS = 24, 240


@dataclass(frozen=True, eq=False)
class Report:
    """What a page is about.

    Args:
        project: What was carried out.
        outcome: What came of it.
        attempts: All runs of the project.
        images: What was learned from; None where they are not at hand.
        written: When; now where None.
        file: Name of the project's file; "" where it was never saved.
        say: Puts English words and numbers into the reader's language.
        language: That language, as HTML calls it.
    """

    project: Project
    outcome: Outcome
    attempts: Attempts = NO_ATTEMPTS
    images: LoadedImages | None = None
    written: datetime | None = None
    say: Say = str
    language: str = "en"
    file: str = ""


def report_page(report: Report) -> str:
    """Write the page."""
    when = (report.written or datetime.now().astimezone()).strftime("%Y-%m-%d %H:%M")
    say = report.say
    name = Path(report.file).stem or report.project.name
    beside = f"{escape(report.file)} · " if report.file else ""
    found = judge(report.outcome.comparison)
    by = Message(
        "Report of {when}, written by SlimStudio {version}", when=when, version=__version__
    )
    outcome, images = report.outcome, report.images
    answers = changed_answers(images.dataset.validation, outcome, say) if images else ""
    # What a reader in a hurry wants to see comes first; what others look up comes last.
    sections = (
        (say(Message("Changed answers")), answers),
        (say(Message("How it learned")), learning(outcome, say)),
        (say(Message("Before and after")), numbers(outcome, say)),
        (say(Message("All attempts")), comparison(report.attempts, say)),
        (say(Message("Right answers of each class")), by_class(outcome, say)),
        (say(Message("What is taken for what")), confusion(outcome, say)),
        (say(Message("What was done")), _done(report)),
        (say(Message("The plan, layer by layer")), plan_table(report.project.marks, outcome, say)),
        (say(Message("Settings")), settings_table(report.project, say)),
    )
    body = "\n".join(f"<h2>{escape(title)}</h2>\n{text}" for title, text in sections if text)
    page = f"""<!DOCTYPE html>
<html lang="{report.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(say(Message("{name}: compact network", name=name)))}</title>
<style>{STYLE}</style></head><body>
<table class="sign"><tr><td>{logo()}</td><td><h1>{escape(name)}</h1>
<p class="muted">{beside}{say(by)}</p></td></tr></table>
{headline(outcome, say)}
<p class="verdict">{escape(say(found.sentence))}</p>
<p>{escape(say(found.detail))}</p>
{body}
</body></html>
"""
    return without_home(page)


def _done(report: Report) -> str:
    project, recipe, say = report.project, report.outcome.compact.recipe, report.say
    kinds = [mark.kind for mark in project.marks.values()]
    counts = [
        (say(Message("layers pruned")), kinds.count(MarkKind.PRUNE)),
        (say(Message("layers that lost attention heads")), kinds.count(MarkKind.HEADS)),
        (say(Message("blocks removed whole")), kinds.count(MarkKind.REMOVE)),
        (say(Message("layers frozen")), kinds.count(MarkKind.FREEZE)),
        (say(Message("layers protected")), kinds.count(MarkKind.PROTECT)),
    ]
    plan = ", ".join(f"{words}: {count}" for words, count in counts if count)
    images = Path(project.images).name
    if report.images is not None:
        dataset = report.images.dataset
        learned, judged = len(dataset.train), len(dataset.validation)
        if dataset.test is None:
            images = say(
                Message(
                    "{images}: {learned:,} to learn from, {judged:,} to judge by",
                    images=images,
                    learned=learned,
                    judged=judged,
                )
            )
        else:
            images = say(
                Message(
                    "{images}: {learned:,} to learn from, {judged:,} to judge by, {tested:,} to "
                    "test in the end",
                    images=images,
                    learned=learned,
                    judged=judged,
                    tested=len(dataset.test),
                )
            )
    rows = [
        (say(Message("Network")), recipe.architecture),
        (say(Message("Classes")), _listed(recipe.classes, say) or str(recipe.outputs)),
        (say(Message("Images")), images),
        (say(Message("Plan")), plan or say(Message("nothing was marked"))),
    ]
    notes = lasting_notes(report.outcome.history)
    listed = "".join(f"<li>{escape(say(note))}</li>" for note in notes)
    return table(("", ""), rows) + (f"<ul>{listed}</ul>" if listed else "")


def _listed(names: Sequence[str], say: Say) -> str:
    """Name the classes, or the first of them where there are many."""
    told: list[str] = []
    for name in names:
        if len(told) == _MOST_NAMES or sum(map(len, told)) > _MOST_LETTERS:
            break
        told.append(short(name))
    some, more = ", ".join(told), len(names) - len(told)
    return say(Message("{some} and {more} more", some=some, more=more)) if more > 0 else some


_IN_A_ROW, _SIDE = 5, 112


def changed_answers(pixels: Pixels, outcome: Outcome, say: Say) -> str:
    """Show images that are newly wrong, and images that are newly right."""
    wrong, right = changed_pictures(pixels, outcome.before.evaluation, outcome.after.evaluation)
    parts = []
    lost = Message("Newly wrong") if pixels.labelled else Message("Answered otherwise")
    for title, found in ((lost, wrong), (Message("Newly right"), right)):
        shown = len(found.pictures)
        if shown:
            how_many = (
                Message(
                    "{title}: {shown} of {count:,}", title=title, shown=shown, count=found.count
                )
                if shown < found.count
                else Message("{title}: {count}", title=title, count=shown)
            )
            parts.append(f"<h3>{escape(say(how_many))}</h3>{_gallery(found.pictures, say)}")
    return "".join(parts)


def _gallery(pictures: Sequence[Picture], say: Say) -> str:
    cells = [
        f'<td width="124"><img src="{one.source}" alt="{escape(one.name)}" width="{_SIDE}"><br>'
        f"<b>{escape(say(_shown(one)))}</b><br>"
        f"{escape(say(_then(one)))}<br>"
        f"{escape(say(_now(one)))}</td>"
        for one in pictures
    ]
    rows = ["".join(cells[at : at + _IN_A_ROW]) for at in range(0, len(cells), _IN_A_ROW)]
    return f'<table class="gallery">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'


def _shown(picture: Picture) -> Message:
    return Message("It shows: {label}", label=short(picture.label, NARROW))


def _then(picture: Picture) -> Message:
    return Message("before: “{before}”", before=short(picture.before, NARROW))


def _now(picture: Picture) -> Message:
    return Message("now: “{after}”", after=short(picture.after, NARROW))


def lasting_notes(history: Iterable[Event]) -> tuple[Message, ...]:
    """List what was noted about the network and its images, each once."""
    told = (event for event in history if isinstance(event, Noted))
    return tuple(dict.fromkeys(note.message for note in told if note.about is About.NETWORK))
