from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from slimstudio.engine.training.settings import Augmentation, TrainingSettings
from slimstudio.session.edits import set_training
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.plan.training_form import TrainingForm
from tests.ui.resnet import resnet_document
from tests.ui.scenes import ready_document


@pytest.fixture
def document() -> Document:
    return resnet_document()


@pytest.fixture
def form(qtbot: QtBot, document: Document) -> TrainingForm:
    made = TrainingForm(document)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(qtbot: QtBot, field: QComboBox, value: object) -> None:
    """Pick an entry of a list as a person does, with the keyboard."""
    field.setFocus()
    start, end = field.currentIndex(), field.findData(value)
    key = Qt.Key.Key_Down if end > start else Qt.Key.Key_Up
    for _ in range(abs(end - start)):
        qtbot.keyClick(field, key)


def test_a_typed_number_is_one_edit(form: TrainingForm, document: Document, qtbot: QtBot) -> None:
    form.tune_epochs.setFocus()
    form.tune_epochs.selectAll()
    qtbot.keyClicks(form.tune_epochs, "12")
    qtbot.keyClick(form.tune_epochs, Qt.Key.Key_Return)
    assert document.project.training.tune_epochs == 12
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Change epochs to fine-tune"
    document.undo_stack.undo()
    assert form.tune_epochs.value() == TrainingSettings().tune_epochs


def test_lists_offer_usual_values_in_plain_words(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    choose(qtbot, form.batch_size, 16)
    choose(qtbot, form.learning_rate, 1e-2)
    choose(qtbot, form.augmentation, "strong")
    training = document.project.training
    assert training.batch_size == 16
    assert training.learning_rate == pytest.approx(1e-2)
    assert training.augmentation is Augmentation.STRONG
    assert form.learning_rate.currentText() == "0.01 (bold)"


def test_a_value_that_is_not_usual_is_shown_as_it_is(
    form: TrainingForm, document: Document
) -> None:
    def change(project: Project) -> Project:
        return set_training(project, replace(project.training, batch_size=48, learning_rate=2e-3))

    document.edit("", change)
    assert form.batch_size.currentText() == "48"
    assert form.learning_rate.currentText() == "0.002"
    document.undo_stack.undo()
    assert form.batch_size.findText("48") == -1


def test_rare_settings_are_folded_away_until_asked_for(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    assert not form.weight_decay.isVisible()
    qtbot.mouseClick(form.advanced, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert form.weight_decay.isVisible()
    assert form.seed.isVisible()
    form.label_smoothing.setValue(10)
    assert document.project.training.label_smoothing == pytest.approx(0.1)
    form.weight_decay.setValue(0.05)
    assert document.project.training.weight_decay == pytest.approx(0.05)


def test_learning_epochs_say_why_they_are_not_needed(form: TrainingForm, qtbot: QtBot) -> None:
    assert not form.learn_epochs.isEnabled()
    assert "knows these classes" in form.learn_epochs.toolTip()
    other = TrainingForm(ready_document(("fox",)))
    qtbot.addWidget(other)
    assert other.learn_epochs.isEnabled()


def test_the_amount_of_work_is_said(form: TrainingForm) -> None:
    assert form.work.text() == "Fine-tuning goes 3 times through 12 images, in 3 steps."
    form.tune_epochs.setValue(0)
    assert "not fine-tuned" in form.work.text()


def test_every_field_is_named_and_explained(form: TrainingForm) -> None:
    for field in (form.tune_epochs, form.batch_size, form.augmentation, form.seed):
        assert field.accessibleName()
        assert field.toolTip()


def test_scrolling_past_a_field_changes_nothing(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    form.advanced.setFocus()
    before = document.project.training
    for field in (form.tune_epochs, form.batch_size):
        QApplication.sendEvent(field, wheel())
    assert document.project.training == before
    form.tune_epochs.setFocus()
    qtbot.waitUntil(form.tune_epochs.hasFocus)
    QApplication.sendEvent(form.tune_epochs, wheel())
    assert document.project.training.tune_epochs == before.tune_epochs - 1


def wheel() -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
