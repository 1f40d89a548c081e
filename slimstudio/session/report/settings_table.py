"""The settings of a run: those that people ask for, and those that are not as usual."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.session.report.figures import percent
from slimstudio.session.report.markup import table

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


def settings_table(project: Project, say: Say) -> str:
    """Write the settings in people's words, and what is usual where they are not."""
    chosen = {**asdict(project.training), **asdict(project.pruning)}
    usual = {**asdict(TrainingSettings()), **asdict(PruningSettings())}
    rows = []
    for name, value in chosen.items():
        if not _is_told(name, chosen, usual):
            continue
        word = _word(name, value, say)
        note = "" if value == usual[name] else _usually(_word(name, usual[name], say), say)
        rows.append((_title(name, say), word, note))
    return table(("", "", ""), rows, quiet=True)


def _is_told(name: str, chosen: Mapping[str, Any], usual: Mapping[str, Any]) -> bool:
    if name in _NEVER:
        return False
    other, idle = _WITHOUT.get(name, ("", None))
    if other and chosen[other] == idle:
        return False
    return name in _ALWAYS or chosen[name] != usual[name]


def _usually(word: str, say: Say, name: str = "…") -> str:
    # Said with a dot in its place: in a sentence this short, other words would not be recognised
    # as a value.
    return say(f"usually {name}").replace(name, word)


def _title(name: str, say: Say) -> str:
    titles = {
        "learn_epochs": say("learning epochs"),
        "tune_epochs": say("fine-tuning epochs"),
        "batch_size": say("images per step"),
        "augmentation": say("images varied"),
        "mirror": say("images mirrored"),
        "first_layer_rate": say("rate of the first layer"),
        "distillation_weight": say("weight of the original's answers"),
    }
    title = titles.get(name) or say(name.replace("_", " ").capitalize())
    return title[:1].upper() + title[1:]


def _word(name: str, value: object, say: Say) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if name in _SHARES and isinstance(value, float):
        return say(percent(value))
    if name == "criterion" and value in CRITERIA:
        return say(CRITERIA[str(value)].title)
    if isinstance(value, str):
        words = {
            "none": say("not at all"),
            "light": say("a little"),
            "strong": say("a lot"),
            "adamw": "AdamW",
            "sgd": "SGD",
            "mixup": "MixUp",
            "cutmix": "CutMix",
        }
        return words.get(value, value)
    return say(f"{value:g}") if isinstance(value, float) else str(value)
