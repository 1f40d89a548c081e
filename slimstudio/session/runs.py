"""Runs that were interrupted, or finished and not yet put into a safe place.

A run is kept under its project's key and what decides its result: the model, the images, the marks
and the settings. So it is found again whatever file the project is saved in, edits to and fro do
not lose it, and no other project with the same plan takes it for its own.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from slimstudio.engine.events import Phase
from slimstudio.engine.job.described import JOB, TRAINING, DescribedJob, DescribedTraining
from slimstudio.engine.training.checkpoint_header import read_description
from slimstudio.engine.training.settings import OPEN, Passes, with_passes
from slimstudio.messages import Message, sentences
from slimstudio.session.project import Project
from slimstudio.system import locations
from slimstudio.system.file_lock import is_named, try_lock
from slimstudio.system.room import lack_of_memory, lack_of_room

_SETTLED, _SECONDS = "settled", "seconds"
_ASIDE, _LOCK = ".discarded", ".lock"  # behind the name of a folder
_LONGEST_S = 1e9
_MOST_PASSES = 10**6
_MOST = 8  # folders; each holds about six times the network
_ON_DISK = (
    10  # times the network: what a folder holds, and what is about to replace the larger half
)
_IN_MEMORY = 6  # times: two networks, gradients, the optimizer's averages, the best values


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
    decisive: tuple[object, ...] = (
        project.model,
        project.images,
        project.curation,
        dict(project.marks),
        with_passes(project.training, OPEN),  # those of the run are in its description
        project.pruning,
    )
    if project.key:
        decisive = (*decisive, project.key)
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


def settled_passes(project: Project) -> Passes | None:
    """Tell how many passes the interrupted run of a project settled when it began.

    Returns:
        None where there is no such run, or a person chose the passes.
    """
    try:
        passes = read_description(folder_of(project) / JOB, DescribedJob).passes
    except (OSError, ValueError):
        return None
    if passes is None or not 0 < passes.learn <= _MOST_PASSES:
        return None
    return passes if 0 <= passes.tune <= _MOST_PASSES else None


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


def is_unfinished(name: str) -> bool:
    """Tell whether a run was interrupted that is kept in a folder of this name."""
    folder = locations.runs() / name
    return bool(name) and (folder / JOB).is_file() and not (folder / _SETTLED).exists()


def settle(project: Project) -> None:
    """Note that the run of a project has a result. What it saved stays until that is in a file."""
    with suppress(OSError):  # nothing was saved, or it cannot be: then the run is offered again
        (folder_of(project) / _SETTLED).touch()


def reopen(project: Project) -> None:
    """Note that what is saved from now on belongs to a run without a result."""
    with suppress(OSError):
        (folder_of(project) / _SETTLED).unlink()


def note_seconds(project: Project, seconds: float) -> None:
    """Note how long a run took so far, where something of it is kept."""
    with suppress(OSError):
        (folder_of(project) / _SECONDS).write_text(f"{seconds:.0f}", encoding="ascii")


def seconds_so_far(project: Project) -> float:
    """Tell how long the interrupted run of a project took; 0 where nobody knows."""
    try:
        told = (folder_of(project) / _SECONDS).read_bytes()[:20]
        known = told.isdigit() and interrupted(project) is not None
        return min(float(told), _LONGEST_S) if known else 0.0
    except OSError:
        return 0.0


def shortages(size_bytes: int, values_bytes: int) -> tuple[Message, ...]:
    """Compare what a run needs with what this computer has left.

    Args:
        size_bytes: Of the network.
        values_bytes: What one image takes on its way through it.

    Returns:
        A message for each thing that may run short.
    """
    room = lack_of_room(locations.runs(), _ON_DISK * size_bytes)
    memory = lack_of_memory(_IN_MEMORY * size_bytes + values_bytes)
    found = (
        (room, Message("Until there is more, an interruption may cost what the run has done.")),
        (memory, Message("Close other programs, or choose smaller batches.")),
    )
    return tuple(sentences(lack, remedy) for lack, remedy in found if lack)


@contextmanager
def held(project: Project) -> Iterator[bool]:
    """Keep other processes from the folder of a run while it goes on.

    Yields:
        False where another process, as another window, is running the same; then nothing is held.
    """
    descriptor = _taken(folder_of(project))
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            os.close(descriptor)


def discard(project: Project) -> None:
    """Delete what the run of a project saved, unless another process is running it."""
    _delete(folder_of(project))


def put_aside(project: Project) -> None:
    """Discard what the run of a project saved, for now: `put_back` undoes it until another run."""
    folder = folder_of(project)
    aside = _aside(folder)
    with _unused(folder) as free:
        if free:
            shutil.rmtree(aside, ignore_errors=True)
            with suppress(OSError):
                folder.rename(aside)


def is_aside(project: Project) -> bool:
    """Tell whether there is a discarded run of a project that `put_back` would bring back."""
    folder = folder_of(project)
    return _aside(folder).is_dir() and not folder.exists()


def put_back(project: Project) -> None:
    """Bring a run back that was discarded."""
    folder = folder_of(project)
    with suppress(OSError):
        _aside(folder).rename(folder)


def hand_over(before: Project, after: Project) -> None:
    """Keep the run of a project under another key of it."""
    with _unused(folder_of(before)) as free, suppress(OSError):
        if free and not folder_of(after).exists():
            folder_of(before).rename(folder_of(after))


def forget_old() -> None:
    """Delete all but the latest runs, so that what nobody asks for again does not pile up."""
    try:
        found = list(locations.runs().iterdir())
        folders = sorted(
            (one for one in found if one.is_dir() and one.suffix != _ASIDE),
            key=lambda one: one.stat().st_mtime,
        )
    except OSError:
        return
    for folder in folders[: -(_MOST - 1)]:
        _delete(folder)
    for one in found:
        if one.suffix == _ASIDE:
            shutil.rmtree(one, ignore_errors=True)
        elif one.suffix == _LOCK and not one.with_suffix("").exists():
            with _unused(one.with_suffix("")) as free, suppress(OSError):
                if free:
                    one.unlink()


def _aside(folder: Path) -> Path:
    return folder.with_name(folder.name + _ASIDE)


def _delete(folder: Path) -> None:
    with _unused(folder) as free:
        if free:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _unused(folder: Path) -> Iterator[bool]:
    """Tell whether nobody runs what is in a folder, and keep it so."""
    if not folder.parent.is_dir():
        yield False
        return
    descriptor = _taken(folder)
    try:
        yield descriptor is not None
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _taken(folder: Path) -> int | None:
    """Lock a folder; None where somebody else holds it."""
    path = folder.with_name(folder.name + _LOCK)
    while True:
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return os.open(os.devnull, os.O_RDONLY)  # nothing can be written, nor be lost, there
        if try_lock(descriptor) is False:
            os.close(descriptor)
            return None
        if is_named(descriptor, path):
            return descriptor
        os.close(descriptor)
