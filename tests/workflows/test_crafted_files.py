"""Files made to do harm: each would leave a trace if somebody ran or believed what is in it."""

import io
import json
import os
import pickle
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import onnx
import pytest
import safetensors.torch
import torch
from onnx import TensorProto, helper
from PIL import Image
from torch.package.package_exporter import PackageExporter

from slimstudio.engine.control import Unattended
from slimstudio.engine.data import decode as decoding
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.folder import scan
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.models.network import to_plain
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.timing.latency_table import LatencyTable, load_table
from slimstudio.engine.training.checkpoint_header import read_header
from slimstudio.errors import SlimStudioError
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.project import Project
from slimstudio.session.sealed_zip import read_sealed, write_sealed
from slimstudio.session.settings import Settings, load_settings
from slimstudio.system.locations import settings as settings_folder
from tests.engine.export.samples import PREPROCESSING
from tests.workflows.tiny_network import tiny_network


class Payload:
    """A pickle that writes a file when somebody loads it."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, (f"touch {self._trace}",)


@pytest.fixture
def trace(tmp_path: Path) -> Iterator[Path]:
    """A file that must not be there at the end."""
    path = tmp_path / "trace"
    yield path
    assert not path.exists()


def refusal(reader: Callable[[], object]) -> str:
    """What a person is told; only our own errors count."""
    with pytest.raises(SlimStudioError) as caught:
        reader()
    assert len(str(caught.value)) < 1000
    return str(caught.value)


def opened(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return refusal(lambda: open_network(path))


# -- networks ---------------------------------------------------------------------------------


def archive(trace: Path) -> bytes:
    buffer = io.BytesIO()
    torch.save({"conv1.weight": torch.ones(2), "more": Payload(trace)}, buffer)
    return buffer.getvalue()


def legacy(trace: Path) -> bytes:
    buffer = io.BytesIO()
    content = {"conv1.weight": torch.ones(2), "more": Payload(trace)}
    torch.save(content, buffer, _use_new_zipfile_serialization=False)
    return buffer.getvalue()


def bare_pickle(trace: Path) -> bytes:
    return pickle.dumps({"conv1.weight": Payload(trace)})


def oldest_pickle(trace: Path) -> bytes:
    return pickle.dumps({"conv1.weight": Payload(trace)}, protocol=0)


def with_payload(program: bytes, trace: Path) -> bytes:
    """Put a pickle with a payload in the place of each one that a program file holds."""
    payload = archive(trace)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(program)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            is_pickle = entry.filename.endswith((".pt", ".pkl"))
            new.writestr(entry.filename, payload if is_pickle else old.read(entry))
    return buffer.getvalue()


def exported(trace: Path) -> bytes:
    buffer = io.BytesIO()
    program = torch.export.export(torch.nn.Linear(2, 2), (torch.ones(1, 2),))
    torch.export.save(program, buffer)
    return with_payload(buffer.getvalue(), trace)


def packaged(trace: Path) -> bytes:
    buffer = io.BytesIO()
    with PackageExporter(buffer) as package:
        package.save_source_string("mine", f"open({str(trace)!r}, 'w')", dependencies=False)
        package.save_text("model", "text", "nothing")
    return buffer.getvalue()


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".safetensors", ".bin", ""])
@pytest.mark.parametrize("make", [archive, legacy, bare_pickle])
def test_a_pickle_with_a_payload_is_named_and_not_run(
    tmp_path: Path, trace: Path, make: Callable[[Path], bytes], suffix: str
) -> None:
    said = opened(tmp_path / f"net{suffix}", make(trace))
    assert "system" in said
    assert "which SlimStudio never runs" in said


@pytest.mark.parametrize("make", [exported, packaged, oldest_pickle])
def test_a_program_with_a_payload_is_refused_unopened(
    tmp_path: Path, trace: Path, make: Callable[[Path], bytes]
) -> None:
    said = opened(tmp_path / "net.pt2", make(trace))
    refusals = ("never runs program code", "is not a file of tensors", "It takes no images")
    assert any(one in said for one in refusals)


_VICTIM = "import sys, torch; torch.export.load(sys.argv[1])"


@pytest.mark.slow
def test_the_payload_of_the_crafted_program_is_real(tmp_path: Path) -> None:
    path, left = tmp_path / "net.pt2", tmp_path / "left"
    path.write_bytes(exported(left))
    subprocess.run([sys.executable, "-c", _VICTIM, str(path)], capture_output=True, check=False)
    assert left.exists()


def test_a_scripted_network_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name in ("data.pkl", "constants.pkl", "code/__torch__.py"):
            made.writestr(f"net/{name}", b"")
    assert "TorchScript" in opened(tmp_path / "net.pt", buffer.getvalue())


def test_sizes_that_a_pickle_only_claims_cost_no_memory(tmp_path: Path) -> None:
    # A few bytes that ask for a terabyte of zeros, which torch would fill in.
    bomb = b"\x80\x02cbuiltins\nbytearray\n\x8a\x06\x00\x00\x00\x00\x00\x01\x85R."
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("net/data.pkl", bomb)
        made.writestr("net/version", b"3\n")
    assert "holds no network" in opened(tmp_path / "net.pt", buffer.getvalue())
    assert "is damaged" in opened(tmp_path / "net.pt", bomb)


def test_a_tensor_that_is_larger_than_its_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.pt"
    torch.save({"conv1.weight": torch.ones(1).expand(2**20, 2**20)}, path)
    assert "claims to be larger than the file" in refusal(lambda: open_network(path))


def test_packed_entries_are_not_unpacked(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("net/data.pkl", bytes(50_000_000))
    assert "more room than the file has" in opened(tmp_path / "net.pt", buffer.getvalue())


def test_a_recipe_cannot_name_a_function_to_call(tmp_path: Path, trace: Path) -> None:
    network = tiny_network()
    evil = replace(network.recipe, architecture=f"__import__('os').system('touch {trace}')")
    metadata = {"slimstudio.recipe": json.dumps(to_plain(evil))}
    content = safetensors.torch.save(dict(network.module.state_dict()), metadata)
    said = opened(tmp_path / "net.safetensors", content)
    assert "There is no network called" in said


def test_a_recipe_cannot_change_what_is_not_a_size(tmp_path: Path, trace: Path) -> None:
    network = tiny_network()
    plain = to_plain(network.recipe)
    plain["resized"] = {"conv1": {"__class__": 3}}
    metadata = {"slimstudio.recipe": json.dumps(plain)}
    content = safetensors.torch.save(dict(network.module.state_dict()), metadata)
    assert opened(tmp_path / "net.safetensors", content)
    assert not trace.exists()


@pytest.mark.parametrize("claimed", [2**24 + 1, 2**40, 2**63])
def test_a_header_that_claims_too_much_is_not_read(tmp_path: Path, claimed: int) -> None:
    content = claimed.to_bytes(8, "little") + b'{"a":0}'
    assert "more than any network needs" in opened(tmp_path / "net.safetensors", content)


@pytest.mark.parametrize(
    "header",
    [
        {"a": {"dtype": "F32", "shape": [2**40, 2**40], "data_offsets": [0, 4]}},
        {"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 2**40]}},
        {"a": {"dtype": "F32", "shape": [1], "data_offsets": [-4, 0]}},
        {"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}, "b": {}},
    ],
)
def test_tensors_outside_of_the_file_are_refused(tmp_path: Path, header: object) -> None:
    text = json.dumps(header).encode()
    content = len(text).to_bytes(8, "little") + text + bytes(4)
    assert "damaged or incomplete" in opened(tmp_path / "net.safetensors", content)


def test_an_onnx_file_cannot_bring_in_another_file(tmp_path: Path, trace: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(12))
    outside = onnx.TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[3, 1, 1])
    outside.data_location = TensorProto.EXTERNAL
    for key, value in (("location", os.path.relpath(secret)), ("length", "12")):
        entry = outside.external_data.add()
        entry.key, entry.value = key, value
    shape = helper.make_tensor_value_info("images", TensorProto.FLOAT, ["batch", 3, 8, 8])
    out = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", 3, 8, 8])
    node = helper.make_node("Add", ["images", "w"], ["scores"])
    graph = helper.make_graph([node], "g", [shape], [out], [outside])
    opsets = [helper.make_opsetid("", 20)]
    content = helper.make_model(graph, opset_imports=opsets, ir_version=10).SerializeToString()
    assert "in another file" in refusal(lambda: open_onnx(content))
    said = opened(tmp_path / "net.onnx", content)
    assert "outside" in said, said
    assert not trace.exists()


def test_an_onnx_file_cannot_call_an_extension(trace: Path) -> None:
    """An operator that runs Python, as the extensions of ONNX Runtime have one."""
    shape = helper.make_tensor_value_info("images", TensorProto.FLOAT, ["batch", 3])
    out = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", 3])
    node = helper.make_node("PyOp", ["images"], ["scores"], domain="ai.onnx.contrib")
    node.attribute.append(helper.make_attribute("code", f"open({str(trace)!r}, 'w')"))
    graph = helper.make_graph([node], "g", [shape], [out])
    content = helper.make_model(graph).SerializeToString()
    assert "extensions of ONNX: ai.onnx.contrib" in refusal(lambda: open_onnx(content))


# -- projects ---------------------------------------------------------------------------------


def project_with(path: Path, *members: tuple[str, bytes]) -> Path:
    save(Project(name="Pets"), path)
    whole = read_sealed(path, {"project.json": 2**20})
    with path.open("wb") as stream:
        write_sealed(stream, [*whole.items(), *members])
    return path


@pytest.mark.parametrize("name", ["../trace", "trace", "/tmp/trace", "a/../../trace"])
def test_a_project_with_members_of_its_own_is_refused(
    tmp_path: Path, trace: Path, name: str
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = project_with(folder / "p.slim", (name, b"gotcha"))
    assert "does not belong there" in refusal(lambda: open_project(path))
    assert trace.parent == tmp_path


def test_a_project_with_a_pickle_in_place_of_tensors_is_refused(
    tmp_path: Path, trace: Path
) -> None:
    pickled = bare_pickle(trace)
    names = ("outcome.json", "original.safetensors", "compact.safetensors")
    path = project_with(tmp_path / "p.slim", *((name, pickled) for name in names))
    assert "cannot be opened as a SlimStudio project" in refusal(lambda: open_project(path))


def test_a_project_that_is_a_pickle_is_refused(tmp_path: Path, trace: Path) -> None:
    path = tmp_path / "p.slim"
    for content in (bare_pickle(trace), archive(trace)):
        path.write_bytes(content)
        assert "cannot be opened as a SlimStudio project" in refusal(lambda: open_project(path))


@pytest.mark.parametrize("text", ["[" * 200_000, '{"format":' * 200_000, "1" * 200_000, "{}", ""])
def test_projects_nested_without_end_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "p.slim"
    with path.open("wb") as stream:
        write_sealed(stream, [("project.json", text.encode())])
    assert refusal(lambda: open_project(path))


# -- images and zips --------------------------------------------------------------------------


def test_a_picture_that_is_a_program_is_not_run(tmp_path: Path, trace: Path) -> None:
    """PostScript under the name of a photograph: Pillow would hand it to Ghostscript."""
    path = tmp_path / "photo.jpg"
    path.write_text(
        "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"
        f"({trace}) (w) file closefile\nshowpage\n%%EOF\n"
    )
    assert "holds no picture" in refusal(lambda: decode(path, PREPROCESSING))


def test_a_picture_that_is_a_pickle_is_not_run(tmp_path: Path, trace: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(bare_pickle(trace))
    assert "holds no picture" in refusal(lambda: decode(path, PREPROCESSING))


@pytest.mark.parametrize("kind", ["PNG", "GIF", "BMP", "TIFF"])
def test_a_picture_that_would_unfold_to_gigabytes_is_refused(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo"
    monkeypatch.setattr(decoding, "MOST_PIXELS", 10**6)
    Image.new("1", (2_000, 600)).save(path, kind)
    assert "more than 1 million pixels" in refusal(lambda: decode(path, PREPROCESSING))


def zip_with(path: Path, name: str, content: bytes, mode: int = stat.S_IFREG | 0o644) -> Path:
    entry = zipfile.ZipInfo(name)
    entry.create_system, entry.external_attr = 3, mode << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(entry, content)
    return path


@pytest.mark.parametrize("name", ["../trace", "a/../../../../../trace", "..\\trace", "C:\\trace"])
def test_a_zip_cannot_write_outside_of_its_folder(tmp_path: Path, trace: Path, name: str) -> None:
    path = zip_with(tmp_path / "images.zip", name, b"gotcha")
    assert "not what a zip of photographs looks like" in refusal(lambda: scan(path, Unattended()))
    assert list(tmp_path.rglob("*trace*")) == []
    assert trace.parent == tmp_path


def test_a_zip_cannot_write_to_an_absolute_path(tmp_path: Path, trace: Path) -> None:
    path = zip_with(tmp_path / "images.zip", str(trace), b"gotcha")
    assert "is an absolute path" in refusal(lambda: scan(path, Unattended()))


def test_a_zip_cannot_bring_links(tmp_path: Path, trace: Path) -> None:
    path = zip_with(tmp_path / "images.zip", "ant/a.png", str(trace).encode(), stat.S_IFLNK | 0o777)
    assert "is a link and not a file" in refusal(lambda: scan(path, Unattended()))


def test_a_zip_cannot_unfold_a_thousandfold(tmp_path: Path) -> None:
    path = zip_with(tmp_path / "images.zip", "ant/a.bmp", bytes(100_000_000))
    assert "would unpack to 100 MB" in refusal(lambda: scan(path, Unattended()))


# -- what SlimStudio keeps for itself -----------------------------------------------------------


@pytest.mark.parametrize("make", [bare_pickle, lambda _trace: b"[" * 200_000, lambda _trace: b""])
def test_caches_and_settings_that_somebody_changed_are_left_aside(
    tmp_path: Path, trace: Path, make: Callable[[Path], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = make(trace)
    (settings_folder() / "settings.json").write_bytes(content)
    assert load_settings() == Settings()
    table = tmp_path / "table.json"
    table.write_bytes(content)
    monkeypatch.setattr("slimstudio.engine.timing.latency_table._path", lambda: table)
    assert load_table() == LatencyTable()
    with pytest.raises(ValueError, match="no checkpoint"):
        read_header(table)
