"""Marks become ratios of groups, and what cannot be done is said."""

import pytest
from torch import nn

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, Marks, heads, prune
from slimstudio.engine.planning.plan import resolve
from tests.engine.blocks.networks import Around, stacked
from tests.engine.channels import networks


def test_a_mark_on_one_layer_prunes_its_whole_group() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts.a": prune(0.5)})
    group = analysis.group_of("stem")
    assert group is not None
    assert plan.ratios == {group.index: 0.5}
    assert plan.notes == ()


def test_the_largest_ratio_of_coupled_layers_counts() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts.a": prune(0.5), "stem": prune(0.25)})
    assert list(plan.ratios.values()) == [0.5]


def test_a_protected_layer_keeps_the_group_whole_and_the_note_names_it() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts.a": prune(0.5), "stem": PROTECT})
    assert not plan.prunes
    assert "parts.a is not pruned" in str(plan.notes[0])
    assert "stem, marked protected" in str(plan.notes[0])


def test_frozen_layers_are_listed_and_never_pruned() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts.a": prune(0.5), "stem": FREEZE})
    assert plan.frozen == {"stem"}
    assert not plan.prunes


def test_the_last_layer_cannot_be_pruned_and_the_note_says_why() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"head": prune(0.5)})
    assert not plan.prunes
    assert "The network's output" in str(plan.notes[0])


def test_a_layer_without_channels_is_noted() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts": prune(0.5)})
    assert list(map(str, plan.notes)) == [
        "parts is not pruned. This layer has no output channels of its own."
    ]


def _with_blocks(*inner: nn.Module) -> Analysis:
    module = stacked(*inner)
    return with_blocks(module, analyse(module, 8))


def _residual() -> nn.Module:
    return Around(lambda layers, x: x + layers[1](layers[0](x)))


def test_a_removed_block_leaves_and_its_layers_have_no_say() -> None:
    analysis = _with_blocks(_residual(), _residual())
    plan = resolve(analysis, {"1": REMOVE, "1.layers.0": prune(0.5), "2.layers.0": prune(0.25)})
    assert plan.removed_blocks == {"1"}
    inner = analysis.group_of("2.layers.0")
    assert inner is not None
    assert plan.ratios == {inner.index: 0.25}
    assert plan.prunes
    assert plan.notes == ()


def test_a_block_goes_with_the_one_around_it() -> None:
    analysis = _with_blocks(nn.Sequential(_residual(), _residual()))
    plan = resolve(analysis, {"1": REMOVE, "1.0": REMOVE, "1.1": REMOVE})
    assert plan.removed_blocks == {"1"}


@pytest.mark.parametrize(
    ("marks", "note"),
    [
        ({"1": REMOVE}, "1 is not removed. No path leads through it that passes its input"),
        ({"0": REMOVE}, "0 is not removed. It is no block of layers."),
        ({"2": REMOVE, "2.layers.1": FREEZE}, "2.layers.1, inside it, is marked frozen."),
        (
            {"2": REMOVE, "2.layers.0": PROTECT, "2.layers.1": PROTECT},
            "2.layers.0 and 2.layers.1, inside it, are marked protected.",
        ),
    ],
)
def test_a_block_that_must_stay_is_noted_with_the_reason(marks: dict[str, Mark], note: str) -> None:
    analysis = _with_blocks(Around(lambda layers, x: layers[1](layers[0](x))), _residual())
    plan = resolve(analysis, marks)
    assert not plan.prunes
    assert note in str(plan.notes[0])


def test_the_last_block_of_a_network_that_is_nothing_else_stays() -> None:
    module = nn.Sequential(Around(lambda layers, x: x + layers[0](x), width=3))
    analysis = with_blocks(module, analyse(module, 8))
    plan = resolve(analysis, {"0": REMOVE})
    assert list(map(str, plan.notes)) == ["0 is not removed. Nothing would be left of the network."]


def test_heads_leave_only_where_they_are_marked_themselves() -> None:
    analysis = analyse(networks.attention(), 8)
    group = next(group for group in analysis.groups if group.heads)
    assert resolve(analysis, {"parts.a": heads(0.5)}).ratios == {group.index: 0.5}
    assert tuple(map(str, resolve(analysis, {"parts.a": prune(0.5)}).notes)) == (
        "parts.a is not pruned. This layer has no output channels of its own.",
    )
    assert tuple(map(str, resolve(analysis, {"stem": heads(0.5)}).notes)) == (
        "stem is not pruned. It has no attention heads.",
    )


def test_heads_are_not_narrowed_where_whole_heads_leave() -> None:
    analysis = analyse(networks.attention(), 8)
    plan = resolve(analysis, {"parts.a": heads(0.5), "parts.a.value": prune(0.5)})
    assert [analysis.groups[index].heads for index in plan.ratios] == [True]
    note = "parts.a.value is not pruned. Whole heads of parts.a leave, so the others keep their"
    assert list(map(str, plan.notes)) == [f"{note} width."]


@pytest.mark.parametrize("layer", ["parts.a.query", "parts.a.value"])
def test_heads_that_a_frozen_layer_makes_stay(layer: str) -> None:
    analysis = analyse(networks.attention(), 8)
    plan = resolve(analysis, {"parts.a": heads(0.5), layer: FREEZE})
    assert not plan.prunes
    assert f"Its heads are made by {layer}, marked frozen." in str(plan.notes[0])


@pytest.mark.parametrize("keep", [FREEZE, PROTECT])
@pytest.mark.parametrize("asked", [{"parts.a": heads(0.5)}, {"parts.a.value": prune(0.5)}])
def test_a_mark_on_a_container_keeps_everything_inside(keep: Mark, asked: Marks) -> None:
    analysis = analyse(networks.attention(), 8)
    assert resolve(analysis, asked).prunes
    plan = resolve(analysis, {**asked, "parts": keep})
    assert not plan.prunes
    assert f"parts, marked {'frozen' if keep is FREEZE else 'protected'}" in str(plan.notes[0])


@pytest.mark.parametrize("keep", [FREEZE, PROTECT])
def test_a_block_in_a_container_that_is_kept_stays(keep: Mark) -> None:
    analysis = _with_blocks(nn.Sequential(_residual(), _residual()))
    assert resolve(analysis, {"1.0": REMOVE}).removed_blocks == {"1.0"}
    plan = resolve(analysis, {"1.0": REMOVE, "1": keep})
    assert not plan.prunes
    assert "1.0 is not removed. 1, which holds it, is marked" in str(plan.notes[0])
