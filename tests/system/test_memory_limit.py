"""Little memory gets a sentence: no library aborts the process before anybody could say one."""

import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio.system import memory_limit

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits")

_ROOT = Path(__file__).parents[2]


def limited(kilobytes: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = f'ulimit -v {kilobytes}; exec "$0" -m slimstudio "$@"'
    return subprocess.run(
        ["/bin/bash", "-c", command, sys.executable, *arguments],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("kilobytes", [500_000, 750_000, 1_000_000])
@pytest.mark.parametrize("arguments", [("inspect", "resnet18"), ("--self-test",), ()])
def test_too_little_memory_is_told_in_one_sentence(
    kilobytes: int, arguments: tuple[str, ...]
) -> None:
    done = limited(kilobytes, *arguments)
    assert done.returncode == 2
    assert "GB of memory" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_questions_about_the_program_are_answered_all_the_same() -> None:
    assert limited(500_000, "--version").returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("kilobytes", [1_200_000, 1_400_000])
def test_barely_enough_memory_is_enough_or_gets_a_sentence(kilobytes: int) -> None:
    done = limited(kilobytes, "inspect", "resnet18")
    assert done.returncode in {0, 2}
    assert "Traceback" not in done.stderr


def test_a_container_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    group = tmp_path / "memory.max"
    monkeypatch.setattr(memory_limit, "_GROUPS", (str(group),))
    assert not memory_limit.check_memory()
    group.write_text("max\n")
    assert not memory_limit.check_memory()
    group.write_text("536870912\n")
    assert "0.5 GB" in str(memory_limit.check_memory())
