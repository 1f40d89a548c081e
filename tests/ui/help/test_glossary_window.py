"""The glossary of the Help menu: searched and copied from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.glossary.glossary import glossary
from slimstudio.ui.help.help_dialogs import GlossaryWindow


def opened(window: MainWindow, qtbot: QtBot) -> GlossaryWindow:
    window.menus.glossary.trigger()
    shown = window.findChild(GlossaryWindow)
    assert shown is not None
    qtbot.waitExposed(shown)
    return shown


def test_it_lists_every_term_and_the_window_stays_usable(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    text = shown.page.toPlainText()
    for term in glossary().terms:
        assert term.name in text
        assert term.meaning in text
    assert not shown.isModal()
    shown.close()


def test_typing_narrows_the_list_and_says_when_nothing_fits(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = opened(window, qtbot)
    qtbot.keyClicks(shown.search, "warm")
    assert shown.page.toPlainText().startswith("Warm-up")
    assert "Grad-CAM" not in shown.page.toPlainText()
    qtbot.keyClicks(shown.search, "xyz")
    assert shown.shown == ()
    assert not shown.page.isVisible()
    shown.close()


def test_what_is_marked_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    qtbot.keyClicks(shown.search, "warm-up")
    shown.page.selectAll()
    qtbot.keyClick(shown.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "learning rate rises slowly" in QGuiApplication.clipboard().text()
    shown.close()


def test_opening_it_again_brings_the_same_one_to_the_front(
    window: MainWindow, qtbot: QtBot
) -> None:
    first = opened(window, qtbot)
    window.menus.glossary.trigger()
    assert window.findChildren(GlossaryWindow) == [first]
    first.close()
