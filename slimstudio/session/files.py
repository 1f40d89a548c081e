"""Project files, and how they are written: all or nothing. See `opening` for how they are read.

A `.slim` file is a sealed zip of `project.json`; where it is known, of which images are held back;
and where runs were finished, of `attempts.json` with the networks and measurements that they left.
Images and the starting weights are referenced, never copied. This module imports torch only when
there is a finished run to keep.
"""
# ruff: noqa: PLC0415 - what builds networks imports torch, which the window must not wait for

import errno
import hashlib
from collections.abc import Iterator
from pathlib import Path

from slimstudio.engine.outcome import Outcome
from slimstudio.engine.replacing import replacing
from slimstudio.errors import FileChangedError, ProjectFileError, system_says
from slimstudio.messages import Message
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.blob_store import BlobStore, member_name
from slimstudio.session.project import Project
from slimstudio.session.project_file import read_project, write_project
from slimstudio.session.sealed_zip import MANIFEST, digest_of, peek, write_sealed
from slimstudio.session.split_assignment import MOST_BYTES, KeptAssignment
from slimstudio.system.ordinary_file import check_ordinary

SUFFIX = ".slim"
BACKUP = ".bak"
_LARGEST_MANIFEST = 1_000_000

PROJECT = "project.json"
ATTEMPTS = "attempts.json"
ASSIGNMENT = "images.split"
# How the one finished run was kept before there were attempts, and still is where it is none.
OUTCOME = "outcome.json"
ORIGINAL = "original.safetensors"
COMPACT = "compact.safetensors"
LIMITS = {
    PROJECT: 2**26,
    ATTEMPTS: 2**26,
    ASSIGNMENT: MOST_BYTES,
    OUTCOME: 2**26,
    ORIGINAL: 2**33,
    COMPACT: 2**33,
}


def content_of(path: Path) -> str:
    """Name what a project file holds now; what holds something else is named otherwise.

    Returns:
        "" where there is no file.
    """
    try:
        check_ordinary(path)
        manifest = peek(path, MANIFEST, _LARGEST_MANIFEST)
        return _named(manifest) if manifest else digest_of(path)
    except OSError as error:
        # What is no ordinary file is never replaced, and needs no question.
        missing = error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EINVAL, errno.EISDIR)
        return "" if missing else f"unreadable: {error.errno}"


def holds(path: Path, project: Project, attempts: Attempts) -> bool:
    """Tell whether a project file holds just this, without looking at what runs left."""
    try:
        check_ordinary(path)
        if read_project(peek(path, PROJECT, LIMITS[PROJECT]), path) != project:
            return False
        kept = peek(path, ATTEMPTS, LIMITS[ATTEMPTS])
        return (read_attempts(kept, path) if kept else NO_ATTEMPTS) == attempts
    except (OSError, ValueError, ProjectFileError):
        return False


def _named(manifest: bytes) -> str:
    return hashlib.sha256(manifest).hexdigest()


def save(
    project: Project,
    path: Path,
    outcome: Outcome | None = None,
    attempts: Attempts = NO_ATTEMPTS,
    blobs: BlobStore | None = None,
    *,
    known: str | None = None,
    backup: str = BACKUP,
) -> str:
    """Write a project, and what its finished runs left, into a file.

    The file that was there is kept beside it, with `.bak` at the end of its name. When anything
    fails, both are as they were.

    Args:
        project: What to save.
        path: Where to; by custom its name ends in `.slim`.
        outcome: The finished run that is shown, if any; written only where it is no attempt.
        attempts: The finished runs.
        blobs: Where what they left lies; needed if there are any.
        known: What `content_of` said when the file was opened or saved last; None to replace
            whatever it holds.
        backup: What is put behind the name of the file that was there.

    Returns:
        What `content_of` says of it now.

    Raises:
        FileChangedError: the file holds something else than `known`; nothing was written.
        ProjectFileError: it could not be written.
    """

    def check() -> None:
        if known is not None and content_of(path) not in ("", known):
            raise FileChangedError(
                Message("{path} was changed since it was opened here.", path=path),
                why=Message("Another window or program has written to it."),
                remedy=Message("Save as another file, or replace what is there now."),
            )

    try:
        check()  # before much is written for nothing
        with replacing(path, backup=backup, before=check) as stream:
            return _named(write_sealed(stream, _members(project, path, outcome, attempts, blobs)))
    except OSError as error:
        raise _not_saved(path, error) from error
    except ValueError as error:
        raise ProjectFileError(
            Message("The project could not be saved as {path}.", path=path),
            why=Message(
                "A name or path in it holds characters that cannot be stored: {error}.",
                error=str(error),
            ),
            remedy=Message("Rename the folder, file or project to plain letters and try again."),
        ) from error


def _members(
    project: Project,
    path: Path,
    outcome: Outcome | None,
    attempts: Attempts,
    blobs: BlobStore | None,
) -> Iterator[tuple[str, bytes]]:
    folder = path.absolute().parent
    yield PROJECT, write_project(project, folder)
    assignment = KeptAssignment.of_project(project).read()
    if len(assignment):
        yield ASSIGNMENT, assignment.packed()
    if outcome is not None and not attempts.current:
        from slimstudio.session.attempt_keeping import write_measurements, write_tensors

        yield OUTCOME, write_measurements(outcome)
        yield ORIGINAL, write_tensors(outcome.original)
        yield COMPACT, write_tensors(outcome.compact)
    if attempts.kept:
        assert blobs is not None
        yield ATTEMPTS, write_attempts(attempts, folder)
        for digest in sorted(attempts.digests):
            yield member_name(digest), blobs.get(digest)


def _not_saved(path: Path, error: OSError) -> ProjectFileError:
    reasons = {
        errno.ENOSPC: (
            Message("The disk is full."),
            Message("Free some space, or save it elsewhere."),
        ),
        errno.EDQUOT: (
            Message("Your share of the disk is full."),
            Message("Free some space or save it elsewhere."),
        ),
        errno.ENOENT: (Message("Its folder is gone."), Message("Save it in another folder.")),
        errno.ENOTDIR: (Message("Its folder is gone."), Message("Save it in another folder.")),
        errno.EROFS: (Message("The disk is read-only."), Message("Save it in another folder.")),
        errno.EACCES: (
            Message("You may not write there."),
            Message("Save it in a folder of your own."),
        ),
        errno.EPERM: (
            Message("You may not write there."),
            Message("Save it in a folder of your own."),
        ),
        errno.EISDIR: (Message("A folder has that name."), Message("Choose another name.")),
    }
    why, remedy = reasons.get(error.errno or 0, (system_says(error), Message("Save it elsewhere.")))
    return ProjectFileError(
        Message("The project could not be saved as {path}.", path=path),
        why=Message("{why} What was saved there before is unharmed.", why=why),
        remedy=remedy,
    )
