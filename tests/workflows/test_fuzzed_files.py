"""Files made up from their grammar: every reader answers in a sentence, in bounded time and memory.

`test_damaged_files.py` damages honest files; these are built of the pieces that the formats are
made of, so that they get past the first checks.
"""

import io
import json
import os
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.doctor.inspection import inspect, thumbnail
from slimstudio.engine.data.folder import scan
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.models.network import from_plain
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import SlimStudioError
from slimstudio.messages import from_data
from slimstudio.session.curation_file import read_curation
from slimstudio.session.opening import open_project
from slimstudio.session.sealed_zip import write_sealed
from slimstudio.session.settings import load_settings
from slimstudio.system.locations import settings as settings_folder
from tests.engine.export.samples import PREPROCESSING

resource = pytest.importorskip("resource")

_MORE_BYTES = 3 * 2**30  # of addresses, which are more than memory
_LONGEST = timedelta(seconds=20)
# A few each time; many where there is time.
FEW_OR_MANY = pytest.mark.parametrize(
    "examples", [25, pytest.param(300, marks=[pytest.mark.slow, pytest.mark.timeout(3600)])]
)


@pytest.fixture(autouse=True)
def _bounded_memory() -> Iterator[None]:
    """Let whoever takes far more than the file's size fail."""
    old = resource.getrlimit(resource.RLIMIT_AS)
    now = psutil.Process().memory_info().vms
    resource.setrlimit(resource.RLIMIT_AS, (now + _MORE_BYTES, old[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, old)


def fuzz(
    examples: int, made: st.SearchStrategy[Any], read: Callable[[Any], object], *known: type
) -> None:
    """Read what is made up; only errors of ours, and those that are known, may leave."""

    @given(made)
    @settings(
        max_examples=examples,
        deadline=_LONGEST,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    def check(content: Any) -> None:
        with suppress(SlimStudioError, *known):
            read(content)

    check()


def from_file(path: Path, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def write_and_read(content: bytes) -> object:
        path.write_bytes(content)
        return read(path)

    return write_and_read


# -- what files are made of -------------------------------------------------------------------

_SIZES = st.one_of(
    st.integers(0, 5), st.sampled_from([2**31, 2**32 - 1, 2**40, 2**63, -1, 10**400])
)
_TEXTS = st.one_of(st.text(max_size=8), st.sampled_from(["storage", "0", "cpu", "latin1", "a.b"]))
_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), _SIZES, st.floats(), _TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


def _text(text: str) -> bytes:
    encoded = text.encode("utf-8", "surrogatepass")
    return b"X" + struct.pack("<I", len(encoded)) + encoded


_NAMES = [
    *("collections OrderedDict", "torch FloatStorage", "torch._utils _rebuild_tensor_v2"),
    *("torch._utils _rebuild_parameter", "torch._tensor _rebuild_from_type_v2", "torch Size"),
    *("_codecs encode", "argparse Namespace", "numpy dtype", "os system", "builtins bytearray"),
    *("numpy.core.multiarray scalar", "torch._utils _rebuild_sparse_tensor", "torch float16"),
]
_PLAIN = b"()0]}l1tdaesuRQNb\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x93\x94"
_INSTRUCTIONS = st.one_of(
    st.sampled_from([bytes([code]) for code in _PLAIN]),
    st.integers(0, 6).map(lambda at: b"q" + bytes([at])),
    st.integers(0, 6).map(lambda at: b"h" + bytes([at])),
    st.integers(0, 255).map(lambda at: b"K" + bytes([at])),
    st.integers(-(2**31), 2**31 - 1).map(lambda n: b"J" + struct.pack("<i", n)),
    st.binary(max_size=12).map(lambda raw: b"\x8a" + bytes([len(raw)]) + raw),
    st.binary(max_size=12).map(lambda raw: b"C" + bytes([len(raw)]) + raw),
    _TEXTS.map(_text),
    st.sampled_from(_NAMES).map(lambda name: b"c" + name.replace(" ", "\n").encode() + b"\n"),
)  # fmt: skip
_STORAGE = (
    b"(" + _text("storage") + b"ctorch\nFloatStorage\n" + _text("0") + _text("cpu") + b"K\x10tQ"
)
_PICKLES = st.lists(st.one_of(_INSTRUCTIONS, st.just(_STORAGE)), max_size=60).map(
    lambda parts: b"\x80\x02" + b"".join(parts) + b"."
)


def _tensor(parts: tuple[Any, Any, Any]) -> bytes:
    first, size, stride = parts

    def numbers(values: list[int]) -> bytes:
        coded = (v.to_bytes((v.bit_length() + 8) // 8, "little", signed=True) for v in values)
        return b"(" + b"".join(b"\x8a" + bytes([min(255, len(c))]) + c[:255] for c in coded) + b"t"

    view = _STORAGE + numbers([first])[1:-1] + numbers(size) + numbers(stride) + b"\x89Nt"
    return b"}" + _text("a.b") + b"ctorch._utils\n_rebuild_tensor_v2\n(" + view + b"Rs"


_TENSORS = st.tuples(_SIZES, st.lists(_SIZES, max_size=4), st.lists(_SIZES, max_size=4)).map(
    lambda parts: b"\x80\x02" + _tensor(parts) + b"."
)


def _archive(pickled: bytes) -> bytes:
    with zipfile.ZipFile(buffer := io.BytesIO(), "w") as made:
        made.writestr("net/data.pkl", pickled)
        made.writestr("net/data/0", bytes(64))
    return buffer.getvalue()


def _older(pickled: bytes) -> bytes:
    start = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.\x80\x02}."
    return start + pickled + b"\x80\x02]" + _text("0") + b"a." + struct.pack("<q", 16) + bytes(64)


# -- readers ----------------------------------------------------------------------------------


@FEW_OR_MANY
@pytest.mark.parametrize("form", [_archive, _older, bytes])
def test_pickles(examples: int, form: Callable[[bytes], bytes], tmp_path: Path) -> None:
    fuzz(
        examples,
        st.one_of(_PICKLES, _TENSORS).map(form),
        from_file(tmp_path / "net.pt", open_network),
    )


@FEW_OR_MANY
def test_headers_of_tensors(examples: int, tmp_path: Path) -> None:
    entry = st.fixed_dictionaries(
        {
            "dtype": st.sampled_from(["F32", "F64", "I64", "BOOL", "F8_E4M3", "X"]),
            "shape": st.lists(_SIZES, max_size=4),
            "data_offsets": st.lists(_SIZES, min_size=2, max_size=2),
        }
    )
    headers = st.dictionaries(_TEXTS, st.one_of(entry, _JSON), max_size=4)
    recipes = _JSON.map(lambda plain: {"__metadata__": {"slimstudio.recipe": json.dumps(plain)}})
    whole = st.tuples(headers, st.one_of(st.just({}), recipes), st.binary(max_size=64)).map(
        lambda parts: _safetensors({**parts[0], **parts[1]}, parts[2])
    )
    fuzz(examples, whole, from_file(tmp_path / "net.safetensors", open_network))


def _safetensors(header: dict[str, Any], values: bytes) -> bytes:
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + values


@FEW_OR_MANY
def test_recipes(examples: int) -> None:
    known = st.fixed_dictionaries(
        {"architecture": _TEXTS, "outputs": _SIZES},
        optional={
            "classes": _JSON,
            "preprocessing": _JSON,
            "resized": _JSON,
            "provenance": _JSON,
            "dropped": _JSON,
        },
    )
    fuzz(examples, st.one_of(known, _JSON), from_plain, ValueError)


_ENTRY_NAMES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["a/1.png", "b/1.png", "../x", "/etc/x", "C:\\x", "a\\..\\..\\x", "project.json"]
    ),
)


_ENTRIES = st.tuples(_ENTRY_NAMES, st.binary(max_size=40))
_KINDS = st.sampled_from([0, 0o120777 << 16, 0o010777 << 16, 2**32 - 1])  # links, pipes


@st.composite
def _zips(draw: st.DrawFn) -> bytes:
    """A zip whose directory says other things than what is in it."""
    with zipfile.ZipFile(buffer := io.BytesIO(), "w") as made:
        for name, content in draw(
            st.lists(st.tuples(_ENTRY_NAMES, st.binary(max_size=40)), max_size=4)
        ):
            with suppress(UnicodeError, ValueError), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # two of a name
                made.writestr(zipfile.ZipInfo(name), content, draw(st.sampled_from([0, 8])))
        for entry in made.filelist:
            entry.file_size = draw(st.sampled_from([entry.file_size, 0, 2**31, 2**40]))
            entry.header_offset = draw(st.sampled_from([entry.header_offset, 0, 10**6]))
            entry.external_attr = draw(
                st.sampled_from([0, 0o120777 << 16, 0o010777 << 16, 2**32 - 1])
            )
            entry.flag_bits |= draw(st.sampled_from([0, 1, 0x800]))
    return buffer.getvalue()


@FEW_OR_MANY
@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("photos.zip", lambda path: scan(path, Unattended())),
        ("pets.slim", open_project),
        ("net.pt", open_network),
    ],
)
def test_zips(examples: int, name: str, read: Callable[[Path], object], tmp_path: Path) -> None:
    fuzz(examples, _zips(), from_file(tmp_path / name, read))


