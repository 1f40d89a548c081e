"""Processes that train together end with the same network, as good as one process makes it."""

import json
from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import nn

from slimstudio.engine.training.worker import Worker, synchronised
from tests.engine.training.pairs import finish, start
from tests.engine.training.toys import toy_network


def test_parts_of_a_batch_cover_it_once_and_none_is_too_small_for_batchnorm() -> None:
    for count in (2, 3, 5):
        for images in range(2, 40):
            parts = [Worker(rank, count).part(images) for rank in range(count)]
            sizes = [len(range(images)[part]) for part in parts]
            assert min(sizes) >= 2
            if images >= 2 * count:
                assert sum(sizes) == images
                assert [i for part in parts for i in range(images)[part]] == list(range(images))
            else:
                assert sizes == [images] * count


def test_layers_are_as_before_when_nothing_is_synchronised_any_more() -> None:
    network = toy_network()
    norm = network[1]
    assert isinstance(norm, nn.BatchNorm2d)
    with synchronised(network, Worker(0, 2)):
        assert "forward" not in vars(norm)
    with synchronised(network, Worker(0, 2, synchronised=True)):
        assert "forward" in vars(norm)
        norm.eval()
        images = torch.rand(4, 8, 3, 3)
        assert torch.equal(norm(images), nn.BatchNorm2d.forward(norm, images))
    assert "forward" not in vars(norm)


def test_what_all_need_is_made_by_the_first_and_found_by_the_others(tmp_path: Path) -> None:
    said = finish(start("tests.engine.training.turn_member", str(tmp_path)))
    assert said == ["0\ntold by 0\n"] * 2
    assert (tmp_path / "order").read_text() == "01"


@pytest.mark.slow
@pytest.mark.parametrize("network", ["plain", "auxiliary"])
def test_two_processes_train_as_one_does(tmp_path: Path, network: str) -> None:
    member = "tests.engine.training.pair_member"
    said: dict[str, list[str]] = {}
    weights = {}
    for kind, count in (("parts", 2), ("synchronised", 2), ("alone", 1)):
        folder = tmp_path / kind
        folder.mkdir()
        said[kind] = finish(start(member, network, kind, str(folder), count=count))
        files = [folder / f"{rank}.safetensors" for rank in range(count)]
        weights[kind] = [safetensors.torch.load_file(file) for file in files]
    for kind in ("parts", "synchronised"):
        first, second = weights[kind]
        assert all(torch.equal(first[name], second[name]) for name in first)
        assert said[kind][0] == said[kind][1]
    found = {kind: json.loads(lines[0]) for kind, lines in said.items()}
    assert {one["accuracy"] for one in found.values()} == {1.0}
    if network == "auxiliary":  # without dropout, a batch in two parts is the same batch
        alone, both = found["alone"]["losses"], found["synchronised"]["losses"]
        assert both == pytest.approx(alone, rel=1e-5)
