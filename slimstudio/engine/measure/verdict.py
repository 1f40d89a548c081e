"""What a run achieved, in honest words: every place that speaks of a result shows this."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from slimstudio.engine.measure.comparison import NOTABLE_LOSS, AccuracyChange, Comparison, Unequal
from slimstudio.engine.measure.doubts import advice, doubts, inequality_words, is_uneven
from slimstudio.engine.measure.scorecard import Evaluation, Speed, Timing
from slimstudio.engine.measure.significance import (
    gives_one_answer,
    is_guessing,
    wilson,
)
from slimstudio.messages import Message, sentences, share_text

_MOSTLY_ONE = 0.8  # share of the images that show the most frequent class
_WIDE = 0.01  # an interval that reaches farther than a point is told


class Mood(StrEnum):
    """What a text says about itself; never by colour alone, the words say it too."""

    PLAIN = ""
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True)
class Verdict:
    """A result in words.

    Args:
        sentence: Size, speed and accuracy in one line; or that the network is guessing.
        details: What to think of it, and what to do where something is not good.
        mood: Whether this is good news.
        guessing: Whether the compact network is no better than chance.
    """

    sentence: Message
    details: tuple[Message, ...]
    mood: Mood
    guessing: bool

    @property
    def detail(self) -> Message:
        """The details one after the other."""
        return sentences(*self.details)


def judge(result: Comparison) -> Verdict:
    """Compare two networks that were measured on the same images and the same machine."""
    if result.is_guessing:
        details = _guessing_details(result)
        return Verdict(_guessing_sentence(result), details, Mood.BAD, guessing=True)
    words = (
        Message(
            "{size:capital} but {speed}, {accuracy}",
            size=size_change(result),
            speed=_speed_words(result.one_image),
            accuracy=_accuracy_words(result),
        )
        if _is_mixed(result)
        else Message(
            "{size:capital} and {speed}, {accuracy}",
            size=size_change(result),
            speed=_speed_words(result.one_image),
            accuracy=_accuracy_words(result),
        )
    )
    details = (
        *_answers_words(result),
        *doubts(result),
        *inequality_words(result),
        *_speed_details(result.one_image),
        *advice(result),
    )
    return Verdict(words, details, _mood(result), guessing=False)


def accuracy_name(evaluation: Evaluation) -> Message:
    """Name a share of right answers: where nobody said what is right, it is an agreement."""
    if evaluation.labelled:
        return Message("Accuracy")
    return Message("Agreement with the original")


def accuracy_mood(change: AccuracyChange | None) -> Mood:
    """Tell whether a change of the accuracy is good."""
    match change:
        case AccuracyChange.BETTER:
            return Mood.GOOD
        case AccuracyChange.LITTLE_WORSE | AccuracyChange.WORSE:
            return Mood.WARNING
        case AccuracyChange.MUCH_WORSE:
            return Mood.BAD
        case _:
            return Mood.PLAIN


def accuracy_change(change: AccuracyChange, before: float, after: float) -> Message:
    """Say in a few words what became of an accuracy."""
    match change:
        case AccuracyChange.SAME:
            return Message("the same")
        case AccuracyChange.NOT_COMPARABLE:
            return Message("not comparable")
    # From the shares as they are written: people do subtract.
    points = float(share_text(after, 1)) - float(share_text(before, 1))
    return Message("{change:+.1f} points", change=points)


def balanced_change(result: Comparison) -> Message:
    """Say what became of the balanced accuracy: a loss always, a gain only where it is one."""
    before, after = (one.evaluation.balanced_accuracy for one in (result.before, result.after))
    if before - after > NOTABLE_LOSS:
        return accuracy_change(AccuracyChange.WORSE, before, after)
    if result.accuracy in {AccuracyChange.BETTER, AccuracyChange.NOT_COMPARABLE}:
        return accuracy_change(result.accuracy, before, after)
    return accuracy_change(AccuracyChange.SAME, before, after)


def share_words(evaluation: Evaluation) -> Message:
    """Write an accuracy with its interval where that is wide: "83.3% (44 to 97%)"."""
    share = evaluation.accuracy
    if not is_wide(evaluation):
        return Message("{share:.1%}", share=share)
    low, high = wilson(evaluation.right, evaluation.images)
    return Message("{share:.1%} ({low:.0f} to {high:.0%})", share=share, low=100 * low, high=high)


def is_wide(evaluation: Evaluation) -> bool:
    """Tell whether so few images were answered that the interval of the accuracy is told."""
    low, high = wilson(evaluation.right, evaluation.images)
    share = evaluation.accuracy
    return bool(evaluation.images) and max(high - share, share - low) >= _WIDE


def speed_mood(speed: Speed) -> Mood:
    """Tell whether a change of speed is good."""
    good = {Timing.FASTER: Mood.GOOD, Timing.SLOWER: Mood.BAD}
    return good.get(speed.timing, Mood.PLAIN)


def _mood(result: Comparison) -> Mood:
    ratios = [one.times_faster for one in result.one_image]
    smaller = result.after.size_bytes < result.before.size_bytes
    if accuracy_mood(result.accuracy) is Mood.BAD:
        return Mood.BAD
    if result.accuracy is AccuracyChange.WORSE or min(ratios) < 1 or not smaller:
        return Mood.WARNING
    if is_uneven(result.after.evaluation):
        return Mood.WARNING
    doubtful = (
        result.accuracy is AccuracyChange.NOT_COMPARABLE
        or Unequal.LONGER in result.differences
        or bool(doubts(result))
    )
    return Mood.GOOD if max(ratios) > 1 and not doubtful else Mood.PLAIN


# -- a network that is guessing -------------------------------------------------------------


def _guessing_sentence(result: Comparison) -> Message:
    after = result.after.evaluation
    if not after.labelled:
        return Message(
            "This network is guessing: it agrees with the original on {share:.1%}, where chance "
            "gets {chance:.1%}",
            share=after.accuracy,
            chance=after.largest_share,
        )
    return Message(
        "This network is guessing: {share:.1%} right, where chance gets {chance:.1%}",
        share=after.accuracy,
        chance=after.largest_share,
    )


def _guessing_details(result: Comparison) -> tuple[Message, ...]:
    after = result.after.evaluation
    if not after.labelled:
        return (
            Message("How small and fast it is means nothing while it does not keep the answers."),
            Message("Prune less, or let the compact network learn for more epochs."),
        )
    why = (
        Message(
            "It gives the same answer to all {images:,} validation images.", images=after.images
        )
        if gives_one_answer(after)
        else Message(
            "It answers {right:,} of {images:,} validation images right. The most frequent class "
            "as the answer to everything would get {chance:,} right.",
            right=after.right,
            images=after.images,
            chance=round(after.largest_share * after.images),
        )
    )
    nothing = Message("How small and fast it is means nothing before it has learned its classes.")
    if not is_guessing(result.before.evaluation):
        advice = Message("Prune less, or let the compact network learn for more epochs.")
    elif after.largest_share > _MOSTLY_ONE:
        advice = Message(
            "The original is guessing too: nearly all images show one class. Add images of the "
            "others, and let rare classes count as much as frequent ones."
        )
    else:
        advice = Message(
            "The original is guessing too. Start from pretrained weights, let it learn for more "
            "epochs, and check that the folders name what the images show."
        )
    return why, nothing, advice


# -- the sentence ---------------------------------------------------------------------------


def _is_mixed(result: Comparison) -> bool:
    times = [one.times_faster for one in result.one_image]
    smaller = result.after.size_bytes < result.before.size_bytes
    return smaller and (min(times) < 1 or max(times) == 1.0)


def size_change(result: Comparison) -> Message:
    """Say in a few words what became of the file's size."""
    share = 1 - result.after.size_bytes / max(1, result.before.size_bytes)
    if abs(share) < 0.005:
        return Message("same size")
    if share > 0:
        return Message("{share:.0%} smaller", share=share)
    return Message("{share:.0%} larger", share=-share)


