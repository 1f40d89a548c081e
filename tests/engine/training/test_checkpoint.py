"""Checkpoints come back bit by bit, and what is none is refused."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
import safetensors.torch
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from slimstudio.engine.training.checkpoint import read_checkpoint, write_checkpoint
from slimstudio.engine.training.checkpoint_header import read_description


@dataclass(frozen=True)
class Said:
    epoch: int
    loss: float


SAID = Said(3, 0.1 + 0.2)
TENSORS = {
    "flags": torch.tensor([True, False, True]),
    "network.weight": torch.randn(5, 3, 3, 3, generator=torch.Generator().manual_seed(0)),
    "count": torch.tensor(7),
    "random": torch.arange(5, dtype=torch.uint8),
    "half": torch.tensor([1.5, -0.0], dtype=torch.bfloat16),
    "wide": torch.tensor([torch.nan, torch.inf], dtype=torch.float64),
    "none": torch.empty(0, 4),
}


def bits(tensor: torch.Tensor) -> bytes:
    return tensor.contiguous().flatten().view(torch.uint8).numpy().tobytes()


def test_every_bit_comes_back_whatever_the_memory_order(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    given = dict(TENSORS)
    given["network.weight"] = TENSORS["network.weight"].to(memory_format=torch.channels_last)
    assert write_checkpoint(path, SAID, given) == path.stat().st_size
    said, tensors = read_checkpoint(path, Said)
    assert said == SAID == read_description(path, Said)
    assert tensors.keys() == TENSORS.keys()
    for name, tensor in TENSORS.items():
        assert (tensors[name].dtype, tensors[name].shape) == (tensor.dtype, tensor.shape)
        assert bits(tensors[name]) == bits(tensor)


def test_it_is_a_file_that_others_can_read_too(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "checkpoint", SAID, TENSORS)
    read = safetensors.torch.load_file(tmp_path / "checkpoint")
    assert torch.equal(read["network.weight"], TENSORS["network.weight"])


def test_what_was_read_does_not_change_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    write_checkpoint(path, SAID, {"a": torch.zeros(1000)})
    _, tensors = read_checkpoint(path, Said)
    with path.open("r+b") as stream:
        stream.seek(-4000, 2)
        stream.write(b"\1" * 4000)
    assert not tensors["a"].any()


def test_a_full_disk_leaves_the_checkpoint_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "checkpoint"
    write_checkpoint(path, SAID, TENSORS)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_checkpoint(path, Said(4, 0.0), TENSORS)
    assert read_checkpoint(path, Said)[0] == SAID
    assert list(tmp_path.iterdir()) == [path]


@given(data=st.data())
@settings(deadline=None)
def test_a_damaged_file_is_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged"
    write_checkpoint(path, SAID, TENSORS)
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    match data.draw(st.sampled_from(("flip", "cut", "grow"))):
        case "flip":
            content[at] ^= data.draw(st.integers(1, 255))
        case "cut":
            del content[at:]
        case _:
            content += bytes(data.draw(st.binary(min_size=1, max_size=20)))
    path.write_bytes(content)
    try:
        said, tensors = read_checkpoint(path, Said)
    except ValueError:
        return
    # Only what changes nothing is let through: white space at the end of the header.
    assert said == SAID
    assert {name: bits(one) for name, one in tensors.items()} == {
        name: bits(one) for name, one in TENSORS.items()
    }


@pytest.mark.parametrize("content", [b"", b"\0" * 8, b"\xff" * 40, b"\2\0\0\0\0\0\0\0{}", b"text"])
def test_what_is_no_checkpoint_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(ValueError, match="no checkpoint"):
        read_checkpoint(tmp_path / "file", Said)


def test_a_description_of_something_else_is_refused(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Other:
        name: str

    write_checkpoint(tmp_path / "file", SAID, TENSORS)
    with pytest.raises(ValueError, match="name"):
        read_checkpoint(tmp_path / "file", Other)
