"""The first screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.welcome.welcome_panel import WelcomePanel


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


@pytest.fixture
def projects(tmp_path: Path) -> tuple[str, ...]:
    """Two project files, of which the first is gone."""
    there = tmp_path / "dogs.slim"
    there.touch()
    return str(tmp_path / "cats.slim"), str(there)


def test_a_missing_project_is_marked_and_can_be_taken_off_the_list(
    panel: WelcomePanel, projects: tuple[str, ...], qtbot: QtBot
) -> None:
    panel.show_recent(projects)
    gone, there = (panel.recent.item(row) for row in range(2))
    assert gone.text().startswith("cats (missing)")
    assert "not there any more" in gone.toolTip()
    assert there.text().startswith("dogs\n")
    assert panel.forget.isVisible()
    with qtbot.waitSignal(panel.forget_requested) as asked:
        qtbot.mouseClick(panel.forget, Qt.MouseButton.LeftButton)
    assert asked.args == [(projects[0],)]
    panel.show_recent(projects[1:])
    assert not panel.forget.isVisible()
    panel.grab()  # draws the list


def test_any_project_is_taken_off_the_list_by_key_and_by_menu(
    panel: WelcomePanel, projects: tuple[str, ...], qtbot: QtBot
) -> None:
    panel.show_recent(projects)
    panel.recent.setFocus()
    panel.recent.setCurrentRow(1)
    with qtbot.waitSignal(panel.forget_requested) as asked:
        qtbot.keyClick(panel.recent, Qt.Key.Key_Delete)
    assert asked.args == [(projects[1],)]
    place = panel.recent.visualItemRect(panel.recent.item(1)).center()
    reason = QContextMenuEvent.Reason.Mouse
    asking = QContextMenuEvent(reason, place, panel.recent.viewport().mapToGlobal(place))
    QApplication.sendEvent(panel.recent.viewport(), asking)
    removing = panel.recent.findChild(QAction, "forgetRecent")
    assert removing is not None
    with qtbot.waitSignal(panel.forget_requested) as asked:
        removing.trigger()
    assert asked.args == [(projects[1],)]


def test_long_paths_do_not_make_the_list_scroll_sideways(panel: WelcomePanel) -> None:
    panel.show_recent([f"/{'deep/' * 60}cats.slim"])
    assert panel.recent.horizontalScrollBar().maximum() == 0
