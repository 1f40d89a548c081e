import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.archive import unpack
from slimstudio.engine.data.unpacked import UnpackedStore
from slimstudio.errors import Cancelled, ImagesError
from slimstudio.system import locations
from tests.engine.data.photographs import folder, zipped
from tests.engine.watching import Watcher

CONTROL = Unattended()


def make_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def unpacked() -> list[str]:
    """List what lies in the cache folder."""
    store = locations.cache() / "images"
    return sorted(path.name for path in store.iterdir()) if store.is_dir() else []


def test_files_come_out_as_they_went_in(tmp_path: Path) -> None:
    source = folder(tmp_path / "set", {"a": 2, "b": 1})
    target = unpack(zipped(source, tmp_path / "set.zip"), CONTROL)
    for file in source.rglob("*.png"):
        assert (target / file.relative_to(source)).read_bytes() == file.read_bytes()


def test_the_same_zip_is_unpacked_once(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {"a/1.png": b"x"})
    first = unpack(path, CONTROL)
    (first / "marker").write_text("still here")
    second = unpack(Path(shutil.copy(path, tmp_path / "copy.zip")), CONTROL)
    assert second == first
    assert (second / "marker").exists()
    assert len(unpacked()) == 1


class Unflagged(zipfile.ZipInfo):
    """Writes its name as it is given, without saying in which encoding."""

    name = b""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802 - zipfile's own
        return self.name, 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("甲虫".encode(), "甲虫"),
        ("ka\u0308fer".encode(), "ka\u0308fer"),
        ("Käfer".encode("cp437"), "Käfer"),
        (b"plain", "plain"),
    ],
)
def test_names_that_are_valid_utf_8_are_utf_8(tmp_path: Path, name: bytes, expected: str) -> None:
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as archive:
        info = Unflagged("placeholder")
        info.name = name + b"/1.png"
        archive.writestr(info, b"x")
    target = unpack(tmp_path / "set.zip", CONTROL)
    assert [one.name for one in target.iterdir()] == [expected]
    assert (target / expected / "1.png").read_bytes() == b"x"


@pytest.mark.parametrize(
    "name",
    ["../evil.png", "a/../../evil.png", "/evil.png", "C:/evil.png", "..\\evil.png", "C:\\evil.png"],
)
def test_paths_that_lead_out_of_the_folder_are_refused(tmp_path: Path, name: str) -> None:
    path = make_zip(tmp_path / "set.zip", {"a/1.png": b"x", name: b"evil"})
    with pytest.raises(ImagesError, match=r"absolute path|leads out"):
        unpack(path, CONTROL)
    assert unpacked() == []
    assert not list(tmp_path.rglob("evil.png"))


def test_links_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("a/1.png")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ImagesError, match="is a link"):
        unpack(path, CONTROL)
    assert unpacked() == []


def test_a_zip_that_would_grow_a_thousandfold_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {"a/1.bmp": bytes(40_000_000)})
    with pytest.raises(ImagesError, match="would unpack to 40 MB"):
        unpack(path, CONTROL)
    assert unpacked() == []


def test_many_small_entries_that_grow_a_thousandfold_are_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {f"a/{n}.bmp": bytes(10_000_000) for n in range(3)})
    with pytest.raises(ImagesError, match="would unpack to 30 MB"):
        unpack(path, CONTROL)


def test_a_size_that_the_header_lies_about_is_an_error(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {"a/1.png": bytes(1000)})
    lying = path.read_bytes().replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(lying)
    with pytest.raises(ImagesError, match="damaged"):
        unpack(path, CONTROL)
    assert unpacked() == []


def test_a_password_is_named_as_the_reason(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {"a/1.png": b"x"})
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    with pytest.raises(ImagesError, match="password"):
        unpack(path, CONTROL)


def test_a_damaged_zip_leaves_nothing_behind(tmp_path: Path) -> None:
    source = folder(tmp_path / "set", {"a": 3, "b": 3})
    path = zipped(source, tmp_path / "set.zip")
    content = bytearray(path.read_bytes())
    content[120] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(ImagesError, match="damaged"):
        unpack(path, CONTROL)
    assert unpacked() == []


