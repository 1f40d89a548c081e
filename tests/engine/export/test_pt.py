from pathlib import Path

import pytest
import torch

import slimstudio
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.models.network import Network, from_plain
from slimstudio.engine.sources.opening import open_network
from tests.engine.export.samples import compact_squeezenet


def test_a_written_network_is_read_by_torch_without_running_code(tmp_path: Path) -> None:
    network = compact_squeezenet()
    write_pt(network, tmp_path / "net.pt")
    saved = torch.load(tmp_path / "net.pt", weights_only=True)
    assert saved["format"] == "slimstudio"
    assert from_plain(saved["recipe"]) == network.recipe
    assert saved["tensors"]["features.0.weight"].shape == (60, 3, 3, 3)
    assert saved["about"]["licence"].startswith("SlimStudio claims no rights")
    assert saved["about"]["version"].strip('"') == slimstudio.__version__


def test_a_written_network_comes_back_with_identical_answers(tmp_path: Path) -> None:
    network = compact_squeezenet()
    write_pt(network, tmp_path / "net.pt")
    images = torch.rand(3, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        expected = network.module(images)
        assert torch.equal(open_network(tmp_path / "net.pt").module(images), expected)
        assert torch.equal(slimstudio.load(tmp_path / "net.pt")(images), expected)


def test_memory_that_is_not_part_of_the_network_is_not_written(tmp_path: Path) -> None:
    network = compact_squeezenet()
    write_pt(network, tmp_path / "before.pt")
    huge = torch.zeros(10_000_000)
    bias = network.module.get_parameter("features.0.bias")
    huge[:60] = bias.detach()
    bias.data = huge[:60]
    for parameter in network.module.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
    write_pt(network, tmp_path / "after.pt")
    assert (tmp_path / "after.pt").stat().st_size == (tmp_path / "before.pt").stat().st_size


def test_a_write_that_fails_gives_the_reason_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pt(compact_squeezenet(), tmp_path / "missing" / "net.pt")


def test_a_network_stays_in_the_mode_it_was_in(tmp_path: Path) -> None:
    network = compact_squeezenet()
    training = Network(network.module.train(), network.recipe)
    write_pt(training, tmp_path / "net.pt")
    assert training.module.training
