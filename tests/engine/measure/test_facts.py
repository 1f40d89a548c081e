"""Memory is counted from what is alive at once."""

import pytest
import torch
from torch import nn

from slimstudio.engine.measure.footprint_probe import find_footprint
from slimstudio.engine.vision import torchvision

FLOAT = 4


def chain() -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(3, 16, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(16, 8, 3, padding=1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 5),
    )


def test_the_peak_is_where_most_is_alive() -> None:
    image, wide, narrow = 3 * 64, 16 * 64, 8 * 64
    peak = find_footprint(chain(), 8).peak({})
    assert peak == FLOAT * (image + wide + narrow)


def test_it_shrinks_with_the_channels_of_the_layer_that_made_the_values() -> None:
    image, wide, narrow = 3 * 64, 16 * 64, 8 * 64
    footprint = find_footprint(chain(), 8)
    assert footprint.peak({"0": (16, 4)}) == FLOAT * (image + wide // 4 + narrow)
    assert footprint.peak({"0": (16, 4), "2": (8, 2)}) == FLOAT * (image + wide // 4 + narrow // 4)


def test_a_shortcut_is_alive_until_it_is_added() -> None:
    network = torchvision.models.resnet18(weights=None)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    footprint = find_footprint(network, 32)
    image, block = 3 * 32 * 32, 64 * 8 * 8
    # The stem's output before and after its norm is the most: 64 channels at 16 x 16.
    assert footprint.peak({}) == pytest.approx(FLOAT * (image + 2 * 64 * 16 * 16), rel=0.01)
    alive = footprint.bytes_of[:, footprint.layers.index("layer1.0.conv2")]
    assert alive.max() >= FLOAT * block
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())
