"""What an open window has not saved yet, kept where a crash cannot take it.

Each window has a folder of its own: a lock that it holds as long as it lives, the blobs of the
attempts, and a draft of the project where that is not saved. A folder of this computer whose lock
is free was left by a crash. One that may be in use, as on another computer that shares the home
folder, is never touched.
"""

import errno
import os
import secrets
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any

import msgspec
import psutil

from slimstudio.engine import strict_json
from slimstudio.engine.replacing import replacing
from slimstudio.errors import ProjectFileError, told_by
from slimstudio.messages import Message
from slimstudio.session.attempts import Attempts
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.files import content_of
from slimstudio.session.project import Project
from slimstudio.session.project_file import read_project, write_project
from slimstudio.system import locations
from slimstudio.system.file_lock import delete_held, is_named, try_lock
from slimstudio.system.temporary import computer_mark

_LOCK = "lock"
_OWNER = "owner.json"  # which earlier versions look at
_DRAFT = "draft.json"
_ELSEWHERE = "slimstudio-open-"
_BLOBS = "shelf"  # as earlier versions call it
# Somebody may look at a lock for a moment, to see whether it is free.
_PATIENCE_S, _PAUSE_S = 2.0, 0.01
_MARK_BYTES = 64


@dataclass(frozen=True)
class Draft:
    """A project with edits, or finished runs, that are not saved.

    Args:
        project: As it was after the last edit.
        attempts: Its finished runs.
        path: The file that it is kept in; None before it is saved for the first time.
        written: When it was kept, in UTC: "2026-05-17T13:05:09".
        known: What `files.content_of` said of the file when it was opened or saved last; None in
            drafts of earlier versions.
    """

    project: Project
    attempts: Attempts
    path: Path | None
    written: str
    known: str | None = None

    @property
    def outdated(self) -> bool:
        """Whether its file was saved after the edits that this is a draft of began."""
        if self.path is None:
            return False
        now = content_of(self.path)
        if not now:
            return False
        if self.known is not None:
            return now != self.known
        with suppress(OSError, ValueError):
            written = datetime.fromisoformat(self.written).replace(tzinfo=UTC).timestamp()
            return self.path.stat().st_mtime > written
        return True


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
    known: str | None = None


