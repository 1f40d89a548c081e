"""Removed channels are gone, and everything else answers as if they had been zero."""

import copy
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.forecast import count
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.engine.vision import torchvision
from slimstudio.errors import PlanError
from tests.engine.channels import networks
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics


def _halved(module: nn.Module, size: int) -> Pruned:
    analysis = analyse(module, size)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan)
    found = relative_difference(
        masked(module, analysis, pruned.removed), pruned.network.module, size
    )
    assert found < 1e-4
    parameters = sum(p.numel() for p in pruned.network.module.parameters())
    assert count(analysis, pruned.removed).parameters == parameters
    return pruned


@pytest.mark.parametrize("build", networks.EXACT)
def test_each_kind_of_coupling_is_exact(build: Callable[[], nn.Module]) -> None:
    torch.manual_seed(0)
    pruned = _halved(build().eval(), 8)
    assert pruned.removed.any()
    assert not pruned.put_back


@pytest.mark.parametrize(
    "name",
    ["resnet18", "mobilenet_v2", "resnext50_32x4d", "squeezenet1_1"],
)
def test_torchvision_networks_are_exact(name: str) -> None:
    torch.manual_seed(0)
    module = with_lively_statistics(torchvision.models.get_model(name, weights=None))
    before = copy.deepcopy(module.state_dict())
    size = 64
    pruned = _halved(module, size)
    assert not pruned.put_back
    assert all(torch.equal(before[key], value) for key, value in module.state_dict().items())
    smaller = pruned.network.module
    smaller.train()(torch.randn(2, 3, size, size)).sum().backward()
    assert all(p.grad is not None for p in smaller.parameters())


def test_attributes_follow_the_tensors_and_are_recorded() -> None:
    module = torchvision.models.mobilenet_v2(weights=None)
    pruned = _halved(with_lively_statistics(module), 32)
    block = pruned.network.module.get_submodule("features.2.conv.1.0")
    assert isinstance(block, nn.Conv2d)
    assert block.groups == block.in_channels == block.out_channels == 48
    recorded = pruned.network.recipe.resized["features.2.conv.1.0"]
    assert recorded == {"groups": 48, "in_channels": 48, "out_channels": 48}


class _HardWired(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.free = nn.Conv2d(8, 6, 1)
        self.head = nn.Linear(6, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Insist on eight channels after the first layer."""
        features = self.stem(images)
        assert features.shape[1] == 8, "eight channels are needed"
        logits: Tensor = self.head(self.free(features).mean((2, 3)))
        return logits


def test_a_hard_wired_width_is_put_back_and_the_rest_is_pruned() -> None:
    pruned = _halved(_HardWired().eval(), 8)
    stem, free = (pruned.network.module.get_submodule(name) for name in ("stem", "free"))
    assert isinstance(stem, nn.Conv2d)
    assert isinstance(free, nn.Conv2d)
    assert (stem.out_channels, free.out_channels) == (8, 3)
    (reason,) = pruned.put_back.values()
    assert str(reason).startswith("The network only works with its original size: see line ")


def test_a_plan_that_removes_nothing_is_refused() -> None:
    module = networks.residual()
    with pytest.raises(PlanError, match="would not change"):
        prune(Network(module, Recipe("made-up", 5)), analyse(module, 8), Plan())


def test_an_analysis_of_another_network_is_refused() -> None:
    module = networks.residual()
    analysis = analyse(networks.concatenation(), 8)
    with pytest.raises(PlanError, match="another network"):
        prune(Network(module, Recipe("made-up", 5)), analysis, Plan({0: 0.5}))


def test_weights_that_are_not_numbers_are_named() -> None:
    module = networks.residual()
    with torch.no_grad():
        module.get_parameter("stem.weight").fill_(float("nan"))
    analysis = analyse(module, 8)
    with pytest.raises(PlanError, match=r"stem\.weight"):
        prune(Network(module, Recipe("made-up", 5)), analysis, Plan({0: 0.5}))


def test_the_least_important_channels_go() -> None:
    module = networks.concatenation().eval()
    analysis = analyse(module, 8)
    group = analysis.group_of("parts.b")
    assert group is not None
    importance = np.ones(analysis.channel_count)
    importance[group.channels[[1, 3]]] = 0.0
    plan = Plan({group.index: 1 / 3})
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan, importance)
    kept = module.get_parameter("parts.b.weight")[[0, 2, 4, 5]]
    assert torch.equal(pruned.network.module.get_parameter("parts.b.weight"), kept)


def test_a_head_leaves_with_everything_inside_and_the_scale_stays() -> None:
    torch.manual_seed(0)
    module = networks.attention().eval()
    analysis = analyse(module, 8)
    heads = next(group for group in analysis.groups if group.heads)
    plan = Plan({heads.index: 0.5})
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan)
    smaller = pruned.network.module
    assert {n: smaller.get_submodule(f"parts.a.{n}").weight.shape for n in ("query", "out")} == {
        "query": (4, 8),
        "out": (8, 4),
    }
    assert torch.equal(smaller.get_buffer("parts.a.scale"), torch.full((1, 1, 1), 0.5))
    oracle = masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, smaller, 8) < 1e-5


class _ScaledByWidth(nn.Module):
    def __init__(self, between: nn.Module) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.between = between
        self.free = nn.Conv2d(8, 6, 1)
        self.head = nn.Linear(6, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Divide by the square root of the number of channels, as attention does."""
        features = self.between(self.stem(images))
        features = features * features.shape[1] ** -0.5
        logits: Tensor = self.head(self.free(features).mean((2, 3)))
        return logits


def test_weights_make_up_for_a_factor_that_depends_on_the_width() -> None:
    pruned = _halved(_ScaledByWidth(nn.Identity()).eval(), 8)
    assert pruned.network.module.get_parameter("stem.weight").shape[0] == 4
    assert not pruned.put_back


def test_a_factor_behind_an_activation_is_noticed() -> None:
    pruned = _halved(_ScaledByWidth(nn.Tanh()).eval(), 8)
    assert pruned.network.module.get_parameter("stem.weight").shape[0] == 8
    assert pruned.network.module.get_parameter("free.weight").shape[0] == 3
    assert "number that depends on these channels" in str(next(iter(pruned.put_back.values())))
