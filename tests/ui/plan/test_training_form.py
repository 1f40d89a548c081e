from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox
from pytestqt.qtbot import QtBot

from slimstudio.engine.measure.facts import TrainingWork
from slimstudio.engine.training.settings import (
    Augmentation,
    Precision,
    Preset,
    TrainingSettings,
    with_preset,
)
from slimstudio.session.edits import set_training
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.plan.run_time import promised_seconds, training_of_run
from slimstudio.ui.plan.training_fields import kinds, show_value, value_of
from slimstudio.ui.plan.training_form import TrainingForm
from tests.ui.resnet import opened_resnet, resnet_document
from tests.ui.scenes import ready_document


@pytest.fixture
def document() -> Document:
    """One whose passes are counted."""
    made = resnet_document()
    made.open_project(replace(made.project, training=TrainingSettings()))
    return made


@pytest.fixture
def form(qtbot: QtBot, document: Document) -> TrainingForm:
    made = TrainingForm(document)
    qtbot.addWidget(made)
    made.show()
    made.advanced.setChecked(True)
    return made


def number(form: TrainingForm, name: str) -> QSpinBox:
    field = form.fields[name]
    assert isinstance(field, QSpinBox)
    return field


def decimal(form: TrainingForm, name: str) -> QDoubleSpinBox:
    field = form.fields[name]
    assert isinstance(field, QDoubleSpinBox)
    return field


def choices(form: TrainingForm, name: str) -> QComboBox:
    field = form.fields[name]
    assert isinstance(field, QComboBox)
    return field


def switch(form: TrainingForm, name: str) -> QCheckBox:
    field = form.fields[name]
    assert isinstance(field, QCheckBox)
    return field


def choose(qtbot: QtBot, field: QComboBox, value: object) -> None:
    """Pick an entry of a list as a person does, with the keyboard."""
    field.setFocus()
    start, end = field.currentIndex(), field.findData(value)
    key = Qt.Key.Key_Down if end > start else Qt.Key.Key_Up
    for _ in range(abs(end - start)):
        qtbot.keyClick(field, key)


def test_a_typed_number_is_one_edit(form: TrainingForm, document: Document, qtbot: QtBot) -> None:
    field = number(form, "tune_epochs")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert document.project.training.tune_epochs == 12
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Change epochs to fine-tune"
    document.undo_stack.undo()
    assert field.value() == TrainingSettings().tune_epochs