class Workspace:
    """The folder of one window.

    Args:
        folder: Where it lies; None for a new one, which is made when something is kept there, among
            the temporary files where the person's own folder cannot be written to.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or locations.workspaces() / secrets.token_hex(8)
        self.blobs = BlobStore(self.folder / _BLOBS)
        self._lock = Lock()  # a draft is written in a thread of its own
        self._held: int | None = None
        self._moves = folder is None  # while nothing was kept in it
        self._deleted = False
        self._edition = 0

    def claim(self) -> None:
        """Make it, and hold it as long as this process lives.

        Raises:
            ProjectFileError: another window has it.
            OSError: it cannot be written to, or was deleted.
        """
        with self._lock:
            self._claim()

    @property
    def edition(self) -> int:
        """Grows each time that everything is saved: what was kept for an earlier one is dated."""
        return self._edition

    def keep_draft(
        self,
        project: Project,
        attempts: Attempts,
        path: Path | None,
        known: str = "",
        edition: int | None = None,
    ) -> None:
        """Keep a project as it is now, in place of the draft before; nothing once it is deleted.

        Args:
            project: The project.
            attempts: Its finished runs.
            path: The file that it is kept in.
            known: What `files.content_of` said of it when it was opened or saved last.
            edition: What `edition` was when the project was like this; a draft that is dated by
                now is not written. None for now.

        Raises:
            ProjectFileError: another window has the folder.
            OSError: it could not be written.
            ValueError: a text in it is not valid Unicode.
        """
        draft = _Draft(
            str(path or ""),
            datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="seconds"),
            msgspec.json.decode(write_project(project, self.folder)),
            msgspec.json.decode(write_attempts(attempts, self.folder)),
            known,
        )
        with self._lock:
            if self._deleted or (edition is not None and edition < self._edition):
                return
            self._claim()
            with replacing(self.folder / _DRAFT) as stream:
                stream.write(strict_json.encode(draft))

    def drop_draft(self) -> None:
        """Forget the draft, and one that is just being written: everything is saved."""
        with self._lock:
            self._edition += 1
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
        path = Path(stored.path) if stored.path else None
        return Draft(project, attempts, path, stored.written, stored.known)

    def delete(self) -> None:
        """Delete everything in it, for good, unless another window has it by now.

        A draft that is being written is waited for.
        """
        with self._lock:
            self._deleted = True
            if self._held is None:
                if not self.folder.is_dir() or not _is_free(self.folder):
                    return
                with suppress(OSError):
                    self._held = _taken(self.folder)
            if self._held is not None:
                delete_held(self.folder, _LOCK, self._held)
                self._held = None

    def _move(self) -> None:
        """Go where anybody may write: a project can be opened in a home that is read only."""
        self._moves = False
        self.folder = Path(tempfile.mkdtemp(prefix=_ELSEWHERE))
        self.blobs = BlobStore(self.folder / _BLOBS)

    def _claim(self) -> None:
        if self._deleted:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        if self._held is not None:
            return
        until = time.monotonic() + _PATIENCE_S
        while self._held is None:
            try:
                self._held = _taken(self.folder)
            except OSError:
                if not self._moves:
                    raise
                self._move()
                continue
            if self._held is None and time.monotonic() > until:
                raise ProjectFileError(
                    Message("Another window has taken this up already."),
                    remedy=Message("Go on there, or close that window first."),
                )
            if self._held is None:
                time.sleep(_PAUSE_S)
        self._moves = False
        mine = _Owner(os.getpid(), psutil.Process().create_time())
        with replacing(self.folder / _OWNER) as stream:
            stream.write(strict_json.encode(mine))


def abandoned() -> tuple[Workspace, ...]:
    """List what crashes left unsaved, the latest first; what holds no draft is deleted."""
    found = []
    with suppress(OSError):
        for folder in locations.workspaces().iterdir():
            if _is_free(folder):
                if (folder / _DRAFT).exists():
                    found.append(folder)
                else:
                    Workspace(folder).delete()
            else:
                with suppress(OSError):
                    folder.rmdir()  # cut off before anything was in it
    return tuple(Workspace(folder) for folder in sorted(found, key=_age, reverse=True))


def _age(folder: Path) -> float:
    try:
        return (folder / _DRAFT).stat().st_mtime
    except OSError:
        return 0.0


def _taken(folder: Path) -> int | None:
    """Make a folder and lock it; None where somebody else holds it.

    Raises:
        OSError: it cannot be written to.
    """
    locations.private_folder(folder)
    try:
        descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except FileNotFoundError:
        return None  # somebody deletes it
    if try_lock(descriptor) is False or not is_named(descriptor, folder / _LOCK):
        os.close(descriptor)
        return None
    mark = computer_mark().encode()
    os.ftruncate(descriptor, 0)
    os.write(descriptor, mark)
    return descriptor


def _is_free(folder: Path) -> bool:
    """Tell whether nobody can be using a folder; where that is not certain, somebody is."""
    try:
        descriptor = os.open(folder / _LOCK, os.O_RDWR)
    except FileNotFoundError:
        return _is_gone(folder)
    except OSError:
        return False
    try:
        taken = try_lock(descriptor)
        mark = os.read(descriptor, _MARK_BYTES).decode(errors="replace")
    finally:
        os.close(descriptor)
    if taken is False:
        return False
    if not mark:  # cut off before it was said whose it is
        return bool(taken) and not (folder / _DRAFT).exists()
    return mark == computer_mark() and (bool(taken) or _is_gone(folder))


def _is_gone(folder: Path) -> bool:
    """Tell whether the process that an owner's note names is gone, where there are no locks."""
    try:
        owner = strict_json.decode((folder / _OWNER).read_bytes(), _Owner)
    except (OSError, ValueError):
        return False
    return not psutil.pid_exists(owner.process)
