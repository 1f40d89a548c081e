"""Tests of what can be typed."""

from argparse import ArgumentTypeError
from pathlib import Path

import pytest

from slimstudio.cli.arguments import build_parser, formats, prune_rule, share, target
from slimstudio.engine.marks import FREEZE, PROTECT, prune
from slimstudio.engine.training.settings import Augmentation, TrainingSettings

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
    defaults = TrainingSettings()

    assert arguments.epochs == defaults.tune_epochs
    assert arguments.learn_epochs == defaults.learn_epochs
    assert arguments.batch_size == defaults.batch_size
    assert arguments.learning_rate == defaults.learning_rate
    assert arguments.augmentation is defaults.augmentation
    assert arguments.seed == defaults.seed
    assert arguments.formats == ("pt", "onnx")
    assert arguments.data == Path("photos")


def test_augmentation_is_chosen_by_its_name() -> None:
    arguments = build_parser().parse_args([*_NEEDED, "--augmentation", "strong"])

    assert arguments.augmentation is Augmentation.STRONG
