"""Project files: saving is all or nothing, opening trusts nothing.

A `.slim` file is a sealed zip of `project.json`; where it is known, of which images are held back;
and where runs were finished, of `attempts.json` with the networks and measurements that they left.
Images and the starting weights are referenced, never copied. This module imports torch only when
there is a finished run to show.
"""
# ruff: noqa: PLC0415 - what builds networks imports torch, which the window must not wait for

import errno
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from slimstudio.engine.data.split_assignment import SplitAssignment
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.replacing import replacing
from slimstudio.errors import FileChangedError, ProjectFileError, system_says, told_by
from slimstudio.messages import Message
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts, added
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.blob_store import BlobStore, member_name
from slimstudio.session.project import Project
from slimstudio.session.project_file import check_version, read_project, write_project
from slimstudio.session.sealed_zip import MANIFEST, digest_of, peek, read_sealed, write_sealed
from slimstudio.session.split_assignment import MOST_BYTES, KeptAssignment
from slimstudio.system.ordinary_file import check_ordinary
from slimstudio.system.temporary import temporary_folder

SUFFIX = ".slim"
BACKUP = ".bak"
_LARGEST_MANIFEST = 1_000_000

_PROJECT = "project.json"
_ATTEMPTS = "attempts.json"
_ASSIGNMENT = "images.split"
# How the one finished run was kept before there were attempts, and still is where it is none.
_OUTCOME = "outcome.json"
_ORIGINAL = "original.safetensors"
_COMPACT = "compact.safetensors"
_LIMITS = {
    _PROJECT: 2**26,
    _ATTEMPTS: 2**26,
    _ASSIGNMENT: MOST_BYTES,
    _OUTCOME: 2**26,
    _ORIGINAL: 2**33,
    _COMPACT: 2**33,
}


@dataclass(frozen=True, eq=False)
class Saved:
    """What a project file holds.

    Args:
        project: The project.
        outcome: The finished run that was shown when it was saved, if any.
        attempts: All finished runs.
        content: What `content_of` said of the file before it was read.
    """

    project: Project
    outcome: Outcome | None
    attempts: Attempts
    content: str = ""


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
        if read_project(peek(path, _PROJECT, _LIMITS[_PROJECT]), path) != project:
            return False
        kept = peek(path, _ATTEMPTS, _LIMITS[_ATTEMPTS])
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


def open_project(path: Path) -> tuple[Project, Outcome | None]:
    """Read a project file with the finished run that was shown last, if it holds one.

    Raises:
        ProjectFileError: the file is missing, damaged, foreign, or made by a newer SlimStudio.
    """
    with temporary_folder() as folder:
        saved = open_with_attempts(path, BlobStore(folder))
    return saved.project, saved.outcome


def open_with_attempts(path: Path, blobs: BlobStore) -> Saved:
    """Read a project file with everything in it.

    A finished run of a file that knows no attempts becomes the first one.

    Args:
        path: The file.
        blobs: Where to put what the attempts left.

    Raises:
        ProjectFileError: the file is missing, damaged, foreign, or made by a newer SlimStudio.
    """
    known = content_of(path)
    content = _read(path, blobs)
    project = read_project(content[_PROJECT], path)
    try:
        if _ASSIGNMENT in content:
            KeptAssignment.of_project(project).adopt(SplitAssignment.unpacked(content[_ASSIGNMENT]))
        attempts = read_attempts(content[_ATTEMPTS], path) if _ATTEMPTS in content else NO_ATTEMPTS
        if _OUTCOME in content:
            return replace(_with_first(project, attempts, content, blobs), content=known)
        current = attempts.find(attempts.current)
        if current is None:
            return Saved(project, None, attempts, known)
        from slimstudio.session.attempt_keeping import bring_back

        return Saved(project, bring_back(current, blobs), attempts, known)
    except ValueError as error:
        raise _damaged(path, error) from error
    except OSError as error:
        raise _not_read(path, error) from error


def _with_first(
    project: Project, attempts: Attempts, content: dict[str, bytes], blobs: BlobStore
) -> Saved:
    from slimstudio.session.attempt_keeping import keep, read_outcome

    outcome = read_outcome(content[_OUTCOME], content[_ORIGINAL], content[_COMPACT])
    first = keep(outcome, project, blobs, "Attempt 1", "")
    return Saved(project, outcome, attempts if attempts.kept else added(attempts, first))


def _members(
    project: Project,
    path: Path,
    outcome: Outcome | None,
    attempts: Attempts,
    blobs: BlobStore | None,
) -> Iterator[tuple[str, bytes]]:
    folder = path.absolute().parent
    yield _PROJECT, write_project(project, folder)
    assignment = KeptAssignment.of_project(project).read()
    if len(assignment):
        yield _ASSIGNMENT, assignment.packed()
    if outcome is not None and not attempts.current:
        from slimstudio.session.attempt_keeping import write_measurements, write_tensors

        yield _OUTCOME, write_measurements(outcome)
        yield _ORIGINAL, write_tensors(outcome.original)
        yield _COMPACT, write_tensors(outcome.compact)
    if attempts.kept:
        assert blobs is not None
        yield _ATTEMPTS, write_attempts(attempts, folder)
        for digest in sorted(attempts.digests):
            yield member_name(digest), blobs.get(digest)


def _read(path: Path, blobs: BlobStore) -> dict[str, bytes]:
    try:
        # A newer program may know other members: that is told before they are refused.
        check_version(peek(path, _PROJECT, _LIMITS[_PROJECT]), path)
        content = read_sealed(path, _LIMITS, blobs.place)
    except OSError as error:
        raise _not_read(path, error) from error
    except ValueError as error:
        raise _damaged(path, error) from error
    missing = _LIMITS.keys() - content.keys() - {_ATTEMPTS, _ASSIGNMENT}
    if missing not in (set(), {_OUTCOME, _ORIGINAL, _COMPACT}):
        raise _damaged(
            path, ValueError(Message("it lacks {missing}", missing=" and ".join(sorted(missing))))
        )
    return content


def _damaged(path: Path, error: ValueError) -> ProjectFileError:
    return ProjectFileError(
        Message("The file {path} cannot be opened as a SlimStudio project.", path=path),
        why=Message("{error:sentence}", error=told_by(error)),
        remedy=Message(
            "If a file with the same name and .bak at the end lies beside it, open that one."
        ),
    )


def _not_read(path: Path, error: OSError) -> ProjectFileError:
    if isinstance(error, FileNotFoundError):
        return ProjectFileError(
            Message("There is no project file {path}.", path=path),
            remedy=Message("It may have been moved or deleted; look for it with Open."),
        )
    return ProjectFileError(
        Message("The project file {path} cannot be read.", path=path),
        why=system_says(error),
        remedy=Message("Check that it is a file and that you may read it."),
    )


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
