import torch
from pytestqt.qtbot import QtBot

from slimstudio.engine.data.pixels import Pixels
from slimstudio.ui.compare.answer_gallery import (
    AnswerGallery,
    ChangedAnswer,
    newly_right,
    newly_wrong,
)
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


def test_wide_pictures_take_no_more_height_than_they_have(qtbot: QtBot) -> None:
    gallery = AnswerGallery("none", "one", "{count}")
    qtbot.addWidget(gallery)
    gallery.resize(900, 400)
    changed = [ChangedAnswer(0, 0, 1, 0)]
    heights = []
    for size in ((64, 64), (64, 96), (96, 64)):
        images = torch.zeros(1, 3, *size, dtype=torch.uint8)
        gallery.show_answers(changed, Pixels(images, torch.zeros(1), ("a", "b"), ("a.png",)))
        heights.append(gallery.list.height())
    square, wide, high = heights
    assert square - wide == 80  # a third of the side
    assert high == square
