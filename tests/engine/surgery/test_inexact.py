"""Channels that a normalisation mixes leave only where that is allowed, and as told then."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from torch import nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import prune as prune_mark
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.identities import plan_of_round
from slimstudio.engine.planning.plan import NOTHING, Plan, resolve
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.vision import torchvision
from slimstudio.errors import PlanError
from tests.engine.surgery.masking import (
    masked,
    normed_over_survivors,
    relative_difference,
    with_lively_statistics,
)

_SIDE = 32
_INEXACT = PruningSettings(inexact=True)


def _vision_transformer() -> nn.Module:
    module: nn.Module = torchvision.models.VisionTransformer(
        image_size=_SIDE,
        patch_size=8,
        num_layers=2,
        num_heads=2,
        hidden_dim=16,
        mlp_dim=32,
        num_classes=5,
    )
    return module


def _swin() -> nn.Module:
    module: nn.Module = torchvision.models.SwinTransformer(
        patch_size=[4, 4],
        embed_dim=8,
        depths=[2, 2],
        num_heads=[2, 4],
        window_size=[4, 4],
        num_classes=5,
    )
    return module


def _convnext() -> nn.Module:
    setting = torchvision.models.convnext.CNBlockConfig
    module: nn.Module = torchvision.models.ConvNeXt(
        [setting(8, 12, 1), setting(12, None, 2)], layer_scale=1.0, num_classes=5
    )
    return module


def _group_normed() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 12, 3, padding=1),
        nn.GroupNorm(3, 12),
        nn.ReLU(),
        nn.Conv2d(12, 6, 3, stride=2),
        nn.Flatten(),
        nn.Linear(6 * 15 * 15, 5),
    )


_BUILDERS = (_vision_transformer, _swin, _convnext, _group_normed)


def _opened(build: Callable[[], nn.Module]) -> nn.Module:
    torch.manual_seed(0)
    module = build()
    open_modules(module)
    with torch.no_grad():
        for layer in module.modules():
            if isinstance(layer, nn.LayerNorm | nn.GroupNorm):
                layer.weight.uniform_(0.5, 1.5)
                layer.bias.uniform_(-0.2, 0.2)
    return with_lively_statistics(module)


def _everything(analysis: Analysis) -> Plan:
    return Plan(
        {g.index: 0.5 for g in analysis.groups if g.may_leave(inexact=True) and not g.heads}
    )


@pytest.mark.parametrize("build", _BUILDERS)
def test_the_oracle_takes_its_statistics_over_what_is_left(build: Callable[[], nn.Module]) -> None:
    module = _opened(build)
    analysis = analyse(module, _SIDE)
    assert any(not group.exact and not group.protected for group in analysis.groups)
    network = Network(module, Recipe("made-up", 5))
    pruned = prune(network, analysis, _everything(analysis), settings=_INEXACT)
    assert not pruned.put_back
    compact = pruned.network.module
    oracle = normed_over_survivors(
        masked(module, analysis, pruned.removed), analysis, pruned.removed
    )
    assert relative_difference(oracle, compact, _SIDE) < 1e-4

    again = _opened(build)
    resize_layers(again, pruned.network.recipe, compact.state_dict())
    again.load_state_dict(compact.state_dict(), strict=True)
    assert relative_difference(compact, again, _SIDE) == 0.0
    compact.train()(torch.randn(2, 3, _SIDE, _SIDE)).sum().backward()


def test_attributes_of_normalisations_follow() -> None:
    module = _opened(_group_normed)
    analysis = analyse(module, _SIDE)
    network = Network(module, Recipe("made-up", 5))
    pruned = prune(network, analysis, _everything(analysis), settings=_INEXACT)
    norm = pruned.network.module.get_submodule("1")
    assert isinstance(norm, nn.GroupNorm)
    assert (norm.num_channels, norm.num_groups) == (6, 3)


def test_the_embedding_stays_unless_asked_for() -> None:
    module = _opened(_vision_transformer)
    analysis = analyse(module, _SIDE)
    group = analysis.group_of("conv_proj")
    assert group is not None
    assert str(words.INEXACT) in str(group.explain())
    marks = {"conv_proj": prune_mark(0.5)}
    refused = resolve(analysis, marks)
    assert not refused.prunes
    assert str(words.INEXACT) in str(refused.notes[0])
    assert resolve(analysis, marks, allow_inexact=True).ratios == {group.index: 0.5}


def test_surgery_refuses_what_is_inexact_by_itself() -> None:
    module = _opened(_vision_transformer)
    analysis = analyse(module, _SIDE)
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, _everything(analysis))
    embedding = analysis.group_of("conv_proj")
    assert embedding is not None
    assert pruned.put_back == {embedding.index: words.INEXACT}


def test_goals_reach_further_where_inexact_changes_are_allowed() -> None:
    analysis = analyse(_opened(_vision_transformer), _SIDE)
    goal = Budget(macs=0.2)
    exactly = PruningSettings(multiple=1)
    with pytest.raises(PlanError, match="allow changes that are not exact"):
        solve(analysis, {}, goal, exactly)
    for strategy in Strategy:
        settings = replace(exactly, inexact=True, strategy=strategy)
        found = solve(analysis, {}, goal, settings)
        assert found.forecast.macs <= 0.2 * forecast(analysis, NOTHING).macs
        assert found.marks["conv_proj"].ratio > 0


def test_gradual_pruning_goes_on_with_what_is_inexact() -> None:
    analysis = analyse(_opened(_vision_transformer), _SIDE)
    group = analysis.group_of("conv_proj")
    assert group is not None
    plan = Plan({group.index: 0.5})
    assert plan_of_round(plan, analysis, analysis, 0.5).ratios == {group.index: 0.25}


def test_a_layer_says_why_its_channels_stay_unless_that_is_allowed() -> None:
    analysis = analyse(_opened(_vision_transformer), _SIDE)
    assert analysis.reason("conv_proj") == words.INEXACT
    assert not analysis.reason("conv_proj", inexact=True)
