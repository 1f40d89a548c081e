import random

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.sources.catalogue import build, find, outline
from slimstudio.engine.sources.source import Architecture
from slimstudio.engine.sources.timm import TIMM
from slimstudio.engine.sources.torchvision import TORCHVISION
from slimstudio.engine.vision import torchvision
from slimstudio.errors import PlanError
from tests.engine.sources.families import EVERY_NETWORK

# ViT-H/14 is described for the 224 pixels it is built for; torchvision's figure is for 518.
COUNTED_BY_TORCHVISION = [
    each
    for each in EVERY_NETWORK
    if each.values[0] in {one.name for one in TORCHVISION.architectures()} - {"vit_h_14"}
]

SOME_OF_TIMM = [
    pytest.param(one, id=one.name, marks=[] if place < 8 else pytest.mark.slow)
    for place, one in enumerate(random.Random(0).sample(TIMM.architectures(), 48))
]


@pytest.mark.parametrize("name", COUNTED_BY_TORCHVISION)
def test_macs_and_parameters_agree_with_torchvision_published_figures(name: str) -> None:
    layers = describe_layers(outline(name, 1000), find(name).preprocessing.size)
    network = layers[0]
    published = torchvision.models.get_model_weights(name).DEFAULT.meta
    # torchvision drops GoogLeNet's auxiliary heads from its figure, but not Inception's.
    dropped = sum(layer.parameters for layer in layers if layer.name in ("aux1", "aux2"))
    assert network.parameters - dropped == published["num_params"]
    assert network.macs / 1e9 == pytest.approx(published["_ops"], abs=1e-3)


@pytest.mark.parametrize("architecture", SOME_OF_TIMM)
def test_macs_and_parameters_agree_with_what_is_listed(architecture: Architecture) -> None:
    size = architecture.preprocessing.size
    network = describe_layers(outline(architecture.name, 1000), size)[0]
    assert network.parameters == architecture.parameters
    assert network.macs == architecture.macs


def test_layers_come_outer_before_inner_with_shapes_for_one_image() -> None:
    layers = {layer.name: layer for layer in describe_layers(outline("resnet18", 10), 64)}
    assert list(layers)[:3] == ["", "conv1", "bn1"]
    assert layers["conv1"].kind == "Conv2d"
    assert layers["conv1"].output_shape == (64, 32, 32)
    assert layers["conv1"].macs == 64 * 32 * 32 * 3 * 7 * 7
    assert layers["conv1"].is_leaf
    assert not layers["layer1"].is_leaf
    assert layers["layer1"].output_shape == (64, 16, 16)
    assert layers["fc"].output_shape == (10,)
    assert layers["fc"].macs == 512 * 10
    assert layers["fc"].parameters == 512 * 10 + 10


def test_containers_carry_the_sums_of_what_they_hold() -> None:
    layers = describe_layers(outline("mobilenet_v2", 10), 64)
    leaves = [layer for layer in layers if layer.is_leaf]
    assert layers[0].macs == sum(layer.macs for layer in leaves)
    assert layers[0].parameters == sum(layer.parameters for layer in leaves)


def test_weights_that_are_used_without_calling_their_layer_count_for_that_layer() -> None:
    layers = {layer.name: layer for layer in describe_layers(outline("swin_t", 10), 224)}
    assert layers["features.1.0.attn.qkv"].macs == 56 * 56 * 96 * 3 * 96
    assert layers["features.1.0.attn"].macs > layers["features.1.0.attn.qkv"].macs


def test_auxiliary_heads_are_listed_but_cost_nothing() -> None:
    layers = {layer.name: layer for layer in describe_layers(outline("googlenet", 10), 64)}
    assert layers["aux1"].parameters > 0
    assert layers["aux1"].macs == 0
    assert layers["aux1"].output_shape is None


def test_shared_parameters_count_once() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = nn.Conv2d(3, 3, 1, bias=False)
            self.second = nn.Conv2d(3, 3, 1, bias=False)
            self.second.weight = self.first.weight

        def forward(self, images: Tensor) -> Tensor:
            once: Tensor = self.second(self.first(images))
            return once.mean((2, 3))

    layers = {layer.name: layer for layer in describe_layers(Twice(), 4)}
    assert layers[""].parameters == 9
    assert layers[""].macs == 2 * 9 * 16


def test_describing_changes_neither_values_nor_mode() -> None:
    module = build("mobilenet_v3_small", 10).train()
    before = {name: value.clone() for name, value in module.state_dict().items()}
    describe_layers(module, 64)
    assert module.training
    assert all(torch.equal(before[name], value) for name, value in module.state_dict().items())
    assert not any(layer._forward_hooks for layer in module.modules())


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("vgg11", "smallest images that it takes have 32 by 32"),
        ("densenet121", "smallest images that it takes have 29 by 29"),
        ("vit_b_16", "exactly 224 by 224"),
        ("maxvit_t", "takes images of 224 by 224"),
    ],
)
def test_too_small_images_are_answered_with_the_size_that_works(name: str, answer: str) -> None:
    with pytest.raises(PlanError, match=answer):
        describe_layers(outline(name, 10), 17)


def test_a_network_that_takes_no_size_at_all_says_so() -> None:
    flat = nn.Sequential(nn.Flatten(), nn.Linear(5, 2))
    with pytest.raises(PlanError, match="No larger size"):
        describe_layers(flat, 8)
