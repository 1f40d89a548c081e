"""The page itself: HTML that needs nothing beside it, and that Qt can print too."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio import __version__
from slimstudio.engine.events import EpochFinished, Measured, Noted
from slimstudio.engine.marks import MarkKind
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
    """

    project: Project
    outcome: Outcome
    attempts: Attempts = NO_ATTEMPTS
    images: LoadedImages | None = None
    written: datetime | None = None


def report_page(report: Report) -> str:
    """Write the page."""
    when = (report.written or datetime.now().astimezone()).strftime("%Y-%m-%d %H:%M")
    name = escape(report.project.name)
    sections = (
        ("What was done", _done(report)),
        ("Before and after", _numbers(report.outcome)),
        ("How it learned", _learning(report.outcome)),
        ("All attempts", _attempts(report.attempts)),
        ("What is taken for what", _confusion(report.outcome)),
        ("Changed answers", _answers(report)),
        ("The plan, layer by layer", _plan(report.project)),
        ("Settings", _settings(report.project)),
    )
    body = "\n".join(f"<h2>{title}</h2>\n{text}" for title, text in sections if text)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{name}: report</title>
<style>{_STYLE}</style></head><body>
<h1>{name}</h1>
<p class="muted">Report of {when}, written by SlimStudio {__version__}</p>
<p class="verdict">{escape(verdict(report.outcome))}</p>
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
    project, recipe = report.project, report.outcome.compact.recipe
    kinds = [mark.kind for mark in project.marks.values()]
    counts = [
        ("layers pruned", kinds.count(MarkKind.PRUNE)),
        ("layers that lost attention heads", kinds.count(MarkKind.HEADS)),
        ("blocks removed whole", kinds.count(MarkKind.REMOVE)),
        ("layers frozen", kinds.count(MarkKind.FREEZE)),
        ("layers protected", kinds.count(MarkKind.PROTECT)),
    ]
    plan = ", ".join(f"{words}: {count}" for words, count in counts if count)
    rows = [
        ("Network", recipe.architecture),
        ("Classes", ", ".join(recipe.classes) or str(recipe.outputs)),
        ("Images", Path(project.images).name),
        ("Plan", plan or "nothing was marked"),
    ]
    if report.images is not None:
        dataset = report.images.dataset
        learned, judged = len(dataset.train), len(dataset.validation)
        rows[2] = (
            "Images",
            f"{Path(project.images).name}: {learned:,} to learn from, {judged:,} to judge by",
        )
    notes = [event.message for event in report.outcome.history if isinstance(event, Noted)]
    listed = "".join(f"<li>{escape(note)}</li>" for note in notes)
    return _table(("", ""), rows) + (f"<ul>{listed}</ul>" if listed else "")


def _numbers(outcome: Outcome) -> str:
    before, after = outcome.before, outcome.after
    then, now = before.evaluation.accuracy, after.evaluation.accuracy
    rows: list[tuple[str, ...]] = [("Accuracy", percent(then), percent(now), points(then, now))]
    for name, old, new, unit in (
        ("Size of all tensors", before.size_bytes, after.size_bytes, "B"),
        ("Parameters", before.parameters, after.parameters, ""),
        ("Computation per image", before.macs, after.macs, "MACs"),
    ):
        rows.append((name, scaled(old, unit), scaled(new, unit), change(old, new)))
    for speed in outcome.speeds:
        count = "one image" if speed.batch == 1 else f"{speed.batch} images"
        timed = spread(speed.before), spread(speed.after), faster(speed.before, speed.after)
        rows.append((f"Time, {speed.runtime.label}, {count}", *timed))
    if not outcome.speeds:
        old_time, new_time = before.latency, after.latency
        times = spread(old_time), spread(new_time), faster(old_time, new_time)
        rows.append(("Time per image", *times))
    words = (
        "<p class='muted'>Accuracy is the share of images answered right that neither network "
        "learned from. Times are medians on the computer that ran it, with what all but the "
        "fastest and the slowest tenth of the runs took in brackets.</p>"
    )
    return _table(("", "Original", "Compact", "Change"), rows, numbers=True) + words


def _learning(outcome: Outcome) -> str:
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
            "Accuracy over the epochs",
            "Epoch",
            "Accuracy in %",
            (
                Series("training images", trained, ACCENT),
                Series("validation images", seen, OTHER),
                Series("original", [(x, line) for x in ends], "#1d7f4d", dashed=True),
            ),
        ),
        "Accuracy on training and validation images over the epochs",
    )


