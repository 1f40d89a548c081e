"""Tests of the way from globs to marks."""

import pytest

from slimstudio.cli.compress_arguments import (
    Rule,
    freeze_rule,
    heads_rule,
    protect_rule,
    prune_rule,
    remove_rule,
)
from slimstudio.cli.layer_marks import marks_from
from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, heads, prune
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.layers import Layer
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources.catalogue import outline
from slimstudio.errors import PlanError


@pytest.fixture(scope="module")
def resnet() -> tuple[tuple[Layer, ...], Analysis]:
    module = outline("resnet18", 10)
    return describe_layers(module, 32), analyse(module, 32)


def mark(resnet: tuple[tuple[Layer, ...], Analysis], *rules: Rule) -> dict[str, Mark]:
    return marks_from(rules, *resnet)


def test_a_name_stands_for_everything_inside_it(
    resnet: tuple[tuple[Layer, ...], Analysis],
) -> None:
    marks = mark(resnet, freeze_rule("layer1.0"))

    inside = ("conv1", "bn1", "relu", "conv2", "bn2")
    assert marks == {f"layer1.0.{name}": FREEZE for name in inside}


def test_a_pattern_reaches_over_dots(resnet: tuple[tuple[Layer, ...], Analysis]) -> None:
    marks = mark(resnet, protect_rule("layer[34].*.conv1"))

    assert set(marks) == {f"layer{a}.{b}.conv1" for a in (3, 4) for b in (0, 1)}
    assert set(marks.values()) == {PROTECT}


def test_pruning_goes_only_where_channels_can_leave(
    resnet: tuple[tuple[Layer, ...], Analysis],
) -> None:
    marks = mark(resnet, prune_rule("*=0.5"))

    assert "layer1.0.conv1" in marks
    assert "layer1.0.relu" not in marks
    assert "fc" not in marks
    assert set(marks.values()) == {prune(0.5)}


def test_the_last_rule_counts(resnet: tuple[tuple[Layer, ...], Analysis]) -> None:
    marks = mark(resnet, prune_rule("*conv1=0.5"), freeze_rule("conv1"), prune_rule("layer4=0.7"))

    assert marks["conv1"] == FREEZE
    assert marks["layer3.0.conv1"] == prune(0.5)
    assert marks["layer4.0.conv1"] == prune(0.7)


@pytest.mark.parametrize(("glob", "near"), [("layer1.0.conv3", "layer1.0.conv"), ("zzz", "conv1")])
def test_a_pattern_that_fits_nothing_is_told_what_names_there_are(
    resnet: tuple[tuple[Layer, ...], Analysis], glob: str, near: str
) -> None:
    with pytest.raises(PlanError, match="fits no layer") as caught:
        mark(resnet, freeze_rule(glob))

    assert f"--freeze {glob}" in str(caught.value.what)
    assert near in str(caught.value.remedy)


def test_asking_to_prune_only_what_must_stay_says_why(
    resnet: tuple[tuple[Layer, ...], Analysis],
) -> None:
    with pytest.raises(PlanError, match="names no layer that can be pruned") as caught:
        mark(resnet, prune_rule("fc=0.5"))

    assert "one channel per class" in str(caught.value.why)


def test_values_that_a_container_holds_itself_are_frozen_with_it() -> None:
    module = outline("vit_b_32", 10)
    layers, analysis = describe_layers(module, 224), analyse(module, 224)

    marks = marks_from([freeze_rule("encoder.layers.encoder_layer_0")], layers, analysis)

    block = "encoder.layers.encoder_layer_0"
    assert f"{block}.self_attention" in marks  # its input weights are its own
    assert f"{block}.self_attention.out_proj" in marks
    assert f"{block}.mlp.0" in marks
    assert block not in marks


@pytest.fixture(scope="module")
def with_blocks_found() -> tuple[tuple[Layer, ...], Analysis]:
    module = outline("resnet18", 10)
    return describe_layers(module, 32), with_blocks(module, analyse(module, 32))


def test_a_name_stands_for_the_blocks_inside_it_too(
    with_blocks_found: tuple[tuple[Layer, ...], Analysis],
) -> None:
    assert mark(with_blocks_found, remove_rule("layer3.1")) == {"layer3.1": REMOVE}
    assert mark(with_blocks_found, remove_rule("layer3")) == {"layer3.1": REMOVE}
    assert mark(with_blocks_found, remove_rule("layer[12]*")) == {
        "layer1": REMOVE,
        "layer2.1": REMOVE,
    }


def test_of_removing_and_keeping_the_last_counts(
    with_blocks_found: tuple[tuple[Layer, ...], Analysis],
) -> None:
    inside = freeze_rule("layer3.1.conv1")
    marks = mark(with_blocks_found, inside, remove_rule("layer3.1"))
    assert marks == {"layer3.1": REMOVE}
    marks = mark(with_blocks_found, remove_rule("layer3.1"), inside)
    assert marks == {"layer3.1.conv1": FREEZE}


def test_asking_to_remove_what_must_stay_says_why(
    with_blocks_found: tuple[tuple[Layer, ...], Analysis],
) -> None:
    with pytest.raises(PlanError, match="names no block that can leave") as caught:
        mark(with_blocks_found, remove_rule("layer2.0"))
    assert "layer2.0: Its output (128 x 4 x 4) has another shape" in str(caught.value.why)


def test_heads_are_marked_at_the_layers_that_have_some(
    with_blocks_found: tuple[tuple[Layer, ...], Analysis],
) -> None:
    module = outline("swin_t", 10)
    open_modules(module)
    layers, analysis = describe_layers(module, 64), analyse(module, 64)
    marks = marks_from([heads_rule("features.1=50%")], layers, analysis)
    assert marks == {f"features.1.{block}.attn.attention": heads(0.5) for block in (0, 1)}
    with pytest.raises(PlanError, match="names no attention layer") as caught:
        mark(with_blocks_found, heads_rule("layer1=0.5"))
    assert str(caught.value.why) == "layer1: It has no attention heads."
