"""How long a job takes on this computer, and how many passes fit into what a preset promises."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from slimstudio.engine.events import Phase
from slimstudio.engine.job.stages import MOST_ROUNDS, JobStage, heals, likely, stages_of
from slimstudio.engine.reconstruction.healing_work import FEWEST_HEALED, HEALING_BATCH, steps_for
from slimstudio.engine.training.settings import Preset

if TYPE_CHECKING:
    from slimstudio.engine.planning.settings import PruningSettings
    from slimstudio.engine.training.settings import TrainingSettings

_FORWARD = 1 / 3  # of a training step
_PRUNING_S, _TIMING_S = 3.0, 30.0  # of networks of any size, about


@dataclass(frozen=True)
class Workload:
    """What a job has to do, in numbers.

    Args:
        training: Images to learn from.
        validation: Images to judge by.
        macs: Of the original, for one image.
        share: What the plan leaves of them, above 0, up to 1.
        learns: Whether the original has classes that it must learn first.
        labelled: Whether somebody said what the images show.
        seconds_per_image: For one training step of the original here; 0 where nobody knows.
    """

    training: int
    validation: int
    macs: int
    share: float = 1.0
    learns: bool = False
    labelled: bool = True
    seconds_per_image: float = 0.0


class Promise(NamedTuple):
    """What a preset promises.

    Args:
        minutes: That learning and fine-tuning take at most, where a pass over the images does not
            take longer than that.
        passes: Over the images, in each of the rounds that a network may learn.
    """

    minutes: int
    passes: int


PROMISES = {
    Preset.QUICK: Promise(5, 3),
    Preset.BALANCED: Promise(30, 8),
    Preset.CAREFUL: Promise(180, 20),
}
# Few images give few steps a pass, and then more passes: 219 photographs in steps of 64 got 90.9 %
# right after 3 passes, and 95.5 % after 6.
_FEWEST_STEPS = 12
_MOST_TIMES = 4


def expected_seconds(
    training: TrainingSettings, pruning: PruningSettings, work: Workload, *, most: bool = False
) -> dict[Phase, float]:
    """Foretell how long each stage of a job takes.

    Args:
        training: How the network learns; how many passes there are is settled.
        pruning: In how many rounds channels leave, and whether the network is repaired.
        work: What there is to do; `seconds_per_image` is known.
        most: Whether both networks get better for as long as they may, and not as long as usual.
    """
    stages = stages_of(training, pruning, learns=work.learns)
    trained = _training_seconds(training, stages if most else likely(stages), work)
    one = work.seconds_per_image
    judge_s = one * _FORWARD * work.validation
    seen = min(pruning.calibration_images, work.training)
    calibration_s, healing_s = one * seen, 0.0
    if heals(training, pruning, labelled=work.labelled):
        shown = HEALING_BATCH * steps_for(seen, work.macs) if seen >= FEWEST_HEALED else 0
        healing_s = one * (work.share + _FORWARD) * shown
    return {
        Phase.LEARN: trained[Phase.LEARN],
        Phase.BASELINE: judge_s,
        Phase.SPARSIFY: trained[Phase.SPARSIFY],
        Phase.PRUNE: pruning.rounds * (_PRUNING_S + calibration_s),
        Phase.REPAIR: pruning.rounds * (2 * calibration_s + judge_s * work.share) + healing_s,
        Phase.TUNE: trained[Phase.TUNE],
        Phase.COMPARE: _TIMING_S,
    }


def settled(
    training: TrainingSettings, pruning: PruningSettings, work: Workload
) -> TrainingSettings:
    """Decide how many passes a job takes at most, where a preset promises a time.

    Where that is short, rounds are; where it is too short for rounds, there is but one of them, and
    never less than one pass. Without labels there are no passes where the job heals: they would
    lead away again from what healing reached.

    Args:
        training: How the network learns.
        pruning: In how many rounds channels leave, and whether the network heals.
        work: What there is to do.

    Returns:
        The same settings where nothing is left to settle.
    """
    if training.preset is None or not training.is_open:
        return training
    promise = PROMISES[training.preset]
    steps = max(1, -(-work.training // training.batch_size))
    full = promise.passes * max(1, min(_MOST_TIMES, -(-_FEWEST_STEPS // steps)))
    tunes = work.labelled or not heals(training, pruning, labelled=False)

    def of(passes: int, *, further: bool) -> TrainingSettings:
        tuning = max(passes, pruning.rounds) if tunes else 0
        return replace(
            training,
            learn_epochs=passes,
            tune_epochs=tuning,
            learn_further=further,
            tune_further=further,
        )

    most = of(full, further=True)
    stages = stages_of(most, pruning, learns=work.learns)
    takes = sum(_training_seconds(most, stages, work).values())
    fits = 60 * promise.minutes / takes if takes else 1.0
    if fits >= 1:
        return most
    if fits >= 1 / 2:
        return of(max(1, int(fits * full)), further=True)
    return of(max(1, min(full, int(fits * full * MOST_ROUNDS))), further=False)


def _training_seconds(
    training: TrainingSettings, stages: Iterable[JobStage], work: Workload
) -> dict[Phase, float]:
    one = work.seconds_per_image
    epoch_s = one * (work.training + _FORWARD * work.validation)
    teacher_s = one * _FORWARD * work.training if training.distillation else 0.0
    costs = {
        Phase.LEARN: epoch_s,
        Phase.SPARSIFY: epoch_s,
        Phase.TUNE: epoch_s * work.share + teacher_s,
    }
    seconds = dict.fromkeys(costs, 0.0)
    for stage in stages:
        if stage.phase in seconds:
            seconds[stage.phase] += stage.epochs * costs[stage.phase]
    return seconds
