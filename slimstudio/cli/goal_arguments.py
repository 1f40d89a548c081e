"""What can be typed about the goal, and about how channels are chosen."""

import argparse

from slimstudio.cli.numbers import share
from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import PruningSettings, Ramp, Strategy

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


def add_pruning(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how channels are chosen."""
    group = parser.add_argument_group("pruning")
    group.add_argument(
        "--strategy",
        type=Strategy,
        choices=list(Strategy),
        metavar="HOW",
        default=_DEFAULTS.strategy,
        help="how a goal is shared out among layers: uniform, global, or capped, which is global "
        f"but takes no more than {_DEFAULTS.largest_ratio:.0%} of one layer; these two keep more "
        "accuracy in transformers, and as much in convolutional networks; "
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
        sparsity=arguments.sparsity,
    )


def _positive(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0.0 < value < float("inf") else None