def test_a_full_disk_is_noticed_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    path = make_zip(tmp_path / "set.zip", {"a/1.png": b"x"})
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(free=1000))
    with pytest.raises(ImagesError, match="too little room") as caught:
        unpack(path, CONTROL)
    assert "Free some space" in str(caught.value.remedy)


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {f"a/{n}.png": b"x" for n in range(9)})
    with pytest.raises(Cancelled):
        unpack(path, Watcher(stop_after=5))
    assert unpacked() == []


def test_clutter_is_not_unpacked(tmp_path: Path) -> None:
    path = make_zip(
        tmp_path / "set.zip", {"a/1.png": b"x", "__MACOSX/a/._1.png": b"x", "a/.DS_Store": b"x"}
    )
    target = unpack(path, CONTROL)
    assert [file.name for file in target.rglob("*") if file.is_file()] == ["1.png"]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_whatever_is_wrong_with_a_zip_only_our_own_error_escapes(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = make_zip(tmp_path / "set.zip", {"a/1.png": b"one" * 50, "b/2.png": b"two"}).read_bytes()
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.zip"
    path.write_bytes(content[: data.draw(st.integers(0, len(whole)))] + data.draw(st.binary()))
    try:
        target = unpack(path, CONTROL)
    except ImagesError:
        return
    assert target.parent == locations.cache() / "images"


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def delete(path: Path) -> None:
    path.unlink()


def link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def become_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def gain(path: Path) -> None:
    path.with_name("planted.png").write_bytes(path.read_bytes())


@pytest.mark.parametrize("damage", [zero, cut, delete, link, pipe, become_a_folder, gain])
def test_what_was_unpacked_is_held_against_the_zip(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    content = {f"{label}/{at}.png": bytes([at]) * 3000 for label in "ab" for at in range(1, 4)}
    path = make_zip(tmp_path / "set.zip", content)
    target = unpack(path, CONTROL)
    damage(target / "a" / "2.png")
    assert unpack(path, CONTROL) == target
    found = {one.relative_to(target).as_posix(): one for one in target.rglob("*.png")}
    assert {name: one.read_bytes() for name, one in found.items()} == content
    assert not any(one.is_symlink() for one in target.rglob("*"))
    assert len(unpacked()) == 1


_HOLDS = """
import sys
from pathlib import Path
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.archive import unpack
print(unpack(Path(sys.argv[1]), Unattended()), flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be locked there")
def test_the_store_is_bounded_and_what_a_window_uses_stays(tmp_path: Path) -> None:
    def unpacked_by(name: str) -> subprocess.Popen[str]:
        path = make_zip(tmp_path / f"{name}.zip", {f"a/{name}.png": name.encode() * 1000})
        started = subprocess.Popen(
            [sys.executable, "-c", _HOLDS, path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert started.stdout is not None
        folders.append(Path(started.stdout.readline().strip()))
        return started

    folders: list[Path] = []
    window, over, later = (unpacked_by(name) for name in ("window", "over", "later"))
    for process in (over, later):
        process.communicate()
    for at, one in enumerate(folders):
        os.utime(one, (at, at))
    store = UnpackedStore(most_bytes=12_000)
    store.make_room(1_000, 0)  # 6 + 4 + 5 kB are there
    assert [one.is_dir() for one in folders] == [True, False, True]
    store.make_room(10_000, 0)
    assert [one.is_dir() for one in folders] == [True, False, False]
    window.communicate()
    store.make_room(10_000, 0)
    assert unpacked() == []


_KILLED = """
import os, signal, sys
from pathlib import Path
from slimstudio.engine.data.archive import unpack

class Control:
    def __init__(self):
        self.checks = 0
    def report(self, event):
        pass
    def check(self):
        self.checks += 1
        if self.checks == 4:
            os.kill(os.getpid(), signal.SIGKILL)

unpack(Path(sys.argv[1]), Control())
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_a_killed_unpacking_leaves_nothing_to_the_next_one(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "set.zip", {f"a/{at}.png": b"x" for at in range(9)})
    assert subprocess.run([sys.executable, "-c", _KILLED, path], check=False).returncode == -9
    target = unpack(path, CONTROL)
    assert len(list(target.rglob("*.png"))) == 9
    assert unpacked() == [target.name]