def _speed_words(timed: Sequence[Speed]) -> Message:
    if len(timed) == 1:
        return timed[0].words
    first, second = timed[:2]
    if first.timing is second.timing is Timing.ALIKE:
        return Message(
            "about as fast in {first} and {second}",
            first=first.runtime.label,
            second=second.runtime.label,
        )
    return Message(
        "{speed} in {first} ({other} in {second})",
        speed=first.words,
        first=first.runtime.label,
        other=second.words,
        second=second.runtime.label,
    )


def _accuracy_words(result: Comparison) -> Message:
    before, after = result.before.evaluation.accuracy, result.after.evaluation.accuracy
    if not result.labelled:
        return Message("{share:.1%} of the answers kept", share=after)
    match result.accuracy:
        case AccuracyChange.SAME if f"{before:.1%}" == f"{after:.1%}":
            return Message("accuracy still {share:.1%}", share=after)
        case AccuracyChange.SAME:
            return Message(
                "accuracy the same ({before:.1%}, then {after:.1%})", before=before, after=after
            )
        case AccuracyChange.NOT_COMPARABLE:
            return Message(
                "accuracy {after:.1%}, not comparable with {before:.1%}", before=before, after=after
            )
    return Message("accuracy {before:.1%} → {after:.1%}", before=before, after=after)


# -- what to think of it --------------------------------------------------------------------


def _answers_words(result: Comparison) -> tuple[Message, ...]:
    if result.accuracy is AccuracyChange.NOT_COMPARABLE:
        return ()  # so many more would be a gain all the same
    images = result.after.evaluation.images
    if not result.labelled:
        return (
            Message(
                "It gives the original's first answer to {count:,} of the {images:,} validation "
                "images.",
                count=result.after.evaluation.right,
                images=images,
            ),
            Message(
                "Nothing says what the images show, so nobody can tell which of the two is right "
                "where they differ."
            ),
        )
    change = result.after.evaluation.right - result.before.evaluation.right
    if change == 0:
        return (
            Message(
                "It answers as many of the {images:,} validation images right as the original.",
                images=images,
            ),
        )
    words = (
        Message(
            "It answers {count:,} more of the {images:,} validation images right.",
            count=change,
            images=images,
        )
        if change > 0
        else Message(
            "It answers {count:,} fewer of the {images:,} validation images right.",
            count=-change,
            images=images,
        )
    )
    if not result.is_loss_unproven:
        return (words,)
    chance = (
        Message("Chance alone explains so small a difference.")
        if result.accuracy is AccuracyChange.SAME
        else Message("With so few images that could be chance, but need not be.")
    )
    return words, chance


def _speed_details(timed: Sequence[Speed]) -> tuple[Message, ...]:
    if any(one.is_varied for one in timed):
        return (
            Message(
                "Single runs took very different times: the computer was busy with other things."
            ),
        )
    times = [one.times_faster for one in timed]
    if max(times) <= 1 and 1.0 in times:
        return (
            Message(
                "On this computer the time for one image did not change: memory and overhead can "
                "weigh more than arithmetic."
            ),
        )
    return ()
