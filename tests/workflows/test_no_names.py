"""Nothing that SlimStudio writes for others says whose computer it was made on."""

import platform
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import slimstudio
from slimstudio.engine.events import Noted
from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.half import write_half
from slimstudio.engine.export.int8 import Judged, write_int8
from slimstudio.engine.export.loader import loader_text
from slimstudio.engine.export.model_card import card_text
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.export.pt import PT, write_pt
from slimstudio.engine.export.pt2 import write_pt2
from slimstudio.engine.export.safe import write_safetensors
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import ExportError
from slimstudio.messages import Message
from slimstudio.session.files import save
from slimstudio.session.opening import open_project
from slimstudio.session.problem_report import write_report
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.report.page import Report, report_page
from slimstudio.system import locations
from tests.engine.export.samples import compact_squeezenet

USER, HOST = "zaphod", "heart-of-gold"
_CARD = Scorecard(
    Evaluation(0.5, 0.75, (0, 1, 2, 0), ((2, 0, 0), (0, 1, 0), (0, 0, 1))),
    1_000_000, 4_000_000, 4_000_000, Latency(12.5, 12.0, 13.0, 1, 20),
)  # fmt: skip


@pytest.fixture(name="home", autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "people" / USER
    (home / "pets").mkdir(parents=True)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, USER)
    monkeypatch.setattr(platform, "node", lambda: HOST)
    assert Path.home() == home
    return home


def _outcome(home: Path) -> Outcome:
    network = compact_squeezenet()
    note = Noted(Message("{file} is broken.", file=str(home / "pets" / "cat.jpg")))
    return Outcome(network, network, _CARD, _CARD, (note,))


def _project(home: Path) -> Project:
    return Project("Pets", ModelChoice("", str(home / "start.pt")), str(home / "pets"))


def _int8(_home: Path, path: Path) -> None:
    write_onnx(compact_squeezenet(), path.with_name("single.onnx"))
    images = np.random.default_rng(0).random((4, 3, 32, 32), dtype=np.float32)
    judged = Judged(images, np.zeros(4, dtype=np.int64))
    write_int8(path.with_name("single.onnx"), path, images, judged, 1.0)


def _half(_home: Path, path: Path) -> None:
    write_onnx(compact_squeezenet(), path.with_name("single.onnx"))
    write_half(path.with_name("single.onnx"), path)


def _md(home: Path, path: Path) -> None:
    file = home / "network.pt"
    write_pt(compact_squeezenet(), file)
    exported = Exported(file, PT, Agreement(30, 29, 0.2, 0.9, 0.95, 1.25, ()))
    path.write_text(card_text(_outcome(home), [exported], raw=False))


def _problem(home: Path, path: Path) -> None:
    log = f'opened {home}/pets/cat.jpg of {USER} on {HOST}\nFile "{home}/main.py"\n'
    (locations.cache() / "slimstudio.log").write_text(log)
    write_report(path, {"Project": str(home / "pets.slim")})


def _mine() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5)
    )


def _own(path: Path) -> None:
    result = slimstudio.prune(_mine(), torch.rand(1, 3, 8, 8), ratio=0.5)
    slimstudio.export(result, path)


_FILES: dict[str, tuple[str, Callable[[Path, Path], object]]] = {
    "tensors": ("network.pt", lambda _, path: write_pt(compact_squeezenet(), path)),
    "safetensors": ("n.safetensors", lambda _, path: write_safetensors(compact_squeezenet(), path)),
    "a program": ("network.pt2", lambda _, path: write_pt2(compact_squeezenet(), path)),
    "raw": ("raw.pt2", lambda _, path: write_pt2(compact_squeezenet(), path, raw=True)),
    "ONNX": ("network.onnx", lambda _, path: write_onnx(compact_squeezenet(), path)),
    "half precision": ("half.onnx", _half),
    "8-bit integers": ("int8.onnx", _int8),
    "the loader": (
        "network.load.py",
        lambda _, path: path.write_text(loader_text(compact_squeezenet(), "network.pt")),
    ),
    "the page about it": ("network.md", _md),
    "the report": (
        "report.html",
        lambda home, path: path.write_text(
            report_page(Report(_project(home), _outcome(home)))
        ),
    ),
    "a report of a problem": ("problem.zip", _problem),
    "a project": (
        "pets.slim", lambda home, path: save(_project(home), path, _outcome(home)),
    ),
    "one's own network": ("own.pt", lambda _, path: _own(path)),
    "one's own as a program": ("own.pt2", lambda _, path: _own(path)),
    "one's own as ONNX": ("own.onnx", lambda _, path: _own(path)),
}  # fmt: skip


