"""The programs beside a network, run as a person does."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from slimstudio.engine.targets.board import BOARD
from slimstudio.engine.targets.pictures import ANSWERS
from slimstudio.engine.targets.python_program import CLASSES, CLASSIFY
from slimstudio.engine.targets.this_computer import THIS_COMPUTER
from slimstudio.engine.timing.device import read_device, times_on, wanted_shapes
from tests.engine.targets.samples import HOSTILE, kit, network, picture


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
    device = read_device(folder / "device.json")
    (whole,) = device.networks
    assert whole.name == "compact"
    assert set(wanted_shapes(network())) <= device.layers.keys()
    times = times_on(device, network())
    assert times is not None
    assert times.device == device.title
    ones = np.ones(len(times.layers))
    # As it is, the network takes what was measured.
    assert times.total(ones, ones) == pytest.approx(whole.latency_ms.median, rel=1e-6)
    assert times.total(ones / 2, ones / 2) <= times.total(ones, ones)
    assert "PIL" not in (folder / "measure.py").read_text(encoding="utf-8")
    spoilt(folder)
    (folder / "device.json").unlink()
    assert run(folder / "measure.py").returncode == 1
    assert not (folder / "device.json").exists()
