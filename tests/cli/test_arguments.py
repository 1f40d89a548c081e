"""Tests of what can be typed."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path

import pytest

from slimstudio.cli.arguments import build_parser
from slimstudio.cli.compress_arguments import formats, prune_rule
from slimstudio.cli.goal_arguments import (
    budget_from,
    milliseconds,
    points,
    pruning_from,
    size,
    target,
    training_from,
)
from slimstudio.cli.numbers import share
from slimstudio.engine.marks import FREEZE, PROTECT, prune
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.settings import PruningSettings, Ramp, Strategy
from slimstudio.engine.training.settings import (
    Optimizer,
    Preset,
    TrainingSettings,
    with_preset,
    with_preset_passes,
)

_NEEDED = ["compress", "--data", "photos", "--out", "small"]


@pytest.mark.parametrize(("text", "value"), [("50%", 0.5), ("0.25", 0.25), ("12.5%", 0.125)])
def test_a_share_is_written_with_or_without_a_percent_sign(text: str, value: float) -> None:
    assert share(text) == value


@pytest.mark.parametrize("text", ["0", "1", "100%", "-5%", "half", "%", "", "nan", "inf"])
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a share such as"):
        share(text)


@pytest.mark.parametrize("text", ["50%", "macs", "latency=8", "=50%", "macs:50%"])
def test_what_is_no_goal_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a goal such as macs=50%"):
        target(text)


def test_a_goal_is_a_share_of_the_macs() -> None:
    assert target("macs=50%") == target("macs=0.5") == 0.5


def test_formats_are_named_once_and_in_any_case() -> None:
    assert formats("PT, onnx,pt") == ("pt", "onnx")
    with pytest.raises(ArgumentTypeError):
        formats(" , ")


def test_a_pruning_rule_has_a_pattern_and_a_ratio() -> None:
    assert prune_rule("layer4.*=30%") == ("--prune", "layer4.*", prune(0.3))
    for text in ("layer4.*", "=30%"):
        with pytest.raises(ArgumentTypeError, match="does not look like"):
            prune_rule(text)


def test_rules_are_kept_in_the_order_in_which_they_were_typed() -> None:
    typed = ["--freeze", "a", "--prune", "b=0.5", "--protect", "c", "--freeze", "d"]

    rules = build_parser().parse_args([*_NEEDED, *typed]).rules

    assert [(rule.glob, rule.mark) for rule in rules] == [
        ("a", FREEZE),
        ("b", prune(0.5)),
        ("c", PROTECT),
        ("d", FREEZE),
    ]


def test_the_rules_of_one_command_do_not_leak_into_the_next() -> None:
    parser = build_parser()
    parser.parse_args([*_NEEDED, "--freeze", "a"])

    assert parser.parse_args(_NEEDED).rules == []


def test_unnamed_options_are_the_engines_defaults() -> None:
    arguments = build_parser().parse_args(_NEEDED)

    assert training_from(arguments) == with_preset(TrainingSettings(), Preset.QUICK)
    assert arguments.formats == ("pt", "onnx")
    assert arguments.data == Path("photos")


def test_a_preset_gives_what_is_not_named() -> None:
    typed = ["--preset", "careful", "--epochs", "7", "--no-distillation", "--optimizer", "sgd"]

    training = training_from(build_parser().parse_args([*_NEEDED, *typed]))

    careful = with_preset_passes(TrainingSettings(), Preset.CAREFUL)
    expected = replace(careful, tune_epochs=7, distillation=False, optimizer=Optimizer.SGD)
    assert training == expected


@pytest.mark.parametrize(
    "counted", [["--epochs", "3"], ["--learn-epochs", "3"], ["--no-learn-further"]]
)
def test_whoever_counts_passes_gets_these_and_the_usual_others(counted: list[str]) -> None:
    training = training_from(build_parser().parse_args([*_NEEDED, *counted]))
    usual = TrainingSettings(learn_further="--no-learn-further" not in counted)
    assert training == usual


def test_a_preset_settles_passes_beside_other_options() -> None:
    typed = ["--preset", "balanced", "--batch-size", "8", "--seed", "3"]
    training = training_from(build_parser().parse_args([*_NEEDED, *typed]))
    own = TrainingSettings(batch_size=8, seed=3)
    assert training == with_preset(own, Preset.BALANCED)


def test_every_setting_of_training_has_an_option() -> None:
    numbers = {int: "9", float: "0.25"}
    own = TrainingSettings()
    typed = []
    settings = [one for one in fields(TrainingSettings) if one.name != "preset"]  # counted here
    for field in settings:
        name = {"tune_epochs": "epochs"}.get(field.name, field.name.replace("_", "-"))
        value = getattr(own, field.name)
        if isinstance(value, bool):
            typed += [f"--no-{name}" if value else f"--{name}"]
        elif isinstance(value, StrEnum):
            typed += [f"--{name}", list(type(value))[-1]]
        else:
            typed += [f"--{name}", numbers[type(value)]]

    training = training_from(build_parser().parse_args([*_NEEDED, *typed]))

    for field in settings:
        assert getattr(training, field.name) != getattr(own, field.name), field.name


def test_limits_are_put_together_and_macs_goes_by_two_names() -> None:
    parse = build_parser().parse_args
    assert budget_from(parse(_NEEDED)) is None
    assert budget_from(parse([*_NEEDED, "--target", "macs=25%"])) == Budget(macs=0.25)
    typed = ["--macs", "50%", "--parameters", "0.4", "--size", "5MB", "--latency", "8ms"]
    everything = budget_from(parse([*_NEEDED, *typed, "--max-loss", "1"]))
    assert everything == Budget(0.5, 0.4, 5_000_000, 8.0, 0.01)


@pytest.mark.parametrize(
    ("text", "size_bytes"), [("5MB", 5_000_000), ("800 kB", 800_000), ("1.5gb", 1.5e9), ("2", 2e6)]
)
def test_a_size_has_a_decimal_unit(text: str, size_bytes: float) -> None:
    assert size(text) == size_bytes


@pytest.mark.parametrize(("read", "word"), [(size, "size"), (milliseconds, "time")])
@pytest.mark.parametrize("text", ["0", "-1", "fast", "", "inf", "nan"])
def test_what_is_no_amount_is_refused(read: Callable[[str], float], word: str, text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=f"is not a {word} such as"):
        read(text)


@pytest.mark.parametrize(("text", "loss"), [("1", 0.01), ("0.5%", 0.005), ("0", 0.0)])
def test_a_loss_is_told_in_points(text: str, loss: float) -> None:
    assert points(text) == pytest.approx(loss)
    with pytest.raises(ArgumentTypeError, match="number of points"):
        points("100")


def test_pruning_settings_are_the_engines_unless_they_are_typed() -> None:
    parse = build_parser().parse_args
    assert pruning_from(parse(_NEEDED)) == PruningSettings()
    typed = ["--strategy", "uniform", "--criterion", "fpgm", "--multiple", "8", "--rounds", "3"]
    typed += ["--min-channels", "4", "--ramp", "linear", "--allow-inexact", "--no-heal"]
    assert pruning_from(parse([*_NEEDED, *typed])) == PruningSettings(
        "fpgm", Strategy.UNIFORM, multiple=8, rounds=3, minimum=4, ramp=Ramp.LINEAR, inexact=True,
        heal=False,
    )  # fmt: skip
