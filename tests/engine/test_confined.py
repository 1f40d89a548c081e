"""Reading in a process of its own: what is found comes back, and the limits hold."""

import json
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from slimstudio.engine import confined as module
from slimstudio.engine.confined import confined
from slimstudio.engine.control import Control, Unattended
from slimstudio.errors import Cancelled, ImagesError, ModelFileError

_SMALL = 200 * 10**6


@pytest.fixture(autouse=True)
def _readers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(module, "READERS", {"test": "tests.engine.readers"})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield
    assert not list(tmp_path.glob("slimstudio-*")), "nothing is left behind"
    assert not psutil.Process().children(recursive=True), "no process is left behind"


@contextmanager
def reading(
    tmp_path: Path, what: str, control: Control | None = None, seconds: float = 20.0
) -> Iterator[Path]:
    path = tmp_path / "net.bin"
    path.write_text(what)
    with confined(
        "test",
        path,
        control or Unattended(),
        error=ModelFileError,
        seconds=seconds,
        memory_bytes=_SMALL,
    ) as folder:
        yield folder


def refusal(tmp_path: Path, what: str, seconds: float = 20.0) -> ModelFileError:
    with pytest.raises(ModelFileError) as caught, reading(tmp_path, what, seconds=seconds):
        pytest.fail("nothing can have been read")
    return caught.value


def test_what_was_found_lies_in_a_private_folder(tmp_path: Path) -> None:
    with reading(tmp_path, "copies") as folder:
        assert json.loads((folder / "found.json").read_bytes()) == {"of": "net.bin"}
        if os.name != "nt":
            assert folder.stat().st_mode & 0o77 == 0


def test_a_refusal_arrives_in_its_parts(tmp_path: Path) -> None:
    error = refusal(tmp_path, "refuses")
    assert error.what.template == "“{file}” is odd."
    assert str(error.why) == "It is."
    assert not error.remedy


@pytest.mark.parametrize("what", ["sleeps", "holds_the_lock"])
def test_what_takes_for_ever_is_given_up(tmp_path: Path, what: str) -> None:
    assert "too long" in str(refusal(tmp_path, what, seconds=1.5))


@pytest.mark.parametrize("what", ["grows_at_once", "grows_slowly"])
def test_what_grows_without_end_is_given_up(tmp_path: Path, what: str) -> None:
    assert "too much memory" in str(refusal(tmp_path, what))


@pytest.mark.parametrize("what", ["dies", "fails", "lies", "no_such_thing", "fills_the_disk"])
def test_a_reader_that_breaks_down_is_told_of(tmp_path: Path, what: str) -> None:
    assert str(refusal(tmp_path, what))


def test_stopping_is_answered_at_once(tmp_path: Path) -> None:
    class Stopped(Unattended):
        """Stops once the reader is at work."""

        def check(self) -> None:
            """Look whether it has begun."""
            if list(tmp_path.glob("slimstudio-*/begun")):
                raise Cancelled

    with pytest.raises(Cancelled), reading(tmp_path, "sleeps", Stopped()):
        pytest.fail("nothing can have been read")


@pytest.mark.skipif(os.name == "nt", reason="only Unix has files of these kinds")
@pytest.mark.parametrize("kind", ["pipe", "link to a pipe", "device", "socket", "folder", "none"])
def test_only_ordinary_files_are_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "net.onnx"
    if kind.endswith("pipe"):
        os.mkfifo(tmp_path / "pipe")
        path.symlink_to(tmp_path / "pipe")
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(path))
    elif kind == "folder":
        path.mkdir()
    with (
        pytest.raises(ImagesError, match="cannot be read"),
        confined("test", path, Unattended(), error=ImagesError),
    ):
        pytest.fail("nothing can have been read")
