"""Finds the system libraries that Qt needs and this Linux does not have, before Qt is imported.

Qt's wheels bring Qt itself, but not the libraries of the system's graphics and windows. Without
one of them Qt ends the process with a message for programmers; here the person gets the command
that installs what is missing.

`python -m slimstudio.system.qt_libraries` prints the names of the packages that are missing.
"""

import ctypes
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from slimstudio.system.processes import is_bundle


class PackageNames(NamedTuple):
    """One package's name in each family of Linux."""

    debian: str
    fedora: str
    arch: str


# file, Debian and Ubuntu, Fedora, Arch
_TABLE = """
libEGL.so.1             libegl1                 libglvnd-egl        libglvnd
libGL.so.1              libgl1                  libglvnd-glx        libglvnd
libGLX.so.0             libglx0                 libglvnd-glx        libglvnd
libGLdispatch.so.0      libglvnd0               libglvnd            libglvnd
libOpenGL.so.0          libopengl0              libglvnd-opengl     libglvnd
libX11.so.6             libx11-6                libX11              libx11
libX11-xcb.so.1         libx11-xcb1             libX11-xcb          libx11
libXau.so.6             libxau6                 libXau              libxau
libXdmcp.so.6           libxdmcp6               libXdmcp            libxdmcp
libxkbcommon.so.0       libxkbcommon0           libxkbcommon        libxkbcommon
libxkbcommon-x11.so.0   libxkbcommon-x11-0      libxkbcommon-x11    libxkbcommon-x11
libxcb.so.1             libxcb1                 libxcb              libxcb
libxcb-glx.so.0         libxcb-glx0             libxcb              libxcb
libxcb-randr.so.0       libxcb-randr0           libxcb              libxcb
libxcb-render.so.0      libxcb-render0          libxcb              libxcb
libxcb-shape.so.0       libxcb-shape0           libxcb              libxcb
libxcb-shm.so.0         libxcb-shm0             libxcb              libxcb
libxcb-sync.so.1        libxcb-sync1            libxcb              libxcb
libxcb-xfixes.so.0      libxcb-xfixes0          libxcb              libxcb
libxcb-xkb.so.1         libxcb-xkb1             libxcb              libxcb
libxcb-cursor.so.0      libxcb-cursor0          xcb-util-cursor     xcb-util-cursor
libxcb-icccm.so.4       libxcb-icccm4           xcb-util-wm         xcb-util-wm
libxcb-image.so.0       libxcb-image0           xcb-util-image      xcb-util-image
libxcb-keysyms.so.1     libxcb-keysyms1         xcb-util-keysyms    xcb-util-keysyms
libxcb-render-util.so.0 libxcb-render-util0     xcb-util-renderutil xcb-util-renderutil
libxcb-util.so.1        libxcb-util1            xcb-util            xcb-util
libwayland-client.so.0  libwayland-client0      libwayland-client   wayland
libwayland-cursor.so.0  libwayland-cursor0      libwayland-cursor   wayland
libwayland-egl.so.1     libwayland-egl1         libwayland-egl      wayland
libfontconfig.so.1      libfontconfig1          fontconfig          fontconfig
libfreetype.so.6        libfreetype6            freetype            freetype2
libglib-2.0.so.0        libglib2.0-0            glib2               glib2
libgthread-2.0.so.0     libglib2.0-0            glib2               glib2
libdbus-1.so.3          libdbus-1-3             dbus-libs           dbus
libz.so.1               zlib1g                  zlib                zlib
libzstd.so.1            libzstd1                libzstd             zstd
libstdc++.so.6          libstdc++6              libstdc++           gcc-libs
libgcc_s.so.1           libgcc-s1               libgcc              gcc-libs
"""

PACKAGES = {
    file: PackageNames(*names)
    for file, *names in (line.split() for line in _TABLE.strip().splitlines())
}


class Family(Enum):
    """Kinds of Linux by how packages are installed."""

    DEBIAN = "apt-get install"
    FEDORA = "dnf install"
    ARCH = "pacman -S"


_FAMILY_OF = {
    "debian": Family.DEBIAN,
    "ubuntu": Family.DEBIAN,
    "fedora": Family.FEDORA,
    "rhel": Family.FEDORA,
    "centos": Family.FEDORA,
    "arch": Family.ARCH,
}

# Brought by the wheel and not by the system.
_QTS_OWN = ("libQt6", "libpyside6", "libshiboken6", "libicu")


@dataclass(frozen=True)
class MissingLibrary:
    """A library that Qt needs and the loader does not find.

    Args:
        file: Its file name, for example "libxcb-cursor.so.0".
        packages: The packages that bring it; None where we do not know.
    """

    file: str
    packages: PackageNames | None


def missing_libraries() -> tuple[MissingLibrary, ...]:
    """Try what Qt will load, without importing Qt.

    Returns:
        What is missing, by name; empty on other systems than Linux, and where Qt is not installed.
    """
    spec = find_spec("PySide6") if sys.platform == "linux" else None
    if spec is None or spec.origin is None:
        return ()
    files = qt_files(Path(spec.origin).parent, os.environ)
    return identified(name for file in files for name in missing_from(file))


