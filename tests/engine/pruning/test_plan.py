"""Marks become ratios of groups, and what cannot be done is said."""

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.marks import FREEZE, PROTECT, prune
from slimstudio.engine.pruning.plan import resolve
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
    assert "parts.a is not pruned" in plan.notes[0]
    assert "stem, marked protected" in plan.notes[0]


def test_frozen_layers_are_listed_and_never_pruned() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts.a": prune(0.5), "stem": FREEZE})
    assert plan.frozen == {"stem"}
    assert not plan.prunes


def test_the_last_layer_cannot_be_pruned_and_the_note_says_why() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"head": prune(0.5)})
    assert not plan.prunes
    assert "The network's output" in plan.notes[0]


def test_a_layer_without_channels_is_noted() -> None:
    analysis = analyse(networks.residual(), 8)
    plan = resolve(analysis, {"parts": prune(0.5)})
    assert plan.notes == ("parts is not pruned. This layer has no output channels of its own.",)
