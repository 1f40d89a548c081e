from pathlib import Path

from safetensors.torch import save_file
from torch import nn

from slimstudio.engine.measure.size import parameters, size_bytes
from tests.engine.training.toys import toy_network


def test_parameters_are_counted_without_buffers() -> None:
    assert parameters(toy_network()) == (3 * 9 * 8 + 8) + (8 + 8) + (8 * 3 + 3)


def test_the_size_is_that_of_the_tensors_in_a_file(tmp_path: Path) -> None:
    network = toy_network()
    save_file(network.state_dict(), tmp_path / "network.safetensors")
    content = (tmp_path / "network.safetensors").read_bytes()
    header = 8 + int.from_bytes(content[:8], "little")
    assert size_bytes(network) == len(content) - header


def test_shared_tensors_count_once() -> None:
    first, second = nn.Linear(4, 4), nn.Linear(4, 4)
    second.weight = first.weight
    network = nn.Sequential(first, second)
    assert parameters(network) == 16 + 4 + 4
    assert size_bytes(network) == 4 * (16 + 4 + 4)
