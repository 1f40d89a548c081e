"""The whole job, with nothing to connect to and nobody trying."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import slimstudio
from slimstudio.system import locations

_JOB = ["compress", "--target", "macs=50%", "--epochs", "1", "--learn-epochs", "1", "--json"]

# Python refuses every socket that could leave this program, whoever asks for it.
WITHOUT_SOCKETS = """
import runpy, sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind"):
        raise SystemExit(f"somebody wants to connect: {event} {arguments}")

sys.addaudithook(refuse)
sys.argv = ["slimstudio", *sys.argv[1:]]
runpy.run_module("slimstudio", run_name="__main__")
"""


def job(folder: Path) -> list[str]:
    samples = locations.resources() / "samples"
    files = ["--weights", str(samples / "digits-start.safetensors")]
    files += ["--data", str(samples / "digits.zip"), "--out", str(folder / "out")]
    return [*_JOB, *files, "--formats", "pt,onnx"]


def surroundings(folder: Path) -> dict[str, str]:
    return {**os.environ, "SLIMSTUDIO_HOME": str(folder / "home"), "OMP_NUM_THREADS": "1"}


# What a program needs to reach others, and the only files that may import it.
_REACHES_OUT = {"urllib.request", "http.client", "socket", "ssl", "asyncio", "requests", "ftplib"}
_MAY_REACH_OUT = {
    "engine/sources/weights/download.py",
    "engine/sources/weights/refusals.py",
}
# Windows of one computer speak to each other through a file; the system says whose the other is.
_ASKS_WHO_IS_THERE = {"ui/desktop/open_requests.py"}


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_only_the_download_of_weights_can_reach_out() -> None:
    package = Path(slimstudio.__file__).parent
    files = {path.relative_to(package).as_posix(): path for path in package.rglob("*.py")}
    reaching = {name for name, path in files.items() if imported(path) & _REACHES_OUT}
    assert reaching == _MAY_REACH_OUT | _ASKS_WHO_IS_THERE


def test_who_is_at_the_other_end_is_asked_of_sockets_that_are_there_already() -> None:
    package = Path(slimstudio.__file__).parent
    for name in _ASKS_WHO_IS_THERE:
        text = (package / name).read_text(encoding="utf-8")
        assert set(re.findall(r"sockets\.(\w+)", text)) == {"socket", "SOL_SOCKET", "SO_PEERCRED"}
        assert re.findall(r"sockets\.socket\((.*?)\(", text) == ["fileno=os.dup"]


_SETS_A_SESSION_UP = """
import slimstudio, onnxruntime
onnxruntime.SessionOptions()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_onnx_runtime_reports_to_nobody(tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,sendto", "-o", str(trace)]
    around = {**surroundings(tmp_path), "ORT_DISABLE_TELEMETRY": "0"}
    around.pop("CI", None)  # where that is set, it reports nothing by itself
    subprocess.run([*watched, sys.executable, "-c", _SETS_A_SESSION_UP], env=around, check=True)
    assert "AF_INET" not in trace.read_text(encoding="utf-8", errors="replace")


@pytest.mark.slow
def test_the_job_works_where_every_socket_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_SOCKETS, *job(tmp_path)],
        env=surroundings(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(json.loads(done.stdout)["exports"]) == 2


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_process_of_the_job_tries_to_connect(tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,bind", "-o", str(trace)]
    done = subprocess.run(
        [*watched, sys.executable, "-m", "slimstudio", *job(tmp_path)],
        env=surroundings(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    # Only the internet is meant: the C library asks the system's own name service by a local file.
    assert re.findall(r".*AF_INET.*", trace.read_text(encoding="utf-8", errors="replace")) == []
