import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

import slimstudio
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.events import PhaseStarted
from slimstudio.engine.export import export as export_module
from slimstudio.engine.export import pt
from slimstudio.engine.export.agreement import Agreement
from slimstudio.engine.export.export import export
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import PT
from slimstudio.engine.export.safe import SAFETENSORS
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import Cancelled, ExportError
from slimstudio.messages import Message
from tests.engine.endless import is_running
from tests.engine.export.controls import StopsAt, Watching, last_progress
from tests.engine.export.samples import BROUGHT, compact_squeezenet, pictures

DATASET = Dataset(pictures(40), pictures())


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the fresh process in tests that are about what happens around it."""
    monkeypatch.setattr(export_module, "verify", lambda *_: Agreement(1, 1, 0.0))


def test_a_pt_and_its_loader_are_written_after_they_were_verified(tmp_path: Path) -> None:
    network, control = compact_squeezenet(), Watching()
    network.module.train()
    agreement = export(network, PT, tmp_path / "net.pt", DATASET, control)
    assert (agreement.images, agreement.agreeing) == (30, 30)
    assert agreement.largest_difference < 1e-5
    assert last_progress(control).done == 30
    assert network.module.training
    assert sorted(contents(tmp_path)) == ["net.load.py", "net.pt"]
    assert [e.phase for e in control.events if isinstance(e, PhaseStarted)] == ["export", "verify"]
    images = torch.rand(3, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        expected = network.module.eval()(images)
        assert torch.equal(slimstudio.load(tmp_path / "net.pt")(images), expected)


@pytest.mark.slow
def test_an_onnx_file_is_written_after_it_was_verified(tmp_path: Path) -> None:
    agreement = export(compact_squeezenet(), ONNX, tmp_path / "net.onnx", DATASET, Unattended())
    assert (agreement.images, agreement.agreeing) == (30, 30)
    assert agreement.largest_difference < 1e-4
    assert list(contents(tmp_path)) == ["net.onnx"]


@pytest.mark.slow
def test_a_safetensors_file_of_any_name_holds_the_recipe_and_opens_again(tmp_path: Path) -> None:
    # As long as systems take names, and in other letters, for the fresh process too.
    network, path = compact_squeezenet(), tmp_path / f"größe 網路 {'x' * 200}.safetensors"
    agreement = export(network, SAFETENSORS, path, DATASET, Unattended())
    assert agreement.agreeing == 30
    assert agreement.largest_difference < 1e-5
    assert list(contents(tmp_path)) == [path.name]
    assert open_network(path).recipe == network.recipe


@pytest.mark.usefixtures("trusted")
def test_a_name_that_is_too_long_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 300}.safetensors"
    with pytest.raises(ExportError, match="too long"):
        export(compact_squeezenet(), SAFETENSORS, path, DATASET, Unattended())
    assert contents(tmp_path) == {}


@pytest.mark.slow
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("file_format", [one for one in BROUGHT if one.is_program])
def test_every_program_is_verified_with_pixels_and_with_numbers(
    tmp_path: Path, file_format: Format, raw: bool
) -> None:
    folder = tmp_path / "exports"  # what was timed is remembered elsewhere below `tmp_path`
    folder.mkdir()
    path = folder / f"net{file_format.suffix}"
    options = ExportOptions(raw, largest_loss=0.1)
    agreement = export(compact_squeezenet(), file_format, path, DATASET, Unattended(), options)
    assert agreement.images == 30
    assert agreement.latency_ms > 0
    assert agreement.accuracy >= agreement.original_accuracy - 0.15
    assert list(contents(folder)) == [path.name]


@pytest.mark.usefixtures("trusted")
def test_a_file_of_the_same_name_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "net.pt").write_text("old")
    export(compact_squeezenet(), PT, tmp_path / "net.pt", DATASET, Unattended())
    assert len(contents(tmp_path)["net.pt"]) > 100_000


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("before", [{}, {"net.load.py": b"print(1)"}])
def test_the_program_beside_a_file_stays_where_the_file_cannot_be_replaced(
    tmp_path: Path, before: dict[str, bytes]
) -> None:
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "net.pt").mkdir()  # a folder, which no file replaces
    with pytest.raises(ExportError):
        export(compact_squeezenet(), PT, tmp_path / "net.pt", DATASET, Unattended())
    (tmp_path / "net.pt").rmdir()
    assert contents(tmp_path) == before


@pytest.mark.parametrize("file_format", BROUGHT)
def test_disagreement_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file_format: Format
) -> None:
    def disagree(*_: object) -> None:
        raise ExportError(Message("The exported file does not answer like the trained network."))

    def convert(_job: object, draft: Path) -> tuple[str, ...]:
        draft.write_bytes(b"draft")
        return ()

    monkeypatch.setattr(export_module, "verify", disagree)
    monkeypatch.setattr(export_module, "_write", convert)
    path = tmp_path / f"net{file_format.suffix}"
    path.write_text("old")
    with pytest.raises(ExportError, match="does not answer"):
        export(compact_squeezenet(), file_format, path, DATASET, Unattended())
    assert contents(tmp_path) == {path.name: b"old"}


@pytest.mark.parametrize(("phase", "questions"), [("export", 0), ("export", 1), ("verify", 2)])
def test_stopping_leaves_nothing_behind(tmp_path: Path, phase: str, questions: int) -> None:
    network = compact_squeezenet()
    with pytest.raises(Cancelled):
        export(network, PT, tmp_path / "net.pt", DATASET, StopsAt(phase, questions))
    assert contents(tmp_path) == {}


def test_stopping_is_answered_while_onnx_is_being_made(tmp_path: Path) -> None:
    network = compact_squeezenet()
    control = StopsAt("export", 3)
    with pytest.raises(Cancelled):
        export(network, ONNX, tmp_path / "net.onnx", DATASET, control)
    assert contents(tmp_path) == {}


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 400 kB; only the superuser of Linux can."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this user may not mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("file_format", [PT, pytest.param(ONNX, marks=pytest.mark.slow)])
def test_a_full_disk_is_told_with_what_is_needed_and_nothing_is_left(
    tiny_disk: Path, file_format: Format
) -> None:
    path = tiny_disk / f"net{file_format.suffix}"
    path.write_text("old")
    with pytest.raises(ExportError, match=r"disk is full: the file needs about 2\.9 MB, and 0\.4"):
        export(compact_squeezenet(), file_format, path, DATASET, Unattended())
    assert contents(tiny_disk) == {path.name: b"old"}


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("number", [28, 122, 27])
def test_a_disk_that_fills_up_at_the_last_moment_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportError, match="The disk is full"):
        export(compact_squeezenet(), PT, tmp_path / "net.pt", DATASET, Unattended())
    assert contents(tmp_path) == {}


@pytest.mark.usefixtures("trusted")
def test_a_loader_that_cannot_be_placed_leaves_neither_file(tmp_path: Path) -> None:
    (tmp_path / "net.pt").mkdir()
    with pytest.raises(ExportError, match="was not written"):
        export(compact_squeezenet(), PT, tmp_path / "net.pt", DATASET, Unattended())
    assert [each.name for each in tmp_path.iterdir()] == ["net.pt"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "net.pt"
    with pytest.raises(ExportError, match=r"There is no folder .*missing"):
        export(compact_squeezenet(), PT, path, DATASET, Unattended())


def test_a_folder_that_may_not_be_written_to_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(pt, "write_pt", refuse)
    with pytest.raises(ExportError, match="You may not write into"):
        export(compact_squeezenet(), PT, tmp_path / "net.pt", DATASET, Unattended())
    assert contents(tmp_path) == {}


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("one", [PT, SAFETENSORS], ids=["pt", "safetensors"])
def test_the_same_network_gives_the_same_bytes(tmp_path: Path, one: Format) -> None:
    first, *others = (tmp_path / str(number) for number in range(4))
    for folder in (first, *others):
        folder.mkdir()
        export(compact_squeezenet(), one, folder / f"net{one.suffix}", DATASET, Unattended())
    for folder in others:
        assert contents(folder) == contents(first)


@pytest.mark.slow
@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("one", BROUGHT, ids=[one.suffix for one in BROUGHT])
def test_every_format_gives_the_same_bytes_twice(tmp_path: Path, one: Format) -> None:
    folders = tmp_path / "first", tmp_path / "second"
    for folder in folders:
        folder.mkdir()
        export(compact_squeezenet(), one, folder / f"net{one.suffix}", DATASET, Unattended())
    assert contents(folders[0]) == contents(folders[1])


_KILLED = """
import os, signal, sys
from pathlib import Path
import psutil
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.export.export import export
from slimstudio.engine.export.formats import format_of
from tests.engine.export.samples import compact_squeezenet, pictures

class Control:
    def report(self, event):
        pass
    def check(self):
        children = psutil.Process().children()
        if children:
            print(children[0].pid, flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

path = Path(sys.argv[1])
export(compact_squeezenet(), format_of(path.name), path, Dataset(pictures(), pictures()), Control())
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
@pytest.mark.parametrize("name", ["network.pt", "network.onnx"])
def test_a_killed_export_ends_its_process_and_leaves_nothing_to_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder, temporary = tmp_path / "exports", tmp_path / "tmp"
    for made in (folder, temporary):
        made.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    (folder / name).write_text("old")
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, folder / name], stdout=subprocess.PIPE, check=False
    )
    assert killed.returncode == -9
    assert (folder / name).read_text() == "old"
    number = int(killed.stdout)
    until = time.monotonic() + 60
    while is_running(number) and time.monotonic() < until:
        time.sleep(0.1)
    assert not is_running(number)
    assert [one for place in (folder, temporary) for one in place.glob("*slimstudio-*")]
    dataset = Dataset(pictures(), pictures())
    export(compact_squeezenet(), PT, folder / "another.pt", dataset, Watching())
    assert not [one for place in (folder, temporary) for one in place.glob("*slimstudio-*")]
    assert (folder / name).read_text() == "old"
