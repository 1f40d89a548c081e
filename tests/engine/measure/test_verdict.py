"""A verdict is honest before it is kind, and its words never contradict the numbers."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.measure.comparison import AccuracyChange, Learning, Unequal, changed_answers
from slimstudio.engine.measure.scorecard import ChangedAnswers, Evaluation, Runtime, Speed
from slimstudio.engine.measure.verdict import (
    Mood,
    accuracy_change,
    accuracy_mood,
    balanced_change,
    judge,
    share_words,
)
from slimstudio.messages import share_text
from tests.engine.measure.results import FAIR, compared, evaluation, latency, of
from tests.engine.measure.test_scorecard import timed

GOOD = of(190, 10)
HALF_TRAINED = Learning(3, 6)


def one_image(runtime: Runtime, before_ms: float, after_ms: float) -> Speed:
    return Speed(runtime, 1, latency(before_ms), latency(after_ms))


def test_a_good_result_is_said_in_one_sentence() -> None:
    verdict = judge(compared(GOOD, GOOD))
    assert str(verdict.sentence) == "50% smaller and 2.0 times faster, accuracy still 95.0%"
    assert [str(one) for one in verdict.details] == [
        "It answers as many of the 200 validation images right as the original."
    ]
    assert verdict.mood is Mood.GOOD


# -- guessing -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "after",
    [of(98, 102), evaluation((100, 0), (100, 0)), evaluation((294, 3), (2, 1))],
    ids=["chance", "always the same", "less than the largest class"],
)
@pytest.mark.parametrize("before", [GOOD, of(100, 100)], ids=["learned", "guessing too"])
def test_a_network_that_guesses_is_called_that_and_praised_for_nothing(
    before: Evaluation, after: Evaluation
) -> None:
    verdict = judge(compared(before, after))
    assert verdict.guessing
    assert verdict.mood is Mood.BAD
    assert str(verdict.sentence).startswith("This network is guessing")
    assert not re.search("smaller|faster", str(verdict.sentence))
    rare = "rare classes" in str(verdict.detail)
    assert ("pretrained" in str(verdict.detail) or rare) == (before is not GOOD)
    assert not rare or after.largest_share > 0.8


def test_an_original_that_guesses_shows_nothing_about_pruning() -> None:
    result = compared(of(100, 100), GOOD)
    verdict = judge(result)
    assert not verdict.guessing
    assert result.accuracy is AccuracyChange.NOT_COMPARABLE
    assert verdict.mood is Mood.PLAIN
    assert "The original is guessing" in str(verdict.detail)


def test_of_very_few_images_nothing_is_praised() -> None:
    verdict = judge(compared(of(4, 0), of(4, 0)))
    assert not verdict.guessing
    assert verdict.mood is Mood.PLAIN
    assert "nobody can tell" in str(verdict.detail)


# -- fair to the original -------------------------------------------------------------------


def test_a_gain_is_not_credited_where_the_original_was_half_trained() -> None:
    result = compared(of(85, 115), of(116, 84), learning=HALF_TRAINED)
    assert result.accuracy is AccuracyChange.NOT_COMPARABLE
    verdict = judge(result)
    assert verdict.mood is Mood.PLAIN
    assert "its epochs: 3, those of the compact network: 6" in str(verdict.detail)
    assert accuracy_mood(result.accuracy) is Mood.PLAIN
    assert "+" not in str(accuracy_change(result.accuracy, 0.425, 0.58))
    fair = compared(of(150, 50), of(180, 20), learning=FAIR)
    assert fair.accuracy is AccuracyChange.BETTER
    assert judge(fair).mood is Mood.GOOD


def test_a_half_trained_original_is_named_even_where_nothing_was_gained() -> None:
    verdict = judge(compared(GOOD, GOOD, learning=HALF_TRAINED))
    assert verdict.mood is Mood.PLAIN
    assert "still getting better" in str(verdict.detail)


@pytest.mark.parametrize(
    ("learning", "difference", "word"),
    [
        (Learning(3, 6), Unequal.LONGER, "still getting better"),
        (Learning(0, 3), Unequal.LONGER_THAN_GIVEN, "left as it came"),
        (Learning(6, 9, settled=True, distilled=True), Unequal.DISTILLED, "distillation"),
        (
            Learning(6, 9, settled=True, other_settings=True),
            Unequal.SETTINGS,
            "different training settings",
        ),
        (None, Unequal.UNKNOWN, "older SlimStudio"),
    ],
)
def test_whatever_was_unequal_is_named_and_no_gain_is_shown(
    learning: Learning | None, difference: Unequal, word: str
) -> None:
    result = compared(of(150, 50), of(180, 20), learning=learning)
    assert difference in result.differences
    assert result.accuracy is AccuracyChange.NOT_COMPARABLE
    assert word in str(judge(result).detail)
    assert judge(result).mood is not Mood.GOOD


@pytest.mark.parametrize(
    "learning", [FAIR, Learning(5, 5), Learning(0, 0), Learning(5, 5, distilled=True)]
)
def test_equal_passes_are_fair(learning: Learning) -> None:
    assert learning.differences == ()


# -- without labels -------------------------------------------------------------------------


@pytest.mark.parametrize("right", [198, 195, 185, 150])
def test_the_tile_and_the_sentence_are_equally_worried_about_lost_answers(right: int) -> None:
    before, after = (replace(one, labelled=False) for one in (of(200, 0), of(right, 200 - right)))
    result = compared(before, after, changed=ChangedAnswers(0, 200 - right))
    tile, sentence = accuracy_mood(result.accuracy), judge(result).mood
    assert (tile is Mood.BAD) == (sentence is Mood.BAD) == (right == 150)
    assert right != 185 or tile is sentence is Mood.WARNING


# -- noise ----------------------------------------------------------------------------------


def test_an_image_more_on_a_few_hundred_is_the_same() -> None:
    result = compared(of(340, 19), of(341, 18), changed=ChangedAnswers(4, 3))
    assert result.accuracy is AccuracyChange.SAME
    assert str(accuracy_change(result.accuracy, 340 / 359, 341 / 359)) == "the same"
    assert "Chance alone" in str(judge(result).detail)


def test_the_answers_that_changed_decide_and_not_two_intervals() -> None:
    before, after = of(900, 100), of(912, 88)
    assert compared(before, after, changed=ChangedAnswers(12, 0)).accuracy is AccuracyChange.BETTER
    assert compared(before, after, changed=ChangedAnswers(62, 50)).accuracy is AccuracyChange.SAME


def test_without_knowing_which_answers_changed_nothing_is_claimed_rashly() -> None:
    before = replace(of(900, 100), answers=())
    assert compared(before, replace(of(912, 88), answers=())).accuracy is AccuracyChange.SAME
    clear = compared(before, replace(of(980, 20), answers=()))
    assert clear.accuracy is AccuracyChange.BETTER


def test_a_loss_that_may_be_chance_is_still_a_loss() -> None:
    result = compared(of(18, 2), of(15, 5), changed=ChangedAnswers(0, 3))
    assert result.accuracy is AccuracyChange.MUCH_WORSE
    verdict = judge(result)
    assert verdict.mood is Mood.BAD
    assert "could be chance" in str(verdict.detail)
    assert "milder goal" in str(verdict.detail)


def test_few_images_have_an_interval_and_many_have_none() -> None:
    assert str(share_words(of(45, 5))) == "90.0% (79 to 96%)"
    assert str(share_words(of(49_500, 500))) == "99.0%"


def test_changed_answers_are_counted_image_by_image() -> None:
    one, two = (Evaluation(0.0, 0.5, answers, ()) for answers in ((0, 1, 1, 0), (0, 0, 1, 1)))
    assert changed_answers((0, 0, 1, 0), one, two) == ChangedAnswers(gained=1, lost=1)


# -- classes --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "after",
    [evaluation((290, 2, 5), (3, 0, 0), (0, 0, 60)), evaluation((95, 5), (18, 12))],
    ids=["a class is never found", "a class is found rarely"],
)
def test_accuracy_that_comes_from_frequent_classes_is_not_praised(after: Evaluation) -> None:
    verdict = judge(compared(after, after))
    assert verdict.mood is Mood.WARNING
    assert "balanced accuracy" in str(verdict.detail)


def test_balanced_accuracy_shows_no_gain_that_accuracy_does_not() -> None:
    unfair = compared(of(85, 115), of(116, 84), learning=HALF_TRAINED)
    assert str(balanced_change(unfair)) == "not comparable"
    assert "more of" not in str(judge(unfair).detail)
    assert str(balanced_change(compared(of(100, 100), of(101, 99)))) == "the same"
    assert str(balanced_change(compared(of(150, 50), of(180, 20)))) == "+15.0 points"
    lost = compared(evaluation((290, 2), (2, 3)), evaluation((292, 0), (4, 1)))
    assert str(balanced_change(lost)).startswith("\N{MINUS SIGN}")


def test_a_class_with_hardly_an_image_is_not_praised() -> None:
    few = evaluation((60, 0), (0, 2))
    verdict = judge(compared(few, few))
    assert verdict.mood is Mood.PLAIN
    assert "only 2 validation images" in str(verdict.detail)


# -- speed ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("onnx_ms", "torch_ms", "words", "mood"),
    [
        (1.0, 1.5, "and 2.0 times faster in ONNX Runtime (1.3 times faster in PyTorch)", "good"),
        (1.0, 2.0, "and 2.0 times faster in ONNX Runtime (about as fast in PyTorch)", "good"),
        (2.0, 1.98, "but about as fast in ONNX Runtime and PyTorch", ""),
        (1.0, 4.0, "but 2.0 times faster in ONNX Runtime (2.0 times slower in PyTorch)", "warning"),
    ],
)
def test_both_runtimes_are_spoken_of(
    onnx_ms: float, torch_ms: float, words: str, mood: str
) -> None:
    speeds = (
        one_image(Runtime.TORCH, 2.0, torch_ms),
        Speed(Runtime.TORCH, 16, latency(9), latency(90)),
        one_image(Runtime.ONNX_RUNTIME, 2.0, onnx_ms),
    )
    verdict = judge(compared(GOOD, GOOD, speeds=speeds))
    assert str(verdict.sentence).startswith(f"50% smaller {words}, ")
    assert verdict.mood is Mood(mood)
    assert ("did not change" in str(verdict.detail)) == (mood == "")


def test_times_that_vary_too_much_are_called_that() -> None:
    unclear = Speed(Runtime.TORCH, 1, latency(5, 2, 6), latency(4, 3, 5.5))
    verdict = judge(compared(GOOD, GOOD, speeds=(unclear,)))
    assert "not clearly faster" in str(verdict.sentence)
    assert "very different times" in str(verdict.detail)
    assert verdict.mood is Mood.PLAIN


def test_a_network_of_the_same_size_or_larger_is_called_that() -> None:
    result = compared(GOOD, GOOD)
    for size, words in ((1_000_000, "Same size"), (1_500_000, "50% larger")):
        verdict = judge(replace(result, after=replace(result.after, size_bytes=size)))
        assert str(verdict.sentence).startswith(words)
        assert verdict.mood is Mood.WARNING


# -- whatever was measured ------------------------------------------------------------------


@st.composite
def answered(draw: st.DrawFn, rows: tuple[int, ...]) -> Evaluation:
    """Answers to so many images of each class."""
    confusion = []
    for count in rows:
        cuts = sorted(draw(st.lists(st.integers(0, count), min_size=len(rows) - 1,
                                    max_size=len(rows) - 1)))  # fmt: skip
        ends = [0, *cuts, count]
        confusion.append(tuple(after - before for before, after in pairwise(ends)))
    return evaluation(*confusion)


LEARNED = st.none() | st.builds(
    Learning, st.integers(0, 9), st.integers(0, 18), st.booleans(), st.booleans(), st.booleans()
)


@given(st.lists(st.integers(1, 60), min_size=2, max_size=5), timed(), timed(), LEARNED, st.data())
def test_words_and_colours_agree_with_whatever_was_measured(
    rows: list[int], slow: object, quick: object, learning: Learning | None, data: st.DataObject
) -> None:
    before, after = data.draw(answered(tuple(rows))), data.draw(answered(tuple(rows)))
    speed = Speed(Runtime.TORCH, 1, slow, quick)  # type: ignore[arg-type]
    result = compared(before, after, learning=learning, speeds=(speed,))
    verdict, words = judge(result), str(judge(result).sentence)
    assert verdict.guessing == words.startswith("This network is guessing")
    if verdict.mood is Mood.GOOD:
        assert not verdict.guessing
        assert speed.times_faster > 1
        assert before.accuracy - after.accuracy <= 0.01
        assert after.accuracy - after.balanced_accuracy <= 0.1
    if result.accuracy is AccuracyChange.BETTER:
        assert after.right > before.right
        assert result.differences == ()
    if result.accuracy is AccuracyChange.SAME:
        assert before.accuracy - after.accuracy <= 0.01
    if verdict.guessing:
        return
    assert f"{share_text(after.accuracy, 1)}%" in words
    assert (str(speed.words) in words) == (len(result.one_image) == 1)
    assert ("smaller" in words) == (result.after.size_bytes < result.before.size_bytes)


def test_so_few_images_that_a_large_loss_could_hide_do_not_show_equal_accuracy() -> None:
    few, many = of(5, 1), of(990, 10)
    unchanged = ChangedAnswers(0, 0)
    assert not compared(few, few, changed=unchanged).is_as_accurate
    assert compared(many, many, changed=unchanged).is_as_accurate
    assert not compared(many, of(950, 50), changed=ChangedAnswers(0, 40)).is_as_accurate
