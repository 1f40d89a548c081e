"""Tests of `slimstudio export`, on a few tiny images."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from slimstudio import cli
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.catalogue import build
from slimstudio.session import files
from slimstudio.session.project import Project

CLASSES = ("dark", "light")


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    noise = np.random.default_rng(0)
    for brightness, name in zip((0, 150), CLASSES, strict=True):
        (folder / name).mkdir()
        for number in range(12):
            values = noise.integers(brightness, brightness + 100, (40, 36, 3), dtype=np.uint8)
            Image.fromarray(values).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("network") / "birds.pt"
    recipe = Recipe("squeezenet1_1", 2, CLASSES, Preprocessing(size=32, resize=32))
    write_pt(Network(build("squeezenet1_1", 2, seed=1).eval(), recipe), path)
    return path


def arguments(network: Path, photos: Path, out: Path, *more: str) -> list[str]:
    return ["export", str(network), "--data", str(photos), "--out", str(out), *more]


@pytest.mark.slow
def test_files_are_written_from_a_network_and_nothing_is_overwritten_unasked(
    network: Path, photos: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new"
    wanted = arguments(network, photos, out, "--formats", "safetensors", "--name", "kept", "--json")
    assert cli.main(wanted) == 0
    told = json.loads(capfd.readouterr().out)
    assert [Path(one["path"]) for one in told["exports"]] == [out / "kept.safetensors"]
    assert told["exports"][0]["agreement"]["agreeing"] == told["exports"][0]["agreement"]["images"]
    before = (out / "kept.safetensors").stat().st_mtime_ns
    assert cli.main(wanted) == 2
    assert "is there already" in capfd.readouterr().err
    assert (out / "kept.safetensors").stat().st_mtime_ns == before


@pytest.mark.slow
def test_a_folder_is_written_for_a_target(
    network: Path, photos: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments(network, photos, tmp_path, "--for", "board")) == 0
    said = capfd.readouterr().out
    folder = tmp_path / "birds for board"
    assert str(folder) in said
    assert (folder / "measure.py").is_file()
    assert len(list((folder / "pictures").iterdir())) == 20


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--for", "moon"), "invalid choice: 'moon'"),
        (("--formats", "docx"), "There is no format called 'docx'"),
        ((), "one of the arguments --for --formats is required"),
    ],
)
def test_what_there_is_not_is_refused(
    more: tuple[str, ...],
    said: str,
    network: Path,
    photos: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(arguments(network, photos, tmp_path, *more)) == 2
    assert said in capfd.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_project_without_a_finished_run_is_refused(
    photos: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "birds.slim"
    files.save(Project("birds"), path)
    assert cli.main(arguments(path, photos, tmp_path / "out", "--for", "board")) == 2
    assert "holds no finished run" in capfd.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_network_without_images_asks_for_them(
    network: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", str(network), "--for", "board", "--out", str(tmp_path / "out")]) == 2
    assert "Name some with --data" in capfd.readouterr().err
