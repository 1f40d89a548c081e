"""What a run achieved, said in one honest sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.measure.scorecard import Runtime, Speed, is_noticeable, speedup
from slimstudio.ui.widgets.number_text import localized, percent_text
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard

translate = QCoreApplication.translate


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


def judge(before: Scorecard, after: Scorecard, speeds: Sequence[Speed] = ()) -> Verdict:
    """Compare two networks measured on the same images and the same machine.

    Args:
        before: What the original measured.
        after: What the compact network measured.
        speeds: Further comparisons of speed; those of one image at a time are spoken of.
    """
    timed = _one_at_a_time(before, after, speeds)
    times = [one.times_faster for one in timed]
    smaller = after.size_bytes < before.size_bytes
    mixed = smaller and (min(times) < 1 or (len(times) > 1 and max(times) == 1.0))
    words = (
        translate("Verdict", "{size} but {speed}, {accuracy}")
        if mixed
        else translate("Verdict", "{size} and {speed}, {accuracy}")
    )
    sentence = words.format(
        size=_size_words(before.size_bytes, after.size_bytes),
        speed=_speed_words(timed),
        accuracy=_accuracy_words(before.evaluation.accuracy, after.evaluation.accuracy),
    )
    lost = before.evaluation.accuracy - after.evaluation.accuracy
    parts = [_answers_words(before, after)]
    if max(times) <= 1 and 1.0 in times:
        parts.append(_no_difference_words([one for one in timed if one.times_faster == 1.0]))
    if lost > 0.01:
        parts.append(
            translate(
                "Verdict", "More epochs of fine-tuning or a milder goal can win accuracy back."
            )
        )
    if lost > 0.03:
        tone = Tone.BAD
    elif lost > 0.01 or min(times) < 1 or not smaller:
        tone = Tone.WARNING
    else:
        tone = Tone.GOOD if max(times) > 1 else Tone.NONE
    return Verdict(sentence[0].upper() + sentence[1:], " ".join(parts), tone)


def _one_at_a_time(before: Scorecard, after: Scorecard, speeds: Sequence[Speed]) -> list[Speed]:
    """List how fast one image is answered, ONNX Runtime first: that is what devices run."""
    found = [one for one in speeds if one.batch == 1]
    found.sort(key=lambda one: one.runtime is Runtime.TORCH)
    return found or [Speed(Runtime.TORCH, 1, before.latency, after.latency)]


def _speed_words(timed: Sequence[Speed]) -> str:
    said = [speed_text(one.before, one.after) for one in timed]
    if len(timed) == 1:
        return said[0]
    runtimes = [one.runtime.label for one in timed]
    if all(one.times_faster == 1.0 for one in timed):
        return translate("Verdict", "about as fast in {first} and {second}").format(
            first=runtimes[0], second=runtimes[1]
        )
    return translate("Verdict", "{speed} in {first} ({other} in {second})").format(
        speed=said[0], first=runtimes[0], other=said[1], second=runtimes[1]
    )


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
    return words.format(times=localized(f"{max(ratio, 1 / ratio):.1f}"))


def _no_difference_words(timed: Sequence[Speed]) -> str:
    if any(is_noticeable(one.before.median_ms / one.after.median_ms) for one in timed):
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
