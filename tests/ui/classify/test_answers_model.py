"""Rows of answers: sorted, filtered, corrected, and cheap however many there are."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from slimstudio.engine.classify.pictures import Answered, FoundPicture
from slimstudio.messages import Message
from slimstudio.ui.classify.answers_model import UNREAD, AnswerColumn, AnswersModel
from slimstudio.ui.classify.answers_view import AnswersView

CLASSES = ("bee", "ant", "cow")


def answered(name: str, *ranked: tuple[int, float]) -> Answered:
    problem = Message("") if ranked else Message("It is damaged.")
    return Answered(FoundPicture(Path(f"/none/{name}"), name), ranked, problem)


ANSWERS = (
    answered("a.png", (0, 0.9), (1, 0.1)),
    answered("b.png", (1, 0.5), (0, 0.3)),
    answered("c.png"),
    answered("d.png", (2, 0.7), (1, 0.2)),
    answered("e.png", (1, 0.95), (2, 0.02)),
)


@pytest.fixture
def view(qtbot: QtBot) -> AnswersView:
    made = AnswersView()
    qtbot.addWidget(made)
    made.answers.set_threshold(0.6)
    made.answers.begin(CLASSES)
    made.answers.add(ANSWERS)
    return made


def column(model: AnswersModel, which: AnswerColumn = AnswerColumn.PICTURE) -> str:
    rows = range(model.rowCount())
    return " ".join(str(model.index(row, which).data()).removesuffix(".png") for row in rows)


def test_the_model_keeps_qts_rules_whatever_is_done_to_it(view: AnswersView) -> None:
    model = view.answers
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, view
    )
    for order in Qt.SortOrder:
        for which in (*AnswerColumn, -1):
            model.sort(which, order)
    model.add(ANSWERS)
    model.show_only(1, unsure=True)
    model.add(ANSWERS)
    model.correct(0, 2)
    model.set_threshold(0.99)
    model.show_only(None, unsure=False)
    model.begin(CLASSES)
    assert model.rowCount() == 0
    assert tester.model() is model


@pytest.mark.parametrize(
    ("which", "rising"),
    [
        (AnswerColumn.PICTURE, "a b c d e"),
        (AnswerColumn.ANSWER, "c b e a d"),
        (AnswerColumn.CONFIDENCE, "c b d a e"),
        (AnswerColumn.SECOND, "c a d b e"),
        (AnswerColumn.UNSURE, "a d e b c"),
    ],
)
def test_a_click_on_a_head_sorts(view: AnswersView, which: AnswerColumn, rising: str) -> None:
    view.sortByColumn(which, Qt.SortOrder.AscendingOrder)
    assert column(view.answers) == rising
    view.sortByColumn(which, Qt.SortOrder.DescendingOrder)
    assert set(column(view.answers).split()) == set("abcde")
    view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert column(view.answers) == "a b c d e"


def test_what_is_selected_stays_selected_when_more_come(view: AnswersView) -> None:
    view.sortByColumn(AnswerColumn.CONFIDENCE, Qt.SortOrder.DescendingOrder)
    view.selectRow(1)
    view.answers.add([answered("f.png", (0, 0.99), (1, 0.01))])
    assert column(view.answers) == "f e a d b c"
    chosen = view.selectionModel().selectedRows()
    assert [one.data() for one in chosen] == ["a.png"]


def test_rows_are_filtered_by_answer_and_by_doubt(view: AnswersView) -> None:
    model = view.answers
    model.show_only(1, unsure=False)
    assert column(model) == "b e"
    model.show_only(None, unsure=True)
    assert column(model) == "b"
    model.set_threshold(0.8)
    assert column(model) == "b d"
    model.show_only(UNREAD, unsure=False)
    assert column(model) == "c"
    assert column(model, AnswerColumn.ANSWER) == "not read"
    assert model.counts() == {0: 1, 1: 2, 2: 1, UNREAD: 1}


def test_a_corrected_answer_counts_and_can_be_taken_back(view: AnswersView) -> None:
    model = view.answers
    index = model.index(1, AnswerColumn.ANSWER)
    assert model.setData(index, 2)
    assert (index.data(), model.index(1, AnswerColumn.UNSURE).data()) == ("cow", "corrected")
    assert model.unsure == 0
    assert [one.picture.name for one in model.corrected] == ["b.png"]
    assert model.setData(index, 1)
    assert model.corrected == ()
    assert not model.setData(index, 3)
    editable = Qt.ItemFlag.ItemIsEditable
    assert model.flags(index) & editable
    assert not model.flags(model.index(2, AnswerColumn.ANSWER)) & editable
    assert not model.flags(model.index(1, AnswerColumn.SECOND)) & editable


@pytest.mark.parametrize("width", [420, 560, 900])
def test_no_header_is_cut_and_all_columns_are_in_sight(view: AnswersView, width: int) -> None:
    view.resize(width, 300)
    view.show()
    headers = view.horizontalHeader()
    for column in AnswerColumn:
        assert headers.sectionSize(column) >= headers.sectionSizeHint(column)
    if width > sum(map(headers.sectionSizeHint, AnswerColumn)) + 40:
        assert headers.length() <= view.viewport().width()


def test_of_ten_thousand_rows_only_those_that_are_seen_are_drawn(
    view: AnswersView, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[Path] = set()
    monkeypatch.setattr(view.thumbnails, "find", asked.add)
    view.resize(600, 500)
    view.show()
    for start in range(0, 10_000, 16):
        names = (f"{start + at}.png" for at in range(16))
        view.answers.add([answered(name, (0, 0.9), (1, 0.1)) for name in names])
    view.sortByColumn(AnswerColumn.CONFIDENCE, Qt.SortOrder.DescendingOrder)
    view.grab()
    assert view.answers.rowCount() == 10_005
    assert 5 < len(asked) < 100
