"""The first screen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.panels.welcome import WelcomePanel


@pytest.fixture
def panel(jobs: Jobs, qtbot: QtBot) -> WelcomePanel:
    made = WelcomePanel(Document(), jobs)
    qtbot.addWidget(made)
    made.resize(1088, 770)
    made.show()
    return made


def test_its_buttons_ask_for_what_they_say(panel: WelcomePanel, qtbot: QtBot) -> None:
    for button, asked in (
        (panel.sample, panel.sample_requested),
        (panel.new, panel.new_requested),
        (panel.open, panel.open_requested),
    ):
        with qtbot.waitSignal(asked):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_recent_projects_it_says_what_will_be_there(panel: WelcomePanel) -> None:
    assert panel.no_recent.isVisible()
    assert not panel.recent.isVisible()


def test_a_recent_project_is_asked_for_by_click_and_by_keyboard(
    panel: WelcomePanel, qtbot: QtBot
) -> None:
    panel.show_recent(["/p/cats.slim", "/p/dogs.slim"])
    assert not panel.no_recent.isVisible()
    item = panel.recent.item(1)
    with qtbot.waitSignal(panel.recent_requested) as asked:
        qtbot.mouseClick(
            panel.recent.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.recent.visualItemRect(item).center(),
        )
    assert asked.args == ["/p/dogs.slim"]
    panel.recent.setCurrentRow(0)
    with qtbot.waitSignal(panel.recent_requested) as asked:
        qtbot.keyClick(panel.recent, Qt.Key.Key_Return)
    assert asked.args == ["/p/cats.slim"]
