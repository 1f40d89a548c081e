"""Windows that are killed: another process keeps a draft, and dies."""

import subprocess
import sys
from pathlib import Path

from slimstudio.session.project import Project
from slimstudio.session.project_file import write_project
from slimstudio.session.workspace import Workspace

_WINDOW = """
import os, signal, sys, time
from pathlib import Path
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.files import content_of
from slimstudio.session.project_file import read_project
from slimstudio.session.workspace import Workspace
project, path = read_project(Path(sys.argv[1]).read_bytes(), Path(sys.argv[1])), sys.argv[2]
known = content_of(Path(path)) if path else ""
workspace = Workspace()
workspace.keep_draft(project, NO_ATTEMPTS, Path(path) if path else None, known)
print(workspace.folder, flush=True)
sys.stdin.read()
os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
"""


def open_window(project: Project, path: Path | None = None) -> "subprocess.Popen[str]":
    """Keep a draft in a process that lives until its input ends, and then kills itself.

    Its first line is the folder of its workspace.
    """
    folder = Workspace().folder.parent.parent
    folder.mkdir(parents=True, exist_ok=True)
    stored = folder / "window.json"
    stored.write_bytes(write_project(project, folder))
    return subprocess.Popen(
        [sys.executable, "-c", _WINDOW, stored, str(path or "")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def crash(project: Project, path: Path | None = None) -> Workspace:
    """Keep a draft in a process that is killed."""
    window = open_window(project, path)
    said, _ = window.communicate()
    return Workspace(Path(said.strip()))
