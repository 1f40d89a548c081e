"""Tests of starting our own modules, from Python and from a bundle."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio.__main__ import main
from slimstudio.engine.confined import READERS
from slimstudio.system import processes

_REOPEN = "slimstudio.engine.export.reopen"


def test_python_starts_the_module_and_looks_for_it_beside_this_one() -> None:
    start = processes.start_of(_REOPEN)
    assert start.command == [sys.executable, "-P", "-m", _REOPEN]
    root = str(Path(processes.__file__).parents[2])
    assert start.variables["PYTHONPATH"].split(os.pathsep)[0] == root


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert processes.start_of(_REOPEN) == ([sys.executable, "-m", _REOPEN], {})


@pytest.mark.parametrize("arguments", [["-m"], ["-m", "http.server"], ["-m", "slimstudio.cli"]])
def test_no_other_module_is_run(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "only for SlimStudio itself" in capsys.readouterr().err


def test_the_program_runs_the_module_that_it_is_started_for(tmp_path: Path) -> None:
    files = [str(tmp_path / name) for name in ("absent.onnx", "in.safetensors", "out.safetensors")]
    done = subprocess.run(
        [sys.executable, "-m", "slimstudio", "-m", _REOPEN, *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "absent.onnx" in done.stderr.splitlines()[-1]


def test_every_module_that_is_started_may_be() -> None:
    package = Path(processes.__file__).parents[1]
    started = set()
    for path in package.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "engine.child import" in text:
            started |= set(re.findall(r'"(slimstudio\.[a-z_.]+)"', text))
    # Readers are imported by the process that is started to confine them.
    assert started - set(READERS.values()) == processes.MODULES


def test_other_programs_search_their_libraries_where_they_did_before_the_bundle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/slimstudio/_internal")
    processes.give_back_search_paths()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/slimstudio/_internal"

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    processes.give_back_search_paths()
    assert os.environ["LD_LIBRARY_PATH"] == "/usr/local/lib"
    processes.give_back_search_paths()
    assert "LD_LIBRARY_PATH" not in os.environ
