"""Two networks compared property by property, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.engine.measure.scorecard import speedup
from slimstudio.ui.results.verdict import right_answers, speed_text
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import (
    change_text,
    count_text,
    latency_text,
    macs_text,
    percent_text,
    points_text,
    size_text,
    whole_text,
)
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.events import Event
    from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard, Speed


translate = QCoreApplication.translate

_UNIT = "\N{NO-BREAK SPACE}ms"  # said once is enough


@dataclass(frozen=True)
class CompareRow:
    """One property of both networks, in words.

    Args:
        name: What is compared.
        before: The original's.
        after: The compact network's.
        change: How it changed.
        tone: Whether the change is good.
        meaning: What the property is, for people who do not know the word.
    """

    name: str
    before: str
    after: str
    change: str
    tone: Tone
    meaning: str


def compare_rows(before: Scorecard, after: Scorecard) -> tuple[CompareRow, ...]:
    """Put two scorecards side by side."""
    accuracy = before.evaluation.accuracy, after.evaluation.accuracy
    return (
        CompareRow(
            translate("Compare", "Accuracy"),
            _accuracy_text(before.evaluation),
            _accuracy_text(after.evaluation),
            points_text(*accuracy),
            _more_is_better(*accuracy),
            translate("Compare", "Share of the validation images that it answers right."),
        ),
        *_test_rows(before, after),
        CompareRow(
            translate("Compare", "File size"),
            size_text(before.size_bytes),
            size_text(after.size_bytes),
            change_text(before.size_bytes, after.size_bytes),
            _less_is_better(before.size_bytes, after.size_bytes),
            translate("Compare", "Size of all its tensors as they are stored."),
        ),
        CompareRow(
            translate("Compare", "Parameters"),
            count_text(before.parameters),
            count_text(after.parameters),
            change_text(before.parameters, after.parameters),
            _less_is_better(before.parameters, after.parameters),
            translate("Compare", "Numbers that were learned."),
        ),
        CompareRow(
            translate("Compare", "Computation per image"),
            macs_text(before.macs),
            macs_text(after.macs),
            change_text(before.macs, after.macs),
            _less_is_better(before.macs, after.macs),
            translate("Compare", "Multiplications and additions for one image (MACs)."),
        ),
        CompareRow(
            translate("Compare", "Time per image"),
            latency_words(before.latency),
            latency_words(after.latency),
            speed_text(before.latency, after.latency),
            speed_tone(before.latency, after.latency),
            _how_timed(after.latency),
        ),
    )


def _test_rows(before: Scorecard, after: Scorecard) -> tuple[CompareRow, ...]:
    """Compare answers on the test images, where there are such."""
    if before.test is None or after.test is None:
        return ()
    accuracy = before.test.accuracy, after.test.accuracy
    return (
        CompareRow(
            translate("Compare", "Test images"),
            _accuracy_text(before.test),
            _accuracy_text(after.test),
            points_text(*accuracy),
            _more_is_better(*accuracy),
            translate(
                "Compare",
                "Share of the test images that it answers right. They were looked at once, when "
                "both networks were finished, so nothing was chosen by them.",
            ),
        ),
    )


def _accuracy_text(evaluation: Evaluation) -> str:
    right, images = right_answers(evaluation)
    return translate("Compare", "{share} ({right} of {images})").format(
        share=percent_text(evaluation.accuracy),
        right=whole_text(right),
        images=whole_text(images),
    )


def latency_words(latency: Latency) -> str:
    """Write the median with the spread in brackets: "2.0 ms (1.9 to 2.1)"."""
    low, high = latency_text(latency.low_ms), latency_text(latency.high_ms)
    return translate("Compare", "{median} ({low} to {high})").format(
        median=latency_text(latency.median_ms),
        low=low.removesuffix(_UNIT),
        high=high.removesuffix(_UNIT),
    )


def _how_timed(latency: Latency) -> str:
    threads = (
        translate("Compare", "one thread")
        if latency.threads == 1
        else translate("Compare", "{count} threads").format(count=latency.threads)
    )
    return translate(
        "Compare",
        "Half of {runs} runs on this computer took less time, with {threads} and one image at a "
        "time. In brackets what all but the fastest and the slowest tenth took. The change is "
        "told cautiously where single runs varied much.",
    ).format(runs=latency.runs, threads=threads)


def _less_is_better(before: float, after: float) -> Tone:
    if after == before:
        return Tone.NONE
    return Tone.GOOD if after < before else Tone.BAD


def _more_is_better(before: float, after: float) -> Tone:
    # Less than a point is what a person expects to pay for half the size.
    if after >= before:
        return Tone.GOOD if after > before else Tone.NONE
    return Tone.WARNING if before - after <= 0.01 else Tone.BAD


def speed_tone(before: Latency, after: Latency) -> Tone:
    """Tell whether a change of speed is good."""
    ratio = speedup(before, after)
    if ratio == 1.0:
        return Tone.NONE
    return Tone.GOOD if ratio > 1 else Tone.BAD


def speed_rows(speeds: Sequence[Speed]) -> tuple[CompareRow, ...]:
    """Put the times of both networks side by side, a row for each runtime and number of images."""
    return tuple(
        CompareRow(
            _name(one),
            latency_words(one.before),
            latency_words(one.after),
            speed_text(one.before, one.after),
            speed_tone(one.before, one.after),
            translate("Speed", "{runs} runs of each network, by turns.").format(
                runs=min(one.before.runs, one.after.runs)
            ),
        )
        for one in speeds
    )


def how_timed(speeds: Sequence[Speed], history: Sequence[Event]) -> str:
    """Say how it was timed, and why something was not."""
    threads = max(one.after.threads for one in speeds)
    words = (
        translate("Speed", "Measured by turns on one thread of this computer's processor.")
        if threads == 1
        else translate(
            "Speed", "Measured by turns on {count} threads of this computer's processor."
        ).format(count=threads)
    )
    spread = translate(
        "Speed",
        "Each time is the median, with what all but the fastest and the slowest tenth of the runs "
        "took in brackets.",
    )
    return " ".join((words, spread, *_notes(history)))


def _name(speed: Speed) -> str:
    words = (
        translate("Speed", "{runtime}, one image")
        if speed.batch == 1
        else translate("Speed", "{runtime}, {count} images")
    )
    return words.format(runtime=speed.runtime.label, count=speed.batch)


def _notes(history: Sequence[Event]) -> list[str]:
    """List what was said while the networks were compared."""
    starts = [at for at, event in enumerate(history) if event == PhaseStarted(Phase.COMPARE)]
    if not starts:
        return []
    said = (event.message for event in history[starts[-1] :] if isinstance(event, Noted))
    return [message_text(message) for message in said]
