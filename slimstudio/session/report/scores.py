"""What a run was worth in numbers: before and after, over the epochs, against other attempts."""

from collections.abc import Sequence
from html import escape

from slimstudio.engine.measure.comparison import AccuracyChange
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.measure.verdict import (
    accuracy_change,
    accuracy_name,
    balanced_change,
    share_words,
)
from slimstudio.engine.outcome import Outcome
from slimstudio.messages import Message, plural
from slimstudio.session.attempts import Attempts
from slimstudio.session.pareto import CostAxis, unbeaten
from slimstudio.session.report.charts import ACCENT, Series, chart
from slimstudio.session.report.markup import (
    NARROW,
    Say,
    change,
    drawing,
    estimated,
    percent,
    scaled,
    short,
    spread,
    table,
)

_MOST_CLASSES, _MOST_PAIRS = 20, 10
_LABEL = 32  # letters of a name beside a point


def numbers(outcome: Outcome, say: Say) -> str:
    """Write both networks' figures side by side."""
    before, after, result = outcome.before, outcome.after, outcome.comparison
    rows: list[tuple[str, ...]] = [
        _accuracy_row(
            say(accuracy_name(after.evaluation)),
            before.evaluation,
            after.evaluation,
            result.accuracy,
            say,
        )
    ]
    if len(after.evaluation.confusion) > 1 and result.labelled:
        then, now = before.evaluation.balanced_accuracy, after.evaluation.balanced_accuracy
        balanced = percent(then), percent(now), balanced_change(result)
        rows.append((say(Message("Balanced accuracy")), *map(say, balanced)))
    if before.test is not None and after.test is not None and result.test_accuracy is not None:
        rows.append(
            _accuracy_row(
                say(Message("Test images")), before.test, after.test, result.test_accuracy, say
            )
        )
    for name, old, new, unit in (
        (say(Message("Size of all tensors")), before.size_bytes, after.size_bytes, "B"),
        (say(Message("Parameters")), before.parameters, after.parameters, ""),
        (say(Message("Computation per image")), before.macs, after.macs, "MACs"),
    ):
        figures = scaled(old, unit), scaled(new, unit), change(old, new)
        rows.append((name, *map(say, figures)))
    for speed in outcome.speeds or result.one_image:
        title = plural(
            speed.batch,
            "Time with {label}, one image",
            "Time with {label}, {count} images",
            label=speed.runtime.label,
        )
        timed = spread(speed.before), spread(speed.after), speed.words
        rows.append((say(title), *map(say, timed)))
    if outcome.expected is not None:
        told = outcome.expected
        title = Message("Time per image, {device}", device=told.device)
        times = estimated(told.before), estimated(told.after), change(told.before.ms, told.after.ms)
        rows.append((say(title), *map(say, times)))
    words = say(
        Message(
            "Nobody said what the images show. Agreement is the share of images to which a network "
            "gives the original's first answer, of those that were held back; where they are few, "
            "the interval in brackets holds it with 95 % confidence. Times are medians on the "
            "computer that ran it, with what all but the fastest and the slowest tenth of the runs "
            "took in brackets."
        )
        if not result.labelled
        else Message(
            "Accuracy is the share of images answered right that neither network learned from; "
            "where they are few, the interval in brackets holds it with 95 % confidence, and what "
            "chance alone explains is called the same. Balanced accuracy counts every class alike. "
            "Times are medians on the computer that ran it, with what all but the fastest and the "
            "slowest tenth of the runs took in brackets."
        )
    )
    if outcome.expected is not None:
        there = Message(
            "Times on another device are estimated from what was measured there, with the range in "
            "which they are expected."
        )
        words = f"{words} {say(there)}"
    head = ("", say(Message("Original")), say(Message("Compact")), say(Message("Change")))
    return table(head, rows, figures=True) + f"<p class='muted'>{escape(words)}</p>"


def _accuracy_row(
    name: str, before: Evaluation, after: Evaluation, change: AccuracyChange, say: Say
) -> tuple[str, ...]:
    told = accuracy_change(change, before.accuracy, after.accuracy)
    return (name, *map(say, (share_words(before), share_words(after), told)))


def by_class(outcome: Outcome, say: Say) -> str:
    """Write how often each class is recognised; "" where there is but one."""
    before, after = outcome.before.evaluation, outcome.after.evaluation
    if len(after.confusion) < 2 or not after.labelled:
        return ""
    found = [
        (name, sum(counts), then, now)
        for name, counts, then, now in zip(
            outcome.class_names,
            after.confusion,
            before.class_accuracy,
            after.class_accuracy,
            strict=True,
        )
        if then is not None and now is not None
    ]
    hardest = sorted(found, key=lambda one: one[3])[:_MOST_CLASSES]
    rows = [
        (short(name), str(count), say(percent(then)), say(percent(now)))
        for name, count, then, now in found
        if (name, count, then, now) in hardest
    ]
    left = len(found) - len(rows)
    more = say(Message("{left:,} more classes are recognised better.", left=left)) if left else ""
    head = (
        say(Message("Class")),
        say(Message("Validation images")),
        say(Message("Original")),
        say(Message("Compact")),
    )
    return table(head, rows, figures=True) + (f"<p>{escape(more)}</p>" if more else "")


