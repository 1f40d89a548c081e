"""Project files: saving is all or nothing, opening trusts nothing.

A `.slim` file is a sealed zip of `project.json` and, where a run was finished, the two networks
with their measurements. Images and the starting weights are referenced, never copied. This module
imports torch only when there is a finished run to write or read.
"""
# ruff: noqa: PLC0415 - outcome_file imports torch, which the window must not wait for

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from slimstudio.engine.replacing import replacing
from slimstudio.errors import ProjectFileError
from slimstudio.session.project_file import read_project, write_project
from slimstudio.session.sealed_zip import read_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.project import Project

SUFFIX = ".slim"

_PROJECT = "project.json"
_OUTCOME = "outcome.json"
_ORIGINAL = "original.safetensors"
_COMPACT = "compact.safetensors"
_LIMITS = {_PROJECT: 2**26, _OUTCOME: 2**28, _ORIGINAL: 2**33, _COMPACT: 2**33}


def save(project: Project, path: Path, outcome: Outcome | None = None) -> None:
    """Write a project, and what its finished run left, into a file.

    The file that was there is kept beside it, with `.bak` at the end of its name. When anything
    fails, both are as they were.

    Args:
        project: What to save.
        path: Where to; by custom its name ends in `.slim`.
        outcome: The finished run to keep with it, if any.

    Raises:
        ProjectFileError: it could not be written.
    """
    try:
        with replacing(path, backup=".bak") as stream:
            write_sealed(stream, _members(project, path, outcome))
    except OSError as error:
        raise _not_saved(path, error) from error
    except ValueError as error:
        raise ProjectFileError(
            f"The project could not be saved as {path}.",
            why=f"A name or path in it holds characters that cannot be stored: {error}.",
            remedy="Rename the folder, file or project to plain letters and try again.",
        ) from error


def open_project(path: Path) -> tuple[Project, Outcome | None]:
    """Read a project file with the finished run in it, if it holds one.

    Raises:
        ProjectFileError: the file is missing, damaged, foreign, or made by a newer SlimStudio.
    """
    content = _read(path)
    project = read_project(content[_PROJECT], path)
    if _OUTCOME not in content:
        return project, None
    from slimstudio.session.outcome_file import read_outcome

    try:
        outcome = read_outcome(content[_OUTCOME], content[_ORIGINAL], content[_COMPACT])
    except ValueError as error:
        raise _damaged(path, error) from error
    return project, outcome


def _members(project: Project, path: Path, outcome: Outcome | None) -> Iterator[tuple[str, bytes]]:
    yield _PROJECT, write_project(project, path.absolute().parent)
    if outcome is not None:
        from slimstudio.session.outcome_file import write_measurements, write_tensors

        yield _OUTCOME, write_measurements(outcome)
        yield _ORIGINAL, write_tensors(outcome.original)
        yield _COMPACT, write_tensors(outcome.compact)


def _read(path: Path) -> dict[str, bytes]:
    try:
        content = read_sealed(path, _LIMITS)
    except OSError as error:
        raise _not_read(path, error) from error
    except ValueError as error:
        raise _damaged(path, error) from error
    missing = _LIMITS.keys() - content.keys()
    if missing not in (set(), {_OUTCOME, _ORIGINAL, _COMPACT}):
        raise _damaged(path, ValueError(f"it lacks {' and '.join(sorted(missing))}"))
    return content


def _damaged(path: Path, error: ValueError) -> ProjectFileError:
    reason = str(error).rstrip(".")
    return ProjectFileError(
        f"The file {path} cannot be opened as a SlimStudio project.",
        why=f"{reason[:1].upper()}{reason[1:]}.",
        remedy="If a file with the same name and .bak at the end lies beside it, open that one.",
    )


def _not_read(path: Path, error: OSError) -> ProjectFileError:
    if isinstance(error, FileNotFoundError):
        return ProjectFileError(
            f"There is no project file {path}.",
            remedy="It may have been moved or deleted; look for it with Open.",
        )
    return ProjectFileError(
        f"The project file {path} cannot be read.",
        why=f"The system says: {error.strerror or error}.",
        remedy="Check that it is a file and that you may read it.",
    )


def _not_saved(path: Path, error: OSError) -> ProjectFileError:
    reasons = {
        errno.ENOSPC: ("The disk is full.", "Free some space, or save it elsewhere."),
        errno.EDQUOT: ("Your share of the disk is full.", "Free some space or save it elsewhere."),
        errno.ENOENT: ("Its folder is gone.", "Save it in another folder."),
        errno.ENOTDIR: ("Its folder is gone.", "Save it in another folder."),
        errno.EROFS: ("The disk is read-only.", "Save it in another folder."),
        errno.EACCES: ("You may not write there.", "Save it in a folder of your own."),
        errno.EPERM: ("You may not write there.", "Save it in a folder of your own."),
        errno.EISDIR: ("A folder has that name.", "Choose another name."),
    }
    why, remedy = reasons.get(
        error.errno or 0, (f"The system says: {error.strerror or error}.", "Save it elsewhere.")
    )
    return ProjectFileError(
        f"The project could not be saved as {path}.",
        why=f"{why} What was saved there before is unharmed.",
        remedy=remedy,
    )