# Exports run in processes of their own, and take seconds.
_LONG = ("ONNX", "half precision", "8-bit integers")


@pytest.mark.parametrize(
    "kind",
    [pytest.param(one, marks=[pytest.mark.slow] if one in _LONG else []) for one in _FILES],
)
def test_a_file_does_not_say_where_it_was_made(kind: str, home: Path, tmp_path: Path) -> None:
    name, write = _FILES[kind]
    path = tmp_path / "made" / name
    path.parent.mkdir()
    write(home, path)
    here = (str(home), USER, HOST, sys.prefix, str(Path(slimstudio.__file__).parents[1]))
    for member, content in _contents(path):
        for secret in here:
            assert secret.encode() not in content, f"{secret} in {member}"


def _contents(path: Path) -> Iterator[tuple[str, bytes]]:
    yield path.name, path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)


@pytest.mark.parametrize("beside", [True, False])
def test_a_project_finds_its_files_again(beside: bool, home: Path, tmp_path: Path) -> None:
    folder = home / "projects" if beside else tmp_path / "elsewhere"
    folder.mkdir()
    (home / "start.pt").touch()
    save(_project(home), folder / "pets.slim")
    found, _ = open_project(folder / "pets.slim")
    assert found == _project(home)


def test_somebody_else_finds_what_lies_in_the_same_place(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(_project(home), tmp_path / "pets.slim")
    other = tmp_path / "people" / "trillian"
    (other / "pets").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(other))
    monkeypatch.setenv("USERPROFILE", str(other))
    assert open_project(tmp_path / "pets.slim")[0].images == str(other / "pets")


def test_a_memory_stick_is_found_by_whoever_plugs_it_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "media" / USER / "stick"
    stick.mkdir(parents=True)
    path = tmp_path / "pets.slim"
    save(Project("Pets", None, str(stick)), path)
    assert USER.encode() not in path.read_bytes()
    assert open_project(path)[0].images == str(stick)
    for name in ("USER", "LOGNAME"):
        monkeypatch.setenv(name, "trillian")
    assert open_project(path)[0].images == str(tmp_path / "media" / "trillian" / "stick")


@pytest.mark.parametrize("suffix", [".onnx", ".pt2"])
def test_an_export_that_fails_says_why_in_plain_words(suffix: str, tmp_path: Path) -> None:
    class Curious(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.conv = nn.Conv2d(3, 8, 3)

        def forward(self, images: torch.Tensor) -> torch.Tensor:
            """Give up where an exporter looks on."""
            if torch.compiler.is_exporting():
                raise ValueError(f"\x1b[91mno\x1b[0m file {tmp_path}/people/pets.txt")
            found: torch.Tensor = self.conv(images).mean((2, 3))
            return found

    result = slimstudio.prune(
        nn.Sequential(Curious(), nn.Linear(8, 5)), torch.rand(1, 3, 8, 8), ratio=0.5
    )
    with pytest.raises(ExportError) as caught:
        slimstudio.export(result, tmp_path / f"network{suffix}")
    assert "\x1b" not in str(caught.value)
    assert str(tmp_path) not in str(caught.value)
    assert "file pets.txt" in str(caught.value)
