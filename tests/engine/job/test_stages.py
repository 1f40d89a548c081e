"""The order of a job's stages, and how epochs and channels are shared among rounds."""

from dataclasses import replace
from itertools import pairwise

import pytest

from slimstudio.engine.events import EpochFinished, Phase
from slimstudio.engine.job.stages import (
    JobStage,
    epochs_of,
    is_settled,
    likely_epochs,
    reached,
    stages_of,
)
from slimstudio.engine.planning.settings import PruningSettings, Ramp
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.stage import History
from tests.engine.measure.results import of


def test_at_once() -> None:
    training = TrainingSettings(learn_epochs=2, tune_epochs=3, learn_further=False)
    assert stages_of(training, PruningSettings(), learns=True) == (
        JobStage(Phase.LEARN, 2),
        JobStage(Phase.BASELINE),
        JobStage(Phase.PRUNE),
        JobStage(Phase.TUNE, 3),
        JobStage(Phase.COMPARE),
    )


def test_the_original_may_learn_on_in_rounds_that_are_settled_beforehand() -> None:
    training = TrainingSettings(learn_epochs=2, tune_epochs=3)
    stages = stages_of(training, PruningSettings(), learns=True)
    learning = [one for one in stages if one.phase is Phase.LEARN]
    assert learning == [JobStage(Phase.LEARN, 2, of=(at, 4)) for at in (1, 2, 3, 4)]
    assert stages[4:] == stages_of(training, PruningSettings(), learns=False)
    assert likely_epochs(stages) == 2 * 2 + 3
    assert Phase.LEARN not in [
        one.phase
        for one in stages_of(replace(training, learn_epochs=0), PruningSettings(), learns=True)
    ]


def test_the_compact_network_may_train_on_likewise_after_the_last_round() -> None:
    training = TrainingSettings(tune_epochs=5, tune_further=True)
    stages = stages_of(training, PruningSettings(rounds=2), learns=False)
    tuning = [one for one in stages if one.phase is Phase.TUNE]
    assert tuning == [
        JobStage(Phase.TUNE, 2),
        *(JobStage(Phase.TUNE, 3, of=(at, 4)) for at in (1, 2, 3, 4)),
    ]
    assert likely_epochs(stages) == 2 + 2 * 3


@pytest.mark.parametrize(
    ("before", "after", "epochs", "settled"),
    [
        (None, (80, 20), 2, False),  # nobody knows yet
        (None, (100, 0), 2, True),  # nothing is left to learn
        (None, (80, 20), 1, True),  # patience ended it
        ((80, 20), (80, 20), 2, True),
        ((800, 200), (804, 196), 2, True),  # less than half a point
        ((800, 200), (810, 190), 2, False),
        ((40, 4), (41, 3), 2, False),  # of few images, every one counts
        (None, None, 0, False),
    ],
)
def test_a_round_shows_whether_the_original_still_gets_better(
    before: tuple[int, int] | None, after: tuple[int, int] | None, epochs: int, *, settled: bool
) -> None:
    told = tuple(EpochFinished(Phase.LEARN, float(at), 1, 1, 1, 1) for at in range(epochs))
    history = History(told, after and of(*after))
    assert is_settled(JobStage(Phase.LEARN, 2), before and of(*before), history) is settled


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
