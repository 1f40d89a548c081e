"""The main window, used by mouse and keyboard."""

import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.marks import FREEZE
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session import edits, files, opening
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.settings import Theme, load_settings
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.problems import ErrorDialog
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("loads_the_scene")


def open_saved(window: MainWindow, folder: Path, qtbot: QtBot) -> Path:
    """Save the scene's project into a folder, and open it."""
    path = folder / "pets.slim"
    files.save(scenes.project(), path)
    window.files.open_file(path)
    qtbot.waitUntil(lambda: window.document.path == path)
    return path


def answer(name: str) -> None:
    """Press a button of the message box that will open."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        standard = {
            "save": QMessageBox.StandardButton.Save,
            "discard": QMessageBox.StandardButton.Discard,
            "cancel": QMessageBox.StandardButton.Cancel,
        }
        button = (
            box.button(standard[name]) if name in standard else box.findChild(QPushButton, name)
        )
        assert button is not None
        button.click()

    QTimer.singleShot(50, press)


def endless(control: Control) -> None:
    while True:
        control.check()
        time.sleep(0.001)


def rename(window: MainWindow, name: str) -> None:
    window.document.edit("Rename", partial(edits.rename, name=name))


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), action, data, button, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), action, data, button, keys))


def test_it_starts_at_home_without_a_forecast(window: MainWindow) -> None:
    assert window.step is Step.WELCOME
    assert not window.forecast_bar.isVisible()
    assert window.windowTitle().startswith("Untitled")
    assert not window.isWindowModified()
    focus = window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "openSample"


def test_clicking_a_step_shows_its_screen_and_the_forecast(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(window.rail.buttons[Step.IMAGES], Qt.MouseButton.LeftButton)
    assert window.step is Step.IMAGES
    assert window.panel(Step.IMAGES).isVisible()
    assert window.rail.buttons[Step.IMAGES].isChecked()
    assert window.forecast_bar.isVisible()


def test_steps_that_cannot_be_taken_say_why(window: MainWindow, qtbot: QtBot) -> None:
    button = window.rail.buttons[Step.PLAN]
    assert not button.isEnabled()
    assert "model" in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.step is Step.WELCOME


def test_steps_open_as_the_work_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.document.open_project(scenes.project())
    qtbot.waitUntil(lambda: window.document.images is not None)
    states = {step: button.state for step, button in window.rail.buttons.items()}
    assert states[Step.MODEL].done
    assert states[Step.IMAGES].done
    assert states[Step.PLAN].done  # its marks prune
    assert states[Step.RUN].available
    assert not states[Step.COMPARE].available
    window.document.take_outcome(scenes.outcome())
    assert window.rail.buttons[Step.COMPARE].isEnabled()
    assert window.rail.buttons[Step.EXPORT].isEnabled()


def test_the_keyboard_reaches_the_steps(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.panel(Step.IMAGES).isVisible()
    button = window.rail.buttons[Step.MODEL]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.step is Step.MODEL


def test_the_keys_of_a_step_that_cannot_be_taken_say_why(window: MainWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_4, control)
    assert window.step is Step.WELCOME
    assert window.toast.isVisible()
    assert window.toast.text.text() == window.rail.buttons[Step.RUN].toolTip()
    window.toast.hide()
    window.document.open_project(scenes.project())
    qtbot.waitUntil(lambda: window.document.images is not None)
    qtbot.keyClick(window, Qt.Key.Key_4, control)
    assert window.panel(Step.RUN).isVisible()
    assert not window.toast.isVisible()


def test_the_title_marks_unsaved_edits_and_undo_takes_the_mark_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    rename(window, "Cats")
    assert window.isWindowModified()
    assert window.windowTitle().startswith("Cats")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.isWindowModified()
    assert window.document.project.name == "Untitled"
    window.menus.redo.trigger()
    assert window.document.project.name == "Cats"


def test_saving_the_first_time_asks_where_and_names_the_project(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cats.slim"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.document.edit("Pick", partial(edits.pick_model, choice=ModelChoice("resnet18")))
    window.menus.save.trigger()
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("cats")
    saved, outcome = opening.open_project(path)
    assert saved == window.document.project
    assert saved.name == "cats"
    assert outcome is None
    assert load_settings().recent == (str(path),)


def test_saving_again_asks_nothing(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "cats.slim"
    window.document.open_project(Project(name="Cats"), path)
    rename(window, "Dogs")
    window.menus.save.trigger()
    assert opening.open_project(path)[0].name == "Dogs"


def test_a_project_that_cannot_be_saved_is_told_and_stays_unsaved(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.document.open_project(Project(name="Cats"), tmp_path / "gone" / "cats.slim")
    rename(window, "Dogs")
    window.menus.save.trigger()
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert window.isWindowModified()
    qtbot.mouseClick(dialog.findChild(QPushButton, "closeError"), Qt.MouseButton.LeftButton)


def test_a_recent_project_is_opened_by_one_click(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    open_saved(window, tmp_path, qtbot)
    assert window.panel(Step.PLAN).isVisible()
    window.menus.new.trigger()
    assert window.document.project == Project()
    assert window.step is Step.MODEL
    (action,) = window.menus.recent.actions()
    action.trigger()
    qtbot.waitUntil(lambda: window.document.project == scenes.project())


def test_a_project_is_taken_off_the_list_of_recent_ones(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = open_saved(window, tmp_path, qtbot)
    path.unlink()
    window.show_step(Step.WELCOME)
    button = window.panel(Step.WELCOME).findChild(QPushButton, "forgetMissing")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert load_settings().recent == ()
    assert window.menus.recent.actions() == []
    assert not button.isVisible()


def test_a_project_file_that_is_gone_is_told_and_forgotten(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = open_saved(window, tmp_path, qtbot)
    path.unlink()
    window.files.open_file(path)
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    assert window.menus.recent.actions() == []
    assert window.document.project == scenes.project()


@pytest.mark.parametrize("reply", ["discard", "cancel"])
def test_a_new_project_asks_about_unsaved_edits(window: MainWindow, reply: str) -> None:
    rename(window, "Cats")
    answer(reply)
    window.menus.new.trigger()
    assert window.document.project.name == ("Untitled" if reply == "discard" else "Cats")


def test_closing_with_unsaved_edits_asks(window: MainWindow) -> None:
    rename(window, "Cats")
    answer("cancel")
    assert not window.close()
    assert window.isVisible()
    answer("discard")
    assert window.close()


def test_closing_can_save(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "cats.slim"
    window.document.open_project(Project(name="Cats"), path)
    rename(window, "Dogs")
    answer("save")
    assert window.close()
    assert opening.open_project(path)[0].name == "Dogs"


def test_closing_without_edits_asks_nothing_and_remembers_the_geometry(
    window: MainWindow,
) -> None:
    assert window.close()
    assert load_settings().window_geometry


def test_closing_during_a_run_asks_and_then_stops_cleanly(window: MainWindow, qtbot: QtBot) -> None:
    began, ended = threading.Event(), threading.Event()

    def work(control: Control) -> None:
        began.set()
        try:
            endless(control)
        finally:
            ended.set()

    window.jobs.start("Pruning", work, lambda _result: None)
    began.wait()
    answer("goOn")
    assert not window.close()
    assert window.jobs.busy
    answer("stopAndClose")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ended.is_set()
    assert not window.jobs.busy


def test_another_project_cannot_be_opened_during_a_run(window: MainWindow, qtbot: QtBot) -> None:
    window.jobs.start("Pruning", endless, lambda _result: None)
    assert not window.menus.new.isEnabled()
    assert "Stop" in window.menus.new.toolTip()
    window.jobs.stop()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.menus.new.isEnabled()


def test_the_run_menu_pauses_continues_and_stops(window: MainWindow, qtbot: QtBot) -> None:
    menus = window.menus
    assert not menus.pause.isEnabled()
    window.jobs.start("Pruning", endless, lambda _result: None)
    menus.pause.trigger()
    was_paused = [window.jobs.paused]
    assert not menus.pause.isEnabled()
    menus.resume.trigger()
    was_paused.append(window.jobs.paused)
    assert was_paused == [True, False]
    menus.stop.trigger()
    qtbot.waitUntil(lambda: not window.jobs.busy)


def test_all_marks_are_cleared_in_one_step_of_undo(window: MainWindow) -> None:
    action, document = window.menus.clear_marks, window.document
    assert not action.isEnabled()
    assert action.toolTip() == "No layer is marked."
    document.edit("Freeze", lambda project: edits.set_marks(project, ["stem"], FREEZE))
    action.trigger()
    assert document.project.marks == {}
    assert not action.isEnabled()
    document.undo_stack.undo()
    assert document.project.marks == {"stem": FREEZE}


def test_a_failure_that_nobody_catches_opens_the_error_dialog(
    window: MainWindow, qtbot: QtBot
) -> None:
    def work(_control: Control) -> None:
        raise InputError(Message("The folder is empty."), remedy=Message("Pick another one."))

    window.jobs.start("Reading", work, lambda _result: None)
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None
    assert dialog.what.text() == "The folder is empty."


def test_dropping_a_model_and_a_folder_picks_both(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "pets"
    folder.mkdir()
    drop(window, tmp_path / "net.pt", folder)
    assert window.document.project.model == ModelChoice(weights=str(tmp_path / "net.pt"))
    assert window.document.project.images == str(folder)
    assert window.step is Step.IMAGES
    qtbot.waitUntil(lambda: window.document.images is not None)


def test_names_dropped_after_a_network_are_those_of_its_classes(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, tmp_path / "net.pt")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    names = tmp_path / "names.txt"
    names.write_text("ant\nbee\n")
    drop(window, names)
    model = ModelChoice(weights=str(tmp_path / "net.pt"), labels=str(names))
    assert window.document.project.model == model
    assert window.document.undo_stack.undoText() == "Name classes by names.txt"
    window.document.undo_stack.undo()
    assert window.document.project.model == ModelChoice(weights=model.weights)
    qtbot.waitUntil(lambda: not window.jobs.busy)


def test_names_without_a_network_are_for_nothing(window: MainWindow, tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("ant\nbee\n")
    drop(window, names)
    assert window.document.project == Project()


def test_dropping_a_project_opens_it(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pets.slim"
    files.save(scenes.project(), path)
    drop(window, path)
    qtbot.waitUntil(lambda: window.document.path == path)


def test_dropping_something_else_says_what_can_be_dropped(
    window: MainWindow, tmp_path: Path
) -> None:
    drop(window, tmp_path / "notes.txt")
    assert window.toast.isVisible()
    assert ".safetensors" in window.toast.text.text()
    assert window.document.project == Project()


def test_nothing_can_be_dropped_during_a_run(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.jobs.start("Pruning", endless, lambda _result: None)
    drop(window, tmp_path / "net.pt")
    assert window.document.project.model is None
    assert "Stop" in window.toast.text.text()
    window.jobs.stop()
    qtbot.waitUntil(lambda: not window.jobs.busy)


def test_a_model_that_cannot_be_opened_leads_to_its_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.document.open_project(scenes.project())
    qtbot.waitUntil(lambda: window.document.opened is not None)
    window.show_step(Step.PLAN)
    window.document.loaded.refuse_network(InputError(Message("It is gone.")))
    assert window.step is Step.MODEL


def test_the_theme_is_chosen_in_the_menu_and_remembered(window: MainWindow) -> None:
    menus = window.menus
    actions = {action.objectName(): action for action in menus.findChildren(type(menus.new))}
    actions["theme_dark"].trigger()
    assert theme.current.dark
    assert load_settings().theme is Theme.DARK
    actions["theme_light"].trigger()
    assert not theme.current.dark


def test_about_tells_the_version(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.about.trigger()
    box = window.findChild(QMessageBox, "about")
    assert isinstance(box, QMessageBox)
    assert "0." in box.text()
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Close), Qt.MouseButton.LeftButton)


def test_every_action_has_a_name(window: MainWindow) -> None:
    for action in window.menus.findChildren(type(window.menus.new)):
        if not action.isSeparator():
            assert action.objectName(), action.text()


def test_work_that_does_not_answer_keeps_nobody_from_closing(
    window: MainWindow, qtbot: QtBot
) -> None:
    began, let_go = threading.Event(), threading.Event()

    def deaf(_control: Control) -> None:
        began.set()
        let_go.wait()

    window.jobs.start("Deaf", deaf, lambda _result: None, disposable=True)
    began.wait()
    window._leaving._patience.setInterval(30)
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    let_go.set()
