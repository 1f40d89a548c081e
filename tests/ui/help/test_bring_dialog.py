from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.help.bring_dialog import WAYS, BringDialog


def test_the_lines_of_each_program_are_shown_and_copied(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = BringDialog(window)
    for place, way in enumerate(WAYS):
        dialog.switch.choose(place)
        assert dialog.code.toPlainText() == way.lines
        dialog.copy.click()
        assert QGuiApplication.clipboard().text() == way.lines


def test_what_is_selected_is_copied_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = BringDialog(window)
    first = WAYS[0].lines.partition("\n")[0]
    cursor = dialog.code.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len(first), cursor.MoveMode.KeepAnchor)
    dialog.code.setTextCursor(cursor)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == first


def test_the_lines_are_programs_or_commands() -> None:
    for way in WAYS:
        for line in filter(None, way.lines.splitlines()):
            if not line.startswith(("python -m", "optimum-cli")):
                compile(line, way.name, "exec")
