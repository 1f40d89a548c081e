import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.sources.weight_places import holds_weights, weights_at
from slimstudio.errors import ModelFileError

NAME = "shufflenet_v2_x0_5"
NETWORK = build(NAME, 3, seed=4).eval()
STATE = {name: tensor.clone() for name, tensor in NETWORK.state_dict().items()}
SHARDS = ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors")


def sharded(folder: Path) -> Path:
    names = list(STATE)
    parts = (names[: len(names) // 2], names[len(names) // 2 :])
    for shard, part in zip(SHARDS, parts, strict=True):
        safetensors.torch.save_file({name: STATE[name] for name in part}, folder / shard)
    places = {name: shard for shard, part in zip(SHARDS, parts, strict=True) for name in part}
    index = folder / "model.safetensors.index.json"
    index.write_text(json.dumps({"metadata": {"total_size": 1}, "weight_map": places}))
    return index


def zipped(path: Path, entries: dict[str, Any], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def weights() -> bytes:
    return safetensors.torch.save(STATE)


def assert_opens(path: Path) -> None:
    network = open_network(path)
    assert network.recipe.architecture == NAME
    assert network.recipe.provenance["file"] == path.name
    images = torch.rand(2, 3, 64, 64)
    with torch.no_grad():
        assert torch.equal(network.module(images), NETWORK(images))


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        open_network(path)
    return str(caught.value)


@pytest.mark.parametrize("chosen", ["model.safetensors.index.json", SHARDS[1], ""])
def test_a_network_in_several_files_is_opened_by_its_index(tmp_path: Path, chosen: str) -> None:
    sharded(tmp_path)
    assert_opens(tmp_path / chosen if chosen else tmp_path)


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    sharded(tmp_path)
    (tmp_path / SHARDS[0]).unlink()
    assert f"There is no {SHARDS[0]}" in refusal(tmp_path)


@pytest.mark.parametrize(
    "places",
    [{"a": "../a.safetensors"}, {"a": "/etc/passwd"}, {"a": 3}, {}, [], {"a": ""}, {"a": "c:\\x"}],
)
def test_an_index_names_files_beside_it_only(tmp_path: Path, places: Any) -> None:
    (tmp_path.parent / "a.safetensors").write_bytes(weights())
    index = tmp_path / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": places}))
    assert "not an index of weights" in refusal(index)


def test_the_only_file_of_a_folder_is_opened(tmp_path: Path) -> None:
    torch.save(STATE, tmp_path / "best.pth")
    torch.save({}, tmp_path / "optimizer.pt")
    (tmp_path / "readme.md").write_text("text")
    assert_opens(tmp_path)


def test_a_folder_with_several_files_asks_for_one(tmp_path: Path) -> None:
    for name in ("last.pth", "best.pth"):
        torch.save(STATE, tmp_path / name)
    assert "best.pth, last.pth" in refusal(tmp_path)


def test_a_folder_without_weights_says_so(tmp_path: Path) -> None:
    (tmp_path / "cat.png").touch()
    assert "no weights" in refusal(tmp_path)


@pytest.mark.parametrize("inside", ["net.safetensors", "a/b/net.safetensors"])
def test_the_weights_in_a_zip_are_opened(tmp_path: Path, inside: str) -> None:
    entries = {inside: weights(), "a/readme.md": "text", "__MACOSX/._x": "x"}
    assert_opens(zipped(tmp_path / "net.zip", entries))


def test_a_zip_with_several_networks_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "net.zip", {"a/x.pt": b"1", "b/x.pt": b"2"})
    assert "more than one file of weights" in refusal(path)


def test_a_zip_that_unfolds_to_far_more_than_it_is_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "net.zip", {"net.safetensors": b"\0" * 60_000_000})
    assert "more room than the file has" in refusal(path)


def test_a_zip_whose_packed_bytes_cannot_be_unpacked_is_refused(tmp_path: Path) -> None:
    name = "net.safetensors"
    path = zipped(tmp_path / "net.zip", {name: weights()})
    content = bytearray(path.read_bytes())
    content[30 + len(name)] = 0xFF  # begins a block of a kind that there is not
    path.write_bytes(content)
    assert "cannot be unpacked" in refusal(path)


def test_a_damaged_zip_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "net.zip", {"net.safetensors": weights()}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 255
    path.write_bytes(data)
    assert "cannot be unpacked" in refusal(path)


def test_what_was_unpacked_is_gone_afterwards(tmp_path: Path) -> None:
    with weights_at(zipped(tmp_path / "net.zip", {"net.safetensors": weights()})) as place:
        assert place.files[0].is_file()
    assert not place.files[0].exists()


def test_what_holds_a_network_is_told_from_images(tmp_path: Path) -> None:
    network, images = tmp_path / "network", tmp_path / "images"
    network.mkdir()
    images.mkdir()
    (network / "config.json").write_text("{}")
    (network / "model.safetensors").touch()
    (images / "cat.png").touch()
    assert holds_weights(network)
    assert not holds_weights(images)
    assert holds_weights(zipped(tmp_path / "n.zip", {"net.pth": b""}))
    assert not holds_weights(zipped(tmp_path / "i.zip", {"cats/1.png": b""}))
    assert not holds_weights(tmp_path / "missing.zip")
