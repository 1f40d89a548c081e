"""Channels before and after, layer by layer."""

from torch import nn

from slimstudio.engine.measure.kept_layers import KeptLayer, all_layers, kept_layers
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.recipe import Recipe


def network(*layers: nn.Module) -> Network:
    return Network(nn.Sequential(*layers), Recipe("resnet18", 2))


def test_layers_that_stayed_shrank_and_left() -> None:
    before = network(nn.Conv2d(3, 8, 1), nn.BatchNorm2d(8), nn.Conv2d(8, 6, 1), nn.Linear(6, 2))
    after = network(nn.Conv2d(3, 5, 1), nn.BatchNorm2d(5), nn.Identity(), nn.Linear(6, 2))
    assert all_layers(before, after) == (
        KeptLayer("0", 8, 5),
        KeptLayer("2", 6, 0),
        KeptLayer("3", 2, 2),
    )
    assert kept_layers(before, after) == (KeptLayer("0", 8, 5), KeptLayer("2", 6, 0))
