"""Nothing is lost: drafts after every edit, recovery after a crash, files that moved."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.marks import FREEZE
from slimstudio.errors import ImagesError
from slimstudio.messages import Message
from slimstudio.session import edits, files, opening
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.session.workspace import Workspace, abandoned
from slimstudio.ui.files import project_files
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.inputs.picking import sort_dropped
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import preparing
from slimstudio.ui.welcome.project_summary import find_thumbnail
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from slimstudio.ui.widgets.questions import SaveAnswer
from tests.session.crashes import crash
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
    return crash(Project("Owls", marks={"conv1": FREEZE}), Path("/elsewhere/owls.slim"))


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
    assert "Not found" in panel.recent.item(0).text()
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
    assert opening.open_project(one)[0].marks == {}
    assert opening.open_project(two)[0].marks == {"conv1": FREEZE}


def answer_with(monkeypatch: pytest.MonkeyPatch, name: str) -> list[str]:
    """Answer every question with the button of this name; returns what was asked."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        button = box.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


@pytest.fixture
def changed(window: MainWindow, tmp_path: Path) -> Path:
    """A file that is open in the window with an edit, and that another window has saved into."""
    path = tmp_path / "birds.slim"
    files.save(Project("Birds", images="/no-such-folder/first"), path)
    files.save(Project("Birds", images="/no-such-folder/second"), path)
    saved = opening.open_project(path)[0]
    window.document.open_project(saved, path)
    freeze(window, "conv1")
    files.save(Project("Birds", images="/no-such-folder/theirs"), path, backup=".unused")
    return path


def test_what_another_window_saved_is_not_replaced_unasked(
    window: MainWindow, changed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_with(monkeypatch, "cancelSave")
    assert not window.files.save()
    assert asked == ["birds.slim was changed since it was opened here."]
    assert opening.open_project(changed)[0].images.endswith("theirs")
    assert window.document.modified


def test_what_another_window_saved_is_kept_when_it_is_replaced(
    window: MainWindow, changed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = changed.with_name("birds.slim.bak").read_bytes()
    asked = answer_with(monkeypatch, "replaceChanged")
    assert window.files.save()
    assert opening.open_project(changed)[0].marks == {"conv1": FREEZE}
    theirs = changed.with_name("birds.slim.other.bak")
    assert opening.open_project(theirs)[0].images.endswith("theirs")
    assert changed.with_name("birds.slim.bak").read_bytes() == before
    freeze(window, "layer1")
    assert window.files.save()  # nobody else has saved since
    assert len(asked) == 1
    assert theirs.exists()


def test_both_are_kept_in_files_of_their_own(
    window: MainWindow, changed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_with(monkeypatch, "saveAs")
    mine = changed.with_name("mine.slim")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(mine), ""))
    assert window.files.save()
    assert window.document.path == mine
    assert opening.open_project(mine)[0].marks == {"conv1": FREEZE}
    assert opening.open_project(changed)[0].images.endswith("theirs")


def test_a_file_that_is_gone_is_written_again_without_a_question(
    window: MainWindow, changed: Path
) -> None:
    changed.unlink()
    assert window.files.save()
    assert opening.open_project(changed)[0].marks == {"conv1": FREEZE}


def test_a_name_with_dots_is_kept_whole(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = str(tmp_path / "birds v1.2")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named, ""))
    freeze(window, "conv1")
    assert window.files.save_as()
    path = tmp_path / "birds v1.2.slim"
    assert window.document.path == path
    assert path.exists()
    assert window.windowTitle().startswith("birds v1.2")
    assert window.document.project.name == "birds v1.2"
    assert sort_dropped([QUrl.fromLocalFile(str(path))]).project == path


def test_saving_forgets_the_draft_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.document.open_project(Project("Cats"), tmp_path / "cats.slim")
    freeze(window, "conv1")
    qtbot.waitUntil(draft_of(window).exists)
    assert window.files.save()
    assert not draft_of(window).exists()


def test_a_stale_draft_never_beats_a_newer_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "owls.slim"
    files.save(Project("Owls"), path)
    left = crash(Project("Owls", marks={"conv1": FREEZE}), path)
    files.save(Project("Owls", images="/no-such-folder/newer"), path)
    newer = path.read_bytes()
    window.recovery.offer()
    box = window.findChild(QMessageBox, "recovery")
    assert isinstance(box, QMessageBox)
    assert "owls.slim" in box.informativeText()
    assert box.defaultButton().objectName() == "openSaved"
    press(window, qtbot, "openSaved")
    qtbot.waitUntil(lambda: window.document.path == path)
    assert window.document.project.images.endswith("newer")
    assert left.draft().project.marks == {"conv1": FREEZE}  # still there
    assert path.read_bytes() == newer


def test_a_stale_draft_is_recovered_as_a_project_of_its_own(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "owls.slim"
    files.save(Project("Owls"), path)
    crash(Project("Owls", marks={"conv1": FREEZE}), path)
    files.save(Project("Owls", images="/no-such-folder/newer"), path)
    window.recovery.offer()
    press(window, qtbot, "recover")
    qtbot.waitUntil(lambda: window.document.project.marks == {"conv1": FREEZE})
    assert window.document.path is None
    assert window.document.modified


def test_a_draft_of_what_the_file_holds_is_no_question(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "owls.slim"
    files.save(Project("Owls"), path)
    saved = Project("Owls", marks={"conv1": FREEZE})
    left = crash(saved, path)
    files.save(saved, path)  # and the crash came before the draft was dropped
    window.recovery.offer()
    assert window.findChild(QMessageBox, "recovery") is None
    assert not left.folder.exists()


def test_a_draft_that_cannot_be_read_stays(window: MainWindow) -> None:
    left = crash(Project("Owls"))
    (left.folder / "draft.json").write_bytes(b'{"from": "a newer version"}')
    window.recovery.offer()
    assert window.findChild(QMessageBox, "recovery") is None
    assert (left.folder / "draft.json").exists()


def test_undoing_other_images_brings_the_result_back(window: MainWindow) -> None:
    document, made = window.document, attempts()
    document.open_project(scenes.project(), None, scenes.outcome(), made)
    outcome, shown = document.outcome, document.attempts.value.current
    assert not document.modified
    for name in ("dropped", "by-accident"):
        change = partial(edits.pick_images, path=f"/no-such-folder/{name}")
        document.edit("Pick images", change)
        assert document.outcome is None
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.outcome is outcome
    assert document.attempts.value.current == shown
    assert not document.modified
    document.undo_stack.redo()
    assert document.outcome is None
    document.undo_stack.undo()
    assert document.outcome is outcome


@pytest.mark.parametrize("kept", [True, False])
def test_a_result_that_comes_after_the_images_changed_is_there_when_they_are_back(
    window: MainWindow, kept: bool
) -> None:
    document, (first, *_) = window.document, attempts().kept
    document.open_project(scenes.project())
    made_with, outcome = document.project, scenes.outcome()
    document.edit("Pick images", partial(edits.pick_images, path="/no-such-folder/dropped"))
    document.take_outcome(outcome, made_with, first if kept else None)
    assert document.outcome_project is None
    document.undo_stack.undo()
    assert document.outcome is outcome
    assert document.attempts.value.current == (first.key if kept else "")
