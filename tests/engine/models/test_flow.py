import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.models.flow import data_flow
from slimstudio.engine.models.layers import DataFlow, NodeKind
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources.catalogue import outline


def read_by(graph: DataFlow, key: str) -> list[str]:
    """Name what a step reads."""
    place = [node.key for node in graph.nodes].index(key)
    return [graph.nodes[source].key for source, target in graph.edges if target == place]


class Shortcut(nn.Module):
    """Uses one activation twice, and hands its input on beside a layer that changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(4, 4, 3, padding=1)
        self.relu = nn.ReLU(inplace=True)
        self.drop = nn.Dropout()

    def forward(self, x: Tensor) -> Tensor:
        meeting: Tensor = self.relu(self.conv(x)) + x.mul(2) + self.drop(x)
        return torch.as_tensor(self.relu(meeting))


def test_layers_and_meetings_are_steps_in_the_order_in_which_they_run() -> None:
    graph = data_flow(nn.Sequential(nn.Conv2d(3, 4, 1), Shortcut()), 8)
    assert read_by(graph, "0") == ["/input#1"]
    assert read_by(graph, "1.conv") == ["0"]
    assert read_by(graph, "1.relu") == ["1.conv"]
    assert read_by(graph, "1/add#1") == ["1.relu", "0"]
    assert read_by(graph, "1.drop") == ["0"]
    assert read_by(graph, "1/add#2") == ["1/add#1", "1.drop"]
    assert read_by(graph, "1.relu#2") == ["1/add#2"]
    assert read_by(graph, "/output#1") == ["1.relu#2"]
    assert all(source < target for source, target in graph.edges)


def test_a_layer_whose_weights_are_used_without_calling_it_is_a_step() -> None:
    class Borrowing(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = nn.Linear(8, 5)

        def forward(self, x: Tensor) -> Tensor:
            return nn.functional.linear(x, self.inner.weight, self.inner.bias).relu()

    graph = data_flow(Borrowing(), 8)
    assert read_by(graph, "inner") == ["/input#1"]
    assert read_by(graph, "/output#1") == ["inner"]


def test_a_dense_block_is_a_chain_of_layers_that_are_put_beside_each_other() -> None:
    graph = data_flow(outline("densenet121", 10), 32)
    block = "features.denseblock1"
    assert read_by(graph, f"{block}/concatenate#1") == [
        "features.pool0",
        f"{block}.denselayer1.conv2",
    ]
    assert read_by(graph, f"{block}/concatenate#2") == [
        f"{block}/concatenate#1",
        f"{block}.denselayer2.conv2",
    ]
    assert len(graph.edges) < 2 * len(graph.nodes)


def test_attention_meets_twice_and_knows_its_home() -> None:
    module = outline("vit_b_16", 10)
    open_modules(module)
    graph = data_flow(module, 224)
    home = "encoder.layers.encoder_layer_0"
    products = [n for n in graph.nodes if n.kind is NodeKind.PRODUCT and home in n.container]
    assert len(products) == 2
    assert [n.container for n in graph.nodes if n.kind is NodeKind.ADD][:2] == [home, home]


@pytest.mark.parametrize(
    "name", ["googlenet", "shufflenet_v2_x0_5", "swin_t", "mobilenet_v3_small"]
)
def test_every_step_leads_to_the_answer(name: str) -> None:
    module = outline(name, 10)
    open_modules(module)
    graph = data_flow(module, 64)
    last = len(graph.nodes) - 1
    leading = {last}
    for source, target in sorted(graph.edges, key=lambda edge: -edge[1]):
        if target in leading:
            leading.add(source)
    assert leading == set(range(len(graph.nodes)))
    assert graph.nodes[last].kind is NodeKind.OUTPUT


def test_following_changes_nothing_about_the_network() -> None:
    module = nn.Sequential(nn.Conv2d(3, 4, 1), Shortcut()).eval()
    before = {key: set(child.__dict__) for key, child in module.named_modules()}
    data_flow(module, 8)
    assert {key: set(child.__dict__) for key, child in module.named_modules()} == before
    assert module(torch.zeros(1, 3, 8, 8)).shape == (1, 4, 8, 8)
