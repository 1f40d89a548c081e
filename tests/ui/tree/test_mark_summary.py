from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, Mark, MarkKind, heads, prune
from slimstudio.engine.models.layers import Layer
from slimstudio.ui.tree.mark_summary import (
    NO_PARENT,
    NOTHING,
    LayerOutline,
    MarkSummary,
    outline,
    summarise,
)
from tests.ui.layers import LAYERS, PRUNABLE

ALL_WITH_PARAMETERS = [layer.name for layer in LAYERS if layer.is_leaf and layer.parameters]
TREE = outline(LAYERS)


def summary_of(name: str, marks: dict[str, Mark]) -> MarkSummary:
    layer_id = TREE.id_of(name)
    assert layer_id is not None
    return summarise(TREE, marks, PRUNABLE)[layer_id]


def test_without_marks_everything_trains() -> None:
    assert summary_of("", {}) == MarkSummary(MarkKind.TRAIN)
    assert summary_of("conv1", {}) == MarkSummary(MarkKind.TRAIN)


def test_a_layer_without_parameters_has_no_mark() -> None:
    assert summary_of("relu", {}) == NOTHING


def test_a_container_shows_the_mark_that_all_below_share() -> None:
    marks = dict.fromkeys(ALL_WITH_PARAMETERS, FREEZE)
    assert summary_of("", marks).kind is MarkKind.FREEZE
    assert summary_of("layer1", marks).kind is MarkKind.FREEZE


def test_different_marks_below_are_mixed() -> None:
    marks = {"layer1.0.conv1": FREEZE, "layer1.0.conv2": PROTECT}
    below = ((MarkKind.TRAIN, 1), (MarkKind.FREEZE, 1), (MarkKind.PROTECT, 1))
    assert summary_of("layer1", marks) == MarkSummary(counts=below)
    assert summary_of("", marks).counts[0] == (MarkKind.TRAIN, 4)
    assert not summary_of("conv1", marks).mixed


def test_layers_that_cannot_be_pruned_do_not_make_a_pruned_stage_mixed() -> None:
    marks = {"layer1.0.conv1": prune(0.25), "layer1.0.conv2": prune(0.5)}
    assert summary_of("layer1", marks) == MarkSummary(MarkKind.PRUNE, 0.25, 0.5)


def test_a_stage_pruned_in_part_is_mixed() -> None:
    assert summary_of("layer1", {"layer1.0.conv1": prune(0.25)}).mixed


def test_a_batchnorm_that_trains_makes_a_frozen_stage_mixed() -> None:
    marks = {"layer1.0.conv1": FREEZE, "layer1.0.conv2": FREEZE}
    assert summary_of("layer1", marks).mixed


def test_what_lies_in_a_removed_block_is_removed_with_it() -> None:
    marks = {"layer1.0": REMOVE}
    for name in ("layer1.0", "layer1.0.conv1", "layer1.0.bn1", "layer1"):
        assert summary_of(name, marks).kind is MarkKind.REMOVE
    assert summary_of("conv1", marks).kind is MarkKind.TRAIN
    assert summary_of("", marks).mixed


def test_a_container_that_loses_heads_says_so_and_its_layers_train() -> None:
    marks = {"layer1.0": heads(0.5)}
    assert summary_of("layer1.0", marks) == MarkSummary(MarkKind.HEADS, 0.5, 0.5)
    assert summary_of("layer1", marks) == MarkSummary(MarkKind.HEADS, 0.5, 0.5)
    assert summary_of("layer1.0.conv1", marks).kind is MarkKind.TRAIN


def known_id(tree: LayerOutline, name: str) -> int:
    found = tree.id_of(name)
    assert found is not None
    return found


def test_layers_hang_below_what_holds_them_in_their_order() -> None:
    tree = outline(LAYERS)
    network, stage, block = (known_id(tree, name) for name in ("", "layer1", "layer1.0"))
    assert tree.tops == (network,)
    assert [LAYERS[i].name for i in tree.children[network]] == [
        "conv1",
        "bn1",
        "relu",
        "layer1",
        "fc",
    ]
    assert tree.parents[block] == stage
    assert tree.rows[known_id(tree, "fc")] == 4


def test_leaves_below_a_container_come_in_order_and_a_leaf_is_its_own() -> None:
    tree = outline(LAYERS)
    below = [LAYERS[i].name for i in tree.leaves_below(known_id(tree, "layer1"))]
    assert below == ["layer1.0.conv1", "layer1.0.bn1", "layer1.0.conv2"]
    assert list(tree.leaves_below(known_id(tree, "fc"))) == [known_id(tree, "fc")]


def test_a_layer_whose_container_is_not_listed_hangs_below_the_next_one_out() -> None:
    tree = outline(
        (
            Layer("", "Net", None, 1, 1, is_leaf=False),
            Layer("hidden.inner.conv", "Conv2d", (1,), 1, 1, is_leaf=True),
        )
    )
    assert tree.parents == (NO_PARENT, 0)


def test_an_unknown_layer_has_no_id() -> None:
    assert outline(LAYERS).id_of("layer9") is None
    assert outline(()).id_of("") is None
