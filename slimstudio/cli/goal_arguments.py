"""What can be typed about the goal, how channels are chosen, and how the network learns."""

import argparse
from dataclasses import replace
from typing import Any, NamedTuple

from slimstudio.cli.numbers import share
from slimstudio.engine.job.duration import PROMISES
from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import PruningSettings, Ramp, Strategy
from slimstudio.engine.training.settings import (
    Augmentation,
    Mixing,
    Optimizer,
    Precision,
    Preset,
    TrainingSettings,
    with_preset,
    with_preset_passes,
)

_DEFAULTS = PruningSettings()
RUNTIMES = {"torch": Runtime.TORCH, "onnx": Runtime.ONNX_RUNTIME}  # as people type them
_SIZE_UNITS = {"kb": 1e3, "mb": 1e6, "gb": 1e9}


def target(text: str) -> float:
    """Read a goal: macs=50%."""
    quantity, equals, value = text.partition("=")
    if quantity != "macs" or not equals:
        raise argparse.ArgumentTypeError(f"'{text}' is not a goal such as macs=50%")
    return share(value)


def size(text: str) -> int:
    """Read a size in decimal units: 5MB, 800kB; a bare number is megabytes."""
    plain = text.strip().lower()
    unit = plain[-2:] if plain[-2:] in _SIZE_UNITS else ""
    value = _positive(plain.removesuffix(unit))
    if value is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 5MB or 800kB")
    return round(value * _SIZE_UNITS[unit or "mb"])


def milliseconds(text: str) -> float:
    """Read a time: 8ms or 8."""
    value = _positive(text.strip().lower().removesuffix("ms"))
    if value is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a time such as 8ms")
    return value


def points(text: str) -> float:
    """Read a loss of accuracy in percentage points: 1, 0.5 or 1%; returns a share."""
    plain = text.strip().removesuffix("%")
    value = 0.0 if plain in {"0", "0.0"} else _positive(plain)
    if value is None or value >= 100:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of points such as 1 or 0.5")
    return value / 100


