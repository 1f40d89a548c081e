"""Opened shuffles answer as torchvision's do, and let any channel leave."""

import copy

import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_shuffle import open_shuffle
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.surgery.prune import prune
from slimstudio.engine.vision import torchvision
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics


def _stock() -> torch.nn.Module:
    torch.manual_seed(0)
    return with_lively_statistics(torchvision.models.shufflenet_v2_x1_0(weights=None))


def test_answers_stay_the_same() -> None:
    stock = _stock()
    opened = copy.deepcopy(stock)
    assert open_shuffle(opened)
    assert relative_difference(stock, opened, 64) < 1e-6
    assert not open_shuffle(opened)


def test_half_of_every_layer_can_leave_exactly_and_less_than_a_third_of_the_macs_stays() -> None:
    module = _stock()
    open_shuffle(module)
    analysis = analyse(module, 64)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(module, Recipe("shufflenet_v2_x1_0", 1000)), analysis, plan)
    assert not pruned.put_back
    left = count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs
    assert left < 0.33
    oracle = masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, pruned.network.module, 64) < 1e-5
    pruned.network.module.train()(torch.randn(2, 3, 64, 64)).sum().backward()
