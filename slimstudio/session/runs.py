"""Runs that were interrupted, or finished and not yet put into a safe place.

A run is kept under what decides its result: the model, the images, the marks and the settings. So
it is found again whatever file the project is saved in, and edits to and fro do not lose it.
"""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from slimstudio.engine.job.described import JOB, TRAINING, DescribedJob, DescribedTraining
from slimstudio.engine.training.checkpoint_header import read_description
from slimstudio.system import locations

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.events import Phase
    from slimstudio.session.project import Project

_SETTLED = "settled"
_MOST = 8  # folders; each holds about six times the network


@dataclass(frozen=True)
class Interrupted:
    """How far an interrupted run is.

    Args:
        phase: The stage in which it was interrupted; COMPARE also where it was finished, and its
            result not saved.
        epoch: Epochs that are over.
        epochs: Epochs of the whole run.
        threads: CPU threads that it computes with.
        pruned: Whether it has a compact network yet.
    """

    phase: Phase
    epoch: int
    epochs: int
    threads: int
    pruned: bool


def folder_of(project: Project) -> Path:
    """Return the folder for the run of a project; it may not exist."""
    decisive = (
        project.model,
        project.images,
        project.curation,
        dict(project.marks),
        project.training,
        project.pruning,
    )
    plain = msgspec.json.encode(decisive, order="deterministic")
    return locations.runs() / hashlib.blake2b(plain, digest_size=16).hexdigest()


def interrupted(project: Project) -> Interrupted | None:
    """Tell how far the interrupted run of a project is; None where there is none."""
    folder = folder_of(project)
    try:
        job = read_description(folder / JOB, DescribedJob)
    except (OSError, ValueError):
        return None
    begun = 0
    with suppress(OSError, ValueError):
        training = read_description(folder / TRAINING, DescribedTraining)
        begun = int(training.place["epoch"]) if training.done == job.done else 0
    return Interrupted(job.phase, job.epoch + begun, job.epochs, job.threads, pruned=job.pruned)


def resumable(project: Project, *, has_result: bool) -> Interrupted | None:
    """Tell how far the run is that can go on; None where there is none, or its result is here.

    Args:
        project: What the run is of.
        has_result: Whether there is a result of this very plan. The run may be another one, begun
            after the one that the result is of.
    """
    if has_result and (folder_of(project) / _SETTLED).exists():
        return None
    return interrupted(project)


def settle(project: Project) -> None:
    """Note that the run of a project has a result. What it saved stays until that is in a file."""
    with suppress(OSError):  # nothing was saved, or it cannot be: then the run is offered again
        (folder_of(project) / _SETTLED).touch()


def reopen(project: Project) -> None:
    """Note that what is saved from now on belongs to a run without a result."""
    with suppress(OSError):
        (folder_of(project) / _SETTLED).unlink()


def discard(project: Project) -> None:
    """Delete what the run of a project saved."""
    shutil.rmtree(folder_of(project), ignore_errors=True)


def forget_old() -> None:
    """Delete all but the latest runs, so that what nobody asks for again does not pile up."""
    try:
        folders = sorted(locations.runs().iterdir(), key=lambda one: one.stat().st_mtime)
    except OSError:
        return
    for folder in folders[: -(_MOST - 1)]:
        shutil.rmtree(folder, ignore_errors=True)