def comparison(attempts: Attempts, say: Say) -> str:
    """Compare all attempts of the project; "" where there is but one."""
    if len(attempts.kept) < 2:
        return ""
    cards = [one.result.cards(attempts.runtime)[1] for one in attempts.kept]
    places = [(card.size_bytes / 1e6, 100 * card.evaluation.accuracy) for card in cards]
    at = {one.key: place for one, place in zip(attempts.kept, places, strict=True)}
    front = [at[one.key] for one in unbeaten(attempts, CostAxis.SIZE)]
    # Attempts that came out alike stand at one point, which is named after all of them.
    names: dict[tuple[float, float], list[str]] = {}
    for one, place in zip(attempts.kept, places, strict=True):
        names.setdefault(place, []).append(one.name)
    labelled = all(card.evaluation.labelled for card in cards)
    drawn = chart(
        say(
            Message("Accuracy against size of all attempts")
            if labelled
            else Message("Agreement against size of all attempts")
        ),
        say(Message("Size in MB")),
        say(Message("Accuracy in %") if labelled else Message("Agreement in %")),
        (
            Series(say(Message("not beaten by any other")), front, "#1d7f4d", dashed=True),
            Series(
                say(Message("attempts")),
                tuple(names),
                ACCENT,
                joined=False,
                labels=[short(", ".join(alike), _LABEL) for alike in names.values()],
            ),
        ),
    )
    device = attempts.device
    estimates = [one.result.expected for one in attempts.kept]
    rows = [
        (
            say(Message("{name} (this one)", name=one.name))
            if one.key == attempts.current
            else one.name,
            say(percent(card.evaluation.accuracy)),
            say(scaled(card.size_bytes, "B")),
            say(scaled(card.macs, "MACs")),
            say(Message("{time:.3g} ms", time=card.latency.median_ms)),
            *((say(estimated(there.after)) if there else "",) if device else ()),
        )
        for one, card, there in zip(attempts.kept, cards, estimates, strict=True)
    ]
    head = (
        "",
        say(Message("Accuracy") if labelled else Message("Agreement")),
        say(Message("Size")),
        say(Message("Computation")),
        say(Message("Time per image, {runtime}", runtime=attempts.runtime.label)),
        *((say(Message("Time per image, {device}", device=device)),) if device else ()),
    )
    title = Message("Accuracy against size") if labelled else Message("Agreement against size")
    picture = drawing(drawn, say(title))
    words = say(
        Message("Up is more accurate, left is smaller. No other attempt beats those on the line.")
        if labelled
        else Message("Up agrees more, left is smaller. No other attempt beats those on the line.")
    )
    return f"{picture}<p class='muted'>{escape(words)}</p>{table(head, rows, figures=True)}"


_WIDEST = 92  # letters and gaps beside each other, on paper
_BETWEEN = 12  # letters between two matrices beside each other
_ROOM = 72  # letters that fit beside each other over the columns of a matrix, gaps included


def confusion(outcome: Outcome, say: Say) -> str:
    """Show all answers by class, or what is confused most where there are many classes."""
    names = outcome.compact.recipe.classes
    before, after = outcome.before.evaluation, outcome.after.evaluation
    names = names or tuple(map(str, range(len(after.confusion))))
    if len(names) > _MOST_CLASSES or max(_width(names, before), _width(names, after)) > _WIDEST:
        return _most_confused(names, after, say)
    words = say(
        Message("Each row is a true class, each column an answer.")
        if after.labelled
        else Message("Each row is an answer of the original, each column one of the network.")
    )
    titles = say(Message("Original")), say(Message("Compact"))
    matrices = _matrix(names, before), _matrix(names, after)
    pairs = list(zip(titles, matrices, strict=True))
    if 2 * max(_width(names, before), _width(names, after)) + _BETWEEN <= _WIDEST:
        cells = "".join(f"<td><b>{escape(title)}</b>{matrix}</td>" for title, matrix in pairs)
        both = f'<table class="sign"><tr>{cells}</tr></table>'
    else:
        both = "".join(f"<h3>{escape(title)}</h3>{matrix}" for title, matrix in pairs)
    return f"{both}<p class='muted'>{escape(words)}</p>"


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
    )
    shown = pairs[:_MOST_PAIRS]
    rows = [(short(names[row]), short(names[column]), str(count)) for count, row, column in shown]
    head = (
        say(Message("It shows") if evaluation.labelled else Message("The original answers")),
        say(Message("The compact network answers")),
        say(Message("How often")),
    )
    if not rows:
        alike = (
            Message("Every answer is right.")
            if evaluation.labelled
            else Message("Every answer is that of the original.")
        )
        return f"<p>{escape(say(alike))}</p>"
    all_pairs = Message(
        "{shown} of {count:,} pairs, the most frequent.", shown=len(rows), count=len(pairs)
    )
    said = f"<p class='muted'>{escape(say(all_pairs))}</p>" if len(pairs) > len(rows) else ""
    return table(head, rows) + said
