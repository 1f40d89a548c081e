"""How the network learns, as typed after `slimstudio compress`."""

import argparse
from dataclasses import replace
from typing import Any, NamedTuple

from slimstudio.engine.training.settings import (
    Augmentation,
    Mixing,
    Optimizer,
    Precision,
    Preset,
    TrainingSettings,
    with_preset,
)


class _Option(NamedTuple):
    """An option that gives one setting; without it the preset decides."""

    name: str
    field: str
    kind: Any  # int, float, bool or an enum
    text: str


_OPTIONS = (
    _Option("--epochs", "tune_epochs", int, "passes over the images after pruning"),
    _Option("--learn-epochs", "learn_epochs", int, "passes to learn new classes before it"),
    _Option(
        "--learn-further", "learn_further", bool, "go on learning while that helps, up to 4 times"
    ),
    _Option("--batch-size", "batch_size", int, "images per step"),
    _Option("--optimizer", "optimizer", Optimizer, "how steps follow from gradients"),
    _Option("--learning-rate", "learning_rate", float, "peak rate"),
    _Option("--first-layer-rate", "first_layer_rate", float, "the first layer's share of it"),
    _Option("--warm-up", "warm_up", float, "share of the steps in which the rate rises"),
    _Option("--weight-decay", "weight_decay", float, "how strongly values are pulled to zero"),
    _Option("--patience", "patience", int, "stop after so many epochs without gain; 0: never"),
    _Option("--label-smoothing", "label_smoothing", float, "0 to 1"),
    _Option("--class-weights", "class_weights", bool, "let rare classes count like frequent ones"),
    _Option("--augmentation", "augmentation", Augmentation, "how strongly images are varied"),
    _Option("--mirror", "mirror", bool, "mirror some of the images too"),
    _Option("--mixing", "mixing", Mixing, "how two images become one"),
    _Option("--distillation", "distillation", bool, "also learn from the original's answers"),
    _Option("--temperature", "temperature", float, "by what these are softened"),
    _Option("--distillation-weight", "distillation_weight", float, "how much these count, 0 to 1"),
    _Option("--precision", "precision", Precision, "how exactly it computes while it learns"),
    _Option("--threads", "threads", int, "processor threads; 0: find out what is fastest"),
    _Option("--views", "views", int, "variations kept of what frozen layers give; 0: none"),
    _Option("--seed", "seed", int, "the same seed gives the same network"),
)


def add_training(parser: argparse.ArgumentParser) -> None:
    """Add the options about training to a command."""
    group = parser.add_argument_group(
        "training", "A preset gives every number; options beside it change some of them."
    )
    group.add_argument(
        "--preset",
        type=Preset,
        choices=list(Preset),
        metavar="NAME",
        default=Preset.QUICK,
        help=f"{', '.join(Preset)}; default: {Preset.QUICK}",
    )
    quick = TrainingSettings()
    for option in _OPTIONS:
        default = getattr(quick, option.field)
        given: dict[str, Any] = {"dest": option.field, "default": None}
        if option.kind is bool:
            given["action"] = argparse.BooleanOptionalAction
            default = "yes" if default else "no"
            text = option.text
        elif option.kind in {int, float}:
            given |= {"type": option.kind, "metavar": "N" if option.kind is int else "X"}
            text = option.text
        else:
            given |= {"type": option.kind, "choices": list(option.kind), "metavar": "HOW"}
            text = f"{option.text}: {', '.join(option.kind)}"
        group.add_argument(option.name, help=f"{text} ({Preset.QUICK}: {default})", **given)


def training_from(arguments: argparse.Namespace) -> TrainingSettings:
    """Put the settings together."""
    values = {option.field: getattr(arguments, option.field) for option in _OPTIONS}
    given = {field: value for field, value in values.items() if value is not None}
    return replace(with_preset(TrainingSettings(), arguments.preset), **given)
