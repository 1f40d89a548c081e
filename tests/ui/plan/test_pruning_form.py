import pytest
from PySide6.QtWidgets import QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot

from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.session.edits import set_training
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.goal_box import GoalBox
from slimstudio.ui.plan.pruning_form import PruningForm
from tests.ui.resnet import resnet_document
from tests.ui.swin import opened_swin


@pytest.fixture
def document() -> Document:
    return resnet_document()


@pytest.fixture
def form(qtbot: QtBot, document: Document) -> PruningForm:
    made = PruningForm(document)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_number_is_one_edit_that_can_be_undone(form: PruningForm, document: Document) -> None:
    before = document.project.pruning.multiple
    field = form.fields["multiple"]
    assert isinstance(field, QSpinBox)
    field.setValue(16)
    assert document.project.pruning.multiple == 16
    assert "channels in steps of" in document.undo_stack.undoText()
    document.undo_stack.undo()
    assert field.value() == before


def test_where_everything_leaves_exactly_the_switch_says_that_it_is_not_needed(
    form: PruningForm,
) -> None:
    switch = form.fields["inexact"]
    assert not switch.isEnabled()
    assert "leaves exactly" in switch.toolTip()


def test_healing_can_be_chosen_where_no_fine_tuning_follows(
    form: PruningForm, document: Document
) -> None:
    switch = form.fields["heal"]
    assert isinstance(switch, QCheckBox)
    assert not switch.isEnabled()
    assert "fine-tuning follows" in switch.toolTip()
    untuned = TrainingSettings(tune_epochs=0)
    document.edit("", lambda project: set_training(project, untuned))
    assert switch.isEnabled()
    switch.click()
    assert not document.project.pruning.heal


def test_transformers_lose_embeddings_where_that_is_allowed(qtbot: QtBot) -> None:
    document = Document()
    document.loaded.take_network(opened_swin())
    form = PruningForm(document)
    qtbot.addWidget(form)
    switch = form.fields["inexact"]
    assert isinstance(switch, QCheckBox)
    assert switch.isEnabled()
    switch.click()
    assert document.project.pruning.inexact


def test_every_field_is_named_and_explained(form: PruningForm) -> None:
    for field in form.fields.values():
        assert field.accessibleName()
        assert field.objectName()
        assert field.toolTip()


def test_the_goal_box_folds_it_away_until_asked_for(
    qtbot: QtBot, document: Document, jobs: Jobs
) -> None:
    box = GoalBox(document, jobs)
    qtbot.addWidget(box)
    box.show()
    assert not box.pruning.isVisible()
    box.advanced.click()
    assert box.pruning.isVisible()
