"""The programs that the documentation shows run as they stand, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "docs" / "examples"


def run(name: str, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error::UserWarning:slimstudio", str(EXAMPLES / name), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=None,
        cwd=EXAMPLES.parents[1],
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.slow
def test_a_network_of_ones_own_is_pruned_saved_and_opened(tmp_path: Path) -> None:
    said = run("prune_my_network.py", str(tmp_path))
    left = int(said[0].partition("%")[0])
    assert 20 < left < 35
    assert said[1].startswith("head stays whole: ")
    assert said[-1] == "the same answers: True"
    assert (tmp_path / "mine.pt").stat().st_size > 0


@pytest.mark.slow
def test_a_budget_is_kept_and_repair_brings_the_answers_nearer() -> None:
    left, cut, repaired = run("budget_with_repair.py")
    assert int(left.partition("%")[0]) <= 60
    assert float(repaired.split()[-1]) < float(cut.split()[-1])


@pytest.mark.slow
def test_new_classes_are_taught_pruned_compared_and_exported(tmp_path: Path) -> None:
    said = run("transfer_and_export.py", str(tmp_path))
    names = [line.partition(":")[0] for line in said]
    assert names == ["original", "compact", "digits.pt", "digits.onnx"]
    for line in said[2:]:
        agreeing, images = (int(word) for word in line.split() if word.isdigit())
        assert agreeing == images
    assert {path.name for path in tmp_path.iterdir()} >= {"digits.pt", "digits.onnx", "digits.md"}
