"""How thoroughly a network learns, for people who do not want to choose numbers."""

from dataclasses import replace
from enum import StrEnum

from slimstudio.engine.training.settings import Augmentation, TrainingSettings


class Preset(StrEnum):
    """How much time training may take for how good a network."""

    QUICK = "quick"  # to see whether a plan is any good
    BALANCED = "balanced"  # most of what there is to gain
    CAREFUL = "careful"  # all of it


# What no preset decides: it belongs to the images, the machine or the run.
_KEPT = ("batch_size", "class_weights", "mirror", "threads", "views", "seed")

_SETTINGS = {
    Preset.QUICK: TrainingSettings(),
    Preset.BALANCED: TrainingSettings(
        learn_epochs=6,
        tune_epochs=10,
        first_layer_rate=0.3,
        label_smoothing=0.05,
        patience=4,
        distillation=True,
    ),
    Preset.CAREFUL: TrainingSettings(
        learn_epochs=12,
        tune_epochs=30,
        learning_rate=7e-4,
        first_layer_rate=0.2,
        label_smoothing=0.1,
        patience=8,
        augmentation=Augmentation.STRONG,
        distillation=True,
    ),
}


def with_preset(settings: TrainingSettings, preset: Preset) -> TrainingSettings:
    """Learn as thoroughly as a preset says; what belongs to images and machine stays."""
    kept = {name: getattr(settings, name) for name in _KEPT}
    return replace(_SETTINGS[preset], **kept)


def preset_of(settings: TrainingSettings) -> Preset | None:
    """Tell which preset settings follow; None for settings of the person's own."""
    for preset in Preset:
        if with_preset(settings, preset) == settings:
            return preset
    return None
