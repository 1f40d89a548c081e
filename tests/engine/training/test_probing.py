import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import torch
from torch import nn

from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training import probing
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.engine.training.probing import decided, faster_count, training_threads
from slimstudio.engine.training.settings import Precision, TrainingSettings
from slimstudio.system import locations
from tests.engine.training.toys import PREPROCESSING, same_tensors, tensors_of, toy_network

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


@pytest.fixture(params=[1, 2, 3, 4])
def available(request: pytest.FixtureRequest) -> Iterator[int]:
    with thread_count(request.param):
        yield request.param


def test_one_core_is_left_to_the_window_where_there_are_more_than_two(available: int) -> None:
    allowed = {1: {1}, 2: {1, 2}, 3: {2}, 4: {3}}[available]
    with training_threads(toy_network(), PREPROCESSING) as threads:
        assert threads in allowed
        assert torch.get_num_threads() == threads
    assert torch.get_num_threads() == available


def test_a_given_count_is_used_as_it_is(available: int) -> None:
    with training_threads(toy_network(), PREPROCESSING, threads=2) as threads:
        assert threads == torch.get_num_threads() == 2
    assert torch.get_num_threads() == available


@pytest.mark.parametrize("fast", [1, 2])
def test_the_faster_of_one_and_two_threads_is_found(fast: int) -> None:
    def step() -> None:
        time.sleep(0.002 if torch.get_num_threads() == fast else 0.1)

    assert faster_count(step) == fast


def test_trying_out_leaves_the_network_and_random_numbers_alone() -> None:
    network = toy_network()
    before, random_state = tensors_of(network), torch.get_rng_state()
    with thread_count(2), training_threads(network, PREPROCESSING):
        pass
    assert same_tensors(tensors_of(network), before)
    assert torch.equal(torch.get_rng_state(), random_state)
    assert all(parameter.grad is None for parameter in network.parameters())
