"""The page itself: HTML that needs nothing beside it, and that Qt can print too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio import __version__
from slimstudio.engine.events import EpochFinished, Measured, Noted
from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.engine.pruning.settings import PruningSettings
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts, pareto_front
from slimstudio.session.report.charts import ACCENT, OTHER, Series, chart
from slimstudio.session.report.figures import change, faster, percent, points, scaled, spread
from slimstudio.session.report.pictures import Picture, changed_pictures, data_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project

_STYLE = """
body { font-family: sans-serif; color: #18202c; max-width: 760px; margin: 32px auto;
  padding: 0 16px; line-height: 1.5; }
h1 { margin-bottom: 4px; } h2 { margin-top: 32px; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 4px 16px 4px 0; border-bottom: 1px solid #d9dfe8;
  vertical-align: top; }
.number { text-align: right; } .muted { color: #586375; } .verdict { font-size: 18px; }
.matrix td, .matrix th { padding: 3px 6px; text-align: right; font-size: 12px; }
img { max-width: 100%; height: auto; }
"""
Say = Callable[[str], str]

_MOST_CLASSES = 20
_MOST_LAYERS = 60


@dataclass(frozen=True, eq=False)
class Report:
    """What a page is about.

    Args:
        project: What was carried out.
        outcome: What came of it.
        attempts: All runs of the project.
        images: What was learned from; None where they are not at hand.
        written: When; now where None.
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


def report_page(report: Report) -> str:
    """Write the page."""
    when = (report.written or datetime.now().astimezone()).strftime("%Y-%m-%d %H:%M")
    name, say = report.project.name, report.say
    sections = (
        (say("What was done"), _done(report)),
        (say("Before and after"), _numbers(report.outcome, say)),
        (say("How it learned"), _learning(report.outcome, say)),
        (say("All attempts"), _attempts(report.attempts, say)),
        (say("What is taken for what"), _confusion(report.outcome, say)),
        (say("Changed answers"), _answers(report)),
        (say("The plan, layer by layer"), _plan(report.project, say)),
        (say("Settings"), _settings(report.project, say)),
    )
    body = "\n".join(f"<h2>{escape(title)}</h2>\n{text}" for title, text in sections if text)
    return f"""<!DOCTYPE html>
<html lang="{report.language}"><head><meta charset="utf-8">
<title>{escape(say(f"Report: {name}"))}</title>
<style>{_STYLE}</style></head><body>
<h1>{escape(name)}</h1>
<p class="muted">{say(f"Report of {when}, written by SlimStudio {__version__}")}</p>
<p class="verdict">{escape(say(verdict(report.outcome)))}</p>
{body}
</body></html>
"""


def verdict(outcome: Outcome) -> str:
    """Say in a sentence what came of a run."""
    before, after = outcome.before, outcome.after
    single = [one for one in outcome.speeds if one.batch == 1]
    speeds = [f"{faster(one.before, one.after)} in {one.runtime.label}" for one in single]
    said = ", ".join(speeds) or faster(before.latency, after.latency)
    accuracy = points(before.evaluation.accuracy, after.evaluation.accuracy)
    return (
        f"The compact network takes {scaled(after.size_bytes, 'B')} instead of "
        f"{scaled(before.size_bytes, 'B')} ({change(before.size_bytes, after.size_bytes)}), is "
        f"{said}, and answers {percent(after.evaluation.accuracy)} of the validation images right "
        f"instead of {percent(before.evaluation.accuracy)} ({accuracy})."
    )


def _done(report: Report) -> str:
    project, recipe, say = report.project, report.outcome.compact.recipe, report.say
    kinds = [mark.kind for mark in project.marks.values()]
    counts = [
        (say("layers pruned"), kinds.count(MarkKind.PRUNE)),
        (say("layers that lost attention heads"), kinds.count(MarkKind.HEADS)),
        (say("blocks removed whole"), kinds.count(MarkKind.REMOVE)),
        (say("layers frozen"), kinds.count(MarkKind.FREEZE)),
        (say("layers protected"), kinds.count(MarkKind.PROTECT)),
    ]
    plan = ", ".join(f"{words}: {count}" for words, count in counts if count)
    images = Path(project.images).name
    if report.images is not None:
        dataset = report.images.dataset
        learned, judged = len(dataset.train), len(dataset.validation)
        if dataset.test is None:
            images = say(f"{images}: {learned:,} to learn from, {judged:,} to judge by")
        else:
            tested = len(dataset.test)
            images = say(
                f"{images}: {learned:,} to learn from, {judged:,} to judge by, {tested:,} to test "
                "in the end"
            )
    rows = [
        (say("Network"), recipe.architecture),
        (say("Classes"), ", ".join(recipe.classes) or str(recipe.outputs)),
        (say("Images"), images),
        (say("Plan"), plan or say("nothing was marked")),
    ]
    notes = [event.message for event in report.outcome.history if isinstance(event, Noted)]
    listed = "".join(f"<li>{escape(say(note))}</li>" for note in notes)
    return _table(("", ""), rows) + (f"<ul>{listed}</ul>" if listed else "")


def _numbers(outcome: Outcome, say: Say) -> str:
    before, after = outcome.before, outcome.after
    then, now = before.evaluation.accuracy, after.evaluation.accuracy
    rows: list[tuple[str, ...]] = [
        (say("Accuracy"), percent(then), percent(now), points(then, now))
    ]
    if before.test is not None and after.test is not None:
        then, now = before.test.accuracy, after.test.accuracy
        rows.append((say("Test images"), percent(then), percent(now), points(then, now)))
    for name, old, new, unit in (
        (say("Size of all tensors"), before.size_bytes, after.size_bytes, "B"),
        (say("Parameters"), before.parameters, after.parameters, ""),
        (say("Computation per image"), before.macs, after.macs, "MACs"),
    ):
        rows.append((name, scaled(old, unit), scaled(new, unit), change(old, new)))
    for speed in outcome.speeds:
        count = "one image" if speed.batch == 1 else f"{speed.batch} images"
        timed = spread(speed.before), spread(speed.after), faster(speed.before, speed.after)
        rows.append((say(f"Time with {speed.runtime.label}, {count}"), *timed))
    if not outcome.speeds:
        old_time, new_time = before.latency, after.latency
        times = spread(old_time), spread(new_time), faster(old_time, new_time)
        rows.append((say("Time per image"), *times))
    words = say(
        "Accuracy is the share of images answered right that neither network learned from. Times "
        "are medians on the computer that ran it, with what all but the fastest and the slowest "
        "tenth of the runs took in brackets."
    )
    head = ("", say("Original"), say("Compact"), say("Change"))
    return _table(head, rows, figures=say) + f"<p class='muted'>{escape(words)}</p>"


def _learning(outcome: Outcome, say: Say) -> str:
    epochs = [one for one in outcome.history if isinstance(one, EpochFinished)]
    judged = [one for one in outcome.history if isinstance(one, EpochFinished | Measured)]
    if not epochs:
        return ""
    seen = sorted((one.epoch, 100 * one.validation_accuracy) for one in judged)
    trained = [(one.epoch, 100 * one.train_accuracy) for one in epochs]
    line = 100 * outcome.before.evaluation.accuracy
    ends = [seen[0][0], seen[-1][0]]
    return _picture(
        chart(
            say("Accuracy over the epochs"),
            say("Epoch"),
            say("Accuracy in %"),
            (
                Series(say("training images"), trained, ACCENT),
                Series(say("validation images"), seen, OTHER),
                Series(say("original"), [(x, line) for x in ends], "#1d7f4d", dashed=True),
            ),
        ),
        say("Accuracy on training and validation images over the epochs"),
    )


def _attempts(attempts: Attempts, say: Say) -> str:
    if len(attempts.kept) < 2:
        return ""
    cards = [one.result.after for one in attempts.kept]
    places = [(card.size_bytes / 1e6, 100 * card.evaluation.accuracy) for card in cards]
    front = [places[at] for at in pareto_front(places)]
    drawn = chart(
        say("Accuracy against size of all attempts"),
        say("Size in MB"),
        say("Accuracy in %"),
        (
            Series(say("not beaten by any other"), front, "#1d7f4d", dashed=True),
            Series(
                say("attempts"),
                places,
                ACCENT,
                joined=False,
                labels=[one.name for one in attempts.kept],
            ),
        ),
    )
    rows = [
        (
            say(f"{one.name} (this one)") if one.key == attempts.current else one.name,
            percent(card.evaluation.accuracy),
            scaled(card.size_bytes, "B"),
            scaled(card.macs, "MACs"),
            f"{card.latency.median_ms:.3g} ms",
        )
        for one, card in zip(attempts.kept, cards, strict=True)
    ]
    head = ("", say("Accuracy"), say("Size"), say("Computation"), say("Time per image"))
    picture = _picture(drawn, say("Accuracy against size"))
    return picture + _table(head, rows, figures=say)


def _confusion(outcome: Outcome, say: Say) -> str:
    names = outcome.compact.recipe.classes
    before, after = outcome.before.evaluation, outcome.after.evaluation
    names = names or tuple(map(str, range(len(after.confusion))))
    if len(names) > _MOST_CLASSES:
        return _most_confused(names, after, say)
    words = say("Each row is a true class, each column an answer.")
    return (
        f"<p class='muted'>{escape(words)}</p>"
        f"<h3>{escape(say('Original'))}</h3>{_matrix(names, before)}"
        f"<h3>{escape(say('Compact'))}</h3>{_matrix(names, after)}"
    )


def _matrix(names: Sequence[str], evaluation: Evaluation) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in ("", *names))
    rows = []
    for index, (name, counts) in enumerate(zip(names, evaluation.confusion, strict=True)):
        total = sum(counts) or 1
        cells = "".join(
            f'<td bgcolor="{_shade(count / total, right=index == column)}">{count}</td>'
            for column, count in enumerate(counts)
        )
        rows.append(f"<tr><th>{escape(name)}</th>{cells}</tr>")
    return f'<table class="matrix"><tr>{head}</tr>{"".join(rows)}</table>'


