"""What a run achieved, said in one honest sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.widgets.number_text import percent_text
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard

translate = QCoreApplication.translate

# A difference of measured times below this is not worth a claim.
_NOTICEABLE = 1.05


@dataclass(frozen=True)
class Verdict:
    """A result in words.

    Args:
        sentence: Size, speed and accuracy in one line.
        detail: What to think of it, and what to do where something is not good.
        tone: Whether this is good news.
    """

    sentence: str
    detail: str
    tone: Tone


def judge(before: Scorecard, after: Scorecard) -> Verdict:
    """Compare two networks measured on the same images and the same machine."""
    mixed = after.size_bytes < before.size_bytes and speedup(before.latency, after.latency) < 1
    words = (
        translate("Verdict", "{size} but {speed}, {accuracy}")
        if mixed
        else translate("Verdict", "{size} and {speed}, {accuracy}")
    )
    sentence = words.format(
        size=_size_words(before.size_bytes, after.size_bytes),
        speed=speed_text(before.latency, after.latency),
        accuracy=_accuracy_words(before.evaluation.accuracy, after.evaluation.accuracy),
    )
    lost = before.evaluation.accuracy - after.evaluation.accuracy
    times = speedup(before.latency, after.latency)
    smaller = after.size_bytes < before.size_bytes
    parts = [_answers_words(before, after)]
    if times == 1.0:
        parts.append(_no_difference_words(before.latency, after.latency))
    if lost > 0.01:
        parts.append(
            translate(
                "Verdict", "More epochs of fine-tuning or a milder goal can win accuracy back."
            )
        )
    if lost > 0.03:
        tone = Tone.BAD
    elif lost > 0.01 or times < 1 or not smaller:
        tone = Tone.WARNING
    else:
        tone = Tone.GOOD if times > 1 else Tone.NONE
    return Verdict(sentence[0].upper() + sentence[1:], " ".join(parts), tone)


def speedup(before: Latency, after: Latency) -> float:
    """How many times faster; exactly 1.0 where the measurements do not show a difference.

    Other programs make single runs slower, never faster. So the more modest of two answers counts:
    what the medians say, and what the fastest tenth of the runs says.
    """
    ratios = before.median_ms / after.median_ms, before.low_ms / after.low_ms
    ratio = min(ratios) if min(ratios) > 1 else min(max(ratios), 1.0)
    if not _is_noticeable(ratio):
        return 1.0
    # Where both medians lie within the other's spread, the clock cannot tell them apart.
    slower, quicker = (before, after) if ratio > 1 else (after, before)
    return ratio if quicker.median_ms < slower.low_ms or quicker.high_ms < slower.median_ms else 1.0


def _size_words(before: int, after: int) -> str:
    share = 1 - after / before
    if abs(share) < 0.005:
        return translate("Verdict", "same size")
    words = (
        translate("Verdict", "{percent} smaller")
        if share > 0
        else translate("Verdict", "{percent} larger")
    )
    return words.format(percent=percent_text(abs(share), 0))


def speed_text(before: Latency, after: Latency) -> str:
    """Say how many times faster or slower, or that there is no difference to speak of."""
    ratio = speedup(before, after)
    if ratio == 1.0:
        return translate("Verdict", "about as fast")
    words = (
        translate("Verdict", "{times} times faster")
        if ratio > 1
        else translate("Verdict", "{times} times slower")
    )
    return words.format(times=f"{max(ratio, 1 / ratio):.1f}")


def _no_difference_words(before: Latency, after: Latency) -> str:
    if _is_noticeable(before.median_ms / after.median_ms):
        return translate(
            "Verdict",
            "The times for one image varied too much to tell them apart: the computer was busy "
            "with other things.",
        )
    return translate(
        "Verdict",
        "On this computer the time for one image did not change: memory and overhead can weigh "
        "more than arithmetic.",
    )


def _is_noticeable(ratio: float) -> bool:
    return not 1 / _NOTICEABLE < ratio < _NOTICEABLE


def _accuracy_words(before: float, after: float) -> str:
    then, now = percent_text(before), percent_text(after)
    if then == now:
        return translate("Verdict", "accuracy still {share}").format(share=now)
    return translate("Verdict", "accuracy {before} → {after}").format(before=then, after=now)


def _answers_words(before: Scorecard, after: Scorecard) -> str:
    then, images = right_answers(before.evaluation)
    change = right_answers(after.evaluation)[0] - then
    if change == 0:
        return translate(
            "Verdict", "It answers as many of the {images} validation images right as the original."
        ).format(images=images)
    words = (
        translate("Verdict", "It answers {count} more of the {images} validation images right.")
        if change > 0
        else translate(
            "Verdict", "It answers {count} fewer of the {images} validation images right."
        )
    )
    return words.format(count=abs(change), images=images)


def right_answers(evaluation: Evaluation) -> tuple[int, int]:
    """Count the right answers, and all of them."""
    right = sum(row[index] for index, row in enumerate(evaluation.confusion))
    return right, sum(map(sum, evaluation.confusion))
