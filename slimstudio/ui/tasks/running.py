"""Carrying out a plan, and keeping what comes of it."""
# ruff: noqa: PLC0415 - importing inside is what this package is for

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.events import About
from slimstudio.errors import system_reason
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.outcome import Outcome
    from slimstudio.session.attempts import Attempt
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project
    from slimstudio.session.workspace import Workspace

    Work = Callable[[Project, OpenedNetwork, LoadedImages, Control], Outcome]


@dataclass(frozen=True)
class AttemptPlace:
    """Where the run that is about to start belongs.

    Args:
        workspace: Where what it leaves goes.
        name: What to call it.
        parent: Key of the attempt that it comes from; "" for none.
    """

    workspace: Workspace
    name: str
    parent: str


@dataclass(frozen=True, eq=False)
class Finished:
    """What a run left; `attempt` is None where that could not be kept."""

    outcome: Outcome
    attempt: Attempt | None


def attempt(
    work: Work,
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    place: AttemptPlace,
    control: Control,
) -> Finished:
    """Do `run` or `keep_best`, and keep what comes of it as an attempt.

    A result that cannot be kept, as on a full disk, is handed back all the same.
    """
    from slimstudio.engine.events import Noted
    from slimstudio.session.attempt_keeping import keep

    outcome = work(project, opened, images, control)
    try:
        place.workspace.claim()
        kept = keep(outcome, project, place.workspace.blobs, place.name, place.parent)
    except OSError as error:
        control.report(
            Noted(
                Message(
                    "The run could not be kept as an attempt: {error}.", error=system_reason(error)
                ),
                About.COMPUTER,
            )
        )
        return Finished(outcome, None)
    return Finished(outcome, kept)


def bring_back(attempt: Attempt, workspace: Workspace, control: Control) -> Outcome:
    """See `slimstudio.session.attempt_keeping.bring_back`."""
    from slimstudio.session import attempt_keeping

    control.check()
    outcome = attempt_keeping.bring_back(attempt, workspace.blobs)
    control.check()
    return outcome


def run(project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control) -> Outcome:
    """See `slimstudio.session.tasks.run`."""
    from slimstudio.session import tasks

    return tasks.run(project, opened, images, control, time_onnx=True)


def keep_best(
    project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control
) -> Outcome:
    """See `slimstudio.session.tasks.keep_best`."""
    from slimstudio.session import tasks

    return tasks.keep_best(project, opened, images, control, time_onnx=True)
