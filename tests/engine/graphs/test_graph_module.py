"""A graph as a module: its layers, its containers, and what it answers."""

import copy

import pytest
import torch
from torch import nn

from slimstudio.api import prune
from slimstudio.engine.graphs.graph import (
    CALL,
    Graph,
    LayerKind,
    Node,
    NumberKind,
    Result,
    Stored,
    TensorKind,
)
from slimstudio.engine.graphs.graph_module import GraphBlock, build_network

_HEADS = (
    Node("flat", "aten.flatten.using_ints", (Result("conv"), 2)),
    Node("tokens", "aten.transpose.int", (Result("flat"), 1, 2)),
    Node("qkv", CALL, (Result("tokens"),), path="block.qkv"),
    Node("parts", "aten.unflatten.int", (Result("qkv"), 2, (3, 2, -1)), path="block"),
    Node("order", "aten.permute.default", (Result("parts"), (2, 0, 3, 1, 4)), path="block"),
    Node("three", "aten.unbind.int", (Result("order"),), path="block"),
    Node(
        "mixed",
        "aten.scaled_dot_product_attention.default",
        (Result("three", 0), Result("three", 1), Result("three", 2)),
        {"scale": 0.5},
        path="block",
    ),
    Node("back", "aten.transpose.int", (Result("mixed"), 1, 2), path="block"),
    Node("wide", "aten.flatten.using_ints", (Result("back"), 2), path="block"),
    Node("proj", CALL, (Result("wide"),), path="block.proj"),
    Node("scaled", "aten.mul.Tensor", (Result("proj"), Stored("block.gamma")), path="block"),
    Node("sum", "aten.add.Tensor", (Result("tokens"), Result("scaled"))),
    Node("mean", "aten.mean.dim", (Result("sum"), (1,))),
    Node("head", CALL, (Result("mean"),), path="head"),
)


def attention_graph() -> Graph:
    """Make a network with attention in one block."""
    return Graph(
        (Node("conv", CALL, (Result("image"),), path="stem.conv"), *_HEADS),
        ("image",),
        (Result("head"),),
        {
            "stem.conv": LayerKind(
                "Conv2d", {"in_channels": 3, "out_channels": 16, "kernel_size": 4, "stride": 4}
            ),
            "block.qkv": LayerKind("Linear", {"in_features": 16, "out_features": 48}),
            "block.proj": LayerKind("Linear", {"in_features": 16, "out_features": 16}),
            "head": LayerKind("Linear", {"in_features": 16, "out_features": 5}),
        },
        {"block.gamma": TensorKind((16,), learns=True)},
        {"block": "Attention"},
    )


def _filled(graph: Graph) -> nn.Module:
    torch.manual_seed(0)
    network = build_network(graph).eval()
    for parameter in network.parameters():
        nn.init.normal_(parameter, std=0.3)
    return network


def test_layers_are_where_they_were_and_containers_run_their_own_steps() -> None:
    network = _filled(attention_graph())
    assert type(network.get_submodule("stem.conv")) is nn.Conv2d
    block = network.get_submodule("block")
    assert isinstance(block, GraphBlock)
    assert type(block).__name__ == "Attention"
    tokens = torch.randn(2, 9, 16)
    assert block(tokens).shape == (2, 9, 16)
    assert set(network.state_dict()) >= {"block.gamma", "block.qkv.weight", "head.bias"}


def test_any_number_of_images_is_answered_alike() -> None:
    network = _filled(attention_graph())
    images = torch.randn(3, 3, 16, 16)
    with torch.no_grad():
        together = network(images)
        apart = torch.cat([network(one[None]) for one in images])
    torch.testing.assert_close(together, apart)


def test_sizes_follow_what_leaves() -> None:
    network = _filled(attention_graph())
    images = torch.randn(2, 3, 16, 16)
    result = prune(network, images, ratio=0.5, inexact=True)
    assert result.model.get_parameter("block.qkv.weight").shape[0] < 48
    assert result.model(images).shape == (2, 5)


def test_copies_answer_alike_and_share_no_tensor() -> None:
    network = _filled(attention_graph())
    again = copy.deepcopy(network)
    images = torch.randn(1, 3, 16, 16)
    assert torch.equal(network(images), again(images))
    assert {p.data_ptr() for p in network.parameters()}.isdisjoint(
        p.data_ptr() for p in again.parameters()
    )


@pytest.mark.parametrize(
    "node",
    [
        Node("bad", "os.system", ("echo",)),
        Node("bad", "aten.from_file.default", ("/etc/passwd",)),
        Node("bad", "aten.set_data.default", (Result("image"),)),
    ],
)
def test_only_listed_operations_are_called(node: Node) -> None:
    with pytest.raises(ValueError, match="not known"):
        build_network(Graph((node,), ("image",), (Result("bad"),)))


@pytest.mark.parametrize("path", ["forward", "a.training", "graph_sizes"])
def test_parts_never_replace_what_a_module_is_made_of(path: str) -> None:
    graph = Graph((), ("image",), (Result("image"),), tensors={path: TensorKind((1,))})
    with pytest.raises(ValueError, match="two of its parts"):
        build_network(graph)


def test_precisions_are_those_of_the_list() -> None:
    node = Node("bad", "aten.to.dtype", (Result("image"), NumberKind("complex64")))
    with pytest.raises(ValueError, match="complex64"):
        build_network(Graph((node,), ("image",), (Result("bad"),)))


@pytest.mark.parametrize(
    "layer",
    [
        LayerKind("Conv9d"),
        LayerKind("Linear", {"in_features": 3, "out_features": 2, "device": "cuda"}),
        LayerKind("Linear", {"in_features": 3}),
        LayerKind("Linear", {"in_features": 0, "out_features": 2}),
        LayerKind("Linear", {"in_features": 3, "out_features": True}),
        LayerKind("Linear", {"in_features": 10**12, "out_features": 1}),
        LayerKind("ReLU", {"inplace": True}),
    ],
)
def test_layers_are_those_of_the_list_with_plain_settings(layer: LayerKind) -> None:
    graph = Graph((), ("image",), (Result("image"),), {"a": layer})
    with pytest.raises(ValueError, match="a "):
        build_network(graph)


def test_a_container_that_is_left_and_entered_again_runs_from_outside() -> None:
    graph = Graph(
        (
            Node("one", CALL, (Result("image"),), path="a.first"),
            Node("two", CALL, (Result("one"),), path="b"),
            Node("three", CALL, (Result("two"),), path="a.second"),
        ),
        ("image",),
        (Result("three"),),
        {"a.first": LayerKind("ReLU"), "b": LayerKind("Sigmoid"), "a.second": LayerKind("Tanh")},
    )
    network = build_network(graph)
    image = torch.randn(1, 2)
    assert torch.equal(network(image), image.relu().sigmoid().tanh())


def test_parts_are_listed_in_the_order_in_which_they_run() -> None:
    names = [name for name, _ in build_network(attention_graph()).named_children()]
    assert names == ["stem", "block", "head"]