def test_a_preset_sets_every_number_in_one_edit(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    assert form.preset.currentText() == "My own numbers"
    choose(qtbot, form.preset, "careful")
    assert document.project.training == with_preset(TrainingSettings(), Preset.CAREFUL)
    assert document.undo_stack.count() == 1
    assert form.preset.count() == 3
    promised = number(form, "tune_epochs").value()
    assert promised == training_of_run(document).tune_epochs > 4
    assert switch(form, "distillation").isChecked()
    number(form, "tune_epochs").setValue(4)
    assert form.preset.currentText() == "My own numbers"
    assert form.preset.count() == 4
    choose(qtbot, form.preset, "quick")
    assert document.project.training.preset is Preset.QUICK
    assert form.preset.count() == 3


def test_presets_say_how_long_they_take_here(form: TrainingForm, document: Document) -> None:
    assert [form.preset.itemText(at) for at in range(3)] == ["Quick", "Balanced", "Careful"]
    document.take_facts(replace(document.facts, training=TrainingWork(0.05)))
    told = [form.preset.itemText(at) for at in range(3)]
    assert all("up to" in text for text in told)
    seconds = [promised_seconds(document, preset) for preset in Preset]
    assert seconds == sorted(seconds, key=lambda one: one or 0)
    assert seconds[0] != seconds[1] != seconds[2]


def test_who_counts_passes_goes_on_from_those_that_were_promised(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    choose(qtbot, form.preset, "balanced")
    promised = training_of_run(document)
    switch(form, "learn_further").setChecked(not promised.learn_further)
    training = document.project.training
    assert training.preset is None
    assert training.learn_further is not promised.learn_further
    assert (training.learn_epochs, training.tune_epochs) == (
        promised.learn_epochs,
        promised.tune_epochs,
    )
    document.undo_stack.undo()
    choose(qtbot, choices(form, "batch_size"), 16)  # no passes: the preset's time still holds
    assert document.project.training.preset is Preset.BALANCED


def test_lists_offer_usual_values_in_plain_words(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    choose(qtbot, choices(form, "batch_size"), 16)
    choose(qtbot, choices(form, "learning_rate"), 1e-2)
    choose(qtbot, choices(form, "augmentation"), "strong")
    choose(qtbot, choices(form, "precision"), "full")
    training = document.project.training
    assert training.batch_size == 16
    assert training.learning_rate == pytest.approx(1e-2)
    assert training.augmentation is Augmentation.STRONG
    assert training.precision is Precision.FULL
    assert choices(form, "learning_rate").currentText() == "0.01 (bold)"


def test_a_value_that_is_not_usual_is_shown_as_it_is(
    form: TrainingForm, document: Document
) -> None:
    def change(project: Project) -> Project:
        return set_training(project, replace(project.training, batch_size=48, learning_rate=2e-3))

    document.edit("", change)
    assert choices(form, "batch_size").currentText() == "48"
    assert choices(form, "learning_rate").currentText() == "0.002"
    document.undo_stack.undo()
    assert choices(form, "batch_size").findText("48") == -1


def test_numbers_are_folded_away_until_asked_for(form: TrainingForm, qtbot: QtBot) -> None:
    form.advanced.setChecked(False)
    assert not form.fields["tune_epochs"].isVisible()
    assert form.preset.isVisible()
    assert form.fields["augmentation"].isVisible()
    qtbot.mouseClick(form.advanced, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert all(field.isVisible() for field in form.fields.values())


def test_shares_are_shown_as_percent(form: TrainingForm, document: Document) -> None:
    decimal(form, "label_smoothing").setValue(10)
    decimal(form, "first_layer_rate").setValue(30)
    decimal(form, "weight_decay").setValue(0.05)
    training = document.project.training
    assert training.label_smoothing == pytest.approx(0.1)
    assert training.first_layer_rate == pytest.approx(0.3)
    assert training.weight_decay == pytest.approx(0.05)
    assert decimal(form, "first_layer_rate").text() == "30 %"


def test_numbers_that_mean_something_special_say_what(form: TrainingForm) -> None:
    assert number(form, "patience").text() == "Never"
    assert number(form, "threads").text() == "Automatic"
    number(form, "views").setValue(0)
    assert number(form, "views").text() == "Compute anew"


def test_what_does_nothing_now_says_why(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    temperature = form.fields["temperature"]
    assert not temperature.isEnabled()
    assert "does not learn from the original" in temperature.toolTip()
    switch(form, "distillation").click()
    assert temperature.isEnabled()
    assert "Softens" in temperature.toolTip()
    choose(qtbot, choices(form, "augmentation"), "none")
    assert not form.fields["mirror"].isEnabled()
    assert document.project.training.distillation


def test_learning_epochs_say_why_they_are_not_needed(form: TrainingForm, qtbot: QtBot) -> None:
    assert not form.fields["learn_epochs"].isEnabled()
    assert "knows these classes" in form.fields["learn_epochs"].toolTip()
    other = TrainingForm(ready_document(("fox",)))
    qtbot.addWidget(other)
    assert other.fields["learn_epochs"].isEnabled()


def test_the_amount_of_work_is_said(form: TrainingForm) -> None:
    assert form.work.text() == "Fine-tuning: 3 \N{MULTIPLICATION SIGN} 12 images. Steps: 3."
    switch(form, "tune_further").setChecked(True)
    assert "3 \N{MULTIPLICATION SIGN} 12 images, up to 4 times" in form.work.text()
    switch(form, "tune_further").setChecked(False)
    number(form, "tune_epochs").setValue(1)
    assert form.work.text() == "Fine-tuning: 1 \N{MULTIPLICATION SIGN} 12 images. Steps: 1."
    number(form, "tune_epochs").setValue(0)
    assert "not fine-tuned" in form.work.text()


def test_every_setting_has_a_field_that_is_named_and_explained(form: TrainingForm) -> None:
    assert set(form.fields) == {field.name for field in fields(TrainingSettings)} - {"preset"}
    for field in (form.preset, *form.fields.values()):
        assert field.objectName()
        assert field.accessibleName()
        assert field.toolTip()


def test_a_field_gives_back_what_it_shows(form: TrainingForm) -> None:
    for preset in Preset:
        settings = with_preset(TrainingSettings(), preset)
        for name, kind in kinds().items():
            value = getattr(settings, name)
            show_value(kind, form.fields[name], value)
            found = value_of(kind, form.fields[name])
            expected = pytest.approx(value) if isinstance(value, float) else value
            assert found == expected, (preset, name)


def test_scrolling_past_a_field_changes_nothing(
    form: TrainingForm, document: Document, qtbot: QtBot
) -> None:
    form.advanced.setFocus()
    before = document.project.training
    epochs = number(form, "tune_epochs")
    for field in (epochs, choices(form, "batch_size"), form.preset):
        QApplication.sendEvent(field, wheel())
    assert document.project.training == before
    epochs.setFocus()
    qtbot.waitUntil(epochs.hasFocus)
    QApplication.sendEvent(epochs, wheel())
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


def test_smaller_steps_are_advised_where_nothing_normalises(
    form: TrainingForm, document: Document
) -> None:
    assert "smaller steps" not in form.fields["learning_rate"].toolTip()
    opened = opened_resnet()
    plain = tuple(layer for layer in opened.layers if "Norm" not in layer.kind)
    document.loaded.take_network(replace(opened, layers=plain))
    assert "smaller steps" in form.fields["learning_rate"].toolTip()
