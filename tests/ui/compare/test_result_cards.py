from dataclasses import replace

from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.ui.compare.result_cards import class_rows
from slimstudio.ui.widgets.text_label import Tone

BEFORE = Evaluation(0.1, 0.7, (), ((8, 2, 0), (0, 5, 5), (0, 0, 0)))
AFTER = Evaluation(0.1, 0.7, (), ((6, 4, 0), (0, 9, 1), (0, 0, 0)))


def test_losses_come_first_and_classes_without_images_not_at_all() -> None:
    rows = class_rows(("cat", "dog", "fox"), BEFORE, AFTER)
    assert [(row.name, row.tone) for row in rows] == [("cat", Tone.WARNING), ("dog", Tone.NONE)]
    assert [row.change.replace("\N{NO-BREAK SPACE}", " ") for row in rows] == [
        "\N{MINUS SIGN}20.0 points",
        "+40.0 points",
    ]


def test_of_many_classes_those_that_changed_most_are_shown() -> None:
    assert [row.name for row in class_rows(("cat", "dog", "fox"), BEFORE, AFTER, most=1)] == ["dog"]


def test_where_nobody_said_what_is_true_rows_are_answers_of_the_original() -> None:
    before, after = (replace(one, labelled=False) for one in (BEFORE, AFTER))
    (row,) = class_rows(("cat", "dog", "fox"), before, after, most=1)
    assert row.meaning == "The original gives this answer to 10 validation images."
