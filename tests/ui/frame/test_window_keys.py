from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from slimstudio.session.edits import clear_marks, set_pruning
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.frame.window_keys import WindowKeys, files_of
from slimstudio.ui.steps import Step
from slimstudio.ui.widgets.toast import Toast


def key_of(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


@pytest.mark.parametrize("step", list(Step))
def test_no_two_things_share_an_underlined_key(filled: MainWindow, step: Step) -> None:
    filled.show_step(step)
    panel = filled.panel(step)
    texts = [action.text() for action in filled.menuBar().actions()]
    for widget in panel.findChildren(QAbstractButton) + panel.findChildren(QLabel):
        named = not isinstance(widget, QLabel) or widget.buddy() is not None
        if widget.isVisible() and named:
            texts.append(widget.text())
    keys = [key_of(text) for text in texts if key_of(text)]
    assert sorted(keys) == sorted(set(keys)), texts


def test_enter_presses_the_button_that_has_the_focus(filled: MainWindow, qtbot: QtBot) -> None:
    filled.show_step(Step.MODEL)
    button = filled.rail.buttons[Step.IMAGES]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert filled.step is Step.IMAGES


def test_the_menus_keys_make_the_plan_and_lead_to_the_export(
    filled: MainWindow, qtbot: QtBot
) -> None:
    document = filled.document
    document.edit("", clear_marks)
    document.edit("", lambda p: set_pruning(p, replace(p.pruning, multiple=1)))
    filled.menus.make_plan.trigger()
    steps = [filled.step]
    qtbot.waitUntil(
        lambda: document.project.goal is not None and not filled.jobs.busy, timeout=30_000
    )
    filled.menus.export.trigger()
    steps.append(filled.step)
    assert steps == [Step.PLAN, Step.EXPORT]
    for action in (filled.menus.start, filled.menus.pause, filled.menus.make_plan):
        assert action.shortcut().toString()


def test_the_path_of_a_folder_is_pasted_as_if_it_had_been_dropped(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "pets" / "cat").mkdir(parents=True)
    (tmp_path / "pets" / "cat" / "1.png").write_bytes(b"")
    window.show_step(Step.IMAGES)
    QGuiApplication.clipboard().setText(str(tmp_path / "pets"))
    keys = window.findChild(WindowKeys)
    assert isinstance(keys, WindowKeys)
    keys.paste()
    assert window.document.project.images == str(tmp_path / "pets")


def test_a_clipboard_without_a_file_is_refused_with_the_reason(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("no path")
    keys = window.findChild(WindowKeys)
    assert isinstance(keys, WindowKeys)
    keys.paste()
    toast = window.findChild(Toast)
    assert isinstance(toast, Toast)
    assert "no file" in toast.text.text()


def test_files_and_their_paths_are_found(tmp_path: Path) -> None:
    there = tmp_path / "a b.pt"
    there.touch()
    content = QMimeData()
    content.setText(f'"{there}"\nrelative.pt\n{tmp_path / "missing.pt"}')
    assert files_of(content) == [QUrl.fromLocalFile(str(there))]
    content.setUrls([QUrl("https://example.org/x.pt"), QUrl.fromLocalFile(str(there))])
    assert files_of(content) == [QUrl.fromLocalFile(str(there))]
