"""What SlimStudio reads besides networks and pictures, damaged: our own errors only, and no trace.

Seals and checksums are left out here where there are any, so that the damage reaches what is behind
them.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import helper

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.curation import Curation
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.split_assignment import SplitAssignment
from slimstudio.engine.events import plain_events
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.timing import latency_table
from slimstudio.engine.timing.latency_table import LatencyTable, NetworkTimes
from slimstudio.engine.training.checkpoint import read_checkpoint, write_checkpoint
from slimstudio.engine.training.checkpoint_header import read_description
from slimstudio.errors import SlimStudioError
from slimstudio.session.attempt_keeping import read_outcome, write_measurements, write_tensors
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.curation_file import read_curation, write_curation
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.project_file import read_project, write_project
from slimstudio.session.settings import Settings, load_settings, save_settings, with_recent
from slimstudio.session.split_assignment import KeptAssignment
from slimstudio.system import locations
from slimstudio.system.locations import settings as settings_folder
from tests.session.test_outcome_file import CARD, HISTORY, SPEEDS
from tests.workflows.damage import damaged
from tests.workflows.tiny_network import tiny_network

_COPIES = 2000

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Said:
    epoch: int
    history: tuple[tuple[str, dict[str, object]], ...]


def survive(content: bytes, read: Callable[[bytes], object], *foreseen: type[Exception]) -> int:
    """Read damaged copies; the answer is how many were read as if nothing was wrong."""
    read(content)
    opened = 0
    for copy in damaged(content, _COPIES):
        with suppress(SlimStudioError, *foreseen):
            read(copy)
            opened += 1
    return opened


def from_file(path: Path, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def write_and_read(content: bytes) -> object:
        path.write_bytes(content)
        return read(path)

    return write_and_read


def test_onnx() -> None:
    module = torch.nn.Conv2d(3, 4, 3)
    weight = onnx.numpy_helper.from_array(module.weight.detach().numpy(), "w")
    image = helper.make_tensor_value_info("images", onnx.TensorProto.FLOAT, ["batch", 3, 8, 8])
    out = helper.make_tensor_value_info("scores", onnx.TensorProto.FLOAT, ["batch", 4, 6, 6])
    nodes = [helper.make_node("Conv", ["images", "w"], ["scores"])]
    graph = helper.make_graph(nodes, "g", [image], [out], [weight])
    opsets = [helper.make_opsetid("", 20)]
    content = helper.make_model(graph, opset_imports=opsets, ir_version=10).SerializeToString()
    pixels = np.zeros((1, 3, 8, 8), np.float32)
    survive(content, lambda each: open_onnx(each)(pixels))


def test_finished_runs() -> None:
    network = tiny_network()
    evaluation = Evaluation(0.25, 0.5, (0, 1), ((1, 0, 0), (1, 0, 0), (0, 0, 0)))
    card = replace(CARD, evaluation=evaluation)
    outcome = Outcome(network, network, card, card, HISTORY, SPEEDS)
    tensors = write_tensors(network)
    plain = write_measurements(outcome)
    survive(plain, lambda each: read_outcome(each, tensors, tensors), ValueError)


def test_checkpoints(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    tensors = {"w": torch.arange(100.0), "n": torch.tensor(3)}
    write_checkpoint(path, Said(3, plain_events(HISTORY)), tensors)
    read = from_file(path, lambda each: read_checkpoint(each, Said))
    # The checksum finds all damage that changes anything.
    assert survive(path.read_bytes(), read, ValueError) < _COPIES // 20
    write_checkpoint(path, Said(3, plain_events(HISTORY)), tensors)
    survive(
        path.read_bytes(), from_file(path, lambda each: read_description(each, Said)), ValueError
    )


def test_projects_behind_their_seal(tmp_path: Path) -> None:
    project = Project("Pets", ModelChoice("resnet18", "/w/a.pt"), "/pets")
    path = tmp_path / "p.slim"
    survive(write_project(project, tmp_path), lambda each: read_project(each, path))


def test_attempts_behind_their_seal(tmp_path: Path) -> None:
    path = tmp_path / "p.slim"
    content = write_attempts(NO_ATTEMPTS, tmp_path)
    survive(content, lambda each: read_attempts(each, path), ValueError)


def test_lists_of_images_to_leave_out(tmp_path: Path) -> None:
    path = tmp_path / "curation.json"
    write_curation(Curation(("a/1.png", "b/é.png"), (("a/2.png", "a/3.png"),)), path)
    survive(path.read_bytes(), from_file(path, read_curation))


def test_notes_on_which_images_are_held_back() -> None:
    contents = np.arange(3, 300_000, 1_000, dtype=np.uint64)
    sides = SplitAssignment.of(contents, contents % 5 == 0)
    # What is packed there has a checksum, which finds all damage that changes anything.
    assert survive(sides.packed(), SplitAssignment.unpacked, ValueError) < _COPIES // 20
    kept = KeptAssignment("/pets", 0)
    kept.remember(sides)
    (path,) = locations.splits().iterdir()
    # Never raises at all.
    assert survive(path.read_bytes(), from_file(path, lambda _: kept.read())) == _COPIES


def test_settings() -> None:
    save_settings(with_recent(Settings(last_folders={"model": "/nets"}), "/a/p.slim"))
    path = settings_folder() / "settings.json"
    # Never raises at all.
    assert survive(path.read_bytes(), from_file(path, lambda _: load_settings())) == _COPIES


def test_tables_of_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "table.json"
    monkeypatch.setattr(latency_table, "_path", lambda: path)
    times = NetworkTimes(1.1, 0.5, 0.9, 1.2, 0.01)
    latency_table.save_table(LatencyTable({"torch/conv/3x3": 1.5}, {"torch/resnet": times}))
    read = from_file(path, lambda _: latency_table.load_table())
    assert survive(path.read_bytes(), read) == _COPIES


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_tables_of_images(tmp_path: Path, kind: str) -> None:
    for name in ("1.png", "2.png"):
        (tmp_path / name).write_bytes(b"\x89PNG")
    rows = "path,label\n1.png,cat\n2.png,dog\n"
    if kind == "json":
        rows = '[{"path": "1.png", "label": "cat"}, {"path": "2.png", "label": "dog"}]'
    read = from_file(tmp_path / f"images.{kind}", lambda each: scan(each, Unattended()))
    survive(rows.encode(), read)
