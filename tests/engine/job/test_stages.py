"""The order of a job's stages, and how epochs and channels are shared among rounds."""

from itertools import pairwise

import pytest

from slimstudio.engine.events import Phase
from slimstudio.engine.job.stages import JobStage, epochs_of, reached, stages_of
from slimstudio.engine.planning.settings import PruningSettings, Ramp
from slimstudio.engine.training.settings import TrainingSettings


def test_at_once() -> None:
    training = TrainingSettings(learn_epochs=2, tune_epochs=3)
    assert stages_of(training, PruningSettings(), learns=True) == (
        JobStage(Phase.LEARN, 2),
        JobStage(Phase.BASELINE),
        JobStage(Phase.PRUNE),
        JobStage(Phase.TUNE, 3),
        JobStage(Phase.COMPARE),
    )


def test_without_anything_to_learn_or_tune_nothing_is_trained() -> None:
    training = TrainingSettings(learn_epochs=2, tune_epochs=0)
    phases = [stage.phase for stage in stages_of(training, PruningSettings(), learns=False)]
    assert phases == [Phase.BASELINE, Phase.PRUNE, Phase.COMPARE]


def test_rounds_share_the_epochs_and_each_takes_its_share_of_the_plan() -> None:
    training = TrainingSettings(tune_epochs=7)
    pruning = PruningSettings(rounds=3, ramp=Ramp.LINEAR, sparsity=0.1)
    stages = stages_of(training, pruning, learns=False)
    assert [stage.phase for stage in stages] == [
        Phase.BASELINE, Phase.SPARSIFY,
        Phase.PRUNE, Phase.TUNE, Phase.PRUNE, Phase.TUNE, Phase.PRUNE, Phase.TUNE,
        Phase.COMPARE,
    ]  # fmt: skip
    assert sum(stage.epochs for stage in stages) == 7
    rounds = [stage for stage in stages if stage.phase is Phase.PRUNE]
    assert [stage.share for stage in rounds] == pytest.approx([1 / 3, 2 / 3, 1])
    assert [stage.of for stage in rounds] == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("ramp", Ramp)
def test_ramps_rise_to_one_and_the_cubic_one_rises_early(ramp: Ramp) -> None:
    shares = [reached(ramp, at, 5) for at in range(1, 6)]
    assert shares[-1] == 1
    assert all(0 < before < after for before, after in pairwise(shares))
    assert shares[0] == pytest.approx(0.2 if ramp is Ramp.LINEAR else 1 - 0.8**3)


@pytest.mark.parametrize(("epochs", "parts"), [(0, 1), (3, 1), (7, 3), (2, 5), (10, 4)])
def test_no_epoch_is_lost_and_none_is_added(epochs: int, parts: int) -> None:
    shares = epochs_of(epochs, parts)
    assert len(shares) == parts
    assert sum(shares) == epochs
    assert max(shares) - min(shares) <= 1
    assert shares[-1] == max(shares)
