import time
from collections.abc import Iterator

import pytest
import torch

from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.training.threads import faster_count, training_threads
from tests.engine.training.toys import PREPROCESSING, same_tensors, tensors_of, toy_network


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
