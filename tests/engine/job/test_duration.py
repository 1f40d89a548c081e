"""How long a job takes here, and how many passes fit into what a preset promises."""

from dataclasses import replace

import pytest

from slimstudio.engine.events import Phase
from slimstudio.engine.job.duration import PROMISES, Workload, expected_seconds, settled
from slimstudio.engine.job.stages import MOST_ROUNDS
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import (
    OPEN,
    Passes,
    Preset,
    TrainingSettings,
    passes_of,
    with_passes,
    with_preset,
)

PRUNING = PruningSettings()
MANY = Workload(6400, 1600, 10**9, 0.5, learns=True)
TRAINS = (Phase.LEARN, Phase.TUNE)


def of(preset: Preset, work: Workload, pruning: PruningSettings = PRUNING) -> TrainingSettings:
    return settled(with_preset(TrainingSettings(), preset), pruning, work)


def trained_minutes(training: TrainingSettings, work: Workload) -> float:
    seconds = expected_seconds(training, PRUNING, work, most=True)
    return sum(seconds[phase] for phase in TRAINS) / 60


@pytest.mark.parametrize("preset", list(Preset))
@pytest.mark.parametrize("seconds_per_image", [1e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2])
def test_no_preset_takes_longer_than_promised_unless_a_pass_does(
    preset: Preset, seconds_per_image: float
) -> None:
    work = replace(MANY, seconds_per_image=seconds_per_image)
    training = of(preset, work)
    promised = PROMISES[preset].minutes
    assert trained_minutes(training, work) <= promised or passes_of(training) == Passes(
        1, 1, further=False
    )
    assert training.learn_epochs <= PROMISES[preset].passes


def test_a_slow_computer_gets_fewer_passes_and_never_none() -> None:
    passes = [
        passes_of(of(Preset.BALANCED, replace(MANY, seconds_per_image=seconds)))
        for seconds in (0, 1e-4, 1e-2, 1.0, 100.0)
    ]
    most = [one.learn * (MOST_ROUNDS if one.further else 1) for one in passes]
    assert most == sorted(most, reverse=True)
    assert passes[0] == passes[1] == Passes(8, 8, further=True)
    assert passes[-1] == Passes(1, 1, further=False)


def test_more_care_takes_more_passes() -> None:
    quick, balanced, careful = (of(preset, MANY).tune_epochs for preset in Preset)
    assert quick < balanced < careful


def test_few_images_get_more_passes_for_they_give_few_steps() -> None:
    few = replace(MANY, training=175, validation=44)
    assert of(Preset.QUICK, few).tune_epochs == 4 * of(Preset.QUICK, MANY).tune_epochs
    assert of(Preset.QUICK, replace(MANY, training=12)).tune_epochs == 12


def test_what_nobody_labelled_heals_and_is_not_tuned() -> None:
    plain = replace(MANY, labelled=False, learns=False)
    assert of(Preset.CAREFUL, plain).tune_epochs == 0
    assert not of(Preset.CAREFUL, plain).is_open
    without = PruningSettings(heal=False)
    assert of(Preset.CAREFUL, plain, without).tune_epochs > 0


def test_what_is_settled_or_chosen_stays() -> None:
    chosen = TrainingSettings(learn_epochs=0, tune_epochs=2)
    assert settled(chosen, PRUNING, MANY) is chosen
    done = of(Preset.QUICK, MANY)
    assert settled(done, PRUNING, replace(MANY, seconds_per_image=100.0)) is done
    again = with_passes(done, OPEN)
    assert again.is_open
    assert again == with_preset(TrainingSettings(), Preset.QUICK)


def test_every_round_of_pruning_is_tuned() -> None:
    slow = replace(MANY, seconds_per_image=100.0)
    assert of(Preset.QUICK, slow, PruningSettings(rounds=5)).tune_epochs == 5


def test_the_most_is_no_less_than_the_usual() -> None:
    work = replace(MANY, seconds_per_image=1e-3)
    training = TrainingSettings(learn_epochs=2, tune_epochs=3)
    usual, most = (expected_seconds(training, PRUNING, work, most=whole) for whole in (False, True))
    assert most[Phase.LEARN] == 2 * usual[Phase.LEARN] > 0
    assert most[Phase.TUNE] == usual[Phase.TUNE] > 0
    assert not expected_seconds(training, PRUNING, replace(work, learns=False))[Phase.LEARN]
