import shutil
import stat
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.archive import unpack
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