def _shade(share: float, *, right: bool) -> str:
    """Mix white with blue where answers are right, and with orange where they are wrong."""
    full = (140, 176, 255) if right else (243, 154, 86)
    mixed = [round(255 - share * (255 - part)) for part in full]
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _most_confused(names: Sequence[str], evaluation: Evaluation, say: Say) -> str:
    pairs = sorted(
        (
            (count, row, column)
            for row, counts in enumerate(evaluation.confusion)
            for column, count in enumerate(counts)
            if row != column and count
        ),
        reverse=True,
    )[:10]
    rows = [(names[row], names[column], str(count)) for count, row, column in pairs]
    head = (say("It shows"), say("The compact network answers"), say("How often"))
    return _table(head, rows) if rows else f"<p>{escape(say('Every answer is right.'))}</p>"


def _answers(report: Report) -> str:
    if report.images is None:
        return ""
    before, after = report.outcome.before.evaluation, report.outcome.after.evaluation
    wrong, right = changed_pictures(report.images.dataset.validation, before, after)
    parts = []
    say = report.say
    for title, found in ((say("Newly wrong"), wrong), (say("Newly right"), right)):
        if found:
            parts.append(f"<h3>{escape(title)}</h3>{_gallery(found, say)}")
    return "".join(parts)


def _gallery(pictures: Sequence[Picture], say: Say) -> str:
    cells = [
        f'<td><img src="{one.source}" alt="{escape(one.name)}" width="72"><br>'
        f"<b>{escape(one.label)}</b><br>{escape(say(f'before: “{one.before}”'))}<br>"
        f"{escape(say(f'now: “{one.after}”'))}</td>"
        for one in pictures
    ]
    rows = ["".join(cells[at : at + 4]) for at in range(0, len(cells), 4)]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _plan(project: Project, say: Say) -> str:
    rows = [(name, say(_mark_words(mark))) for name, mark in project.marks.items()]
    more = len(rows) - _MOST_LAYERS
    if more > 0:
        rows = [*rows[:_MOST_LAYERS], (say(f"and {more} more"), "")]
    return _table((say("Layer"), say("What was done with it")), rows) if rows else ""


