"""The palette, the sheet of keys, the code of a project, and the report of a problem."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.data.curation import Curation
from slimstudio.session.as_python import as_python
from slimstudio.session.curation_file import read_curation
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.help.code_dialog import CodeDialog
from slimstudio.ui.help.command_palette import CommandPalette, closeness
from slimstudio.ui.help.shortcut_sheet import INSIDE, ShortcutSheet, commands
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import preparing
from tests.ui import scenes

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(_project: Project, _control: Control) -> Prepared:
        return Prepared(scenes.opened(), None)

    monkeypatch.setattr(preparing, "prepare", prepare)


def palette_of(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_P, _CTRL | _SHIFT)
    found = window.findChild(CommandPalette)
    assert isinstance(found, CommandPalette)
    return found


def titles(palette: CommandPalette) -> list[str]:
    return [one.title for one in palette.shown]


@pytest.mark.parametrize(
    ("typed", "best", "worse"),
    [
        ("sa", "Save", "Undo all"),
        ("save as", "Save as", "Save"),
        ("sv", "Save", "Show Images above"),
        ("im", "Images", "Dim"),
    ],
)
def test_what_is_meant_fits_best(typed: str, best: str, worse: str) -> None:
    good, bad = closeness(typed, best), closeness(typed, worse)
    assert good is not None
    assert bad is None or good > bad


def test_letters_that_are_missing_do_not_fit() -> None:
    assert closeness("xyz", "Save as") is None
    assert closeness("evas", "Save") is None
    assert closeness("  ", "Save") == 0.0


def test_the_palette_lists_every_action_with_its_keys_and_reasons(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = palette_of(window, qtbot)
    shown = {one.title: one for one in palette.shown}
    assert {"New project", "Save", "Undo", "Compare", "Dark", "Report a problem"} <= shown.keys()
    assert shown["Save"].shortcut == "Ctrl+S"
    assert shown["Dark"].menu == f"View{INSIDE}Theme"
    assert shown["Compare"].reason == "Run first: there is no compact network yet."
    palette.reject()


def test_typing_finds_and_enter_does_it(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot)
    qtbot.keyClicks(palette.field, "imag")
    assert titles(palette)[0] == "Images"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.step is Step.IMAGES
    assert not palette.isVisible()


def test_rows_are_as_high_at_first_as_after_typing(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot)
    view = palette.list
    first = view.visualRect(view.model().index(0, 0)).height()
    qtbot.keyClicks(palette.field, "imag")
    assert view.visualRect(view.model().index(0, 0)).height() == first
    palette.reject()


def test_arrows_move_and_escape_leaves(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot)
    qtbot.keyClicks(palette.field, "mod")
    first = palette.list.currentItem()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    if len(palette.shown) > 1:
        assert palette.list.currentItem() is not first
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.step is Step.WELCOME


def test_what_cannot_be_done_stays_undone(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot)
    qtbot.keyClicks(palette.field, "export")
    assert palette.shown[0].reason
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert window.step is Step.WELCOME
    palette.reject()


def test_every_key_is_on_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash, _CTRL)
    sheet = window.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    keys = {keys for _, rows in sheet.sections for _, keys, _ in rows}
    assert {one.shortcut for one in commands(window) if one.shortcut} <= keys
    assert {"F", "P", "F1"} <= keys
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def test_the_code_of_the_project_is_shown_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.menus.code.isEnabled()
    assert window.menus.code.toolTip() == "Pick a model and images first."
    window.document.open_project(scenes.project())
    window.menus.code.trigger()
    dialog = window.findChild(CodeDialog)
    assert isinstance(dialog, CodeDialog)
    assert dialog.code.toPlainText().startswith("slimstudio compress")
    qtbot.mouseClick(dialog.switch.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == as_python(scenes.project())
    dialog.reject()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.jobs.busy)


def test_the_list_of_images_that_a_command_names_is_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    curation = Curation(excluded=("cat/1.png",))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CodeDialog(replace(scenes.project(), curation=curation), parent)
    dialog.show()
    path = tmp_path / "left out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert "not written yet" in dialog.code.toPlainText()
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert read_curation(path) == curation
    assert str(path) in dialog.code.toPlainText()
    assert "not written yet" not in dialog.code.toPlainText()
    qtbot.mouseClick(dialog.switch.buttons[1], Qt.MouseButton.LeftButton)
    assert not dialog.write.isVisible()  # the program holds the list itself
    plain = CodeDialog(scenes.project(), parent)
    plain.show()
    assert not plain.write.isVisible()


def test_a_problem_is_reported_into_a_zip_that_stays_here(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.menus.problem.trigger()
    with zipfile.ZipFile(path) as archive:
        assert "Network: none" in archive.read("about.txt").decode()
    assert "Nothing was sent" in window.toast.text.text()
