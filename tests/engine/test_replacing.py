"""Replacing a file whole or not at all."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio.engine.replacing import put_in_place, replacing, target_of
from slimstudio.system import temporary


def _write(path: Path, text: str, backup: str = "") -> None:
    with replacing(path, backup=backup) as stream:
        stream.write(text.encode())


def test_the_new_file_takes_the_old_ones_place_and_keeps_one_backup(tmp_path: Path) -> None:
    path, backup = tmp_path / "a.txt", tmp_path / "a.txt.bak"
    for text in ("one", "two", "three"):
        _write(path, text, ".bak")
    assert (path.read_text(), backup.read_text()) == ("three", "two")
    assert sorted(tmp_path.iterdir()) == [path, backup]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_its_backup_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    path, backup = tmp_path / "a.txt", tmp_path / "a.txt.bak"
    _write(path, "one", ".bak")
    _write(path, "two", ".bak")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path if failing == "replace" else os, failing, fail)
        with pytest.raises(OSError, match="No space left"):
            _write(path, "three", ".bak")
    assert (path.read_text(), backup.read_text()) == ("two", "one")
    assert sorted(tmp_path.iterdir()) == [path, backup]


def test_a_failure_while_writing_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"

    def half() -> None:
        with replacing(path) as stream:
            stream.write(b"half")
            raise RuntimeError("no more words")

    with pytest.raises(RuntimeError, match="no more words"):
        half()
    assert list(tmp_path.iterdir()) == []


def test_where_hard_links_are_unknown_the_backup_is_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    path, backup = tmp_path / "a.txt", tmp_path / "a.txt.bak"
    _write(path, "one", ".bak")
    _write(path, "two", ".bak")
    assert (path.read_text(), backup.read_text()) == ("two", "one")


@pytest.mark.skipif(os.name == "nt", reason="permissions and links are POSIX here")
def test_permissions_stay_and_links_are_followed(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    _write(path, "one")
    path.chmod(0o640)
    link.symlink_to(path)
    _write(link, "two", ".bak")
    assert link.is_symlink()
    assert path.with_name("a.txt.bak").read_text() == "one"
    assert path.read_text() == "two"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="there are no named pipes")
@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_is_never_replaced_nor_a_link_to_one(tmp_path: Path, linked: bool) -> None:
    pipe, path = tmp_path / "pipe", tmp_path / ("link" if linked else "pipe")
    os.mkfifo(pipe)
    if linked:
        path.symlink_to(pipe)
    whole = tmp_path / "whole"
    whole.write_bytes(b"whole")
    with pytest.raises(OSError, match="no ordinary file"):
        _write(path, "one")
    with pytest.raises(OSError, match="no ordinary file"):
        put_in_place(whole, path)
    assert pipe.is_fifo()
    assert path.is_symlink() is linked
    assert sorted(tmp_path.iterdir()) == sorted({pipe, path, whole})


@pytest.mark.skipif(os.name == "nt", reason="devices are POSIX here")
@pytest.mark.parametrize("linked", [False, True])
def test_a_device_is_refused_before_anything_is_written(tmp_path: Path, linked: bool) -> None:
    device = Path(os.devnull)
    path = tmp_path / "link" if linked else device
    if linked:
        path.symlink_to(device)
    with pytest.raises(OSError, match="no ordinary file"):
        target_of(path)


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(IsADirectoryError):
        _write(tmp_path / "a", "one")


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_leads_nowhere_yet_leads_to_the_new_file(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "a.txt")
    _write(link, "one")
    assert link.is_symlink()
    assert (tmp_path / "a.txt").read_text() == "one"


def test_any_name_that_the_system_takes_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 251 + ".bak")
    _write(path, "one")
    _write(path, "two")
    assert path.read_text() == "two"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
@pytest.mark.parametrize("failing", range(5))
def test_a_fault_at_any_write_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int, number: int
) -> None:
    path, backup = tmp_path / "a.txt", tmp_path / "a.txt.bak"
    _write(path, "one", ".bak")
    _write(path, "two", ".bak")
    calls = ["fsync", "replace", "copymode", "flush", "write"]

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        match calls[failing]:
            case "fsync":
                patched.setattr(os, "fsync", fail)
            case "replace":
                patched.setattr(Path, "replace", fail)
            case "copymode":
                patched.setattr("shutil.copymode", fail)
            case _:
                fail_when_full(patched, number)
        with pytest.raises(OSError, match=os.strerror(number)):
            _write(path, "three" * 10_000, ".bak")
    assert (path.read_text(), backup.read_text()) == ("two", "one")
    assert sorted(tmp_path.iterdir()) == [path, backup]


def fail_when_full(patched: pytest.MonkeyPatch, number: int) -> None:
    """Let temporary files take nothing, as a full disk does; closing them fails once more."""

    class Full:
        def __init__(self, stream: object) -> None:
            self._stream = stream

        def __getattr__(self, name: str) -> object:
            return getattr(self._stream, name)

        def write(self, _: bytes) -> int:
            raise OSError(number, os.strerror(number))

        def close(self) -> None:
            self._stream.close()  # type: ignore[attr-defined]
            raise OSError(number, os.strerror(number))

    def new_file(folder: Path) -> tuple[Path, object]:
        path, stream = temporary.new_file(folder)
        return path, Full(stream)

    patched.setattr("slimstudio.engine.replacing.new_file", new_file)


_WRITER = """
import sys
from pathlib import Path
from slimstudio.engine.replacing import replacing
path, mark = Path(sys.argv[1]), sys.argv[2]
done = 0
while done < 20:
    known = path.read_text()
    def unchanged():
        if path.read_text() != known:
            raise RuntimeError
    try:
        with replacing(path, before=unchanged) as stream:
            stream.write((known + mark).encode())
        done += 1
    except RuntimeError:
        pass
"""


@pytest.mark.skipif(os.name == "nt", reason="open files cannot be replaced there")
def test_of_two_processes_that_look_before_they_replace_none_undoes_the_other(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("")
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, path, mark]) for mark in "ab"]
    assert [one.wait() for one in writers] == [0, 0]
    text = path.read_text()
    assert (text.count("a"), text.count("b")) == (20, 20)
    assert list(tmp_path.iterdir()) == [path]
