"""The stages of a job, in order: decided before it begins, from its settings alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from slimstudio.engine.events import Phase
from slimstudio.engine.planning.settings import PruningSettings, Ramp

if TYPE_CHECKING:
    from slimstudio.engine.measure.scorecard import Evaluation
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.training.settings import TrainingSettings


@dataclass(frozen=True)
class JobStage:
    """One stage: it makes the next state out of the last one, and can be redone from there.

    Args:
        phase: What is done. PRUNE includes repair, for nobody wants what lies between them.
        epochs: Passes over the training images, where it trains.
        share: For PRUNE, how much of the plan is carried out when it is over, above 0, up to 1.
        of: For PRUNE, its round and the number of rounds.
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

    Args:
        training: How the network learns.
        pruning: In how many rounds channels leave.
        learns: Whether the original has classes that it must learn first.
    """
    stages = []
    if learns and training.learn_epochs:
        stages.append(JobStage(Phase.LEARN, training.learn_epochs))
    stages.append(JobStage(Phase.BASELINE))
    sparse = pruning.sparsity > 0
    *before, last = epochs_of(training.tune_epochs, pruning.rounds + sparse)
    if sparse and before[0]:
        stages.append(JobStage(Phase.SPARSIFY, before[0]))
    for at, epochs in enumerate((*before[int(sparse) :], last), start=1):
        share = reached(pruning.ramp, at, pruning.rounds)
        stages.append(JobStage(Phase.PRUNE, share=share, of=(at, pruning.rounds)))
        if epochs:
            stages.append(JobStage(Phase.TUNE, epochs))
    return (*stages, JobStage(Phase.COMPARE))


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


@dataclass(frozen=True, eq=False)
class JobState:
    """Everything that the next stage depends on, beside the job's inputs.

    Args:
        done: Stages that are over.
        original: The network to compare with, after it learned the person's classes.
        compact: What became of it so far; None until it is trained for sparsity or pruned.
        epoch: Epochs trained so far.
        before: How the original answers; None until it was measured.
        after: How the compact network answers; None until it was measured.
    """

    done: int
    original: Network
    compact: Network | None = None
    epoch: int = 0
    before: Evaluation | None = None
    after: Evaluation | None = None
