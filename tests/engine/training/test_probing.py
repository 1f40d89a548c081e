from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from torch import nn

from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.training import probing
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.engine.training.probing import decided
from slimstudio.engine.training.settings import Precision, TrainingSettings
from slimstudio.system import locations
from tests.engine.training.toys import same_tensors, tensors_of, toy_network

LARGE = Preprocessing(size=64, resize=64)
AUTO = TrainingSettings()
Step = Callable[[Precision], None]


@pytest.fixture
def gains(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the next trials are going to find, in order."""
    found: list[float] = []

    def gain(step: Step) -> float:
        step(Precision.MIXED)
        return found.pop(0)

    monkeypatch.setattr(probing, "_gain", gain)
    return found


def test_the_faster_way_is_taken_and_remembered(gains: list[float]) -> None:
    gains += [2.0, 0.5]
    assert decided(toy_network(), LARGE, AUTO, ()) is Precision.MIXED
    assert decided(toy_network(), LARGE, AUTO, ("0",)) is Precision.FULL
    for frozen, expected in (((), Precision.MIXED), (("0",), Precision.FULL)):
        assert decided(toy_network(), LARGE, AUTO, frozen) is expected
    (locations.cache() / "half-precision.json").write_text("{")
    gains += [1.1]
    assert decided(toy_network(), LARGE, AUTO, ()) is Precision.FULL


def test_small_images_and_own_choices_are_not_tried_out(gains: list[float]) -> None:
    small = Preprocessing(size=32, resize=32)
    assert decided(toy_network(), small, AUTO, ()) is Precision.FULL
    for choice in (Precision.FULL, Precision.MIXED):
        settings = replace(AUTO, precision=choice)
        assert decided(toy_network(), LARGE, settings, ()) is choice
    assert gains == []


def test_a_trial_leaves_the_network_and_random_numbers_alone() -> None:
    network = toy_network()
    before, random_state = tensors_of(network), torch.get_rng_state()
    decided(network, LARGE, AUTO, ())
    assert same_tensors(tensors_of(network), before)
    assert all(parameter.grad is None for parameter in network.parameters())
    assert torch.equal(torch.get_rng_state(), random_state)


def test_half_precision_is_used_for_the_answers_alone() -> None:
    seen: list[torch.dtype] = []
    layer = nn.Linear(4, 4)
    layer.register_forward_hook(lambda _layer, _given, made: seen.append(made.dtype))
    arithmetic = Arithmetic(Precision.MIXED, torch.device("cpu"))
    with arithmetic.lowered():
        made = layer(torch.ones(2, 4))
    arithmetic.backward(made.float().sum())
    assert seen == [torch.bfloat16]
    assert not arithmetic.scales
    assert layer.weight.grad is not None
    assert layer.weight.grad.dtype == torch.float32
