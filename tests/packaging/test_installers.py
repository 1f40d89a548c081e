"""The small parts of the builder."""

import sys
from pathlib import Path

import pytest
from installers import bundle, checksums, debian, places, say

from slimstudio import __version__


def test_the_version_is_the_program_s() -> None:
    assert places.version() == __version__


def test_the_size_counts_each_file_and_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a").write_bytes(bytes(1_500_000))
    (tmp_path / "b").write_bytes(bytes(500_000))
    assert bundle.size_mb(tmp_path) == 2.0
    assert bundle.size_mb(tmp_path / "b") == 0.5


def test_the_newest_version_of_glibc_that_is_asked_for_counts(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(b"\0GLIBC_2.28\0")
    (tmp_path / "b.so.1").write_bytes(b"\0GLIBC_2.9\0GLIBC_2.34\0")
    (tmp_path / "c.txt").write_bytes(b"\0GLIBC_2.40\0")
    assert bundle.needed_glibc(tmp_path) == "2.34"


def test_libraries_of_the_system_become_dependencies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = frozenset({"libEGL.so.1", "libGL.so.1", "libc.so.6", "ld-linux-x86-64.so.2"})
    monkeypatch.setattr(debian, "missing_libraries", lambda _bundle: found)
    assert debian.dependencies(tmp_path)[:-2] == ["libc6 (>= 2.17)", "libegl1", "libgl1"]
    config, fonts = debian.dependencies(tmp_path)[-2:]
    assert config == "fontconfig-config"  # without it, fonts that are there are not found
    assert fonts.startswith("fonts-dejavu-core | ")


def test_a_library_that_nobody_knows_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(debian, "missing_libraries", lambda _bundle: frozenset({"libodd.so.3"}))
    with pytest.raises(say.BuildError, match=r"libodd\.so\.3"):
        debian.dependencies(tmp_path)


def test_checksums_are_written_as_the_usual_tool_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checksums, "DIST", tmp_path)
    (tmp_path / "a.deb").write_bytes(b"abc")
    line = checksums.write([tmp_path / "a.deb"]).read_text(encoding="utf-8")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert line == f"{digest}  a.deb\n"


def test_a_program_that_fails_tells_what_it_said() -> None:
    with pytest.raises(say.BuildError, match="ended with 3:\nit says so"):
        say.run([sys.executable, "-c", "print('it says so'); raise SystemExit(3)"])
