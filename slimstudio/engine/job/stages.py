"""The stages of a job, in order: decided before it begins, from its settings alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from slimstudio.engine.events import Phase
from slimstudio.engine.planning.settings import PruningSettings, Ramp

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.training.settings import TrainingSettings
    from slimstudio.engine.training.stage import History

# Where a network may learn on, it does so as often as this, as long as it gets better.
MOST_ROUNDS = 4
_BETTER = 0.005  # share of the images that a round has to get right in addition


@dataclass(frozen=True)
class JobStage:
    """One stage: it makes the next state out of the last one, and can be redone from there.

    Args:
        phase: What is done. PRUNE includes repair, for nobody wants what lies between them.
        epochs: Passes over the training images, where it trains.
        share: For PRUNE, how much of the plan is carried out when it is over, above 0, up to 1.
        of: For PRUNE, LEARN and the last TUNE, its round and the number of rounds.
    """

    phase: Phase
    epochs: int = 0
    share: float = 1.0
    of: tuple[int, int] = (1, 1)


def stages_of(
    training: TrainingSettings, pruning: PruningSettings, *, learns: bool
) -> tuple[JobStage, ...]:
    """List the stages of a job.

    Rounds share the fine-tuning epochs evenly; training for sparsity counts as one more round.
    Rounds of learning and of the last fine-tuning that a job turns out not to need are passed over:
    see `is_settled`.

    Args:
        training: How the network learns.
        pruning: In how many rounds channels leave.
        learns: Whether the original has classes that it must learn first.
    """
    stages = []
    if learns and training.learn_epochs:
        stages += _rounds(Phase.LEARN, training.learn_epochs, further=training.learn_further)
    stages.append(JobStage(Phase.BASELINE))
    sparse = pruning.sparsity > 0
    *before, last = epochs_of(training.tune_epochs, pruning.rounds + sparse)
    if sparse and before[0]:
        stages.append(JobStage(Phase.SPARSIFY, before[0]))
    for at, epochs in enumerate((*before[int(sparse) :], last), start=1):
        share = reached(pruning.ramp, at, pruning.rounds)
        stages.append(JobStage(Phase.PRUNE, share=share, of=(at, pruning.rounds)))
        if epochs:
            further = training.tune_further and at == pruning.rounds
            stages += _rounds(Phase.TUNE, epochs, further=further)
    return (*stages, JobStage(Phase.COMPARE))


def _rounds(phase: Phase, epochs: int, *, further: bool) -> list[JobStage]:
    rounds = MOST_ROUNDS if further else 1
    return [JobStage(phase, epochs, of=(at, rounds)) for at in range(1, rounds + 1)]


def heals(training: TrainingSettings, pruning: PruningSettings, *, labelled: bool) -> bool:
    """Tell whether a job ends with healing.

    Where fine-tuning by labels follows its time is better spent there: MobileNetV2 with a quarter
    of its MACs got 97.5 % of digits right healed and tuned for 3 epochs, and 98.8 % after as many
    seconds of epochs alone. Without labels nothing better follows: whole passes with the original's
    answers alone lead away from it again, as the benchmark of fidelity shows.

    Args:
        training: How many epochs of fine-tuning follow.
        pruning: Whether it repairs, and heals.
        labelled: Whether somebody said what the images show.
    """
    tunes = training.is_open or training.tune_epochs > 0
    return pruning.repair and pruning.heal and not (labelled and tunes)


def reached(ramp: Ramp, at: int, rounds: int) -> float:
    """Tell how much of the plan is carried out after a round.

    Args:
        ramp: LINEAR, or CUBIC (Zhu and Gupta, "To prune, or not to prune", 2017).
        at: The round, counted from 1.
        rounds: How many there are.

    Returns:
        Above 0; 1 after the last round.
    """
    linear = at / rounds
    return linear if ramp is Ramp.LINEAR else 1 - (1 - linear) ** 3


def epochs_of(epochs: int, parts: int) -> tuple[int, ...]:
    """Share epochs among parts as evenly as whole numbers allow; the last part gets no less."""
    ends = [part * epochs // parts for part in range(parts + 1)]
    return tuple(end - start for start, end in pairwise(ends))


def likely(stages: Iterable[JobStage]) -> tuple[JobStage, ...]:
    """List the stages of a job whose networks stop getting better after one more round each."""
    trains = (Phase.LEARN, Phase.TUNE)
    return tuple(one for one in stages if one.phase not in trains or one.of[0] <= 2)


def likely_epochs(stages: Iterable[JobStage]) -> int:
    """Count the epochs of such a job."""
    return sum(one.epochs for one in likely(stages))


def is_settled(stage: JobStage, before: Evaluation | None, history: History) -> bool:
    """Tell whether a round of training shows that a network does not get better any more.

    Args:
        stage: The round.
        before: How good the network was before it; None where that was not measured.
        history: What came of it.
    """
    best = history.best
    if best is None or len(history.epochs) < stage.epochs or best.accuracy == 1:
        return best is not None  # patience ended it, or there is nothing left to learn
    return before is not None and best.right - before.right <= _BETTER * best.images
