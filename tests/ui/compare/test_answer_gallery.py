from slimstudio.ui.compare.answer_gallery import ChangedAnswer, newly_right, newly_wrong
from tests.ui.scenes import evaluation

LABELS = [0, 1, 2, 0, 1, 2]
BEFORE = evaluation((0, 1, 2, 1, 0, 0))
AFTER = evaluation((0, 2, 2, 0, 0, 1))


def test_images_that_became_wrong_are_listed_with_both_answers() -> None:
    assert newly_wrong(LABELS, BEFORE, AFTER) == [ChangedAnswer(1, 1, 1, 2)]


def test_images_that_became_right_are_listed_with_both_answers() -> None:
    assert newly_right(LABELS, BEFORE, AFTER) == [ChangedAnswer(3, 0, 1, 0)]


def test_images_that_are_wrong_in_another_way_are_neither() -> None:
    changed = newly_wrong(LABELS, BEFORE, AFTER) + newly_right(LABELS, BEFORE, AFTER)
    assert 5 not in [one.index for one in changed]
