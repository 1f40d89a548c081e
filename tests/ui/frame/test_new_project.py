"""The assistant in the window: how one gets there, and where one is afterwards."""

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.timing.layer_shapes import layer_shapes
from slimstudio.engine.timing.layer_times import LayerTimes
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.assistant.stages import AssistantStage
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.inputs.picking import pick_architecture, pick_images
from slimstudio.ui.plan.limits import Limit
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import networks, planning, preparing
from tests.ui import scenes
from tests.ui.frame.test_main_window import drop
from tests.ui.resnet import opened_resnet


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Load a scene in place of what the project points to."""

    def prepare(project: Project, _control: Control) -> Prepared:
        return Prepared(opened_resnet(), scenes.images() if project.images else None)

    monkeypatch.setattr(preparing, "prepare", prepare)
    monkeypatch.setattr(networks, "architectures", lambda: ())


def shown(window: MainWindow) -> Step:
    return window.step


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = window.new_project.page.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_from_the_welcome_screen_to_a_plan_that_can_be_started(
    window: MainWindow, qtbot: QtBot
) -> None:
    button = window.panel(Step.WELCOME).findChild(QPushButton, "newProject")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.new_project.active
    assert shown(window) is Step.MODEL
    assert not window.forecast_bar.isVisible()
    pick_architecture(window.document, "resnet18")
    click(qtbot, window, "next")
    assert shown(window) is Step.IMAGES
    pick_images(window.document, Path("/pets"))
    qtbot.waitUntil(lambda: window.document.images is not None)
    click(qtbot, window, "next")
    assert shown(window) is Step.PLAN
    assert window.new_project.page.isVisible()
    click(qtbot, window, "next")
    qtbot.waitUntil(window.panel(Step.PLAN).isVisible)
    start = window.panel(Step.PLAN).findChild(QPushButton, "next")
    assert start is not None
    assert start.isEnabled()


def test_leaving_keeps_what_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.new.trigger()
    pick_architecture(window.document, "resnet18")
    click(qtbot, window, "leaveAssistant")
    assert window.panel(Step.MODEL).isVisible()
    assert window.document.project.model == ModelChoice("resnet18")
    assert window.document.undo_stack.count() == 1


def test_the_steps_and_their_keys_leave_it_too(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.new.trigger()
    qtbot.mouseClick(window.rail.buttons[Step.MODEL], Qt.MouseButton.LeftButton)
    assert window.panel(Step.MODEL).isVisible()
    window.menus.new.trigger()
    assert window.new_project.active
    assert window.new_project.page.stage is AssistantStage.MODEL
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.panel(Step.IMAGES).isVisible()


def test_dropped_files_are_its_choices(window: MainWindow, tmp_path: Path) -> None:
    window.menus.new.trigger()
    (tmp_path / "pets").mkdir()
    drop(window, tmp_path / "net.pt", tmp_path / "pets")
    assert window.new_project.active
    assert window.new_project.page.stage is AssistantStage.IMAGES
    assert window.document.project.images == str(tmp_path / "pets")


def test_files_dropped_on_the_first_screen_begin_a_project(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "pets").mkdir()
    drop(window, tmp_path / "pets")
    assert window.new_project.active
    assert window.new_project.page.stage is AssistantStage.IMAGES
    assert window.document.project.images == str(tmp_path / "pets")


def test_files_dropped_on_an_open_project_show_its_screens(
    window: MainWindow, tmp_path: Path
) -> None:
    pick_architecture(window.document, "resnet18")
    (tmp_path / "pets").mkdir()
    drop(window, tmp_path / "pets")
    assert window.panel(Step.IMAGES).isVisible()


def test_a_plan_that_took_long_does_not_call_back_who_went_elsewhere(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = threading.Event()

    def measure(opened: OpenedNetwork, _control: Control) -> Facts:
        wanted.wait()
        layers = tuple(layer_shapes(opened.network.module, opened.analysis.input_size))
        shares = np.array([0.0, 0.5, 1.0])
        ms = np.broadcast_to(np.outer(shares, shares), (len(layers), 3, 3)).copy()
        return Facts(LayerTimes(layers, shares, ms, 0.0, (0.9, 1.1)))

    monkeypatch.setattr(planning, "measure_machine", measure)
    window.menus.new.trigger()
    pick_architecture(window.document, "resnet18")
    page = window.new_project.page
    qtbot.waitUntil(lambda: window.document.opened is not None)
    page.show_stage(AssistantStage.GOAL)
    fast = next(one for one in page.goal.options if one.limit is Limit.LATENCY)
    qtbot.mouseClick(fast, Qt.MouseButton.LeftButton)
    click(qtbot, window, "next")
    assert not page.next.isEnabled()
    assert "Timing this computer" in page.reason.text()
    window.show_step(Step.IMAGES)
    wanted.set()
    qtbot.waitUntil(lambda: window.document.project.goal is not None)
    assert window.panel(Step.IMAGES).isVisible()


def test_a_model_that_cannot_be_opened_is_told_in_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_project: Project, _control: Control) -> Prepared:
        raise InputError(Message("The file is cut off."), remedy=Message("Fetch it again."))

    monkeypatch.setattr(preparing, "prepare", refuse)
    window.menus.new.trigger()
    pick_architecture(window.document, "resnet18")
    qtbot.waitUntil(lambda: window.document.model_problem is not None)
    assert window.new_project.active
    assert window.new_project.page.model.problem.isVisible()


def test_everything_fits_into_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 640)
    window.menus.new.trigger()
    page = window.new_project.page
    for stage in AssistantStage:
        page.show_stage(stage)
        qtbot.wait(1)
        corner = page.next.mapTo(window, QPoint(page.next.width(), page.next.height()))
        assert corner.x() <= window.width()
        assert corner.y() <= window.height()
