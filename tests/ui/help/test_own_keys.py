"""Commands take the keys that a person gives them, and the list of keys is complete."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import MarkKind
from slimstudio.session.settings import load_settings
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.help.command_palette import CommandPalette
from slimstudio.ui.help.command_text import plain
from slimstudio.ui.help.own_keys import KeyField, menu_actions
from slimstudio.ui.help.shortcut_sheet import ShortcutSheet
from slimstudio.ui.steps import Step
from slimstudio.ui.tree.marks import mark_word
from tests.ui.shown_window import shown_window


@pytest.fixture
def sheet(window: MainWindow) -> Iterator[ShortcutSheet]:
    made = ShortcutSheet(window, window.preferences)
    made.show()
    yield made
    made.close()


def press(field: KeyField, keys: Qt.Key, held: Qt.KeyboardModifier) -> None:
    field.setKeySequence(QKeySequence(int(held.value) | int(keys.value)))
    field.editingFinished.emit()


def test_a_command_takes_other_keys_and_keeps_them(
    window: MainWindow, sheet: ShortcutSheet, qtbot: QtBot
) -> None:
    press(sheet.fields["saveReport"], Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert window.menus.report.shortcut() == QKeySequence("Ctrl+R")
    assert load_settings().shortcuts == {"saveReport": "Ctrl+R"}
    again = next(iter(shown_window(qtbot)))
    assert again.menus.report.shortcut() == QKeySequence("Ctrl+R")
    again.jobs.shutdown()


def test_keys_of_another_command_are_refused_with_its_name(
    window: MainWindow, sheet: ShortcutSheet
) -> None:
    press(sheet.fields["saveReport"], Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.menus.report.shortcut().isEmpty()
    assert window.menus.export.shortcut() == QKeySequence("Ctrl+E")
    assert sheet.note.isVisibleTo(sheet)
    assert "Export" in sheet.note.text()


def test_the_usual_keys_come_back(window: MainWindow, sheet: ShortcutSheet) -> None:
    press(sheet.fields["show_plan"], Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert window.menus.steps[Step.PLAN].shortcut() == QKeySequence("Alt+9")
    sheet.usual.click()
    assert window.menus.steps[Step.PLAN].shortcut() == QKeySequence("Ctrl+3")
    assert sheet.fields["show_plan"].keySequence() == QKeySequence("Ctrl+3")
    assert load_settings().shortcuts == {}


def test_every_command_of_the_menus_is_in_the_list(
    window: MainWindow, sheet: ShortcutSheet
) -> None:
    assert {one.objectName() for one in menu_actions(window.menuBar())} == set(sheet.fields)


def test_marks_are_found_by_their_beginning(filled: MainWindow) -> None:
    palette = CommandPalette(filled)
    palette.field.setText("fre")
    assert palette.shown[0].title == mark_word(MarkKind.FREEZE)
    palette.close()


def test_keys_that_stand_behind_a_name_are_left_out() -> None:
    assert plain("\u65b0\u5efa\u9879\u76ee(&N)") == "\u65b0\u5efa\u9879\u76ee"
    assert plain("\u6253\u5f00\uff08&O\uff09\u2026") == "\u6253\u5f00"
    assert plain("R&&D (&x)") == "R&D"
