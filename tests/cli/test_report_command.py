"""`slimstudio report`: one page about a saved project."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.cli.command_line import Exit, main
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.sources.catalogue import build
from slimstudio.session.files import save
from slimstudio.session.project import Project

_CARD = Scorecard(
    Evaluation(0.3, 1.0, (0, 1), ((1, 0), (0, 1))), 500, 9_000, 2_000, Latency(1.5, 1.4, 1.6, 1, 50)
)


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    recipe = Recipe("squeezenet1_1", 2, ("cat", "dog"), Preprocessing(32, 32))
    network = Network(build("squeezenet1_1", 2, seed=0).eval(), recipe)
    outcome = Outcome(network, network, _CARD, replace(_CARD, size_bytes=1_000), ())
    path = tmp_path / "pets.slim"
    save(Project("Pets", images="/no-such-folder/pets"), path, outcome)
    return path


def test_the_page_is_written_beside_the_project(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(path)]) == Exit.DONE
    page = path.with_suffix(".html").read_text()
    assert "<h1>Pets</h1>" in page
    assert "1 kB instead of 2 kB" in page
    told = capsys.readouterr()
    assert "pets.html" in told.out
    assert "without pictures" in told.err  # their folder is not there


def test_another_place_and_no_pictures(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = path.with_name("page.html")
    assert main(["report", str(path), "--out", str(out), "--no-pictures"]) == Exit.DONE
    assert out.exists()
    assert capsys.readouterr().err == ""


def test_a_project_without_a_result_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(Project("Pets"), tmp_path / "pets.slim")
    assert main(["report", str(tmp_path / "pets.slim")]) == Exit.BAD_INPUT
    assert "no finished run" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_replaced_by_the_page(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = path.with_name("page.html")
    os.mkfifo(out)
    command = ["report", str(path), "--out", str(out), "--no-pictures"]
    assert main(command) == Exit.BAD_INPUT
    assert "no ordinary file" in capsys.readouterr().err
    assert out.is_fifo()
