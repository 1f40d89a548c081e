"""What is open is kept where a crash cannot take it, and found again afterwards."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from slimstudio.engine.marks import FREEZE
from slimstudio.errors import ProjectFileError
from slimstudio.session import files
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.project import Project
from slimstudio.session.workspace import Workspace, abandoned
from slimstudio.system import locations
from tests.session.crashes import crash, open_window

PROJECT = Project("Pets", images="/no-such-folder/pets", marks={"conv1": FREEZE})


def test_a_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    workspace = Workspace()
    workspace.keep_draft(Project("first"), NO_ATTEMPTS, None)
    workspace.keep_draft(PROJECT, NO_ATTEMPTS, tmp_path / "pets.slim")
    draft = workspace.draft()
    assert (draft.project, draft.attempts) == (PROJECT, NO_ATTEMPTS)
    assert draft.path == tmp_path / "pets.slim"
    assert draft.written


def test_what_an_open_window_keeps_is_not_abandoned() -> None:
    workspace = Workspace()
    workspace.keep_draft(PROJECT, NO_ATTEMPTS, None)
    assert abandoned() == ()
    assert workspace.draft().project == PROJECT


def test_what_a_crash_left_is_found_the_latest_first_and_once_taken_over_no_more() -> None:
    crash(Project("one"))
    crash(Project("two"))
    found = abandoned()
    assert [one.draft().project.name for one in found] == ["two", "one"]
    found[0].claim()
    found[1].delete()
    assert abandoned() == ()


def test_a_crash_with_everything_saved_leaves_nothing() -> None:
    crash(Project("one"))
    (left,) = abandoned()
    left.drop_draft()
    assert abandoned() == ()
    assert list(locations.workspaces().iterdir()) == []


def test_a_damaged_draft_is_told() -> None:
    workspace = Workspace()
    workspace.keep_draft(PROJECT, NO_ATTEMPTS, None)
    (workspace.folder / "draft.json").write_bytes(b'{"path": ""')
    with pytest.raises(ProjectFileError, match="not saved cannot be read"):
        workspace.draft()


def test_a_deleted_workspace_stays_deleted_whatever_is_still_being_written() -> None:
    for _ in range(20):
        workspace = Workspace()
        workspace.claim()
        begun = threading.Event()

        def write(workspace: Workspace = workspace, begun: threading.Event = begun) -> None:
            for number in range(10):
                workspace.keep_draft(Project(f"{number}"), NO_ATTEMPTS, None)
                begun.set()

        writer = threading.Thread(target=write)
        writer.start()
        begun.wait()
        workspace.delete()
        writer.join()
        assert not workspace.folder.exists()
    assert abandoned() == ()


def left_alone(folder: Path) -> bool:
    """Tell whether a start of the program neither offers a workspace nor deletes it."""
    offered = [one.folder for one in abandoned()]
    Workspace(folder).delete()
    return folder not in offered and (folder / "draft.json").exists()


@pytest.mark.parametrize(
    "days",
    [pytest.param(-400, marks=pytest.mark.slow), 0, pytest.param(400, marks=pytest.mark.slow)],
)
def test_a_live_window_is_never_taken_for_a_crashed_one_whatever_the_clock_says(
    days: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(PROJECT)
    assert window.stdout is not None
    folder = Path(window.stdout.readline().strip())
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + days * 24 * 3600)
    # As in a container or after the clock was set: neither number nor time are those of before.
    (folder / "owner.json").write_text('{"process": 4194305, "started": 1.0}')
    assert left_alone(folder)
    with pytest.raises(ProjectFileError, match="Another window"):
        Workspace(folder).claim()
    window.communicate()
    assert [one.folder for one in abandoned()] == [folder]


def test_what_another_computer_may_be_using_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = crash(PROJECT).folder
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr("platform.node", lambda: "another")
        assert left_alone(folder)
    assert [one.folder for one in abandoned()] == [folder]


def test_where_there_are_no_locks_a_process_that_may_be_the_owner_keeps_its_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = crash(PROJECT).folder
    monkeypatch.setattr("slimstudio.session.workspace.try_lock", lambda *_: None)
    (folder / "owner.json").write_text(json.dumps({"process": os.getpid(), "started": 1.0}))
    assert left_alone(folder)


def test_windows_of_earlier_versions_keep_theirs_too() -> None:
    alive, gone = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE), 0
    for number in (alive.pid, gone):
        left = crash(Project(str(number)))
        (left.folder / "lock").unlink()
        owner = {"process": number or alive.pid + 100_000_000, "started": 1.0}
        (left.folder / "owner.json").write_text(json.dumps(owner))
    assert [one.draft().project.name for one in abandoned()] == ["0"]
    assert len(list(locations.workspaces().iterdir())) == 2
    alive.communicate(b"")


def test_of_two_windows_one_takes_up_what_a_crash_left() -> None:
    folder = crash(PROJECT).folder
    first, second = Workspace(folder), Workspace(folder)
    first.claim()
    with pytest.raises(ProjectFileError, match="Another window"):
        second.claim()
    second.delete()
    assert first.draft().project == PROJECT


def test_a_deleted_workspace_is_never_made_again() -> None:
    workspace = Workspace()
    workspace.claim()
    workspace.delete()
    with pytest.raises(FileNotFoundError):
        workspace.claim()
    assert not workspace.folder.exists()


def test_a_draft_is_outdated_once_its_file_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "pets.slim"
    assert not crash(PROJECT, path).draft().outdated
    files.save(PROJECT, path)
    left = crash(PROJECT, path)
    assert not left.draft().outdated
    files.save(Project("Pets", images="/no-such-folder/dogs"), path)
    os.utime(path, (0, 0))  # whatever its time says
    assert left.draft().outdated
    path.unlink()
    assert not left.draft().outdated


def test_a_draft_that_was_taken_before_everything_was_saved_is_not_written_after_it() -> None:
    workspace = Workspace()
    before = workspace.edition
    workspace.keep_draft(PROJECT, NO_ATTEMPTS, None, edition=before)
    workspace.drop_draft()
    workspace.keep_draft(PROJECT, NO_ATTEMPTS, None, edition=before)
    with pytest.raises(ProjectFileError):
        workspace.draft()
    workspace.keep_draft(PROJECT, NO_ATTEMPTS, None, edition=workspace.edition)
    assert workspace.draft().project == PROJECT


def test_where_nothing_can_be_written_a_workspace_moves_among_the_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = Workspace()
    made.claim()
    digest = made.blobs.put(b"what a run left")
    assert made.blobs.get(digest) == b"what a run left"
    made.keep_draft(Project(name="Birds"), NO_ATTEMPTS, None)
    assert made.draft().project.name == "Birds"
    assert made.folder.parent == tmp_path
    made.delete()
    assert not made.folder.exists()
