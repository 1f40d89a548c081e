"""The assistant for a new project, used by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.sources.recommended import Suits
from slimstudio.engine.sources.source import Architecture
from slimstudio.errors import ImagesError, ModelFileError
from slimstudio.messages import Message
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.tasks.networks import ListedNetwork
from slimstudio.ui.assistant.assistant_page import AssistantPage
from slimstudio.ui.assistant.goal_page import GoalOption
from slimstudio.ui.assistant.stages import AssistantStage, Standing
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.limits import Limit
from slimstudio.ui.tasks import networks
from tests.ui import scenes
from tests.ui.resnet import opened_resnet

LISTED = tuple(
    ListedNetwork(Architecture(name, family, Preprocessing(), parameters, macs), suits=suits)
    for name, family, parameters, macs, suits in (
        ("resnet18", "ResNet", 11_689_512, 1_814_000_000, None),
        ("tf_efficientnet_lite0", "Lite", 4_652_008, 385_000_000, Suits.START),
        ("vgg11", "VGG", 132_863_336, 7_609_000_000, None),
    )
)


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def page(
    document: Document, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> AssistantPage:
    monkeypatch.setattr(networks, "listed", lambda: LISTED)
    made = AssistantPage(document, jobs)
    qtbot.addWidget(made)
    made.resize(1088, 770)
    with qtbot.waitExposed(made):
        made.show()
    made.begin()
    picker = made.model.picker
    qtbot.waitUntil(lambda: picker.choices.currentWidget() is picker.tiles)
    return made


def at_goal(page: AssistantPage, document: Document, *, images: bool = True) -> None:
    """Have everything chosen but the goal."""
    folder = "/pets" if images else ""
    document.open_project(Project(model=ModelChoice("resnet18"), images=folder))
    document.loaded.take_network(opened_resnet())
    if images:
        document.loaded.take_images(scenes.images())
    page.show_stage(AssistantStage.GOAL)


def shown(page: AssistantPage) -> AssistantStage:
    return page.stage


def chosen(page: AssistantPage) -> Limit | None:
    return page.goal.current.limit


def standing(page: AssistantPage, stage: AssistantStage) -> Standing:
    return page.buttons[stage].state.standing


def option(page: AssistantPage, limit: Limit | None) -> GoalOption:
    return next(one for one in page.goal.options if one.limit is limit)


def test_a_good_network_is_suggested_and_used_with_one_button(
    page: AssistantPage, document: Document, qtbot: QtBot
) -> None:
    assert shown(page) is AssistantStage.MODEL
    assert not page.next.isEnabled()
    assert "Pick a network" in page.reason.text()
    assert page.model.picker.current == "tf_efficientnet_lite0"
    page.model.picker.start.random.click()
    qtbot.mouseClick(page.model.picker.use, Qt.MouseButton.LeftButton)
    assert document.project.model == ModelChoice("tf_efficientnet_lite0")
    assert page.buttons[AssistantStage.MODEL].state.words == "tf_efficientnet_lite0, opening…"
    assert page.next.isEnabled()
    assert page.next.hasFocus()
    qtbot.keyClick(page.next, Qt.Key.Key_Space)
    assert shown(page) is AssistantStage.IMAGES


def test_the_choices_can_be_taken_in_any_order(page: AssistantPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.buttons[AssistantStage.IMAGES], Qt.MouseButton.LeftButton)
    assert shown(page) is AssistantStage.IMAGES
    assert page.next.text() == "&Skip for now"
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert shown(page) is AssistantStage.GOAL
    assert not page.next.isEnabled()
    assert page.reason.text() == "Choose a model first."
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert shown(page) is AssistantStage.MODEL
    assert not page.back.isEnabled()


def test_what_was_chosen_is_told_above(page: AssistantPage, document: Document) -> None:
    at_goal(page, document)
    assert standing(page, AssistantStage.MODEL) is Standing.DONE
    assert "11.2\N{NO-BREAK SPACE}M parameters" in page.buttons[AssistantStage.MODEL].toolTip()
    assert page.buttons[AssistantStage.IMAGES].state.words == "pets, 18 images"
    assert page.buttons[AssistantStage.GOAL].accessibleName() == "3. Goal: Not chosen yet"
    page.grab()  # draws the row


def test_half_the_work_is_the_plan_that_is_offered(
    page: AssistantPage, document: Document, qtbot: QtBot
) -> None:
    at_goal(page, document)
    before = document.project
    with qtbot.waitSignal(page.planned):
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert document.project.goal == Budget(macs=0.5)
    assert document.project.marks
    assert standing(page, AssistantStage.GOAL) is Standing.DONE
    document.undo_stack.undo()
    assert document.project == before
    assert standing(page, AssistantStage.GOAL) is Standing.OPEN


def test_another_goal_is_chosen_with_its_number_by_keyboard(
    page: AssistantPage, document: Document, qtbot: QtBot
) -> None:
    at_goal(page, document)
    first, smaller = page.goal.options[0], option(page, Limit.PARAMETERS)
    assert first.button.hasFocus()
    assert smaller.number is not None
    assert not smaller.number.isEnabled()
    qtbot.keyClick(first.button, Qt.Key.Key_Down)
    assert chosen(page) is Limit.PARAMETERS
    smaller.number.setFocus()
    smaller.number.selectAll()
    qtbot.keyClicks(smaller.number, "75")
    with qtbot.waitSignal(page.planned):
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert document.project.goal == Budget(parameters=0.75)


def test_a_click_on_a_number_chooses_its_goal(page: AssistantPage, qtbot: QtBot) -> None:
    page.show_stage(AssistantStage.GOAL)
    fast = option(page, Limit.LATENCY)
    assert fast.number is not None
    qtbot.mouseClick(fast, Qt.MouseButton.LeftButton, pos=fast.number.geometry().center())
    assert fast.button.isChecked()
    assert fast.number.hasFocus()


def test_marking_by_hand_leads_to_the_layers_and_changes_nothing(
    page: AssistantPage, document: Document, qtbot: QtBot
) -> None:
    at_goal(page, document)
    before = document.project
    qtbot.mouseClick(option(page, None), Qt.MouseButton.LeftButton)
    assert page.next.text() == "Show the &layers"
    with qtbot.waitSignal(page.planned):
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert document.project == before


def test_a_goal_that_cannot_be_reached_is_told_in_place(
    page: AssistantPage, document: Document, qtbot: QtBot
) -> None:
    at_goal(page, document)
    first = page.goal.options[0]
    assert first.number is not None
    first.number.setValue(1)
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.goal.problem.isVisible)
    assert page.goal.problem.remedy.text()
    assert document.project.marks == {}
    first.number.setValue(50)
    assert not page.goal.problem.isVisible()


def test_accuracy_is_no_goal_before_there_is_any(page: AssistantPage, document: Document) -> None:
    at_goal(page, document, images=False)
    accurate = option(page, Limit.ACCURACY)
    assert not accurate.button.isEnabled()
    assert "Pick images first" in accurate.text.text()
    assert page.goal.note.isVisible()
    assert page.next.isEnabled()  # other goals need no images
    at_goal(page, document)
    assert accurate.button.isEnabled()
    assert not page.goal.note.isVisible()


def test_problems_are_told_where_they_can_be_mended(
    page: AssistantPage, document: Document
) -> None:
    document.open_project(Project(model=ModelChoice("resnet18"), images="/pets"))
    document.loaded.refuse_network(
        ModelFileError(Message("It holds code."), remedy=Message("Ask for a tensor file."))
    )
    assert page.model.problem.remedy.text() == "Ask for a tensor file."
    assert standing(page, AssistantStage.MODEL) is Standing.PROBLEM
    assert not page.next.isEnabled()
    document.loaded.take_network(opened_resnet())
    document.loaded.refuse_images(
        ImagesError(Message("There is one class."), remedy=Message("Add another."))
    )
    page.show_stage(AssistantStage.IMAGES)
    assert page.images.problem.isVisible()
    assert not page.next.isEnabled()
    document.loaded.take_images(scenes.images())
    assert page.images.card.isVisible()
    assert page.next.isEnabled()


@pytest.mark.parametrize("stage", list(AssistantStage))
def test_it_can_be_left_at_every_choice(
    page: AssistantPage, qtbot: QtBot, stage: AssistantStage
) -> None:
    page.show_stage(stage)
    with qtbot.waitSignal(page.left) as asked:
        qtbot.mouseClick(page.leave, Qt.MouseButton.LeftButton)
    assert asked.args == [stage]
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