def qt_files(pyside: Path, variables: Mapping[str, str]) -> tuple[Path, ...]:
    """List the files that Qt will load in this environment and that need system libraries.

    Args:
        pyside: The folder of the package PySide6.
        variables: Environment variables; they decide which platform plugin Qt takes.
    """
    platforms = pyside / "Qt" / "plugins" / "platforms"
    asked = variables.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if not asked and variables.get("DISPLAY"):
        asked = "xcb"
    elif not asked:
        asked = "wayland" if variables.get("WAYLAND_DISPLAY") else "offscreen"
    candidates = [
        pyside / "QtGui.abi3.so",
        pyside / "QtWidgets.abi3.so",
        platforms / f"libq{asked}.so",
    ]
    return tuple(path for path in candidates if path.is_file())


def missing_from(file: Path) -> tuple[str, ...]:
    """Name the libraries without which `file` cannot be loaded.

    Args:
        file: A shared library.

    Returns:
        Every missing one where the system has `ldd`, else the first; empty when it loads.
    """
    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        first = named_in(str(error))
    else:
        return ()
    ldd = shutil.which("ldd")
    if ldd is None:
        return first
    listing = subprocess.run([ldd, str(file)], capture_output=True, text=True, check=False)
    return tuple(dict.fromkeys(first + not_found_in(listing.stdout)))


def named_in(error: str) -> tuple[str, ...]:
    """Read the missing library out of the loader's words in an ImportError or OSError."""
    return tuple(re.findall(r"(\S+): cannot open shared object file", error))


def not_found_in(listing: str) -> tuple[str, ...]:
    """Read the missing libraries out of what `ldd` prints."""
    return tuple(re.findall(r"^\s*(\S+) => not found", listing, flags=re.MULTILINE))


def identified(files: Iterable[str]) -> tuple[MissingLibrary, ...]:
    """Look up the packages of library files, each file once."""
    return tuple(MissingLibrary(name, PACKAGES.get(name)) for name in sorted(set(files)))


def this_family() -> Family | None:
    """Tell which kind of Linux this is; None for one that we do not know."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return None
    for name in [release.get("ID", ""), *release.get("ID_LIKE", "").split()]:
        if name in _FAMILY_OF:
            return _FAMILY_OF[name]
    return None


def package_names(missing: Iterable[MissingLibrary], family: Family) -> tuple[str, ...]:
    """Name the packages to install, each once."""
    known = [library.packages for library in missing if library.packages]
    names = {
        Family.DEBIAN: [packages.debian for packages in known],
        Family.FEDORA: [packages.fedora for packages in known],
        Family.ARCH: [packages.arch for packages in known],
    }
    return tuple(sorted(set(names[family])))


def message(missing: Iterable[MissingLibrary]) -> str:
    """Tell a person on this system what is missing and what to type."""
    return message_for(missing, this_family())


def message_for(missing: Iterable[MissingLibrary], family: Family | None) -> str:
    """Tell a person what is missing and what to type.

    Args:
        missing: What `missing_libraries` found; at least one.
        family: The system that it is for; the commands of all are given where it is None.
    """
    missing = tuple(missing)
    lines = ["The window needs libraries that this computer does not have:"]
    lines += [f"  {_described(library, family)}" for library in missing]
    if any(library.packages for library in missing):
        lines.append("Install them with this command, and start again:")
        lines += [f"  {command}" for command in _commands(missing, family)]
    unknown = [library.file for library in missing if library.packages is None]
    if any(file.startswith(_QTS_OWN) for file in unknown):
        mend = "install SlimStudio" if is_bundle() else "delete the folder .venv, and start"
        lines.append(f"Qt itself is damaged: {mend} again.")
    elif unknown:
        lines.append(
            f"We do not know which package brings {', '.join(unknown)}: "
            "search your system's packages for the file name."
        )
    lines.append("Without a window, `compress` and `inspect` work as they are.")
    return "\n".join(lines)


def _described(library: MissingLibrary, family: Family | None) -> str:
    if library.packages is None or family is None:
        return library.file
    return f"{library.file} (package {package_names([library], family)[0]})"


def _commands(missing: tuple[MissingLibrary, ...], family: Family | None) -> list[str]:
    sudo = "" if os.geteuid() == 0 else "sudo "
    return [
        f"{sudo}{each.value} {' '.join(package_names(missing, each))}"
        + ("" if family else f"    # {each.name.capitalize()} and its relatives")
        for each in ([family] if family else Family)
    ]


def _print_packages() -> int:
    missing = missing_libraries()
    family = this_family()
    if not missing:
        return 0
    if family is None or any(library.packages is None for library in missing):
        print(message_for(missing, family), file=sys.stderr)
        return 2
    print(*package_names(missing, family))
    return 0


if __name__ == "__main__":
    sys.exit(_print_packages())


def why_no_display() -> str:
    """Say why no window can be shown here; "" where one can."""
    if platform.system() != "Linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY")
    if not display:
        return "There is no display to open a window on."
    if not _answers():
        return f"The display {display} does not answer."
    return ""


def _answers() -> bool:
    """Connect to the X server that DISPLAY names, and leave again."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the check of system libraries has more to say about that
    xcb.xcb_connect.restype = ctypes.c_void_p
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
