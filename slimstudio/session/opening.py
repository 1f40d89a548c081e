"""Opening a project file, which trusts nothing, and what a crash left unsaved.

Torch is imported only where there is a finished run to show.
"""
# ruff: noqa: PLC0415 - what builds networks imports torch, which the window must not wait for

from dataclasses import dataclass, replace
from pathlib import Path

from slimstudio.engine.control import Control
from slimstudio.engine.data.split_assignment import SplitAssignment
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import ProjectFileError, system_says, told_by
from slimstudio.messages import Message
from slimstudio.session import files
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts, added
from slimstudio.session.attempts_file import read_attempts
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.project import Project, key_of_place
from slimstudio.session.project_file import check_version, read_project
from slimstudio.session.sealed_zip import peek, read_sealed
from slimstudio.session.split_assignment import KeptAssignment
from slimstudio.session.workspace import Draft, Workspace
from slimstudio.system.temporary import temporary_folder


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


@dataclass(frozen=True, eq=False)
class Recovered:
    """What a crash left unsaved, and the result that was shown.

    Args:
        draft: What it left.
        outcome: The result.
        outdated: Whether the project's file was saved after that.
    """

    draft: Draft
    outcome: Outcome | None
    outdated: bool


def open_in_window(path: Path, workspace: Workspace, control: Control) -> Saved:
    """See `open_with_attempts`; a finished run in it needs torch.

    Args:
        path: The file.
        workspace: Where what its attempts left is put.
        control: Asked before and after whether to go on.

    Raises:
        ProjectFileError: it cannot be opened.
        OSError: the workspace cannot be written to.
    """
    control.check()
    workspace.claim()
    saved = open_with_attempts(path, workspace.blobs)
    control.check()  # who stopped it meanwhile wants to stay where they are
    if saved.project.key:
        return saved
    return replace(saved, project=replace(saved.project, key=key_of_place(path)))


def recover(workspace: Workspace, control: Control) -> Recovered:
    """Read what a crash left unsaved, with the finished run that was shown.

    Args:
        workspace: Of the window that crashed; it is this window's from now on.
        control: Asked before and after whether to go on.

    Raises:
        ProjectFileError: it cannot be understood.
        OSError: the workspace cannot be written to.
    """
    control.check()
    workspace.claim()
    draft = workspace.draft()
    outcome = None
    current = draft.attempts.find(draft.attempts.current)
    if current is not None:
        from slimstudio.session.attempt_keeping import bring_back

        outcome = bring_back(current, workspace.blobs)
    return Recovered(draft, outcome, draft.outdated)


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
    known = files.content_of(path)
    content = _read(path, blobs)
    project = read_project(content[files.PROJECT], path)
    try:
        if files.ASSIGNMENT in content:
            KeptAssignment.of_project(project).adopt(
                SplitAssignment.unpacked(content[files.ASSIGNMENT])
            )
        attempts = (
            read_attempts(content[files.ATTEMPTS], path)
            if files.ATTEMPTS in content
            else NO_ATTEMPTS
        )
        if files.OUTCOME in content:
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

    outcome = read_outcome(content[files.OUTCOME], content[files.ORIGINAL], content[files.COMPACT])
    first = keep(outcome, project, blobs, "Attempt 1", "")
    return Saved(project, outcome, attempts if attempts.kept else added(attempts, first))


def _read(path: Path, blobs: BlobStore) -> dict[str, bytes]:
    try:
        # A newer program may know other members: that is told before they are refused.
        check_version(peek(path, files.PROJECT, files.LIMITS[files.PROJECT]), path)
        content = read_sealed(path, files.LIMITS, blobs.place)
    except OSError as error:
        raise _not_read(path, error) from error
    except ValueError as error:
        raise _damaged(path, error) from error
    missing = files.LIMITS.keys() - content.keys() - {files.ATTEMPTS, files.ASSIGNMENT}
    if missing not in (set(), {files.OUTCOME, files.ORIGINAL, files.COMPACT}):
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
