"""The first screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.engine.job.described import JOB
from slimstudio.session import runs
from slimstudio.system import locations
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.welcome.project_summary import ProjectSummary, find_summary, keep_summary
from slimstudio.ui.welcome.recent_tile import more_area
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from tests.ui import scenes


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
    panel: WelcomePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    cats, dogs = (tmp_path / name for name in ("cats.slim", "dogs.slim"))
    cats.touch()
    dogs.touch()
    panel.show_recent([str(cats), str(dogs)])
    assert not panel.no_recent.isVisible()
    item = panel.recent.item(1)
    with qtbot.waitSignal(panel.recent_requested) as asked:
        qtbot.mouseClick(
            panel.recent.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.recent.visualItemRect(item).center(),
        )
    assert asked.args == [str(dogs)]
    panel.recent.setCurrentRow(0)
    with qtbot.waitSignal(panel.recent_requested) as asked:
        qtbot.keyClick(panel.recent, Qt.Key.Key_Return)
    assert asked.args == [str(cats)]


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
    assert gone.text().startswith("cats\nNot found")
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


def test_a_missing_project_is_looked_for_by_a_click(
    panel: WelcomePanel, projects: tuple[str, ...], qtbot: QtBot
) -> None:
    panel.show_recent(projects)
    place = panel.recent.visualItemRect(panel.recent.item(0)).center()
    with qtbot.waitSignal(panel.look_requested) as asked:
        qtbot.mouseClick(panel.recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [projects[0]]


def test_the_dots_of_a_tile_open_its_menu_and_pin_it(
    panel: WelcomePanel, projects: tuple[str, ...], qtbot: QtBot
) -> None:
    panel.show_recent(projects)
    tile = panel.recent.visualItemRect(panel.recent.item(1))
    with qtbot.assertNotEmitted(panel.recent_requested):
        qtbot.mouseClick(
            panel.recent.viewport(), Qt.MouseButton.LeftButton, pos=more_area(tile).center()
        )
    pinning = panel.recent.findChild(QAction, "pinRecent")
    assert pinning is not None
    with qtbot.waitSignal(panel.pin_requested) as asked:
        pinning.trigger()
    assert asked.args == [projects[1], True]
    panel.show_recent(projects, (projects[1],))
    assert panel.recent.paths == (projects[1], projects[0])
    assert "pinned" in panel.recent.item(0).text()


def test_a_tile_tells_the_result_and_what_is_unfinished(
    panel: WelcomePanel, projects: tuple[str, ...]
) -> None:
    file, project = Path(projects[1]), scenes.project()
    keep_summary(file, project, scenes.outcome())
    panel.show_recent(projects)
    words = panel.recent.item(1).text().replace("\N{NO-BREAK SPACE}", " ")
    assert "83.3 % · 500 kB" in words
    assert "unfinished" not in words
    folder = runs.folder_of(project)
    folder.mkdir(parents=True)
    (folder / JOB).touch()
    panel.show_recent(projects)
    assert "unfinished" in panel.recent.item(1).text()
    runs.settle(project)
    panel.show_recent(projects)
    assert "unfinished" not in panel.recent.item(1).text()
    panel.grab()


def test_a_summary_that_is_damaged_is_none(projects: tuple[str, ...]) -> None:
    file = Path(projects[1])
    keep_summary(file, scenes.project(), scenes.outcome())
    (kept,) = (locations.cache() / "thumbnails").glob("*.json")
    kept.write_bytes(b"{broken")
    assert find_summary(file) == ProjectSummary()