def add_goal(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what may stay."""
    group = parser.add_argument_group(
        "goal", "Limits that hold together; the marks are filled in so that all of them do."
    )
    group.add_argument(
        "--target", metavar="macs=SHARE", type=target, help="the same as --macs, such as macs=50%%"
    )
    for option, kind, metavar, text in (
        ("--macs", share, "SHARE", "how much of the computation may stay, such as 50%%"),
        ("--parameters", share, "SHARE", "how many of the parameters may stay, such as 50%%"),
        ("--size", size, "SIZE", "how large the network may be, such as 5MB"),
        ("--latency", milliseconds, "MS", "how long an image may take on this machine: 8ms"),
        (
            "--max-loss",
            points,
            "POINTS",
            "how much accuracy may be lost before training, in points",
        ),
    ):
        group.add_argument(option, metavar=metavar, type=kind, help=text)
    group.add_argument(
        "--runtime",
        choices=RUNTIMES,
        default="torch",
        help=f"what --latency is measured with: {' or '.join(RUNTIMES)}; default: torch",
    )
    group.add_argument(
        "--device",
        metavar="device.json",
        help="--latency is on another device: what measure.py, in the folder of "
        "'slimstudio export --for board', wrote there; or the name of a device that the window "
        "added",
    )


def add_pruning(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how channels are chosen."""
    group = parser.add_argument_group("pruning")
    group.add_argument(
        "--strategy",
        type=Strategy,
        choices=list(Strategy),
        metavar="HOW",
        default=_DEFAULTS.strategy,
        help="how a goal is shared out among layers: automatic, where several of these are tried "
        "on some of your images, at most two minutes long; measured, where your images show that "
        "it costs least, and evenly without images; uniform, the same share of each; global, where "
        "it is expected to cost least; or capped, which is global but takes no more than "
        f"{_DEFAULTS.largest_ratio:.0%} of one layer; "
        f"default: {_DEFAULTS.strategy}".replace("%", "%%"),
    )
    group.add_argument(
        "--criterion",
        metavar="NAME",
        default=_DEFAULTS.criterion,
        help=f"how channels are judged; default: {_DEFAULTS.criterion}",
    )
    for option, default, text in (
        ("--multiple", _DEFAULTS.multiple, "keep a multiple of so many channels"),
        ("--min-channels", _DEFAULTS.minimum, "never leave fewer channels in a layer"),
        ("--rounds", _DEFAULTS.rounds, "prune in so many steps, and train in between"),
    ):
        group.add_argument(
            option, metavar="N", type=int, default=default, help=f"{text}; default: {default}"
        )
    group.add_argument(
        "--largest-ratio",
        metavar="SHARE",
        type=share,
        default=_DEFAULTS.largest_ratio,
        help="with --strategy capped, the most that is taken of one layer",
    )
    group.add_argument(
        "--calibration-images",
        metavar="N",
        type=int,
        default=_DEFAULTS.calibration_images,
        help="training images that judging and repair look at; "
        f"default: {_DEFAULTS.calibration_images}",
    )
    group.add_argument(
        "--no-repair",
        dest="repair",
        action="store_false",
        help="do not rebuild the layers that lost channels before training",
    )
    group.add_argument(
        "--no-heal",
        dest="heal",
        action="store_false",
        help="where --epochs is 0 or the images have no classes, do not teach the repaired network "
        "to answer as the original does, which is kept only where it helps on images that taught "
        "nothing",
    )
    group.add_argument(
        "--sparsity",
        metavar="X",
        type=float,
        default=_DEFAULTS.sparsity,
        help="strength of a penalty that empties channels before they leave; default: none",
    )
    group.add_argument(
        "--allow-inexact",
        action="store_true",
        help="also prune layers marked by name whose channels a normalisation mixes, such as the "
        "embedding of a transformer; what stays then answers slightly differently",
    )
    group.add_argument(
        "--ramp",
        type=Ramp,
        choices=list(Ramp),
        metavar="HOW",
        default=_DEFAULTS.ramp,
        help=f"how the rounds approach the plan: {', '.join(Ramp)}; default: {_DEFAULTS.ramp}",
    )


def budget_from(arguments: argparse.Namespace) -> Budget | None:
    """Put the limits that were typed together; None where there are none."""
    macs = arguments.macs if arguments.macs is not None else arguments.target
    budget = Budget(
        macs, arguments.parameters, arguments.size, arguments.latency, arguments.max_loss
    )
    return None if budget == Budget() else budget


def pruning_from(arguments: argparse.Namespace) -> PruningSettings:
    """Put the pruning settings that were typed together."""
    return PruningSettings(
        criterion=arguments.criterion,
        strategy=arguments.strategy,
        minimum=arguments.min_channels,
        multiple=arguments.multiple,
        rounds=arguments.rounds,
        ramp=arguments.ramp,
        inexact=arguments.allow_inexact,
        largest_ratio=arguments.largest_ratio,
        calibration_images=arguments.calibration_images,
        repair=arguments.repair,
        heal=arguments.heal,
        sparsity=arguments.sparsity,
    )


def _positive(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0.0 < value < float("inf") else None


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
    _Option(
        "--tune-further", "tune_further", bool, "go on after pruning while that helps, likewise"
    ),
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


_COUNTED = {"tune_epochs", "learn_epochs", "tune_further", "learn_further"}
_TIMES = [f"{one} ({promise.minutes} minutes at most)" for one, promise in PROMISES.items()]


def add_training(parser: argparse.ArgumentParser) -> None:
    """Add the options about training to a command."""
    group = parser.add_argument_group(
        "training",
        "A preset gives every number; options beside it change some of them. Both networks train "
        "until they get no better, or the preset's time is over: it is told before they do. With "
        "--epochs or --learn-epochs passes are counted instead, however long they take.",
    )
    group.add_argument(
        "--preset",
        type=Preset,
        choices=list(Preset),
        metavar="NAME",
        default=Preset.QUICK,
        help=f"{', '.join(_TIMES)}; default: {Preset.QUICK}",
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
    """Put the settings together; without counted passes the preset settles them."""
    values = {option.field: getattr(arguments, option.field) for option in _OPTIONS}
    given = {field: value for field, value in values.items() if value is not None}
    make = with_preset_passes if given.keys() & _COUNTED else with_preset
    return replace(make(TrainingSettings(), arguments.preset), **given)