def _attempts(attempts: Attempts) -> str:
    if len(attempts.kept) < 2:
        return ""
    cards = [one.result.after for one in attempts.kept]
    places = [(card.size_bytes / 1e6, 100 * card.evaluation.accuracy) for card in cards]
    front = [places[at] for at in pareto_front(places)]
    drawn = chart(
        "Accuracy against size of all attempts",
        "Size in MB",
        "Accuracy in %",
        (
            Series("not beaten by any other", front, "#1d7f4d", dashed=True),
            Series(
                "attempts",
                places,
                ACCENT,
                joined=False,
                labels=[one.name for one in attempts.kept],
            ),
        ),
    )
    rows = [
        (
            one.name + (" (this one)" if one.key == attempts.current else ""),
            percent(card.evaluation.accuracy),
            scaled(card.size_bytes, "B"),
            scaled(card.macs, "MACs"),
            f"{card.latency.median_ms:.3g} ms",
        )
        for one, card in zip(attempts.kept, cards, strict=True)
    ]
    head = ("", "Accuracy", "Size", "Computation", "Time per image")
    return _picture(drawn, "Accuracy against size") + _table(head, rows, numbers=True)


def _confusion(outcome: Outcome) -> str:
    names = outcome.compact.recipe.classes
    before, after = outcome.before.evaluation, outcome.after.evaluation
    names = names or tuple(map(str, range(len(after.confusion))))
    if len(names) > _MOST_CLASSES:
        return _most_confused(names, after)
    return (
        "<p class='muted'>Each row is a true class, each column an answer.</p>"
        f"<h3>Original</h3>{_matrix(names, before)}<h3>Compact</h3>{_matrix(names, after)}"
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


def _most_confused(names: Sequence[str], evaluation: Evaluation) -> str:
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
    head = ("It shows", "The compact network answers", "How often")
    return _table(head, rows) if rows else "<p>Every answer is right.</p>"


def _answers(report: Report) -> str:
    if report.images is None:
        return ""
    before, after = report.outcome.before.evaluation, report.outcome.after.evaluation
    wrong, right = changed_pictures(report.images.dataset.validation, before, after)
    parts = []
    for title, found in (("Newly wrong", wrong), ("Newly right", right)):
        if found:
            parts.append(f"<h3>{title}</h3>{_gallery(found)}")
    return "".join(parts)


def _gallery(pictures: Sequence[Picture]) -> str:
    cells = [
        f'<td><img src="{one.source}" alt="{escape(one.name)}" width="72"><br>'
        f"<b>{escape(one.label)}</b><br>before: {escape(one.before)}<br>now: {escape(one.after)}"
        "</td>"
        for one in pictures
    ]
    rows = ["".join(cells[at : at + 4]) for at in range(0, len(cells), 4)]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _plan(project: Project) -> str:
    words = {
        MarkKind.PRUNE: "pruned by {ratio}",
        MarkKind.HEADS: "{ratio} of its heads removed",
        MarkKind.REMOVE: "removed whole",
        MarkKind.FREEZE: "frozen",
        MarkKind.PROTECT: "protected",
        MarkKind.TRAIN: "trained",
    }
    rows = [
        (name, words[mark.kind].format(ratio=percent(mark.ratio)))
        for name, mark in project.marks.items()
    ]
    more = len(rows) - _MOST_LAYERS
    if more > 0:
        rows = [*rows[:_MOST_LAYERS], (f"and {more} more", "")]
    return _table(("Layer", "What was done with it"), rows) if rows else ""


def _settings(project: Project) -> str:
    rows = []
    for settings, defaults in (
        (project.training, TrainingSettings()),
        (project.pruning, PruningSettings()),
    ):
        for field in fields(settings):
            value = getattr(settings, field.name)
            usual = getattr(defaults, field.name)
            note = "" if value == usual else f"usually {_plain(usual)}"
            rows.append((field.name.replace("_", " ").capitalize(), _plain(value), note))
    return _table(("", "", ""), rows)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _picture(svg: str, words: str) -> str:
    source = data_address(svg.encode(), "image/svg+xml")
    return f'<p><img src="{source}" alt="{escape(words)}" width="640" height="300"></p>'


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = False) -> str:
    kind = ' class="number" align="right"' if numbers else ""
    lines = []
    if any(head):
        cells = (f"<th{kind if at else ''}>{escape(one)}</th>" for at, one in enumerate(head))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    for row in rows:
        cells = (f"<td{kind if at else ''}>{escape(one)}</td>" for at, one in enumerate(row))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(lines)}</table>"
