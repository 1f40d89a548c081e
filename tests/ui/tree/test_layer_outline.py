from slimstudio.engine.models.layers import Layer
from slimstudio.ui.tree.layer_outline import NO_PARENT, LayerOutline, outline
from tests.ui.layers import LAYERS


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
