import pytest

from slimstudio.engine.marks import FREEZE, PROTECT, Mark, prune
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import resolve
from slimstudio.ui.plan.selection_words import why_otherwise
from slimstudio.ui.tree.tree_state import Coupling, TreeState, tree_state
from tests.ui.resnet import opened_resnet


@pytest.fixture(scope="module")
def coupling() -> Coupling:
    return Coupling(opened_resnet().analysis)


def state_of(coupling: Coupling, marks: dict[str, Mark]) -> TreeState:
    opened = opened_resnet()
    then = forecast(opened.analysis, resolve(opened.analysis, marks))
    return tree_state(opened.layers, coupling, marks, then)


def test_layers_that_write_to_the_same_sum_belong_together_with_their_batchnorms(
    coupling: Coupling,
) -> None:
    assert coupling.together_with(("conv1",)) == {
        "bn1",
        "layer1.0.conv2",
        "layer1.0.bn2",
        "layer1.1.conv2",
        "layer1.1.bn2",
    }
    assert coupling.together_with(("bn1",)) == coupling.together_with(("conv1",)) - {"bn1"} | {
        "conv1"
    }


def test_a_layer_without_channels_belongs_to_nothing(coupling: Coupling) -> None:
    assert coupling.together_with(("relu",)) == frozenset()
    assert coupling.explain("relu") == ""


def test_only_layers_that_make_channels_can_be_pruned(coupling: Coupling) -> None:
    shown = state_of(coupling, {})
    assert "layer1.0.conv1" in shown.prunable
    assert {"bn1", "fc", "relu", "layer1"}.isdisjoint(shown.prunable)
    assert "layer2.0.conv1" in shown.blocked["layer2.0.bn1"]
    assert "one channel per class" in shown.blocked["fc"]
    assert "relu" not in shown.blocked


def test_batchnorms_and_coupled_layers_shrink_with_a_pruned_one_and_know_why(
    coupling: Coupling,
) -> None:
    shown = state_of(coupling, {"conv1": prune(0.5)})
    for name in ("conv1", "bn1", "layer1.1.conv2", "layer1.1.bn2"):
        assert shown.channels[name] == (64, 32)
    assert shown.channels["layer1.0.conv1"] == (64, 64)
    assert shown.shrunk_by["layer1.1.conv2"] == ("conv1",)
    assert shown.shrunk_by["bn1"] == ("conv1",)
    assert "conv1" not in shown.shrunk_by
    assert "layer1.0.conv1" not in shown.shrunk_by


@pytest.mark.parametrize(("mark", "word"), [(FREEZE, "Freeze"), (PROTECT, "Protect")])
def test_a_coupled_layer_that_keeps_its_channels_is_named(
    coupling: Coupling, mark: Mark, word: str
) -> None:
    marks = {"conv1": prune(0.5), "layer1.0.conv2": mark}
    said = why_otherwise(coupling, marks, "conv1")
    assert "layer1.0.conv2" in said
    assert word in said
    assert said.startswith("Nothing leaves")


def test_a_coupled_layer_that_asks_for_more_is_named(coupling: Coupling) -> None:
    marks = {"conv1": prune(0.25), "layer1.0.conv2": prune(0.5)}
    assert why_otherwise(coupling, marks, "conv1").startswith("50 % leave")
    assert why_otherwise(coupling, marks, "layer1.0.conv2") == ""


def test_ratios_that_look_alike_need_no_explanation(coupling: Coupling) -> None:
    marks = {"conv1": prune(0.300), "layer1.0.conv2": prune(0.303)}
    assert why_otherwise(coupling, marks, "conv1") == ""