@FEW_OR_MANY
def test_projects(examples: int, tmp_path: Path) -> None:
    path = tmp_path / "pets.slim"

    def read(plain: Any) -> None:
        with path.open("wb") as stream:
            write_sealed(stream, [("project.json", json.dumps(plain).encode())])
        open_project(path)

    project = st.fixed_dictionaries(
        {"name": _TEXTS, "model": _JSON, "images": _JSON, "marks": _JSON, "goal": _JSON},
        optional={"training": _JSON, "pruning": _JSON, "curation": _JSON, "sensitivity": _JSON},
    )
    head = {"format": st.just("slimstudio-project"), "version": st.sampled_from([1, 2])}
    document = st.fixed_dictionaries({**head, "written_by": _TEXTS, "project": project})
    fuzz(examples, st.one_of(document, _JSON), read)


_CELLS = st.one_of(
    st.text(max_size=8), st.sampled_from(["path", "label", '"', ",", ";", "1.png", "\0"])
)


@FEW_OR_MANY
@pytest.mark.parametrize("name", ["table.csv", "table.tsv", "table.json", "table.jsonl"])
def test_tables(examples: int, name: str, tmp_path: Path) -> None:
    for picture in ("1.png", "2.png"):
        (tmp_path / picture).write_bytes(b"\x89PNG")
    rows = st.lists(st.lists(_CELLS, max_size=4), max_size=6)
    csv = rows.map(lambda each: "\n".join(",".join(row) for row in each))
    texts = st.one_of(csv, _JSON.map(json.dumps), st.binary(max_size=60))
    encoded = texts.map(
        lambda text: text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    )
    fuzz(examples, encoded, from_file(tmp_path / name, lambda path: scan(path, Unattended())))


