import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import FREEZE, MarkKind
from slimstudio.session.edits import set_marks
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.plan.goal_box import GoalBox
from tests.ui.resnet import opened_resnet, resnet_document


@pytest.fixture
def document() -> Document:
    return resnet_document()


@pytest.fixture
def goal(qtbot: QtBot, document: Document) -> GoalBox:
    made = GoalBox(document)
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def freeze_everything(project: Project) -> Project:
    names = [layer.name for layer in opened_resnet().layers if layer.is_leaf and layer.parameters]
    return set_marks(project, names, FREEZE)


def test_half_the_computation_is_two_clicks_and_one_step_of_undo(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.presets[50])
    click(qtbot, goal.fill)
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    assert 0.4 < after.macs / before.macs <= 0.5
    assert "The goal of 50 % is met." in goal.result.text()
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.project.marks == {}
    assert document.project.goal is None


def test_a_typed_share_is_met_too(goal: GoalBox, document: Document, qtbot: QtBot) -> None:
    goal.share.selectAll()
    qtbot.keyClicks(goal.share, "30")
    click(qtbot, goal.fill)
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    assert after.macs <= 0.3 * before.macs
    assert document.project.goal is not None
    assert document.project.goal.macs == pytest.approx(0.3)


def test_the_preset_that_is_shown_is_the_share(goal: GoalBox, qtbot: QtBot) -> None:
    click(qtbot, goal.presets[25])
    assert goal.share.value() == 25
    goal.share.setValue(75)
    assert [p for p, button in goal.presets.items() if button.isChecked()] == [75]
    goal.share.setValue(33)
    assert not any(button.isChecked() for button in goal.presets.values())
    click(qtbot, goal.presets[50])
    click(qtbot, goal.presets[50])
    assert goal.presets[50].isChecked()


def test_frozen_layers_keep_their_marks(goal: GoalBox, document: Document, qtbot: QtBot) -> None:
    document.edit("", lambda project: set_marks(project, ("layer4.0.conv1",), FREEZE))
    click(qtbot, goal.fill)
    assert document.project.marks["layer4.0.conv1"] == FREEZE
    assert document.project.marks["layer4.1.conv1"].kind is MarkKind.PRUNE


def test_a_goal_that_cannot_be_reached_says_so_and_changes_nothing(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    document.edit("", freeze_everything)
    marks = document.project.marks
    click(qtbot, goal.fill)
    assert "cannot be reached" in goal.result.text()
    assert document.project.marks == marks
    goal.share.setValue(60)
    assert "cannot be reached" not in goal.result.text()


def test_marks_that_drift_from_the_goal_are_compared_with_it(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.fill)
    document.edit("", lambda project: set_marks(project, ("layer3.0.conv1",), FREEZE))
    assert "The goal was 50 %." in goal.result.text()


def test_redo_shows_the_goal_that_it_brings_back(
    goal: GoalBox, document: Document, qtbot: QtBot
) -> None:
    click(qtbot, goal.presets[25])
    click(qtbot, goal.fill)
    document.undo_stack.undo()
    goal.share.setValue(60)
    document.undo_stack.redo()
    assert goal.share.value() == 25


def test_without_a_network_the_button_says_what_is_missing(qtbot: QtBot) -> None:
    made = GoalBox(Document())
    qtbot.addWidget(made)
    assert not made.fill.isEnabled()
    assert made.fill.toolTip() == "Pick a model first."
