"""Nothing is lost: drafts after every edit, recovery after a crash, files that moved."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.marks import FREEZE
from slimstudio.errors import ImagesError
from slimstudio.messages import Message
from slimstudio.session import edits, files
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.session.workspace import Workspace, abandoned
from slimstudio.ui.files import project_files
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import preparing
from slimstudio.ui.welcome.recent_list import find_thumbnail
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from slimstudio.ui.widgets.questions import SaveAnswer
from tests.ui import scenes
from tests.ui.attempts.trials import attempts


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch, loaded: Prepared) -> None:
    def prepare(project: Project, _control: Control) -> Prepared:
        if project.images.startswith("/gone"):
            return Prepared(loaded.opened, None, ImagesError(Message("They are gone.")))
        return Prepared(loaded.opened, loaded.images if project.images else None)

    monkeypatch.setattr(preparing, "prepare", prepare)


@pytest.fixture
def crashed() -> Workspace:
    """What another process left, which is not there any more."""
    left = Workspace()
    project = Project("Owls", marks={"conv1": FREEZE})
    left.keep_draft(project, NO_ATTEMPTS, Path("/elsewhere/owls.slim"))
    (left.folder / "owner.json").write_text('{"process": 4194305, "started": 1.0}')
    return left


def freeze(window: MainWindow, layer: str) -> None:
    window.document.edit("Freeze", partial(edits.set_marks, layer_names=[layer], mark=FREEZE))


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: window.findChild(QPushButton, name) is not None)
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def draft_of(window: MainWindow) -> Path:
    return window.document.attempts.workspace.folder / "draft.json"


def test_an_edit_is_kept_a_moment_later_and_dropped_when_it_is_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "cats.slim"
    window.document.open_project(Project("Cats"), path)
    freeze(window, "conv1")
    kept = window.document.attempts.workspace
    qtbot.waitUntil(draft_of(window).exists)
    qtbot.waitUntil(lambda: kept.draft().project == window.document.project)
    assert kept.draft().path == path
    assert abandoned() == ()  # it is in use
    assert window.files.save()
    qtbot.waitUntil(lambda: not draft_of(window).exists())


def test_undoing_everything_leaves_no_draft(window: MainWindow, qtbot: QtBot) -> None:
    freeze(window, "conv1")
    qtbot.waitUntil(draft_of(window).exists)
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: not draft_of(window).exists())


def test_a_finished_run_is_kept_too(window: MainWindow, qtbot: QtBot) -> None:
    window.document.open_project(scenes.project())
    (first, *_) = attempts().kept
    window.document.take_outcome(scenes.outcome(), None, first)
    kept = window.document.attempts.workspace
    qtbot.waitUntil(draft_of(window).exists)
    assert [one.key for one in kept.draft().attempts.kept] == ["one"]


def test_a_window_that_closes_leaves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    freeze(window, "conv1")
    qtbot.waitUntil(draft_of(window).exists)
    window.document.mark_saved(Path("unused.slim"))
    assert window.close()
    assert not draft_of(window).parent.exists()


def test_what_cannot_be_kept_is_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Workspace, "keep_draft", fail)
    freeze(window, "conv1")
    qtbot.waitUntil(window.toast.isVisible)
    assert "No space left" in window.toast.text.text()


def test_what_a_crash_left_is_recovered_unsaved(
    window: MainWindow, qtbot: QtBot, crashed: Workspace
) -> None:
    window.recovery.offer()
    press(window, qtbot, "recover")
    document = window.document
    qtbot.waitUntil(lambda: document.project.name == "Owls")
    assert document.project.marks == {"conv1": FREEZE}
    assert document.path == Path("/elsewhere/owls.slim")
    assert document.modified
    assert document.attempts.workspace.folder == crashed.folder
    assert abandoned() == ()
    document.mark_saved(Path("unused.slim"))
    assert not document.modified


def test_what_a_crash_left_can_be_discarded(
    window: MainWindow, qtbot: QtBot, crashed: Workspace
) -> None:
    window.recovery.offer()
    press(window, qtbot, "discardDraft")
    assert abandoned() == ()
    assert not crashed.folder.exists()


def test_what_a_crash_left_can_wait(window: MainWindow, qtbot: QtBot, crashed: Workspace) -> None:
    window.recovery.offer()
    press(window, qtbot, "recoverLater")
    assert [one.folder for one in abandoned()] == [crashed.folder]
    assert window.document.project == Project()


def test_nothing_is_asked_where_nothing_was_lost(window: MainWindow) -> None:
    window.recovery.offer()
    assert window.findChild(QMessageBox, "recovery") is None


def test_images_that_moved_are_asked_for_and_everything_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = edits.pick_images(scenes.project(), "/gone/pets")
    made = attempts()
    window.document.open_project(project, None, scenes.outcome(), made)
    new = tmp_path / "pets"
    new.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(new))
    press(window, qtbot, "showNewPlace")
    qtbot.waitUntil(lambda: window.document.images is not None)
    assert window.document.project.images == str(new)
    assert window.document.project.marks == project.marks
    assert window.document.outcome is not None
    window.document.undo_stack.undo()
    assert window.document.project.images == "/gone/pets"
    assert window.document.outcome is not None


def test_images_that_moved_are_asked_for_once(window: MainWindow, qtbot: QtBot) -> None:
    window.document.open_project(edits.pick_images(scenes.project(), "/gone/pets"))
    press(window, qtbot, "notNow")
    window.document.loaded.refuse_images(ImagesError(Message("They are still gone.")))
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    window.document.reload()  # “Try again”
    press(window, qtbot, "notNow")


def test_recent_projects_have_pictures_and_missing_ones_are_marked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "pets.slim"
    window.document.open_project(scenes.project(), path)
    qtbot.waitUntil(lambda: window.document.images is not None)
    assert window.files.save()
    picture = find_thumbnail(path)
    assert picture is not None
    panel = window.panel(Step.WELCOME)
    assert isinstance(panel, WelcomePanel)
    assert panel.recent.item(0).text().startswith("pets\n")
    path.unlink()
    panel.show_recent((str(path),))
    assert "missing" in panel.recent.item(0).text()
    assert "not there any more" in panel.recent.item(0).toolTip()


def test_the_question_and_the_title_name_the_same_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, name: str) -> SaveAnswer:
        asked.append(name)
        return SaveAnswer.CANCEL

    monkeypatch.setattr(project_files, "ask_to_save", ask)
    window.document.open_project(Project("Cats"), tmp_path / "dogs.slim")
    freeze(window, "conv1")
    assert not window.files.may_leave()
    assert asked == ["dogs"]
    assert window.windowTitle().startswith("dogs")


def test_save_as_goes_on_in_the_new_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = tmp_path / "one.slim", tmp_path / "two.slim"
    window.document.open_project(Project("Cats"), one)
    assert window.files.save()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(two), ""))
    freeze(window, "conv1")
    window.menus.save_as.trigger()
    assert window.document.path == two
    assert not window.isWindowModified()
    assert files.open_project(one)[0].marks == {}
    assert files.open_project(two)[0].marks == {"conv1": FREEZE}
