"""Temporary names: nobody guesses them, and what a kill leaves is deleted by the next run."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from slimstudio.system.temporary import new_file, sweep, temporary_folder, temporary_name

_KILLED = """
import os, signal, sys
from pathlib import Path
from slimstudio.engine import replacing as replacing_module
from slimstudio.engine.replacing import replacing
from slimstudio.system.temporary import temporary_folder

def die():
    os.kill(os.getpid(), signal.SIGKILL)

where, how = Path(sys.argv[1]), sys.argv[2]
if how == "folder":
    with temporary_folder(beside=where) as folder:
        (folder / "deep").mkdir()
        (folder / "deep" / "half.pt").write_bytes(b"half")
        die()
elif how == "tmp":
    with temporary_folder() as folder:
        (folder / "half.pt").write_bytes(b"half")
        die()
elif how == "file":
    with replacing(where / "birds.slim", backup=".bak") as stream:
        stream.write(b"half")
        stream.flush()
        die()
elif how == "before":
    with replacing(where / "birds.slim", backup=".bak", before=die) as stream:
        stream.write(b"whole")
else:
    replacing_module.sync_folder = lambda _: die()  # it is in its place, and its backup is not
    with replacing(where / "birds.slim", backup=".bak") as stream:
        stream.write(b"old")
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
@pytest.mark.parametrize("how", ["folder", "tmp", "file", "before", "after"])
def test_what_a_kill_leaves_is_deleted_by_the_next_run(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "birds.slim").write_bytes(b"old")
    (tmp_path / "birds.slim.bak").write_bytes(b"older")
    mine = sorted(tmp_path.iterdir())
    killed = subprocess.run([sys.executable, "-c", _KILLED, tmp_path, how], check=False)
    assert killed.returncode == -9
    assert len(list(tmp_path.iterdir())) > len(mine)
    with temporary_folder():
        pass
    assert sorted(tmp_path.iterdir()) == mine
    assert (tmp_path / "birds.slim").read_bytes() == b"old"
    assert (tmp_path / "birds.slim.bak").read_bytes() == b"older"


def test_what_is_in_use_stays(tmp_path: Path) -> None:
    path, stream = new_file(tmp_path)
    with temporary_folder(beside=tmp_path) as folder:
        sweep(tmp_path)
        assert path.exists()
        assert folder.is_dir()
    stream.close()
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("days", [-400, 400])
def test_a_clock_that_is_set_ends_nobodys_work(
    days: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, stream = new_file(tmp_path)
    now = time.time()
    with temporary_folder(beside=tmp_path) as folder:
        monkeypatch.setattr(time, "time", lambda: now + days * 24 * 3600)
        sweep(tmp_path)
        assert path.exists()
        assert folder.is_dir()
    stream.close()


def test_another_computers_files_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr("platform.node", lambda: "another")
        theirs = tmp_path / temporary_name(".new")
    theirs.touch()
    sweep(tmp_path)
    assert theirs.exists()


def test_what_only_looks_like_ours_stays(tmp_path: Path) -> None:
    mine = [".slimstudio-notes.txt", "slimstudio-network.pt", ".birds.txt.new", "slimstudio.log"]
    for name in mine:
        (tmp_path / name).touch()
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(mine)


def test_what_earlier_versions_left_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (tmp_path / f".slimstudio-{gone.pid}.pt").touch()
    (tmp_path / f".slimstudio-{os.getpid()}.pt").touch()
    (tmp_path / ".birds.slim.0123abcd.new").touch()
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".birds.slim.0123abcd.new",  # perhaps still being written
        f".slimstudio-{os.getpid()}.pt",
    ]
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 2 * 3600)
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [f".slimstudio-{os.getpid()}.pt"]


def test_names_are_made_up_and_never_an_existing_one() -> None:
    assert len({temporary_name() for _ in range(100)}) == 100
