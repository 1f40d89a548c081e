"""Tests of finding, and naming, the system libraries that Qt misses."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from slimstudio.system.qt_libraries import (
    PACKAGES,
    Family,
    identified,
    message_for,
    missing_from,
    missing_libraries,
    named_in,
    not_found_in,
    package_names,
    qt_files,
)

_LDD = """\
\tlinux-vdso.so.1 (0x00007ffd3d5f2000)
\tlibQt6XcbQpa.so.6 => /home/ada/.venv/lib/libQt6XcbQpa.so.6 (0x00007f2b5b400000)
\tlibxkbcommon-x11.so.0 => not found
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2b5b000000)
\tlibxcb-cursor.so.0 => not found
"""

_needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this loader")


def pyside() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        pytest.skip("PySide6 is not installed")
    return Path(spec.origin).parent


def test_the_library_is_read_out_of_the_words_of_an_import_error() -> None:
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"

    assert named_in(words) == ("libEGL.so.1",)
    assert named_in("No module named 'PySide6'") == ()


def test_every_missing_library_is_read_out_of_ldd() -> None:
    assert set(not_found_in(_LDD)) == {"libxkbcommon-x11.so.0", "libxcb-cursor.so.0"}


def test_libraries_are_named_once_with_their_packages() -> None:
    cursor, egl = identified(["libxcb-cursor.so.0", "libEGL.so.1", "libxcb-cursor.so.0"])[::-1]

    assert cursor.packages == ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor")
    assert egl.packages == ("libegl1", "libglvnd-egl", "libglvnd")


@pytest.mark.parametrize(
    ("family", "command"),
    [
        (Family.DEBIAN, "apt-get install libegl1 libglib2.0-0"),
        (Family.FEDORA, "dnf install glib2 libglvnd-egl"),
        (Family.ARCH, "pacman -S glib2 libglvnd"),
    ],
)
def test_the_message_has_one_command_for_this_system(family: Family, command: str) -> None:
    # Two of the files come in one package, which must be asked for once.
    missing = identified(["libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"])

    lines = message_for(missing, family).splitlines()

    assert [line.split("sudo ")[-1].strip() for line in lines if family.value in line] == [command]
    assert any("libgthread-2.0.so.0" in line for line in lines)


def test_a_system_that_we_do_not_know_gets_the_commands_of_all() -> None:
    words = message_for(identified(["libEGL.so.1"]), None)

    assert "apt-get install libegl1" in words
    assert "dnf install libglvnd-egl" in words
    assert "pacman -S libglvnd" in words


def test_a_library_that_we_do_not_know_is_named_without_a_command() -> None:
    words = message_for(identified(["libsomething.so.7"]), Family.DEBIAN)

    assert "libsomething.so.7" in words
    assert "apt-get" not in words


def test_a_missing_part_of_qt_itself_is_not_sought_among_the_systems_packages() -> None:
    words = message_for(identified(["libQt6Core.so.6"]), Family.DEBIAN)

    assert "delete the folder .venv" in words
    assert "apt-get" not in words


def test_every_row_of_the_table_names_a_library_and_three_packages() -> None:
    assert all(".so." in file for file in PACKAGES)
    assert all(len(names) == 3 and all(names) for names in PACKAGES.values())


@_needs_linux
@pytest.mark.parametrize(
    ("variables", "plugin"),
    [
        ({"DISPLAY": ":0"}, "libqxcb.so"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "libqoffscreen.so"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "libqwayland.so"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libqwayland.so"),
        ({}, "libqoffscreen.so"),
    ],
)
def test_the_plugin_that_qt_will_take_is_examined(variables: dict[str, str], plugin: str) -> None:
    names = [path.name for path in qt_files(pyside(), variables)]

    assert names == ["QtGui.abi3.so", "QtWidgets.abi3.so", plugin]


@_needs_linux
def test_where_qt_works_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    pyside()

    assert missing_libraries() == ()


@_needs_linux
def test_libraries_that_the_loader_does_not_find_are_all_found_out(tmp_path: Path) -> None:
    # Qt's own plugin, made to need two libraries that no system has: renamed in its own table of
    # names, to names of the same length.
    original = pyside() / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    broken = tmp_path / "plugins" / "platforms" / "libqxcb.so"
    broken.parent.mkdir(parents=True)
    (tmp_path / "lib").symlink_to(pyside() / "Qt" / "lib")
    names = original.read_bytes()
    for real, absent in (
        (b"libxcb-image.so.0", b"libxcb-imaqe.so.0"),
        (b"-util.so.1", b"-utiq.so.1"),
    ):
        assert real in names
        names = names.replace(real, absent)
    broken.write_bytes(names)

    missing = missing_from(broken)

    absent_names = {"libxcb-imaqe.so.0", "libxcb-utiq.so.1"}
    if shutil.which("ldd"):
        assert absent_names <= set(missing)
    else:
        assert len(missing) == 1  # the loader names one at a time


@_needs_linux
def test_looking_imports_neither_qt_nor_torch() -> None:
    code = (
        "import sys; from slimstudio.system import qt_libraries as s; s.missing_libraries();"
        "print([name for name in ('torch', 'PySide6') if name in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert answer.stdout == "[]\n"


def test_packages_are_named_once() -> None:
    missing = identified(["libxcb-shm.so.0", "libxcb.so.1"])

    assert package_names(missing, Family.FEDORA) == ("libxcb",)
    assert package_names(missing, Family.DEBIAN) == ("libxcb-shm0", "libxcb1")


def test_a_damaged_bundle_is_installed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    said = message_for(identified(["libQt6Gui.so.6"]), None)
    assert "install SlimStudio again" in said
    assert ".venv" not in said
