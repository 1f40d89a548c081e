"""What the networks take for what."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from slimstudio.messages import Message
from slimstudio.session.report.markup import NARROW, short, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.report.markup import Say

_MOST_CLASSES = 20
_WIDEST = 92  # letters and gaps beside each other, on paper
_ROOM = 72  # letters that fit beside each other over the columns of a matrix, gaps included


def confusion(outcome: Outcome, say: Say) -> str:
    """Show all answers by class, or what is confused most where there are many classes."""
    names = outcome.compact.recipe.classes
    before, after = outcome.before.evaluation, outcome.after.evaluation
    names = names or tuple(map(str, range(len(after.confusion))))
    if len(names) > _MOST_CLASSES or max(_width(names, before), _width(names, after)) > _WIDEST:
        return _most_confused(names, after, say)
    words = say(Message("Each row is a true class, each column an answer."))
    return (
        f"<h3>{escape(say(Message('Original')))}</h3>{_matrix(names, before)}"
        f"<h3>{escape(say(Message('Compact')))}</h3>{_matrix(names, after)}"
        f"<p class='muted'>{escape(words)}</p>"
    )


def _width(names: Sequence[str], evaluation: Evaluation) -> int:
    """Estimate how wide a matrix with numbered columns is, in letters."""
    columns = zip(*evaluation.confusion, strict=True)
    digits = sum(len(str(max(counts, default=0))) + 1 for counts in columns)
    return min(max(map(len, names), default=0), NARROW) + digits


def _matrix(names: Sequence[str], evaluation: Evaluation) -> str:
    numbered = sum(len(name) + 2 for name in names) > _ROOM
    over = [str(place) for place in range(1, len(names) + 1)] if numbered else names
    beside = (
        [f"{short(name, NARROW)} · {at}" for at, name in enumerate(names, 1)] if numbered else names
    )
    head = "".join(f"<th>{escape(name)}</th>" for name in ("", *over))
    rows = []
    for index, (name, counts) in enumerate(zip(beside, evaluation.confusion, strict=True)):
        total = sum(counts) or 1
        cells = "".join(
            f'<td bgcolor="{_shade(count / total, right=index == column)}">{count}</td>'
            for column, count in enumerate(counts)
        )
        rows.append(f"<tr><th>{escape(name)}</th>{cells}</tr>")
    top, body = f"<thead><tr>{head}</tr></thead>", f"<tbody>{''.join(rows)}</tbody>"
    return f'<table class="matrix">{top}{body}</table>'


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
    rows = [(short(names[row]), short(names[column]), str(count)) for count, row, column in pairs]
    head = (
        say(Message("It shows")),
        say(Message("The compact network answers")),
        say(Message("How often")),
    )
    return table(head, rows) if rows else f"<p>{escape(say(Message('Every answer is right.')))}</p>"
