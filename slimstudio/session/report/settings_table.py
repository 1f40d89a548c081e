"""The settings of a run: those that people ask for, and those that are not as usual."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.messages import Message, verbatim
from slimstudio.session.report.markup import percent, table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from slimstudio.session.project import Project
    from slimstudio.session.report.markup import Say

_ALWAYS = frozenset(
    {
        *("learn_epochs", "tune_epochs", "batch_size", "optimizer", "learning_rate"),
        *("augmentation", "mirror", "criterion", "seed"),
    }
)
# How a goal becomes a plan, which the page tells layer by layer; how the computer was used.
_NEVER = frozenset({"strategy", "largest_ratio", "threads", "views", "precision"})
# What is of no effect where another setting has this value.
_WITHOUT = {
    "temperature": ("distillation", False),
    "distillation_weight": ("distillation", False),
    "ramp": ("rounds", 1),
    "calibration_images": ("repair", False),
}
_SHARES = frozenset({"first_layer_rate", "warm_up", "label_smoothing", "distillation_weight"})

_TITLES = {
    "learn_epochs": Message("Learning epochs"),
    "learn_further": Message("Learning goes on while it helps"),
    "tune_epochs": Message("Fine-tuning epochs"),
    "batch_size": Message("Images per step"),
    "optimizer": Message("Optimizer"),
    "learning_rate": Message("Learning rate"),
    "first_layer_rate": Message("Rate of the first layer"),
    "warm_up": Message("Warm up"),
    "weight_decay": Message("Weight decay"),
    "patience": Message("Patience"),
    "label_smoothing": Message("Label smoothing"),
    "class_weights": Message("Class weights"),
    "augmentation": Message("Images varied"),
    "mirror": Message("Images mirrored"),
    "mixing": Message("Mixing"),
    "distillation": Message("Distillation"),
    "temperature": Message("Temperature"),
    "distillation_weight": Message("Weight of the original's answers"),
    "seed": Message("Seed"),
    "criterion": Message("Criterion"),
    "minimum": Message("Minimum"),
    "multiple": Message("Multiple"),
    "repair": Message("Repair"),
    "calibration_images": Message("Calibration images"),
    "rounds": Message("Rounds"),
    "ramp": Message("Ramp"),
    "sparsity": Message("Sparsity"),
    "inexact": Message("Inexact"),
}
_VALUES = {
    "none": Message("not at all"),
    "light": Message("a little"),
    "strong": Message("a lot"),
    "adamw": Message("AdamW"),
    "sgd": Message("SGD"),
    "mixup": Message("MixUp"),
    "cutmix": Message("CutMix"),
}


def settings_table(project: Project, say: Say) -> str:
    """Write the settings in people's words, and what is usual where they are not."""
    chosen = {**asdict(project.training), **asdict(project.pruning)}
    usual = {**asdict(TrainingSettings()), **asdict(PruningSettings())}
    rows = []
    for name, value in chosen.items():
        if not _is_told(name, chosen, usual):
            continue
        usually = Message("usually {value}", value=_word(name, usual[name]))
        note = "" if value == usual[name] else say(usually)
        rows.append((say(_TITLES[name]), say(_word(name, value)), note))
    return table(("", "", ""), rows, quiet=True)


def _is_told(name: str, chosen: Mapping[str, Any], usual: Mapping[str, Any]) -> bool:
    if name in _NEVER:
        return False
    other, idle = _WITHOUT.get(name, ("", None))
    if other and chosen[other] == idle:
        return False
    return name in _ALWAYS or chosen[name] != usual[name]


def _word(name: str, value: object) -> Message:
    if isinstance(value, bool):
        return Message("yes") if value else Message("no")
    if name in _SHARES and isinstance(value, float):
        return percent(value)
    if name == "criterion" and value in CRITERIA:
        return CRITERIA[str(value)].title
    if isinstance(value, float):
        return Message("{value:g}", value=value)
    return _VALUES.get(str(value), verbatim(str(value)))
