"""What an open window has not saved yet, kept where a crash cannot take it.

Each window has a folder of its own: who it belongs to, the blobs of the attempts, and a draft of
the project where that is not saved. A folder whose owner is gone was left by a crash.
"""

from __future__ import annotations

import os
import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import msgspec
import psutil

from slimstudio.engine import strict_json
from slimstudio.engine.replacing import replacing
from slimstudio.errors import ProjectFileError, told_by
from slimstudio.messages import Message
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.project_file import read_project, write_project
from slimstudio.system import locations

if TYPE_CHECKING:
    from slimstudio.session.attempts import Attempts
    from slimstudio.session.project import Project

_OWNER = "owner.json"
_DRAFT = "draft.json"
_BLOBS = "shelf"  # as earlier versions call it
_TO_CLAIM_SECONDS = 60  # between making a folder and saying whose it is


@dataclass(frozen=True)
class Draft:
    """A project with edits, or finished runs, that are not saved.

    Args:
        project: As it was after the last edit.
        attempts: Its finished runs.
        path: The file that it is kept in; None before it is saved for the first time.
        written: When it was kept, in UTC: "2026-05-17T13:05:09".
    """

    project: Project
    attempts: Attempts
    path: Path | None
    written: str


@dataclass(frozen=True)
class _Owner:
    process: int
    started: float


@dataclass(frozen=True)
class _Draft:
    path: str
    written: str
    project: dict[str, Any]
    attempts: dict[str, Any]


class Workspace:
    """The folder of one window.

    Args:
        folder: Where it lies; None for a new one, which is made when something is kept there.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or locations.workspaces() / secrets.token_hex(8)
        self.blobs = BlobStore(self.folder / _BLOBS)
        self._lock = Lock()  # a draft is written in a thread of its own
        self._deleted = False

    def claim(self) -> None:
        """Make it, and note that it is this process's.

        Raises:
            OSError: it cannot be written to.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        mine = _Owner(os.getpid(), psutil.Process().create_time())
        if _owner_of(self.folder) != mine:
            with replacing(self.folder / _OWNER) as stream:
                stream.write(strict_json.encode(mine))

    def keep_draft(self, project: Project, attempts: Attempts, path: Path | None) -> None:
        """Keep a project as it is now, in place of the draft before; nothing once it is deleted.

        Raises:
            OSError: it could not be written.
            ValueError: a text in it is not valid Unicode.
        """
        draft = _Draft(
            str(path or ""),
            datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="seconds"),
            msgspec.json.decode(write_project(project, self.folder)),
            msgspec.json.decode(write_attempts(attempts, self.folder)),
        )
        with self._lock:
            if self._deleted:
                return
            self.claim()
            with replacing(self.folder / _DRAFT) as stream:
                stream.write(strict_json.encode(draft))

    def drop_draft(self) -> None:
        """Forget the draft: everything is saved."""
        with suppress(OSError):
            (self.folder / _DRAFT).unlink(missing_ok=True)

    def draft(self) -> Draft:
        """Read the draft.

        Raises:
            ProjectFileError: there is none, or it cannot be understood.
        """
        place = self.folder / _DRAFT
        try:
            stored = strict_json.decode(place.read_bytes(), _Draft)
            project = read_project(msgspec.json.encode(stored.project), place)
            attempts = read_attempts(msgspec.json.encode(stored.attempts), place)
        except (OSError, ValueError) as error:
            raise ProjectFileError(
                Message("What was not saved cannot be read."),
                why=Message("{error:sentence}", error=told_by(error)),
                remedy=Message("Open the project as it was saved last."),
            ) from error
        return Draft(project, attempts, Path(stored.path) if stored.path else None, stored.written)

    def delete(self) -> None:
        """Delete everything in it, for good; a draft that is being written is waited for."""
        with self._lock:
            self._deleted = True
            shutil.rmtree(self.folder, ignore_errors=True)


def abandoned() -> tuple[Workspace, ...]:
    """List what crashes left unsaved, the latest first; what holds no draft is deleted."""
    found = []
    with suppress(OSError):
        for folder in locations.workspaces().iterdir():
            if not _is_in_use(folder):
                if (folder / _DRAFT).exists():
                    found.append(folder)
                else:
                    shutil.rmtree(folder, ignore_errors=True)
    return tuple(Workspace(folder) for folder in sorted(found, key=_age, reverse=True))


def _age(folder: Path) -> float:
    try:
        return (folder / _DRAFT).stat().st_mtime
    except OSError:
        return 0.0


def _owner_of(folder: Path) -> _Owner | None:
    try:
        return strict_json.decode((folder / _OWNER).read_bytes(), _Owner)
    except (OSError, ValueError):
        return None


def _is_in_use(folder: Path) -> bool:
    owner = _owner_of(folder)
    if owner is None:
        return time.time() - folder.stat().st_mtime < _TO_CLAIM_SECONDS
    try:
        # Another process may have got the number since.
        return abs(psutil.Process(owner.process).create_time() - owner.started) < 1.0
    except psutil.Error:
        return False
