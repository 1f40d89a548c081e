"""Repair computes where the networks lie: nothing is mixed with what lies elsewhere."""

from functools import partial

import pytest
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Unattended
from slimstudio.engine.device import computed
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.sources.opening import opened
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.engine.vision import torchvision
from tests.engine.pretend_card import CARD, PretendCard
from tests.engine.reconstruction.networks import (
    CLASSES,
    KINDS,
    built,
    images,
    pruned,
)
from tests.engine.training.toys import PREPROCESSING


def repaired_on_a_card(network: Network, left: Pruned, analysis: Analysis) -> PretendCard:
    def repair(place: torch.device) -> object:
        return reconstruct(network.module, left, analysis, images().on(place), Unattended())

    card = PretendCard()
    with card:
        computed(repair, CARD, network.module, left.network.module)
    return card


@pytest.mark.parametrize("kind", KINDS)
def test_networks_are_repaired_on_a_card(kind: str) -> None:
    network = Network(built(kind), Recipe("made-up", 3, CLASSES, PREPROCESSING))
    left, analysis = pruned(network.module)
    assert "linear" in repaired_on_a_card(network, left, analysis).here


@pytest.mark.parametrize("heads", [True, False])
def test_attention_is_repaired_on_a_card(heads: bool) -> None:
    torch.manual_seed(0)
    make = partial(torchvision.models.VisionTransformer, image_size=16, patch_size=4, num_layers=1)
    module = make(num_heads=2, hidden_dim=16, mlp_dim=24, num_classes=3).eval()
    network = opened(Network(module, Recipe("made-up", 3, CLASSES, PREPROCESSING)))
    analysis = analyse(network.module, 16)
    groups = [g for g in analysis.groups if any("attention" in n for n in g.producers)]
    plan = Plan({g.index: 0.5 for g in groups if g.removable and g.heads == heads})
    left = prune(network, analysis, plan)
    assert "linear" in repaired_on_a_card(network, left, analysis).here
