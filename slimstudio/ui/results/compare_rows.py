"""Two networks compared property by property, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.events import Event, Noted, Phase, PhaseStarted
from slimstudio.engine.measure.comparison import NOTABLE_LOSS, AccuracyChange, Comparison
from slimstudio.engine.measure.significance import wilson
from slimstudio.engine.measure.verdict import (
    accuracy_change,
    accuracy_mood,
    accuracy_name,
    balanced_change,
    is_wide,
    speed_mood,
)
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import (
    change_text,
    count_text,
    latency_text,
    macs_text,
    percent_text,
    size_text,
    whole_text,
)
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Estimate, Evaluation, Latency, Speed

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


def compare_rows(result: Comparison) -> tuple[CompareRow, ...]:
    """Put two networks side by side; nothing is called good of one that is guessing."""
    before, after = result.before, result.after
    rows = (
        _accuracy_row(
            message_text(accuracy_name(after.evaluation)),
            before.evaluation,
            after.evaluation,
            result.accuracy,
            translate("Compare", "Share of the validation images that it answers right.")
            if result.labelled
            else translate("Compare", "Share of the images that it answers like the original."),
        ),
        *_balanced_rows(result),
        *_test_rows(result),
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
        _time_row(result.one_image[0]),
    )
    if not result.is_guessing:
        return rows
    return tuple(replace(row, tone=Tone.NONE) if row.tone is Tone.GOOD else row for row in rows)


def _accuracy_row(
    name: str, before: Evaluation, after: Evaluation, change: AccuracyChange, meaning: str
) -> CompareRow:
    chance = translate(
        "Compare",
        "In brackets how many that are, and where few images were asked, between which shares it "
        "lies with 95 % confidence. What chance alone explains is called the same.",
    )
    return CompareRow(
        name,
        _accuracy_text(before),
        _accuracy_text(after),
        message_text(accuracy_change(change, before.accuracy, after.accuracy)),
        Tone(accuracy_mood(change)),
        f"{meaning} {chance}",
    )


def _balanced_rows(result: Comparison) -> tuple[CompareRow, ...]:
    """Compare the means over all classes, where frequent classes could hide rare ones."""
    before, after = result.before.evaluation, result.after.evaluation
    if len(after.confusion) < 2 or not result.labelled:
        return ()
    then, now = before.balanced_accuracy, after.balanced_accuracy
    return (
        CompareRow(
            translate("Compare", "Balanced accuracy"),
            percent_text(then),
            percent_text(now),
            message_text(balanced_change(result)),
            Tone.WARNING if then - now > NOTABLE_LOSS else Tone.NONE,
            translate(
                "Compare",
                "Mean of the shares that it answers right of each class: rare classes count as "
                "much as frequent ones.",
            ),
        ),
    )


def _test_rows(result: Comparison) -> tuple[CompareRow, ...]:
    """Compare answers on the test images, where there are such."""
    before, after, change = result.before.test, result.after.test, result.test_accuracy
    if before is None or after is None or change is None:
        return ()
    return (
        _accuracy_row(
            translate("Compare", "Test images"),
            before,
            after,
            change,
            translate(
                "Compare",
                "Share of the test images that it answers right. They were looked at once, when "
                "both networks were finished, so nothing was chosen by them.",
            )
            if result.labelled
            else translate(
                "Compare", "Share of the test images that it answers like the original."
            ),
        ),
    )


def _time_row(speed: Speed) -> CompareRow:
    return CompareRow(
        translate("Compare", "Time per image, {runtime}").format(runtime=speed.runtime.label),
        latency_words(speed.before),
        latency_words(speed.after),
        message_text(speed.words),
        Tone(speed_mood(speed)),
        _how_timed(speed.after),
    )


def device_rows(
    before: Estimate | None, after: Estimate | None, *, guessing: bool = False
) -> tuple[CompareRow, ...]:
    """Put the times on another device side by side; nothing where they are this computer's.

    Args:
        before: What is expected of the original there.
        after: The same of the compact network.
        guessing: Whether the compact network is no better than chance: then nothing is good.
    """
    if before is None or after is None or not after.device:
        return ()
    tone = _less_is_better(before.ms, after.ms)
    return (
        CompareRow(
            translate("Compare", "Time per image, {device}").format(device=after.device),
            estimate_words(before),
            estimate_words(after),
            change_text(before.ms, after.ms),
            Tone.NONE if guessing and tone is Tone.GOOD else tone,
            translate(
                "Compare",
                "Estimated from what was measured on that device. In brackets where it is "
                "expected.",
            ),
        ),
    )


def estimate_words(estimate: Estimate) -> str:
    """Write what is expected with the range in brackets: "41 ms (38 to 45)"."""
    low, high = latency_text(estimate.low_ms), latency_text(estimate.high_ms)
    return translate("Compare", "{median} ({low} to {high})").format(
        median=latency_text(estimate.ms),
        low=low.removesuffix(_UNIT),
        high=high.removesuffix(_UNIT),
    )


def _accuracy_text(evaluation: Evaluation) -> str:
    share = percent_text(evaluation.accuracy)
    counts = {"right": whole_text(evaluation.right), "images": whole_text(evaluation.images)}
    if not is_wide(evaluation):
        return translate("Compare", "{share} ({right} of {images})").format(share=share, **counts)
    low, high = wilson(evaluation.right, evaluation.images)
    return translate("Compare", "{share} ({right} of {images}; {low} to {high})").format(
        share=share, **counts, low=f"{100 * low:.0f}", high=percent_text(high, 0)
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
        "time. In brackets what all but the fastest and the slowest tenth took.",
    ).format(runs=latency.runs, threads=threads)


def _less_is_better(before: float, after: float) -> Tone:
    if after == before:
        return Tone.NONE
    return Tone.GOOD if after < before else Tone.BAD


def speed_rows(speeds: Sequence[Speed], *, guessing: bool = False) -> tuple[CompareRow, ...]:
    """Put the times of both networks side by side, a row for each runtime and number of images.

    Args:
        speeds: What was measured.
        guessing: Whether the compact network is no better than chance: then nothing is good.
    """
    return tuple(
        CompareRow(
            _name(one),
            latency_words(one.before),
            latency_words(one.after),
            message_text(one.words),
            Tone.NONE if guessing else Tone(speed_mood(one)),
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
