"""Tests of `slimstudio classify`, on a few tiny images."""

import csv
import json
from pathlib import Path

import pytest

from slimstudio import cli
from slimstudio.engine.export.pt import write_pt
from tests.engine.classify.test_pictures import paint
from tests.engine.export.samples import CLASSES, compact_squeezenet


@pytest.fixture
def network(tmp_path: Path) -> Path:
    write_pt(compact_squeezenet(), tmp_path / "net.pt")
    return tmp_path / "net.pt"


def test_pictures_become_a_table_and_sorted_copies(
    network: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    paint(tmp_path / "in", *(f"{at}.png" for at in range(5)))
    (tmp_path / "in" / "broken.png").write_bytes(b"nothing")
    out, folder = tmp_path / "new" / "answers.csv", tmp_path / "sorted"
    wanted = ["classify", str(network), str(tmp_path / "in"), "--out", str(out)]
    wanted += ["--sort", str(folder), "--unsure", "35%", "--json"]
    assert cli.main(wanted) == 0
    told = json.loads(capfd.readouterr().out)
    assert (told["pictures"], told["unread"], told["calibrated"]) == (6, 1, False)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 6
    assert {row["answer"] for row in rows} <= {*CLASSES, ""}
    assert sum(row["unsure"] == "yes" for row in rows) == told["unsure"]
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 6
    assert (folder / "not read" / "broken.png").read_bytes() == b"nothing"
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]
    # Nothing is written over without being told to.
    before = out.read_bytes()
    assert cli.main(wanted) == 2
    assert out.read_bytes() == before
    assert "is there already" in capfd.readouterr().err


def test_what_cannot_be_opened_is_told_and_nothing_is_written(
    network: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "answers.csv"
    for given, said in (
        ([str(network), str(tmp_path / "gone")], "There is no picture or folder"),
        ([str(tmp_path / "no.pt"), str(tmp_path)], "no.pt"),
        ([str(network), str(tmp_path / "none")], "There are no pictures"),
    ):
        (tmp_path / "none").mkdir(exist_ok=True)
        assert cli.main(["classify", *given, "--out", str(out)]) == 2
        assert said in capfd.readouterr().err
        assert not out.exists()
