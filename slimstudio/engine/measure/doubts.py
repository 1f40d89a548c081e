"""What keeps a verdict from being certain or fair, and what to do about it."""

from slimstudio.engine.measure.comparison import AccuracyChange, Comparison, Unequal
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.measure.significance import (
    is_guessing,
    is_unproven,
)
from slimstudio.messages import Message, plural

_FEW_OF_A_CLASS = 5  # validation images; an answer more or less is 20 points and more
_FAR_APART = 0.1  # between accuracy and balanced accuracy
_UNEVEN = 5.0  # times as many images in the largest class as in the smallest


def doubts(result: Comparison) -> tuple[Message, ...]:
    """Say what keeps the accuracy from meaning much."""
    before, after = result.before.evaluation, result.after.evaluation
    if not result.labelled:
        return ()
    found = []
    if is_guessing(before):
        found.append(
            Message(
                "The original is guessing, so the comparison says nothing about pruning. Start "
                "from pretrained weights, or let it learn for more epochs."
            )
        )
    if is_unproven(after):
        found.append(
            Message(
                "The most frequent class as the answer to everything could be right as often: "
                "nobody can tell from these validation images whether it is guessing. Add images."
            )
        )
    counts = [sum(row) for row in after.confusion if any(row)]
    if is_uneven(after):
        found.append(
            Message(
                "The frequent classes make the {accuracy:.1%}: with every class counting alike it "
                "is right on {balanced:.1%} (balanced accuracy). Let rare classes count as much, "
                "or add images to them.",
                accuracy=after.accuracy,
                balanced=after.balanced_accuracy,
            )
        )
    elif len(counts) > 1 and min(counts) < _FEW_OF_A_CLASS and max(counts) >= _UNEVEN * min(counts):
        found.append(
            plural(
                min(counts),
                "One class has only {count} validation image, so nobody knows how well it is "
                "recognised.",
                "One class has only {count} validation images, so nobody knows how well it is "
                "recognised.",
            )
        )
    return tuple(found)


def is_uneven(evaluation: Evaluation) -> bool:
    """Tell whether rare classes are recognised much worse than frequent ones."""
    if not evaluation.labelled:
        return False
    return evaluation.accuracy - evaluation.balanced_accuracy > _FAR_APART


def inequality_words(result: Comparison) -> tuple[Message, ...]:
    """Name what the compact network had and the original had not."""
    learning = result.learning
    if learning is None:
        if result.accuracy is not AccuracyChange.NOT_COMPARABLE:
            return ()
        return (
            Message(
                "An older SlimStudio did not note how long each of them learned, so what is better "
                "may come from longer training."
            ),
        )
    said = {
        Unequal.LONGER: Message(
            "The original was still getting better when it stopped (its epochs: {original}, those "
            "of the compact network: {compact}). What is better may come from learning longer, "
            "not from pruning.",
            original=learning.original_epochs,
            compact=learning.compact_epochs,
        ),
        Unequal.LONGER_THAN_GIVEN: plural(
            learning.compact_epochs,
            "The original was left as it came, and the compact network learned from these images "
            "for {count} epoch.",
            "The original was left as it came, and the compact network learned from these images "
            "for {count} epochs.",
        ),
        Unequal.DISTILLED: Message(
            "The compact network also learned from the original's answers (distillation), which "
            "the original could not."
        ),
        Unequal.SETTINGS: Message("The two learned with different training settings."),
    }
    return tuple(said[one] for one in result.differences if one in said)


def advice(result: Comparison) -> tuple[Message, ...]:
    """Say what may win back what was lost."""
    if result.accuracy in {AccuracyChange.WORSE, AccuracyChange.MUCH_WORSE}:
        if not result.labelled:
            return (
                Message(
                    "More pictures, more epochs of fine-tuning or a milder goal bring it closer to "
                    "the original."
                ),
            )
        return (Message("More epochs of fine-tuning or a milder goal can win accuracy back."),)
    return ()
