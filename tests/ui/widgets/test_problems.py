"""What the window says when something goes wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.errors import SlimStudioError, TrainingError
from slimstudio.messages import Message
from slimstudio.ui.widgets.message_text import error_words
from slimstudio.ui.widgets.problems import ErrorDialog, ProblemCard, show_error, show_fault


def fault() -> Exception:
    def divide() -> float:
        return 1 / 0

    try:
        divide()
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def click(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_foreseen_error_says_what_why_and_the_way_out_without_a_traceback() -> None:
    words = error_words(
        TrainingError(
            Message("It diverged."), why=Message("Too fast."), remedy=Message("Go slower.")
        )
    )
    assert (words.what, words.why, words.remedy) == ("It diverged.", "Too fast.", "Go slower.")
    assert words.details == ""


def test_a_fault_of_ours_comes_with_its_traceback() -> None:
    words = error_words(fault())
    assert "ZeroDivisionError: division by zero" in words.why
    assert "Traceback" in words.details
    assert "in fault" in words.details


def test_running_out_of_memory_has_a_way_out() -> None:
    assert "batch size" in error_words(MemoryError()).remedy


def test_the_dialog_shows_details_only_when_asked(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = show_error(parent, fault())
    assert not dialog.details.isVisible()
    click(dialog, "toggleDetails", qtbot)
    assert dialog.details.isVisible()
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    click(dialog, "copyDetails", qtbot)
    assert "Traceback" in QGuiApplication.clipboard().text()
    click(dialog, "closeError", qtbot)
    assert not dialog.isVisible()


def test_a_foreseen_error_has_no_details_button(qtbot: QtBot) -> None:
    dialog = ErrorDialog(error_words(TrainingError(Message("It diverged."))))
    qtbot.addWidget(dialog)
    assert dialog.findChild(QPushButton, "toggleDetails") is None
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "It diverged." in said


def test_the_mending_button_mends_and_closes(qtbot: QtBot) -> None:
    mended: list[bool] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = show_error(
        parent,
        TrainingError(Message("Too large.")),
        ("Use batch size 8", lambda: mended.append(True)),
    )
    click(dialog, "mendError", qtbot)
    assert mended == [True]


def test_a_problem_card_shows_and_hides(qtbot: QtBot) -> None:
    card = ProblemCard("Try again")
    qtbot.addWidget(card)
    card.show_problem(TrainingError(Message("It diverged."), remedy=Message("Go slower.")))
    assert card.isVisible()
    assert card.heading.text() == "It diverged."
    assert card.remedy.text() == "Go slower."
    assert not card.why.isVisible()
    assert not card.details.isVisible()
    with qtbot.waitSignal(card.retry_requested):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    card.show_problem(None)
    assert not card.isVisible()


def test_a_problem_card_leads_to_the_details_of_a_fault(qtbot: QtBot) -> None:
    card = ProblemCard()
    qtbot.addWidget(card)
    card.show_problem(fault())
    qtbot.mouseClick(card.details, Qt.MouseButton.LeftButton)
    dialog = card.findChild(ErrorDialog)
    assert dialog is not None
    click(dialog, "closeError", qtbot)


def test_a_second_error_joins_the_one_that_is_shown(qtbot: QtBot) -> None:
    window = QWidget()
    panel = QWidget(window)
    qtbot.addWidget(window)
    window.show()
    first = show_error(window, SlimStudioError(Message("The disk is full.")))
    for _ in range(16):
        assert show_error(panel, ValueError("bad spacing")) is first
    assert show_error(panel, SlimStudioError(Message("It is gone."))) is first
    assert len([one for one in window.findChildren(ErrorDialog) if one.isVisible()]) == 1
    assert first.what.text() == "The disk is full."
    assert "It is gone." in first.more.text()
    assert "bad spacing" in first.details.toPlainText()
    click(first, "toggleDetails", qtbot)
    assert first.details.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
    again = show_error(window, ValueError("later"))
    assert again is not first
    again.reject()


def test_only_the_work_runs_out_of_memory(qtbot: QtBot) -> None:
    assert "memory" in error_words(MemoryError()).what
    assert "memory" in error_words(RuntimeError("DefaultCPUAllocator: not enough memory")).what
    window = QWidget()
    qtbot.addWidget(window)
    shown = show_fault(window, MemoryError("Unable to allocate 186. GiB for an array"))
    assert "memory" not in shown.what.text()
    shown.reject()
