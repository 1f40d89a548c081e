from pathlib import Path

from safetensors.torch import save_file
from torch import nn

from slimstudio.engine.measure.size import (
    KeptLayer,
    all_layers,
    kept_layers,
    parameters,
    size_bytes,
)
from slimstudio.engine.models.network import Network, Recipe
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
