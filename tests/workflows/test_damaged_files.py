"""Whatever a person opens: one clear sentence, in bounded memory, and nothing in it is ever run."""

import io
import os
import pickle
import resource
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import onnx
import psutil
import pytest
import safetensors.torch
import torch
from onnx import TensorProto, helper
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.decode import decode
from slimstudio.engine.data.folder import scan
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.safe import write_safetensors
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import SlimStudioError
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.project import Project
from tests.engine.export.samples import PREPROCESSING
from tests.workflows.damage import damaged
from tests.workflows.tiny_network import tiny_network

_COPIES = 2000
_MORE_BYTES = 3 * 2**30


class _Payload:
    """A pickle that leaves a trace when somebody runs it."""

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


@pytest.fixture(autouse=True)
def _bounded_memory() -> Iterator[None]:
    """Let whoever believes a file's size fail."""
    old = resource.getrlimit(resource.RLIMIT_AS)
    now = psutil.Process().memory_info().vms
    resource.setrlimit(resource.RLIMIT_AS, (now + _MORE_BYTES, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, old)


def pt(trace: Path) -> bytes:
    del trace
    return written(lambda path: write_pt(tiny_network(), path))


def safe(trace: Path) -> bytes:
    del trace
    return written(lambda path: write_safetensors(tiny_network(), path))


def tensors(trace: Path) -> bytes:
    del trace
    return safetensors.torch.save(tiny_network().module.state_dict())


def old_pt(trace: Path) -> bytes:
    del trace
    buffer = io.BytesIO()
    state = tiny_network().module.state_dict()
    torch.save(state, buffer, _use_new_zipfile_serialization=False)
    return buffer.getvalue()


def pickled(trace: Path) -> bytes:
    return pickle.dumps({"conv1.weight": _Payload(trace)})


def pickled_archive(trace: Path) -> bytes:
    buffer = io.BytesIO()
    torch.save({"conv1.weight": _Payload(trace)}, buffer)
    return buffer.getvalue()


def program(trace: Path) -> bytes:
    del trace
    buffer = io.BytesIO()
    linear = torch.nn.Linear(2, 2)
    torch.export.save(torch.export.export(linear, (torch.ones(1, 2),)), buffer)
    return buffer.getvalue()


def graph(trace: Path) -> bytes:
    del trace
    shape = helper.make_tensor_value_info("images", TensorProto.FLOAT, ["batch", 3])
    node = helper.make_node("Identity", ["images"], ["scores"])
    out = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", 3])
    model: onnx.ModelProto = helper.make_model(helper.make_graph([node], "g", [shape], [out]))
    content: bytes = model.SerializeToString()
    return content


def written(write: Callable[[Path], None]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / "file")
        return (Path(folder) / "file").read_bytes()


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    image = Image.effect_noise((48, 40), 80).convert("RGB")
    image.save(buffer, kind)
    return buffer.getvalue()


def zipped_pictures() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for label in ("ant", "bee"):
            for number in range(2):
                archive.writestr(f"{label}/{number}.png", picture("PNG"))
    return buffer.getvalue()


def opens_or_says_why(path: Path, reader: Callable[[Path], object]) -> str:
    """Read a file; the answer is what a person is told when it cannot be used."""
    try:
        reader(path)
    except SlimStudioError as error:
        return str(error)
    return ""


@pytest.mark.slow
@pytest.mark.parametrize(
    "make", [pt, safe, tensors, old_pt, pickled, pickled_archive, program, graph]
)
@pytest.mark.parametrize("suffix", [".pt", ".safetensors"])
def test_model_files(
    tmp_path: Path, trace: Path, make: Callable[[Path], bytes], suffix: str
) -> None:
    path = tmp_path / f"net{suffix}"
    for content in damaged(make(trace), _COPIES // 2):
        path.write_bytes(content)
        opens_or_says_why(path, open_network)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
def test_images(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "image"
    for content in damaged(picture(kind), _COPIES):
        path.write_bytes(content)
        opens_or_says_why(path, lambda each: decode(each, PREPROCESSING))


@pytest.mark.slow
def test_zips_of_images(tmp_path: Path) -> None:
    path = tmp_path / "images.zip"
    for content in damaged(zipped_pictures(), _COPIES):
        path.write_bytes(content)
        opens_or_says_why(path, lambda each: scan(each, Unattended()))


@pytest.mark.slow
def test_projects(tmp_path: Path) -> None:
    path = tmp_path / "project.slim"
    save(Project(name="Pets"), path)
    whole = path.read_bytes()
    opened = 0
    for content in damaged(whole, _COPIES):
        path.write_bytes(content)
        opened += not opens_or_says_why(path, open_project)
    # Most damage is noticed, by the checksums if by nothing else.
    assert opened < _COPIES // 4


def test_a_whole_file_of_each_kind_is_read_or_refused_with_a_reason(
    tmp_path: Path, trace: Path
) -> None:
    said = {}
    for make in (pt, safe, tensors, pickled, pickled_archive, program, graph):
        path = tmp_path / f"{make.__name__}.pt"
        path.write_bytes(make(trace))
        said[make.__name__] = opens_or_says_why(path, open_network)
    assert said["pt"] == said["safe"] == ""
    assert "which SlimStudio never runs" in said["pickled"]
    assert "which SlimStudio never runs" in said["pickled_archive"]
    assert "It takes no images" in said["program"]
    assert "is not a file of tensors" in said["graph"]
