from dataclasses import replace

import pytest

from slimstudio.engine.training.settings import (
    Augmentation,
    Precision,
    Preset,
    TrainingSettings,
    preset_of,
    with_preset,
)
from slimstudio.session.edits import check_training


@pytest.mark.parametrize("preset", list(Preset))
def test_a_preset_is_known_again_whatever_images_and_machine_ask_for(preset: Preset) -> None:
    own = TrainingSettings(batch_size=8, mirror=False, threads=3, seed=4, class_weights=True)
    made = with_preset(own, preset)
    check_training(made)
    assert preset_of(made) is preset
    assert (made.batch_size, made.mirror, made.threads, made.seed) == (8, False, 3, 4)
    assert preset_of(replace(made, learning_rate=0.02)) is None


def test_more_care_takes_more_epochs() -> None:
    quick, balanced, careful = (with_preset(TrainingSettings(), one) for one in Preset)
    assert quick.tune_epochs < balanced.tune_epochs < careful.tune_epochs
    assert quick.learn_epochs < balanced.learn_epochs < careful.learn_epochs


def test_a_preset_undoes_what_another_one_chose() -> None:
    careful = with_preset(TrainingSettings(precision=Precision.FULL), Preset.CAREFUL)
    assert careful.augmentation is Augmentation.STRONG
    assert with_preset(careful, Preset.QUICK) == TrainingSettings()
