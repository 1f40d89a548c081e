import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from slimstudio.engine.child import ChildFailedError, child
from slimstudio.engine.control import Unattended
from slimstudio.errors import Cancelled, told_by
from tests.engine.endless import is_running

# Modules of Python itself that can be run stand in for ours: they start at once.


class StopsAfter:
    """Stops at the third question."""

    def __init__(self) -> None:
        self.questions = 0

    def report(self, event: object) -> None:
        del event

    def check(self) -> None:
        self.questions += 1
        if self.questions == 3:
            raise Cancelled


def test_a_process_that_succeeds_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    with child("zipfile", ["-c", tmp_path / "a.zip", tmp_path / "a.txt"]) as process:
        process.wait(Unattended())
    assert (tmp_path / "a.zip").exists()


def test_the_last_line_of_a_failure_is_its_reason(tmp_path: Path) -> None:
    missing = tmp_path / "missing.zip"
    with (
        child("zipfile", ["-l", missing]) as process,
        pytest.raises(ChildFailedError, match=r"FileNotFoundError.*missing"),
    ):
        process.wait(Unattended())


def test_a_silent_failure_tells_its_code(tmp_path: Path) -> None:
    failing = tmp_path / "failing.txt"  # doctest tells of it on standard output, where none listens
    failing.write_text(">>> 1 + 1\n3\n")
    with (
        child("doctest", [failing]) as process,
        pytest.raises(ChildFailedError, match="code 1"),
    ):
        process.wait(Unattended())


def test_stopping_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def remember(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        process: subprocess.Popen[bytes] = start(*arguments, **options)  # type: ignore[call-overload]
        started.append(process)
        return process

    monkeypatch.setattr(subprocess, "Popen", remember)
    with (
        pytest.raises(Cancelled),
        child("http.server", ["--bind", "127.0.0.1", "0"]) as process,
    ):
        process.wait(StopsAfter())
    assert started[0].poll() is not None


def test_nothing_is_imported_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zipfile.py").write_text("raise SystemExit('wrong module')")
    monkeypatch.chdir(tmp_path)
    with child("zipfile", ["--help"]) as process:
        process.wait(Unattended())


def test_a_process_that_is_not_waited_for_ends_with_the_context() -> None:
    before = time.monotonic()
    with child("http.server", ["--bind", "127.0.0.1", "0"]):
        pass
    assert time.monotonic() - before < 60


def test_a_reason_arrives_whole(tmp_path: Path) -> None:
    """Its template and values, so that it can be said in other languages."""
    model = tmp_path / "a. B.onnx"
    model.write_bytes(b"no model")
    with (
        child("slimstudio.engine.export.reopen", [model, "in", "out"]) as process,
        pytest.raises(ChildFailedError) as caught,
    ):
        process.wait(Unattended())
    assert told_by(caught.value).template != "{text}"


_PARENT = """
import os, signal, sys, time
from slimstudio.engine.child import child
with child("tests.engine.endless", [sys.argv[1]]):
    while not os.path.exists(sys.argv[1]):
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_it_ends_with_its_parent_even_if_that_is_killed(tmp_path: Path) -> None:
    note = tmp_path / "number"
    parent = subprocess.run([sys.executable, "-c", _PARENT, note], check=False)
    assert parent.returncode == -9
    number = int(note.read_text())
    until = time.monotonic() + 20
    while is_running(number) and time.monotonic() < until:
        time.sleep(0.01)
    assert not is_running(number)
