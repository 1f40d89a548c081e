"""Technical words in labels are pointed out where they stand, and explain themselves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from slimstudio.ui.widgets.text_label import Role, TextLabel, name_label, text_label


def marks(label: QLabel) -> list[QFrame]:
    found = label.findChildren(QFrame, "term", Qt.FindChildOption.FindDirectChildrenOnly)
    return [mark for mark in found if mark.isVisible()]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., TextLabel]:
    def show(text: str, role: Role = Role.HEADING, width: int = 600) -> TextLabel:
        label = text_label(text, role)
        qtbot.addWidget(label)
        label.resize(width, label.heightForWidth(width) if label.wordWrap() else 24)
        label.show()
        qtbot.wait(1)  # words are pointed out once the screen is there
        return label

    return show


def test_a_heading_points_out_the_first_use_of_every_term(
    shown: Callable[..., TextLabel],
) -> None:
    label = shown("Channels in the epochs: channels")
    assert [mark.accessibleName() for mark in marks(label)] == ["Channel", "Epoch"]
    for mark, word, before in zip(
        marks(label), ("Channels", "epochs"), ("", "Channels in the "), strict=True
    ):
        metrics = QFontMetrics(label.font())
        assert abs(mark.x() - metrics.horizontalAdvance(before)) <= 2
        assert abs(mark.width() - metrics.horizontalAdvance(word)) <= 2
        assert mark.accessibleName() in mark.toolTip()
        assert mark.whatsThis()


def test_marks_follow_another_text_and_another_width(shown: Callable[..., TextLabel]) -> None:
    label = shown("Something else")
    assert marks(label) == []
    label.setText("One epoch")
    (mark,) = marks(label)
    place = mark.geometry()
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    label.resize(300, 24)
    assert mark.geometry() != place
    assert abs(mark.geometry().right() - label.rect().right()) <= 2
    label.setText("Nothing")
    assert marks(label) == []


def test_sentences_point_out_terms_only_under_the_pointer(
    shown: Callable[..., TextLabel],
) -> None:
    label = shown("How often the network goes on after pruning, and in what steps.", Role.BODY, 90)
    leave(label)  # the pointer may happen to be where the window opened
    assert marks(label) == []
    enter(label)
    (mark,) = marks(label)
    assert mark.accessibleName() == "Pruning"
    assert mark.y() > 0  # in a later line
    assert label.rect().contains(mark.geometry())
    leave(label)
    assert marks(label) == []


def enter(label: TextLabel) -> None:
    label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    label.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))


def leave(label: TextLabel) -> None:
    label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    label.leaveEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))


def test_titles_figures_and_problems_stay_as_they_are(shown: Callable[..., TextLabel]) -> None:
    for role in (Role.TITLE, Role.DISPLAY, Role.FIGURE, Role.PROBLEM):
        label = shown("Epochs", role)
        enter(label)
        assert marks(label) == []


def test_a_field_keeps_what_its_name_says_and_explains_its_words_by_key(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = QLineEdit(form)
    label = name_label("Learning &rate", field, form)
    label.setToolTip("How far each step goes.")
    rows = QVBoxLayout(form)
    rows.addWidget(label)
    rows.addWidget(field)
    with qtbot.waitExposed(form):
        form.show()
    qtbot.waitUntil(lambda: len(marks(label)) == 1)
    (mark,) = marks(label)
    metrics = QFontMetrics(label.font())
    assert abs(mark.width() - metrics.horizontalAdvance("Learning rate")) <= 2
    assert "Learning rate" in mark.toolTip()
    assert "How far each step goes." in mark.toolTip()
    field.setFocus()
    assert "Learning rate" in field.whatsThis()
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    explained = [each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat")]
    assert [each.isVisible() for each in explained] == [True]
    QWhatsThis.hideText()


def test_what_does_not_fit_is_not_pointed_out(shown: Callable[..., TextLabel]) -> None:
    label = shown("A long heading of many words, and then an epoch", Role.HEADING, 60)
    assert marks(label) == []


def test_an_indent_moves_the_marks_too(shown: Callable[..., TextLabel]) -> None:
    label = shown("Epochs")
    (mark,) = marks(label)
    before = mark.x()
    label.setIndent(24)
    label.setText("Epochs ")
    assert mark.x() == before + 24
