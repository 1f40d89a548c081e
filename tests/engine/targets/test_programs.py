"""The programs beside a network, run as a person does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio.engine.targets.board import BOARD
from slimstudio.engine.targets.pictures import ANSWERS
from slimstudio.engine.targets.python_program import CLASSES, CLASSIFY
from slimstudio.engine.targets.this_computer import THIS_COMPUTER
from tests.engine.targets.samples import HOSTILE, kit, picture


def run(program: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    # -I: SlimStudio is not found, and neither is the folder that this was called from.
    command = [sys.executable, "-I", str(program), *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd="/"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "größe 網路"
    made.mkdir()
    return made


def spoilt(folder: Path) -> None:
    """Say that something else must come out for one picture."""
    told = json.loads((folder / ANSWERS).read_text(encoding="utf-8"))
    told["pictures"][0]["shares"].reverse()
    (folder / ANSWERS).write_text(json.dumps(told), encoding="utf-8")


def test_the_program_checks_the_answers_and_classifies(folder: Path) -> None:
    assert THIS_COMPUTER.write_programs(kit(folder)) == (CLASSIFY,)
    checked = run(folder / CLASSIFY)
    assert (checked.returncode, checked.stdout) == (0, "4 of 4 answers agree\n"), checked.stderr
    photo = folder / "mine.jpg"
    picture(2, 300, 200).save(photo)
    told = run(folder / CLASSIFY, str(photo))
    assert told.stdout.startswith(f"{photo}: {HOSTILE[2]} (")
    picture(1).save(photo)
    assert "\x1b" not in run(folder / CLASSIFY, str(photo)).stdout
    assert len((folder / CLASSES).read_text(encoding="utf-8").splitlines()) == 3
    spoilt(folder)
    failed = run(folder / CLASSIFY)
    assert (failed.returncode, failed.stderr) == (1, "3 of 4 answers agree\n")


def test_the_program_of_a_board_needs_no_pillow_and_measures(folder: Path) -> None:
    assert BOARD.write_programs(kit(folder)) == (CLASSIFY, "measure.py")
    measured = run(folder / "measure.py")
    assert measured.returncode == 0, measured.stderr
    assert measured.stdout.startswith("4 of 4 answers agree\n")
    told = json.loads((folder / "device.json").read_text(encoding="utf-8"))
    assert told["answers"] == [4, 4]
    latency = told["latency_ms"]
    assert 0 < latency["low"] <= latency["median"] <= latency["high"]
    assert "PIL" not in (folder / "measure.py").read_text(encoding="utf-8")
    spoilt(folder)
    (folder / "device.json").unlink()
    assert run(folder / "measure.py").returncode == 1
    assert not (folder / "device.json").exists()
