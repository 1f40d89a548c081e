"""Where an answer comes from, on networks for which that is known."""

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.measure.answer import Answer, grad_cam, with_heat
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.catalogue import build

PREPROCESSING = Preprocessing(size=32, resize=32)


def network(module: nn.Module) -> Network:
    return Network(module, Recipe("resnet18", 2, ("bright", "dark"), PREPROCESSING))


def brightness() -> Network:
    """Answers "bright" for the brightness of what it sees, and "dark" for the opposite."""
    first = nn.Conv2d(3, 1, 1, bias=False)
    head = nn.Linear(1, 2, bias=False)
    with torch.no_grad():
        first.weight.fill_(1.0)
        head.weight.copy_(torch.tensor([[1.0], [-1.0]]))
    flat = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())
    return network(nn.Sequential(first, nn.ReLU(inplace=True), flat, head))


def corner() -> np.ndarray:
    """A white square in the upper left quarter of a black image."""
    picture = np.zeros((32, 32, 3), dtype=np.uint8)
    picture[:16, :16] = 255
    return picture


def test_the_heat_lies_where_the_reason_is() -> None:
    heat = grad_cam(brightness(), corner(), 0)
    assert heat is not None
    assert heat.shape == (32, 32)
    assert heat[:16, :16].min() == pytest.approx(1.0)
    assert heat[20:, 20:].max() == pytest.approx(0.0)


def test_nothing_in_the_image_speaks_for_the_opposite() -> None:
    heat = grad_cam(brightness(), corner(), 1)
    assert heat is not None
    assert heat.max() == 0.0


@pytest.mark.parametrize("name", ["resnet18", "swin_t", "densenet121"])
def test_real_networks_have_a_map_and_stay_as_they_were(name: str) -> None:
    asked = network(build(name, 2, seed=0).train())
    heat = grad_cam(asked, corner(), 0)
    assert heat is None or (heat.shape == (32, 32) and 0.0 <= heat.min() <= heat.max() <= 1.0)
    assert asked.module.training
    assert all(values.grad is None for values in asked.module.parameters())


def test_a_network_without_places_at_its_end_has_none() -> None:
    tokens = nn.Sequential(nn.Conv2d(3, 4, 8, 8), nn.Flatten(2), nn.Linear(16, 2), nn.Flatten())
    module = nn.Sequential(tokens, nn.Linear(8, 2))
    assert grad_cam(network(module), corner(), 0) is None


def test_the_best_answer_is_explained() -> None:
    answer = Answer(corner(), ("bright", "dark"), (0.9, 0.1))
    explained = with_heat(answer, brightness())
    assert explained.heat is not None
    assert explained.heat[:16, :16].min() == pytest.approx(1.0)
    assert explained.shares == answer.shares
