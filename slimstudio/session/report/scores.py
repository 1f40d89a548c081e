"""What a run was worth in numbers: before and after, over the epochs, against other attempts."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from slimstudio.engine.events import EpochFinished, Measured
from slimstudio.messages import Message, plural
from slimstudio.session.attempts import Attempts, pareto_front
from slimstudio.session.report.charts import ACCENT, OTHER, Series, chart
from slimstudio.session.report.markup import (
    change,
    drawing,
    faster,
    percent,
    points,
    scaled,
    spread,
    table,
)

if TYPE_CHECKING:
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.report.markup import Say


def numbers(outcome: Outcome, say: Say) -> str:
    """Write both networks' figures side by side."""
    before, after = outcome.before, outcome.after
    then, now = before.evaluation.accuracy, after.evaluation.accuracy
    rows: list[tuple[str, ...]] = [
        (say(Message("Accuracy")), *map(say, (percent(then), percent(now), points(then, now))))
    ]
    if before.test is not None and after.test is not None:
        then, now = before.test.accuracy, after.test.accuracy
        rows.append(
            (
                say(Message("Test images")),
                *map(say, (percent(then), percent(now), points(then, now))),
            )
        )
    for name, old, new, unit in (
        (say(Message("Size of all tensors")), before.size_bytes, after.size_bytes, "B"),
        (say(Message("Parameters")), before.parameters, after.parameters, ""),
        (say(Message("Computation per image")), before.macs, after.macs, "MACs"),
    ):
        figures = scaled(old, unit), scaled(new, unit), change(old, new)
        rows.append((name, *map(say, figures)))
    for speed in outcome.speeds:
        title = plural(
            speed.batch,
            "Time with {label}, one image",
            "Time with {label}, {count} images",
            label=speed.runtime.label,
        )
        timed = spread(speed.before), spread(speed.after), faster(speed.before, speed.after)
        rows.append((say(title), *map(say, timed)))
    if not outcome.speeds:
        old_time, new_time = before.latency, after.latency
        times = spread(old_time), spread(new_time), faster(old_time, new_time)
        rows.append((say(Message("Time per image")), *map(say, times)))
    words = say(
        Message(
            "Accuracy is the share of images answered right that neither network learned from. "
            "Times are medians on the computer that ran it, with what all but the fastest and the "
            "slowest tenth of the runs took in brackets."
        )
    )
    head = ("", say(Message("Original")), say(Message("Compact")), say(Message("Change")))
    return table(head, rows, figures=True) + f"<p class='muted'>{escape(words)}</p>"


def learning(outcome: Outcome, say: Say) -> str:
    """Draw the accuracy over the epochs."""
    epochs = [one for one in outcome.history if isinstance(one, EpochFinished)]
    judged = [one for one in outcome.history if isinstance(one, EpochFinished | Measured)]
    if not epochs:
        return ""
    seen = sorted((one.epoch, 100 * one.validation_accuracy) for one in judged)
    trained = [(one.epoch, 100 * one.train_accuracy) for one in epochs]
    line = 100 * outcome.before.evaluation.accuracy
    ends = [seen[0][0], seen[-1][0]]
    return drawing(
        chart(
            say(Message("Accuracy over the epochs")),
            say(Message("Epoch")),
            say(Message("Accuracy in %")),
            (
                Series(say(Message("training images")), trained, ACCENT),
                Series(say(Message("validation images")), seen, OTHER),
                Series(say(Message("original")), [(x, line) for x in ends], "#1d7f4d", dashed=True),
            ),
        ),
        say(Message("Accuracy on training and validation images over the epochs")),
    )


def comparison(attempts: Attempts, say: Say) -> str:
    """Compare all attempts of the project; "" where there is but one."""
    if len(attempts.kept) < 2:
        return ""
    cards = [one.result.after for one in attempts.kept]
    places = [(card.size_bytes / 1e6, 100 * card.evaluation.accuracy) for card in cards]
    front = [places[at] for at in pareto_front(places)]
    # Attempts that came out alike stand at one point, which is named after all of them.
    names: dict[tuple[float, float], list[str]] = {}
    for one, place in zip(attempts.kept, places, strict=True):
        names.setdefault(place, []).append(one.name)
    drawn = chart(
        say(Message("Accuracy against size of all attempts")),
        say(Message("Size in MB")),
        say(Message("Accuracy in %")),
        (
            Series(say(Message("not beaten by any other")), front, "#1d7f4d", dashed=True),
            Series(
                say(Message("attempts")),
                tuple(names),
                ACCENT,
                joined=False,
                labels=[", ".join(alike) for alike in names.values()],
            ),
        ),
    )
    rows = [
        (
            say(Message("{name} (this one)", name=one.name))
            if one.key == attempts.current
            else one.name,
            say(percent(card.evaluation.accuracy)),
            say(scaled(card.size_bytes, "B")),
            say(scaled(card.macs, "MACs")),
            say(Message("{time:.3g} ms", time=card.latency.median_ms)),
        )
        for one, card in zip(attempts.kept, cards, strict=True)
    ]
    head = (
        "",
        say(Message("Accuracy")),
        say(Message("Size")),
        say(Message("Computation")),
        say(Message("Time per image")),
    )
    picture = drawing(drawn, say(Message("Accuracy against size")))
    return picture + table(head, rows, figures=True)
