"""How much a run of the document as it is now trains, and how long that takes here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.job.duration import Workload, expected_seconds, settled
from slimstudio.engine.job.stages import stages_of
from slimstudio.engine.training.settings import with_passes, with_preset, without_labels

if TYPE_CHECKING:
    from slimstudio.engine.events import Phase
    from slimstudio.engine.job.stages import JobStage
    from slimstudio.engine.training.settings import Preset, TrainingSettings
    from slimstudio.ui.document import Document


def workload(document: Document) -> Workload | None:
    """Tell what a run has to do; None until there are a network, images and a forecast."""
    opened, images, speed = document.opened, document.images, document.facts.training
    before, after = document.original_cost, document.forecast
    if opened is None or images is None or before is None or after is None:
        return None
    return Workload(
        len(images.dataset.train),
        len(images.dataset.validation),
        before.macs,
        after.macs / before.macs if before.macs else 1.0,
        bool(opened.network.new_classes),
        images.dataset.labelled,
        speed.seconds_per_image if speed else 0.0,
    )


def training_of_run(document: Document) -> TrainingSettings:
    """Tell how a run that starts now learns: with passes, also where a preset settles them."""
    training, work = document.project.training, workload(document)
    if not training.is_open:
        return training
    passes = document.attempts.value.settled(document.project)
    if passes is not None:
        return with_passes(training, passes)
    if work is None:
        work = Workload(1, 1, 1)  # of which only the rounds are shown
    found = training if work.labelled else without_labels(training)
    return settled(found, document.project.pruning, work)


def stages_of_run(document: Document) -> tuple[JobStage, ...]:
    """List the stages of a run of the document as it is now."""
    opened = document.opened
    learns = opened is not None and bool(opened.network.new_classes)
    return stages_of(training_of_run(document), document.project.pruning, learns=learns)


def run_seconds(document: Document) -> dict[Phase, float]:
    """Foretell how long each stage of a run takes; nothing where this computer was not timed."""
    work = workload(document)
    if work is None or not work.seconds_per_image:
        return {}
    return expected_seconds(training_of_run(document), document.project.pruning, work)


def promised_seconds(document: Document, preset: Preset) -> float | None:
    """Tell how long a run with a preset takes at most; None where this computer was not timed."""
    work, project = workload(document), document.project
    if work is None or not work.seconds_per_image:
        return None
    training = project.training
    if training.preset is not preset:
        training = with_preset(training, preset)
    training = training if work.labelled else without_labels(training)
    training = settled(training, project.pruning, work)
    return sum(expected_seconds(training, project.pruning, work, most=True).values())
