from dataclasses import replace

import pytest

from slimstudio.engine.training.settings import (
    OPEN,
    Augmentation,
    Passes,
    Precision,
    Preset,
    TrainingSettings,
    as_learning,
    passes_of,
    with_passes,
    with_preset,
    with_preset_passes,
)
from slimstudio.session.edits import check_training


@pytest.mark.parametrize("preset", list(Preset))
def test_a_preset_leaves_passes_to_the_run_and_keeps_what_belongs_to_images_and_machine(
    preset: Preset,
) -> None:
    own = TrainingSettings(batch_size=8, mirror=False, threads=3, seed=4, class_weights=True)
    made = with_preset(own, preset)
    check_training(made)
    assert made.preset is preset
    assert made.is_open
    assert (made.batch_size, made.mirror, made.threads, made.seed) == (8, False, 3, 4)
    done = with_passes(made, Passes(4, 5, further=False))
    assert (done.learn_epochs, done.tune_epochs, done.is_open) == (4, 5, False)
    assert not (done.learn_further)
    assert not (done.tune_further)
    assert with_passes(done, OPEN) == made


def test_with_counted_passes_more_care_takes_more_of_them() -> None:
    quick, balanced, careful = (with_preset_passes(TrainingSettings(), one) for one in Preset)
    assert quick == TrainingSettings()
    assert quick.tune_epochs < balanced.tune_epochs < careful.tune_epochs
    assert quick.learn_epochs < balanced.learn_epochs < careful.learn_epochs
    assert with_passes(careful, Passes(1, 1, further=True)) == careful  # a person chose them


def test_a_preset_undoes_what_another_one_chose() -> None:
    careful = with_preset(TrainingSettings(precision=Precision.FULL), Preset.CAREFUL)
    assert careful.augmentation is Augmentation.STRONG
    quick = with_preset(careful, Preset.QUICK)
    assert replace(quick, preset=None) == replace(
        TrainingSettings(), learn_epochs=0, tune_epochs=0, tune_further=True
    )


def test_how_the_compact_network_learns_says_nothing_of_the_original() -> None:
    quick = with_passes(with_preset(TrainingSettings(), Preset.QUICK), Passes(3, 3, further=True))
    assert as_learning(quick) == as_learning(TrainingSettings(tune_epochs=9))
    assert passes_of(quick) == Passes(3, 3, further=True)
