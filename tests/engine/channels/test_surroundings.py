"""What holds for the whole process while a network is followed holds no longer than that."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.blocks.find import find_blocks
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.surroundings import alike, attention_in_parts
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.flow import data_flow
from slimstudio.errors import PlanError
from tests.engine.channels import networks


def _is_on() -> bool:
    return bool(torch.backends.mha.get_fastpath_enabled())


@pytest.fixture(params=[True, False])
def before(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Let the switch be one way or the other beforehand."""
    found = _is_on()
    torch.backends.mha.set_fastpath_enabled(value=request.param)
    yield request.param
    torch.backends.mha.set_fastpath_enabled(value=found)


def test_attention_runs_in_parts_until_the_outermost_block_ends(before: bool) -> None:
    with attention_in_parts():
        with pytest.raises(ValueError, match="inside"), attention_in_parts():
            raise ValueError("inside")
        assert not _is_on()
    assert _is_on() == before


def test_threads_that_overlap_leave_the_switch_as_it_was(before: bool) -> None:
    both, first_left = Barrier(2, timeout=10), Event()

    def first() -> None:
        with attention_in_parts():
            both.wait()
        first_left.set()

    def second() -> bool:
        with attention_in_parts():
            both.wait()
            first_left.wait(10)
            return _is_on()

    with ThreadPoolExecutor(2) as pool:
        leaving, staying = pool.submit(first), pool.submit(second)
        leaving.result()
        assert not staying.result()
    assert _is_on() == before


def test_whoever_follows_a_network_leaves_the_switch_as_it_was(before: bool) -> None:
    module = networks.attention()
    analyse(module, 8)
    find_blocks(module, ExampleInputs.image(8))
    describe_layers(module.to("meta"), 8)
    data_flow(module, 8)
    with pytest.raises(PlanError):
        describe_layers(nn.Conv2d(4, 5, 1), 8)
    assert _is_on() == before


def test_chance_goes_on_as_if_nobody_had_asked_it() -> None:
    def draw() -> tuple[float, float, float]:
        return random.random(), float(np.random.rand()), float(torch.rand(()))  # noqa: NPY002 - what networks use

    states = random.getstate(), np.random.get_state(), torch.get_rng_state()  # noqa: NPY002 - the same
    expected = draw()
    random.setstate(states[0])
    np.random.set_state(states[1])  # noqa: NPY002 - the same
    torch.set_rng_state(states[2])
    with alike():
        inside = draw()
    with alike():
        assert draw() == inside
    assert draw() == expected
