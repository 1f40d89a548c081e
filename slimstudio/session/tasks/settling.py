"""Settling how many passes a run takes at most, where a preset promises a time. Imports torch."""

import msgspec

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import Noted
from slimstudio.engine.job.duration import Workload, expected_seconds, settled
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.training.settings import (
    Passes,
    Preset,
    TrainingSettings,
    passes_of,
    without_labels,
)
from slimstudio.engine.training.worker import Worker
from slimstudio.messages import Message, sentences
from slimstudio.session import edits, runs
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import measure_training

_NAMES = {
    Preset.QUICK: Message("Quick"),
    Preset.BALANCED: Message("Balanced"),
    Preset.CAREFUL: Message("Careful"),
}
_IN_SECONDS = 90.0  # what is shorter is told in seconds


def settle(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: Control,
    worker: Worker | None = None,
    earlier: Attempts = NO_ATTEMPTS,
) -> Project:
    """Decide how many passes a run of a project takes at most, and say how long that is here.

    A run that was interrupted goes on with what was settled when it began; and what an attempt
    settled is settled for the next ones, so that the same seed gives the same network again.

    Args:
        project: Its plan is made.
        opened: The starting network; where it is known how fast it trains here, that is believed.
        images: What it learns from.
        control: Told what was settled.
        worker: This process among those that train together; every one of them calls this, and
            gets what the leading one settled.
        earlier: The project's attempts.

    Returns:
        The same project where a person chose the passes, or they are settled already.

    Raises:
        PlanError: the plan does not fit this network.
        Cancelled: the person stopped it.
    """
    if not project.training.is_open:
        return project
    if worker is not None and not worker.leads:
        return edits.settle(project, msgspec.json.decode(worker.tell_bytes(), type=Passes))
    passes = runs.settled_passes(project) or earlier.settled(project)
    passes = passes or _settled(project, opened, images, control)
    if worker is not None:
        worker.tell_bytes(msgspec.json.encode(passes))
    return edits.settle(project, passes)


def _settled(
    project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control
) -> Passes:
    work = _workload(project, opened, images, control)
    training = project.training if work.labelled else without_labels(project.training)
    training = settled(training, project.pruning, work)
    seconds = expected_seconds(training, project.pruning, work, most=True)
    control.report(Noted(_promise(training, sum(seconds.values()))))
    return passes_of(training)


def _workload(
    project: Project, opened: OpenedNetwork, images: LoadedImages, control: Control
) -> Workload:
    known = opened.facts.training or measure_training(opened, control)
    inexact = project.pruning.inexact
    plan = resolve(opened.analysis, project.marks, allow_inexact=inexact)
    macs, left = (forecast(opened.analysis, one, project.pruning).macs for one in (NOTHING, plan))
    dataset = images.dataset
    return Workload(
        len(dataset.train),
        len(dataset.validation),
        macs,
        left / macs if macs else 1.0,
        bool(opened.network.new_classes),
        dataset.labelled,
        known.seconds_per_image,
    )


def _promise(training: TrainingSettings, seconds: float) -> Message:
    """Say how long a run takes at most, and how many passes that is."""
    assert training.preset is not None
    name = _NAMES[training.preset]
    longest = (
        Message("{preset}: at most about {seconds:.0f} seconds here.", preset=name, seconds=seconds)
        if seconds < _IN_SECONDS
        else Message(
            "{preset}: at most about {minutes:.0f} minutes here.", preset=name, minutes=seconds / 60
        )
    )
    if not training.tune_epochs:
        return sentences(
            longest, Message("Without labels the network heals, and is not fine-tuned.")
        )
    return longest
