"""Pickles made to cost far more than their size: each is answered in proportion to its bytes."""

import io
import pickle
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from slimstudio.engine.sources.pickle_data import ForeignNameError, Made, Named, read_pickle
from slimstudio.engine.sources.tensor_file import read_tensors
from slimstudio.errors import ModelFileError

_MOST_MEMORY = 300 * 2**20
_START = b"\x80\x02"


def number(value: int) -> bytes:
    return b"J" + value.to_bytes(4, "little", signed=True)


def text(value: str) -> bytes:
    encoded = value.encode()
    return b"X" + len(encoded).to_bytes(4, "little") + encoded


def nested_keys() -> bytes:
    """A key of 2**200 parts, in 200 levels that share their halves."""
    made = b")q\x00"
    for _ in range(200):
        made += b"h\x00h\x00\x86q\x00"
    return _START + b"}" + made + b"K\x01s."


def nested_keys_of_sets() -> bytes:
    return b"\x80\x04}" + b"(" * 500 + b"\x91" * 500 + b"K\x01s."


def nested_encodings() -> bytes:
    """A text that each of 40 calls makes twice as long."""
    begin = b"c_codecs\nencode\nq\x00"
    calls = b"".join(
        b"h\x00" + (text("x" * 50) if at == 0 else b"h\x01") + text("utf-16") + b"\x86Rq\x01"
        for at in range(40)
    )
    return _START + begin + calls + b"."


def many_encodings() -> bytes:
    """The same long text made anew, again and again."""
    begin = b"c_codecs\nencode\nq\x00" + text("x" * 100_000) + text("latin1") + b"\x86q\x01"
    return _START + b"]" + begin + b"(" + b"h\x00h\x01R" * 100_000 + b"tt."


def many_copies() -> bytes:
    """A dictionary of the same thousands of pairs, made anew again and again."""
    pairs = b"](" + b"".join(number(at) + b"K\x00\x86" for at in range(20_000)) + b"eq\x01"
    return _START + pairs + b"\x85q\x02ccollections\nOrderedDict\nq\x03" + b"(h\x03h\x02R0" * 5_000


def many_strides() -> bytes:
    """A tensor with a hundred thousand axes, made anew again and again."""
    axes = b"(" + b"K\x01" * 100_000 + b"tq\x01"
    storage = (
        b"("
        + text("storage")
        + b"ctorch\nFloatStorage\n"
        + text("0")
        + text("cpu")
        + b"K\x01tQq\x02"
    )
    return (
        _START + axes + storage + b"ctorch._utils\n_rebuild_tensor_v2\nq\x03"
        + b"(h\x02K\x00h\x01h\x01\x89NtRq\x04" * 1
        + b"h\x03(h\x02K\x00h\x01h\x01\x89NtR0" * 50_000 + b"."
    )  # fmt: skip


def colliding_keys() -> bytes:
    """Numbers that a dictionary cannot tell apart by their hashes."""
    step = 2**61 - 1
    keys = b"".join(pickle.dumps(1 + at * step, 2)[2:-1] + b"N" for at in range(60_000))
    return _START + b"}(" + keys + b"u."


def colliding_fractions() -> bytes:
    keys = b"".join(pickle.dumps(float(2**61 * at), 2)[2:-1] + b"N" for at in range(1, 60_000))
    return _START + b"}(" + keys + b"u."


def very_deep() -> bytes:
    return _START + b"]" * 50_000 + b"a" * 49_999 + b"."


def very_deep_dictionaries() -> bytes:
    return _START + b"}X\x01\x00\x00\x00a" * 30_000 + b"}" + b"s" * 30_000 + b"."


def very_large_number() -> bytes:
    return _START + b"\x8b" + (4_000_000).to_bytes(4, "little") + b"\x7f" * 4_000_000 + b"."


def numbers_as_text() -> bytes:
    return _START + b"(" + b"I" + b"9" * 1_000_000 + b"\nt."


def many_instructions() -> bytes:
    return _START + b"}0" * 1_500_000 + b"N."


def many_empty_ones() -> bytes:
    return _START + b"(" + b"}" * 1_500_000 + b"t."


def many_marks() -> bytes:
    return _START + b"(" * 1_500_000 + b"t."


def without_end() -> bytes:
    return _START + b"N" * 1_000


def far_memory() -> bytes:
    return _START + b"Nr\xff\xff\xff\xff."


def block_of_memory() -> bytes:
    return _START + b"c__builtin__\nbytearray\n\x8a\x06\x00\x00\x00\x00\x00\x01\x85R."