@FEW_OR_MANY
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_pictures(examples: int, kind: str, tmp_path: Path) -> None:
    Image.new("RGB", (9, 7), "red").save(buffer := io.BytesIO(), kind)
    whole = buffer.getvalue()

    def read(path: Path) -> None:
        inspect(path)
        thumbnail(path, 16)
        decode(path, PREPROCESSING)

    changes = st.lists(st.tuples(st.integers(0, len(whole) - 1), st.binary(max_size=4)), max_size=6)
    fuzz(
        examples,
        changes.map(lambda each: _patched(whole, each)),
        from_file(tmp_path / "photo", read),
    )


def _patched(whole: bytes, changes: list[tuple[int, bytes]]) -> bytes:
    content = bytearray(whole)
    for at, new in changes:
        content[at : at + len(new)] = new
    return bytes(content)


@FEW_OR_MANY
def test_onnx(examples: int) -> None:
    field = st.tuples(st.integers(0, 127), st.binary(max_size=12)).map(
        lambda parts: bytes([parts[0], len(parts[1])]) + parts[1]
    )
    fuzz(examples, st.lists(field, max_size=8).map(b"".join), open_onnx)


@FEW_OR_MANY
def test_small_files_of_our_own(examples: int, tmp_path: Path) -> None:
    curation = from_file(tmp_path / "left_out.json", read_curation)
    settings_file = settings_folder() / "settings.json"
    stored = from_file(settings_file, lambda _: load_settings())

    def read(plain: Any) -> None:
        content = json.dumps(plain).encode()
        stored(content)  # never raises
        with suppress(ValueError):
            str(from_data(plain))
        curation(content)

    fuzz(examples, _JSON, read)
    assert os.path.lexists(settings_file.parent)
