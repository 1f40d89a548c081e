"""What is open is kept where a crash cannot take it, and found again afterwards."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from slimstudio.engine.marks import FREEZE
from slimstudio.errors import ProjectFileError
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.project import Project
from slimstudio.session.workspace import Workspace, abandoned
from slimstudio.system import locations

PROJECT = Project("Pets", images="/no-such-folder/pets", marks={"conv1": FREEZE})

_CRASH = """
import os, sys
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.project import Project
from slimstudio.session.workspace import Workspace
Workspace().keep_draft(Project(sys.argv[1]), NO_ATTEMPTS, None)
os._exit(9)
"""


def crash(name: str) -> None:
    """Keep a draft in another process, which then dies."""
    subprocess.run([sys.executable, "-c", _CRASH, name], check=False)


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
    crash("one")
    crash("two")
    found = abandoned()
    assert [one.draft().project.name for one in found] == ["two", "one"]
    found[0].claim()
    found[1].delete()
    assert abandoned() == ()


def test_a_crash_with_everything_saved_leaves_nothing() -> None:
    crash("one")
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