_MADE = [
    nested_keys,
    nested_keys_of_sets,
    nested_encodings,
    pytest.param(many_encodings, marks=pytest.mark.slow),
    pytest.param(many_copies, marks=pytest.mark.slow),
    pytest.param(many_strides, marks=pytest.mark.slow),
    colliding_keys,
    colliding_fractions,
    very_deep,
    very_deep_dictionaries,
    very_large_number,
    numbers_as_text,
    pytest.param(many_instructions, marks=pytest.mark.slow),
    pytest.param(many_empty_ones, marks=pytest.mark.slow),
    pytest.param(many_marks, marks=pytest.mark.slow),
    without_end,
    far_memory,
    block_of_memory,
]


def archive(pickled: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("net/data.pkl", pickled)
        made.writestr("net/data/0", bytes(4))
        made.writestr("net/version", b"3\n")
    return buffer.getvalue()


def older(pickled: bytes) -> bytes:
    magic = (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True})
    return b"".join(pickle.dumps(one, 2) for one in magic) + pickled + pickle.dumps([], 2)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("form", [archive, pytest.param(older, marks=pytest.mark.slow)])
@pytest.mark.parametrize("make", _MADE)
def test_a_file_made_to_cost_much_is_refused_cheaply(
    tmp_path: Path, make: Callable[[], bytes], form: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "net.pt"
    path.write_bytes(form(make()))
    tracemalloc.start()
    try:
        with pytest.raises(ModelFileError) as caught:
            read_tensors(path)
        assert tracemalloc.get_traced_memory()[1] < _MOST_MEMORY + 2 * path.stat().st_size
    finally:
        tracemalloc.stop()
    assert len(str(caught.value)) < 1000


def test_a_small_storage_seen_a_million_times_is_refused(tmp_path: Path) -> None:
    row = torch.ones(100_000)
    path = tmp_path / "net.pt"
    torch.save({f"layer.{at}": row[:] for at in range(2_000)}, path)
    with pytest.raises(ModelFileError, match="far more room than the file"):
        read_tensors(path)


@pytest.mark.parametrize("key", ["a" * 5_000, ".".join("a" * 5_000), "\x1b[31m" * 900])
def test_a_name_that_fills_a_page_is_refused(tmp_path: Path, key: str) -> None:
    path = tmp_path / "net.pt"
    torch.save({key: torch.ones(2), "b.c": torch.ones(2)}, path)
    with pytest.raises(ModelFileError) as caught:
        read_tensors(path)
    assert len(str(caught.value)) < 1000


def test_a_recipe_of_parts_that_share_parts_is_refused(tmp_path: Path) -> None:
    nest: list[object] = ["x"]
    for _ in range(40):
        nest = [nest, nest]
    path = tmp_path / "net.pt"
    content = {"recipe": {"provenance": nest}, "tensors": {"a": torch.ones(1)}}
    torch.save({"format": "slimstudio", "version": 1, **content}, path)
    with pytest.raises(ModelFileError, match="more than any network"):
        read_tensors(path)


@pytest.mark.parametrize("version", [10**4000, "9" * 10_000, [1], None, 1.5])
def test_any_other_version_is_told_in_a_sentence(tmp_path: Path, version: object) -> None:
    path = tmp_path / "net.pt"
    torch.save({"format": "slimstudio", "version": version, "tensors": {}}, path)
    with pytest.raises(ModelFileError) as caught:
        read_tensors(path)
    assert len(str(caught.value)) < 1000


def test_a_call_leaves_a_note_and_does_not_take_place() -> None:
    found = read_pickle(io.BytesIO(pickle.dumps(b"\xff", 2)))
    assert isinstance(found, Made)
    assert isinstance(found.what, Named)
    assert found.what.name == "_codecs.encode"


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_plain_values_are_read_whatever_the_protocol(protocol: int) -> None:
    value: Any = {"a": [1, 2.5, None, True, "ü"], "b": (1, (2,), ()), 3: {"c": -(2**40)}, "d": [[]]}
    assert read_pickle(io.BytesIO(pickle.dumps(value, protocol))) == value


@pytest.mark.parametrize("protocol", [2, 4])
@pytest.mark.parametrize("thing", [print, eval, Path.unlink, torch.load, zipfile.ZipFile])
def test_what_is_no_data_is_named_and_refused(thing: object, protocol: int) -> None:
    with pytest.raises(ForeignNameError):
        read_pickle(io.BytesIO(pickle.dumps(thing, protocol)))


def test_a_tensor_of_nothing_may_not_be_immense(tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    torch.save({"a.b": torch.ones(0).as_strided((0, 0, 2**31, 2**40), (0, 0, 0, 0))}, path)
    with pytest.raises(ModelFileError, match="no shape"):
        read_tensors(path)
