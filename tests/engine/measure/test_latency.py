import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.measure.latency import measure_latency, thread_count
from slimstudio.errors import Cancelled
from tests.engine.training.toys import flags_of, toy_network
from tests.engine.watching import Watcher

CONTROL = Unattended()


class Diary(nn.Module):
    """Writes down every run: its own name, the threads, and the shape of the input."""

    def __init__(self, name: str, entries: list[tuple[object, ...]]) -> None:
        super().__init__()
        self.name, self.entries = name, entries

    def forward(self, images: Tensor) -> Tensor:
        mode = (self.training, torch.is_inference_mode_enabled())
        self.entries.append((self.name, torch.get_num_threads(), tuple(images.shape), *mode))
        return images


def test_networks_take_turns_on_one_thread_and_one_image() -> None:
    entries: list[tuple[object, ...]] = []
    with thread_count(2):
        found = measure_latency([Diary("a", entries), Diary("b", entries)], 24, CONTROL)
        assert torch.get_num_threads() == 2
    assert [entry[0] for entry in entries] == ["a", "b"] * (len(entries) // 2)
    assert {entry[1:] for entry in entries} == {(1, (1, 3, 24, 24), False, True)}
    assert [latency.threads for latency in found] == [1, 1]


def test_each_has_at_least_thirty_runs_where_they_are_quick_and_a_spread() -> None:
    for latency in measure_latency([toy_network(), toy_network()], 16, CONTROL):
        assert latency.runs >= 30
        assert 0 < latency.low_ms <= latency.median_ms <= latency.high_ms


def test_the_networks_are_left_as_they_were() -> None:
    network = toy_network().train()
    before = flags_of(network)
    measure_latency([network], 16, CONTROL, threads=2)
    assert flags_of(network) == before


def test_measuring_can_be_stopped() -> None:
    network = toy_network().train()
    with pytest.raises(Cancelled), thread_count(2):
        measure_latency([network, network], 16, Watcher(stop_after=9))
    assert network.training


def test_a_run_may_have_many_images() -> None:
    entries: list[tuple[object, ...]] = []
    measure_latency([Diary("a", entries)], 24, CONTROL, batch=16)
    assert {entry[2] for entry in entries} == {(16, 3, 24, 24)}


def test_no_networks_take_no_time() -> None:
    assert measure_latency([], 16, CONTROL) == ()
