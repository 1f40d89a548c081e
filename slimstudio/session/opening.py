"""Opening a project file, and what a crash left unsaved.

Torch is imported only where there is a finished run to show.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from slimstudio.engine.control import Control
from slimstudio.engine.outcome import Outcome
from slimstudio.session import files
from slimstudio.session.project import key_of_place
from slimstudio.session.workspace import Draft, Workspace


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


def open_project(path: Path, workspace: Workspace, control: Control) -> files.Saved:
    """See `files.open_with_attempts`; a finished run in it needs torch.

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
    saved = files.open_with_attempts(path, workspace.blobs)
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
        # It imports torch, which the window must not wait for.
        from slimstudio.session.attempt_keeping import bring_back  # noqa: PLC0415

        outcome = bring_back(current, workspace.blobs)
    return Recovered(draft, outcome, draft.outdated)
