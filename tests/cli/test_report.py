import os
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from slimstudio.cli.command_line import Exit, main
from slimstudio.cli.report import as_json, as_table
from slimstudio.engine.data.pixels import Dataset, LoadedImages, Pixels
from slimstudio.engine.measure.scorecard import Estimate, Evaluation, Expected, Latency, Scorecard
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.training.settings import Preset, TrainingSettings
from slimstudio.session.files import save
from slimstudio.session.project import Project
from tests.engine.export.samples import compact_squeezenet

EVALUATION = Evaluation(0.5, 0.75, (0, 1, 0, 0), ((2, 0), (1, 1)))
CARD = Scorecard(EVALUATION, 2_000, 8_000, 8_000, Latency(12.5, 12.0, 13.0, 1, 20))
TRAINED = TrainingSettings(learn_epochs=12, tune_epochs=9, preset=Preset.QUICK)
TESTED = replace(CARD, test=replace(EVALUATION, accuracy=0.625))


def outcome(card: Scorecard) -> Outcome:
    network = compact_squeezenet()
    return Outcome(network, network, card, card, ())


def images(test: int) -> LoadedImages:
    def pixels(count: int) -> Pixels:
        names = tuple(map(str, range(count)))
        return Pixels(torch.zeros(count, 3, 8, 8), torch.zeros(count).long(), ("a", "b"), names)

    return LoadedImages(Dataset(pixels(6), pixels(4), pixels(test) if test else None), ())


def test_test_images_have_a_line_where_there_are_such() -> None:
    assert "test images" not in as_table(outcome(CARD), (), seconds=1.0)
    lines = as_table(outcome(TESTED), (), seconds=1.0).splitlines()
    said = {line[:18].strip(): line[18:].split() for line in lines[:10]}
    assert said["accuracy"] == ["75.0%", "(30", "to", "95%)"] * 2
    assert said["balanced accuracy"] == ["75.0%", "75.0%"]
    assert said["test images"] == ["62.5%", "(30", "to", "95%)"] * 2


def test_what_the_preset_settled_is_told() -> None:
    found = as_json(outcome(CARD), images(0), (), TRAINED, notes=(), seconds=1.0)["training"]
    assert isinstance(found, dict)
    assert (found["preset"], found["learn_epochs"], found["tune_epochs"]) == ("quick", 12, 9)


def test_the_verdict_and_every_class_are_told() -> None:
    found = as_json(outcome(CARD), images(0), (), TRAINED, notes=(), seconds=1.0)
    names = outcome(CARD).class_names
    card, verdict = found["after"], found["verdict"]
    assert isinstance(card, dict)
    assert isinstance(verdict, dict)
    assert card["balanced_accuracy"] == 0.75
    assert list(card["class_accuracy"].items()) == list(zip(names, (1.0, 0.5), strict=True))
    assert card["accuracy_interval"][0] < 0.75 < card["accuracy_interval"][1]
    assert not verdict["guessing"]
    table = as_table(outcome(CARD), (), seconds=1.0)
    assert str(verdict["sentence"]) in table
    assert all(name in table for name in names)


def test_what_is_expected_on_another_device_is_told() -> None:
    expected = Expected(Estimate(40, 35, 45, "Pi 5"), Estimate(20, 18, 22, "Pi 5"))
    made = replace(outcome(CARD), expected=expected)
    assert "expected on Pi 5" in as_table(made, (), seconds=1.0)
    assert as_json(made, images(0), (), TRAINED, notes=(), seconds=1.0)["expected"] == {
        "device": "Pi 5",
        "before_ms": {"median": 40, "low": 35, "high": 45},
        "after_ms": {"median": 20, "low": 18, "high": 22},
    }


def test_guessing_is_told() -> None:
    blind = replace(CARD, evaluation=Evaluation(0.7, 0.5, (0,) * 20, ((10, 0), (10, 0))))
    found = as_json(outcome(blind), images(0), (), TRAINED, notes=(), seconds=1.0)["verdict"]
    assert isinstance(found, dict)
    assert found["guessing"]
    assert found["mood"] == "bad"
    assert "This network is guessing" in as_table(outcome(blind), (), seconds=1.0)


def test_programs_are_told_of_test_images_too() -> None:
    found = as_json(outcome(TESTED), images(3), (), TRAINED, notes=(), seconds=1.0)
    assert isinstance(found["images"], dict)
    assert isinstance(found["after"], dict)
    assert found["images"]["test"] == 3
    assert found["after"]["test_accuracy"] == 0.625
    without = as_json(outcome(CARD), images(0), (), TRAINED, notes=(), seconds=1.0)
    assert isinstance(without["images"], dict)
    assert isinstance(without["before"], dict)
    assert without["images"]["test"] == 0
    assert without["before"]["test_accuracy"] is None


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
    assert "<h1>pets</h1>" in page
    assert "50% smaller" in page
    assert "2 kB" in page
    assert "1 kB" in page
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
