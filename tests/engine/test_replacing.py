"""Replacing a file whole or not at all."""

import os
from pathlib import Path

import pytest

from slimstudio.engine.replacing import replacing


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
