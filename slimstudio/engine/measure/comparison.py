"""Everything by which two networks are compared, and whether the comparison is fair."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from slimstudio.engine.measure.scorecard import (
    ChangedAnswers,
    Evaluation,
    Runtime,
    Scorecard,
    Speed,
)
from slimstudio.engine.measure.significance import LEVEL, is_guessing, largest_loss, sign_test

NOTABLE_LOSS = 0.01  # a point less is what a person expects to pay for half the size
_HIGH_LOSS = 0.03
# Of the first answers, where nothing says what is right. A network shown mirrored photographs gives
# other answers to about a sixth of them, though nothing was lost.
_NOTABLE_CHANGE = 0.05
_HIGH_CHANGE = 0.15


class Unequal(StrEnum):
    """What a compact network had and its original had not."""

    LONGER = "longer"  # the original was still getting better when it stopped
    LONGER_THAN_GIVEN = "given"  # the original came as it was, and learned nothing here
    DISTILLED = "distilled"  # a teacher
    SETTINGS = "settings"  # other settings, such as those of another preset
    UNKNOWN = "unknown"  # an older file does not say


@dataclass(frozen=True)
class Learning:
    """How two networks learned that are compared.

    Args:
        original_epochs: Passes over the training images that the original had here.
        compact_epochs: Passes that the compact network had, those before pruning included.
        settled: Whether the original went on until it got no better.
        distilled: Whether the compact network learned from the original's answers too.
        other_settings: Whether both learned with different settings, as two attempts may.
    """

    original_epochs: int
    compact_epochs: int
    settled: bool = False
    distilled: bool = False
    other_settings: bool = False

    @property
    def differences(self) -> tuple[Unequal, ...]:
        """What the compact network had and the original had not."""
        found = []
        if self.compact_epochs > self.original_epochs and not self.settled:
            found.append(Unequal.LONGER if self.original_epochs else Unequal.LONGER_THAN_GIVEN)
        if self.distilled and self.compact_epochs > self.original_epochs:
            found.append(Unequal.DISTILLED)
        if self.other_settings:
            found.append(Unequal.SETTINGS)
        return tuple(found)


class AccuracyChange(StrEnum):
    """What became of the accuracy."""

    SAME = "same"  # chance alone explains the difference, and it is no loss worth mentioning
    BETTER = "better"
    LITTLE_WORSE = "little worse"  # by at most a point
    WORSE = "worse"
    MUCH_WORSE = "much worse"
    NOT_COMPARABLE = "not comparable"  # higher, but the original had no fair chance


@dataclass(frozen=True, eq=False)
class Comparison:
    """The original and the compact network, measured on the same images.

    Args:
        before: What the original measured.
        after: What the compact network measured.
        speeds: How long both take, for each runtime and number of images that was measured.
        learning: How both learned; None where an older file does not say.
        changed: Validation images about which the two disagree; None where that is not known.
        changed_test: The same of the test images.
    """

    before: Scorecard
    after: Scorecard
    speeds: tuple[Speed, ...] = ()
    learning: Learning | None = None
    changed: ChangedAnswers | None = None
    changed_test: ChangedAnswers | None = None

    @cached_property
    def one_image(self) -> tuple[Speed, ...]:
        """How fast one image is answered, ONNX Runtime first: that is what devices run."""
        found = [one for one in self.speeds if one.batch == 1]
        found.sort(key=lambda one: one.runtime is Runtime.TORCH)
        torch = Speed(Runtime.TORCH, 1, self.before.latency, self.after.latency)
        return tuple(found) or (torch,)

    @cached_property
    def is_guessing(self) -> bool:
        """Whether the compact network is no better than chance."""
        return is_guessing(self.after.evaluation)

    @cached_property
    def differences(self) -> tuple[Unequal, ...]:
        """What the compact network had and the original had not."""
        if not self.labelled:
            return ()  # whoever agrees with the original cannot be better than it
        return (Unequal.UNKNOWN,) if self.learning is None else self.learning.differences

    @property
    def labelled(self) -> bool:
        """Whether somebody said what the images show; else all accuracies are agreements."""
        return self.after.evaluation.labelled

    @cached_property
    def agreement(self) -> float | None:
        """The share of validation images with the same first answer; None where it is not known."""
        if not self.labelled:
            return self.after.evaluation.accuracy
        before, after = self.before.evaluation.answers, self.after.evaluation.answers
        if not before or len(before) != len(after):
            return None
        return sum(one == two for one, two in zip(before, after, strict=True)) / len(after)

    @property
    def accuracy(self) -> AccuracyChange:
        """What became of the accuracy on the validation images."""
        return self._change(self.before.evaluation, self.after.evaluation, self.changed)

    @property
    def test_accuracy(self) -> AccuracyChange | None:
        """What became of it on the test images; None without such."""
        if self.before.test is None or self.after.test is None:
            return None
        return self._change(self.before.test, self.after.test, self.changed_test)

    def _change(
        self, before: Evaluation, after: Evaluation, changed: ChangedAnswers | None
    ) -> AccuracyChange:
        lost = before.accuracy - after.accuracy
        if not after.labelled and lost > NOTABLE_LOSS:
            if lost <= _NOTABLE_CHANGE:
                return AccuracyChange.LITTLE_WORSE
            return AccuracyChange.WORSE if lost <= _HIGH_CHANGE else AccuracyChange.MUCH_WORSE
        proven = sign_test(*_at_most(before, after, changed)) < LEVEL
        if lost <= 0:
            if not proven:
                return AccuracyChange.SAME
            fair = not self.differences and not is_guessing(before)
            return AccuracyChange.BETTER if fair else AccuracyChange.NOT_COMPARABLE
        if lost <= NOTABLE_LOSS:
            return AccuracyChange.LITTLE_WORSE if proven else AccuracyChange.SAME
        return AccuracyChange.WORSE if lost <= _HIGH_LOSS else AccuracyChange.MUCH_WORSE

    @property
    def is_as_accurate(self) -> bool:
        """Whether the images are enough to rule out a loss that matters, and show none."""
        if not self.labelled or self.accuracy not in {AccuracyChange.SAME, AccuracyChange.BETTER}:
            return False
        before, after = self.before.evaluation, self.after.evaluation
        answers = _at_most(before, after, self.changed)
        return largest_loss(*answers, after.images) <= _HIGH_LOSS

    @property
    def is_loss_unproven(self) -> bool:
        """Whether chance alone could explain the answers that were lost."""
        before, after = self.before.evaluation, self.after.evaluation
        return sign_test(*_at_most(before, after, self.changed)) >= LEVEL


def changed_answers(labels: Sequence[int], before: Evaluation, after: Evaluation) -> ChangedAnswers:
    """Count on how many images only one of two networks is right."""
    pairs = [
        (then == label, now == label)
        for label, then, now in zip(labels, before.answers, after.answers, strict=True)
    ]
    return ChangedAnswers(pairs.count((False, True)), pairs.count((True, False)))


def _at_most(
    before: Evaluation, after: Evaluation, changed: ChangedAnswers | None
) -> tuple[int, int]:
    """Tell how many answers were gained and lost; where only the balance is known, at most."""
    if changed is not None:
        return changed.gained, changed.lost
    balance = after.right - before.right
    most = min(before.right, before.images - after.right)  # lost ones were right, and are wrong
    if len(before.answers) == len(after.answers) > 0:
        differing = sum(one != two for one, two in zip(before.answers, after.answers, strict=True))
        most = min(most, (differing - balance) // 2)
    most = max(most, -balance, 0)
    return most + balance, most
