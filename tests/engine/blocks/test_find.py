"""A container can leave whole exactly where a shortcut leads around its layers."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.blocks.find import find_blocks
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources.catalogue import outline
from tests.engine.blocks.networks import Around, stacked


def _reasons(module: nn.Module, size: int = 16) -> dict[str, str]:
    return {
        block.name: str(block.reason) for block in find_blocks(module, ExampleInputs.image(size))
    }


def _outline(name: str, size: int) -> dict[str, str]:
    module = outline(name, 10)
    open_modules(module)
    return _reasons(module, size)


# Architecture, pixels, some blocks that can leave, and some containers that cannot.
_FAMILIES = [
    ("resnet18", 32, ("layer1", "layer1.0", "layer4.1"), ("layer2", "layer2.0")),
    ("resnext50_32x4d", 32, ("layer1.1",), ("layer1.0", "layer1.0.downsample")),
    ("wide_resnet50_2", 32, ("layer3.5",), ("layer3.0",)),
    (
        "regnet_y_400mf",
        32,
        ("trunk_output.block3.block3-1",),
        ("trunk_output.block3.block3-0", "trunk_output.block3.block3-1.f.se"),
    ),
    ("mobilenet_v2", 32, ("features.3",), ("features.2", "features.4", "features.1")),
    ("mobilenet_v3_small", 32, ("features.3",), ("features.1", "features.3.block")),
    ("efficientnet_b0", 32, ("features.2.1",), ("features.2.0", "features.1.0")),
    ("efficientnet_v2_s", 32, ("features.1", "features.1.0"), ("features.2", "features.2.0")),
    ("mnasnet0_5", 32, ("layers.8.1",), ("layers.8", "layers.8.0")),
    ("convnext_tiny", 32, ("features.1", "features.1.0"), ("features.2", "features.1.0.block")),
    (
        "vit_b_32",
        224,
        ("encoder.layers", "encoder.layers.encoder_layer_0"),
        ("encoder", "encoder.layers.encoder_layer_0.mlp"),
    ),
    ("swin_t", 64, ("features.1", "features.1.0"), ("features.2", "features.1.0.attn")),
    ("swin_v2_t", 64, ("features.1.0", "features.7.1"), ("features.6", "features.1.0.mlp")),
    (
        "maxvit_t",
        224,
        ("blocks.0.layers.1", "blocks.0.layers.0.layers.grid_attention"),
        ("blocks.0.layers.0", "blocks.0.layers.0.layers.MBconv"),
    ),
]
_QUICK = ("resnet18", "mobilenet_v2", "vit_b_32", "swin_t", "regnet_y_400mf", "convnext_tiny")


@pytest.mark.parametrize(
    ("name", "size", "leave", "stay"),
    [
        pytest.param(*each, marks=() if each[0] in _QUICK else pytest.mark.slow)
        for each in _FAMILIES
    ],
)
def test_each_family_has_its_blocks(
    name: str, size: int, leave: tuple[str, ...], stay: tuple[str, ...]
) -> None:
    reasons = _outline(name, size)
    assert {each: reasons[each] for each in leave} == dict.fromkeys(leave, "")
    assert all(reasons[each] for each in stay)


@pytest.mark.parametrize("name", ["densenet121", "shufflenet_v2_x0_5", "vgg11_bn", "googlenet"])
def test_families_without_sums_have_none(name: str) -> None:
    assert all(_outline(name, 64).values())


def test_a_shortcut_with_layers_of_its_own_is_no_way_around() -> None:
    reasons = _outline("resnet50", 32)
    assert "Its output (512 x 4 x 4) has another shape" in reasons["layer2.0"]
    module = stacked(Around(lambda layers, x: layers[0](x) + layers[1](x)))
    assert "passes its input on unchanged" in _reasons(module)["1"]


_KEEP: dict[str, tuple[Callable[[nn.ModuleList, Tensor], Tensor], bool]] = {
    "a sum": (lambda layers, x: x + layers[0](x), True),
    "a gate that is never quite open": (lambda layers, x: x * layers[0](x).sigmoid(), False),
    "a sum with a reordered input": (lambda layers, x: x.flip(1) + layers[0](x), False),
    "a sum with a scaled input": (lambda layers, x: 2 * x + layers[0](x), False),
    "an input changed in place": (lambda layers, x: x.add_(1) + layers[0](x), False),
    "a constant beside the sum": (lambda layers, x: x + layers[0](x) + 1, False),
}


@pytest.mark.parametrize("kind", _KEEP)
def test_only_what_passes_its_input_on_unchanged_can_leave(kind: str) -> None:
    body, leaves = _KEEP[kind]
    assert (_reasons(stacked(Around(body)))["1"] == "") is leaves


@pytest.mark.parametrize(
    ("before", "leaves"),
    [
        (nn.Identity(), False),
        (nn.ReLU(), True),
        (nn.Sequential(nn.ReLU6(), nn.MaxPool2d(2)), True),
        (nn.Sequential(nn.ReLU(), nn.BatchNorm2d(8)), False),
        (
            nn.Sequential(nn.Sigmoid(), nn.Dropout(), nn.Flatten(1), nn.Unflatten(1, (8, 16, 16))),
            True,
        ),
        (nn.Hardtanh(-1.0, 1.0), False),
        (nn.GELU(), False),
    ],
)
def test_a_relu_after_the_sum_needs_an_input_that_is_never_negative(
    before: nn.Module, leaves: bool
) -> None:
    block = Around(lambda layers, x: torch.relu(x + layers[0](x)))
    assert (_reasons(stacked(before, block))["2"] == "") is leaves


def test_a_block_that_runs_twice_or_never_stays() -> None:
    block = Around(lambda layers, x: x + layers[0](x))
    reasons = _reasons(nn.Sequential(nn.Conv2d(3, 8, 1), block, nn.ReLU(), block))
    assert reasons["1"] == "The network runs it several times."
    never = Around(lambda layers, x: x + layers[0](x))
    module = stacked(nn.Identity())
    module.get_submodule("1").add_module("spare", never)
    assert _reasons(module)["1.spare"] == "It is not run as a whole when the network answers."


def test_networks_with_values_are_not_changed_and_tell_the_same() -> None:
    module = stacked(Around(lambda layers, x: x + layers[0](x)))
    before = {name: value.clone() for name, value in module.state_dict().items()}
    module.train()
    assert _reasons(module)["1"] == ""
    assert module.training
    assert all(torch.equal(before[name], value) for name, value in module.state_dict().items())


def test_blocks_name_the_layers_inside() -> None:
    module = stacked(Around(lambda layers, x: x + layers[0](x)))
    block = find_blocks(module, ExampleInputs.image(16))[0]
    assert block.layers == ("1.layers.0", "1.layers.1")
    assert block.holds("1.layers.0")
    assert not block.holds("10")
