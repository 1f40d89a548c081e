"""What is written for a person replaces ordinary files only: never a pipe or a link to one.

Devices are refused by the same look, which is tried in tests/engine/test_replacing.py: to try it
here would replace one where it fails.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from pytestqt.qtbot import QtBot
from torch import nn

import slimstudio
from slimstudio.cli.command_line import Exit, main
from slimstudio.engine.data.curation import Curation
from slimstudio.errors import SlimStudioError
from slimstudio.session import files
from slimstudio.session.curation_file import write_curation
from slimstudio.session.problem_report import write_report
from slimstudio.session.project import Project
from slimstudio.session.tasks.results import write_page
from slimstudio.ui.graph.graph_scene import GraphScene, write_picture
from slimstudio.ui.plots.training_plot import TrainingPlot
from tests.engine.data.doctor.pictures import pets

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")


def pipe(folder: Path, name: str) -> Path:
    os.mkfifo(folder / name)
    return folder / name


def link_to_a_pipe(folder: Path, name: str) -> Path:
    os.mkfifo(folder / "pipe")
    (folder / name).symlink_to(folder / "pipe")
    return folder / name


def project(path: Path) -> None:
    files.save(Project("Birds"), path)


def curation(path: Path) -> None:
    write_curation(Curation(), path)


def problem_report(path: Path) -> None:
    write_report(path, {})


def page(path: Path) -> None:
    write_page(b"page", path)


def values(path: Path) -> None:
    TrainingPlot().save_values(path)


def picture(path: Path) -> None:
    TrainingPlot().save_picture(path)


def drawing(path: Path) -> None:
    write_picture(GraphScene(), path)


def pruned() -> slimstudio.PruningResult:
    network = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Conv2d(8, 4, 3))
    return slimstudio.prune(network, torch.zeros(1, 3, 8, 8), ratio=0.5)


def network(path: Path) -> None:
    pruned().save(path)


def program(path: Path) -> None:
    slimstudio.export(pruned(), path)


WRITERS = [
    (project, "birds.slim"),
    (curation, "images.json"),
    (problem_report, "report.zip"),
    (page, "report.html"),
    (values, "training.csv"),
    (picture, "training.png"),
    (drawing, "network.svg"),
    (network, "network.pt"),
    (program, "network.onnx"),
]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("make", [pipe, link_to_a_pipe])
@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_pipe_stays_a_pipe(
    write: Callable[[Path], None], name: str, make: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    target = make(tmp_path, name)
    before = {one.name for one in tmp_path.iterdir()} | {"home"}
    with pytest.raises(SlimStudioError, match="no ordinary file"):
        write(target)
    assert target.is_fifo()
    assert {one.name for one in tmp_path.iterdir()} | {"home"} == before


def test_the_doctor_refuses_it_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = pipe(tmp_path, "target")
    command = ["doctor", str(pets(tmp_path / "pets")), "--write", str(target)]
    assert main(command) == Exit.BAD_INPUT
    told = capsys.readouterr()
    assert "no ordinary file" in told.err
    assert not told.out
    assert target.is_fifo()


def test_a_link_to_an_ordinary_file_stays_a_link(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    for write, name in WRITERS:
        folder = tmp_path / name
        folder.mkdir()
        target, link = folder / f"mine{Path(name).suffix}", folder / name
        target.touch()
        link.symlink_to(target)
        write(link)
        assert link.is_symlink()
        assert target.stat().st_size > 0