def _mark_words(mark: Mark) -> str:
    ratio = percent(mark.ratio)
    return {
        MarkKind.PRUNE: f"pruned by {ratio}",
        MarkKind.HEADS: f"{ratio} of its heads removed",
        MarkKind.REMOVE: "removed whole",
        MarkKind.FREEZE: "frozen as it was",
        MarkKind.PROTECT: "protected from pruning",
        MarkKind.TRAIN: "trained without pruning",
    }[mark.kind]


def _settings(project: Project, say: Say) -> str:
    rows = []
    for settings, defaults in (
        (project.training, TrainingSettings()),
        (project.pruning, PruningSettings()),
    ):
        for field in fields(settings):
            value = getattr(settings, field.name)
            usual = getattr(defaults, field.name)
            note = "" if value == usual else say(f"usually {_plain(usual, say)}")
            name = field.name.replace("_", " ").capitalize()
            rows.append((say(name), _plain(value, say), note))
    return _table(("", "", ""), rows)


def _plain(value: object, say: Say) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return say(f"{value:g}") if isinstance(value, float) else str(value)


def _picture(svg: str, words: str) -> str:
    source = data_address(svg.encode(), "image/svg+xml")
    return f'<p><img src="{source}" alt="{escape(words)}" width="640" height="300"></p>'


def _table(
    head: Sequence[str], rows: Iterable[Sequence[str]], *, figures: Say | None = None
) -> str:
    """Write a table; `figures` writes numbers, which then stand in all columns but the first."""
    kind = ' class="number" align="right"' if figures else ""
    figures = figures or str
    lines = []
    if any(head):
        cells = (f"<th{kind if at else ''}>{escape(one)}</th>" for at, one in enumerate(head))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    for row in rows:
        told = (row[0], *map(figures, row[1:]))
        cells = (f"<td{kind if at else ''}>{escape(one)}</td>" for at, one in enumerate(told))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(lines)}</table>"
