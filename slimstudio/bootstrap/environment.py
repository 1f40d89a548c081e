"""The environment in `.venv`: where its parts are, and whether it will do."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Collection, Iterable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from slimstudio.bootstrap import damage, stamp

CONSTRAINTS = "packaging/constraints.txt"


def fingerprint(root: Path, extras: Iterable[str]) -> str:
    """Sum up everything that decides what an installation with these extras contains.

    Args:
        root: The checkout.
        extras: Names of optional dependency groups.

    Returns:
        A hash that changes when an installation must be refreshed.
    """
    import tomllib  # noqa: PLC0415 - new in 3.11; older Pythons must be able to import this file

    table = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    optional = project.get("optional-dependencies", {})
    deciding = [
        (root / CONSTRAINTS).read_text(encoding="utf-8"),
        table.get("build-system", {}),
        project["name"],
        project.get("dependencies", []),
        project.get("scripts", {}),
        {extra: optional.get(extra, []) for extra in sorted(extras)},
    ]
    return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode()).hexdigest()


class Need(Enum):
    """What must happen before a program can start."""

    NOTHING = "nothing"
    ADAPT = "adapt"  # whole, but its paths are those of another place
    REFRESH = "refresh"  # install on top of a copy of what is there
    REBUILD = "rebuild"  # start from an empty folder


class EnvironmentState(NamedTuple):
    """What an environment needs, and why, as the end of a sentence."""

    need: Need
    why: str


READY = EnvironmentState(Need.NOTHING, "")


class Environment:
    """The `.venv` folder of a checkout, or one that is to become it.

    Args:
        root: The checkout, with pyproject.toml.
        folder: Where it lies, if not in `.venv`.
    """

    def __init__(self, root: Path, folder: Path | None = None) -> None:
        self.root = root
        self.folder = folder or root / ".venv"
        self.stamp_path = self.folder / "slimstudio.json"

    @property
    def scripts(self) -> Path:
        """The folder of its programs."""
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.scripts / ("python.exe" if sys.platform == "win32" else "python")

    @property
    def packages(self) -> Path:
        """Its site-packages folder, whatever version of Python it was made with."""
        if sys.platform == "win32":
            return self.folder / "Lib" / "site-packages"
        ours = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        found = [name for name in _names(self.folder / "lib") if name.startswith("python")]
        version = ours if ours in found or len(found) != 1 else found[0]
        return self.folder / "lib" / version / "site-packages"

    def examine(self, extras: Iterable[str]) -> EnvironmentState:
        """Tell what it needs before a program with these extras can run.

        Reads two small files, lists one folder and looks at what is directly in it: this is paid
        at every start.

        Args:
            extras: Optional dependency groups that the program needs.

        Returns:
            `READY`, or what to do and why.
        """
        if not _names(self.folder):
            return EnvironmentState(Need.REBUILD, "there is none yet")
        written = stamp.read(self.stamp_path)
        if written is None:
            return self._examine_foreign()
        broken = self._examine_frame(written)
        if broken is not READY:
            return broken
        return self._examine_contents(written, extras)

    def describe(self, extras: Iterable[str], *, complete: bool) -> stamp.Stamp:
        """Describe it as it is now.

        Args:
            extras: Optional dependency groups that are, or are being, installed.
            complete: Whether the installation is finished.
        """
        return stamp.Stamp(
            complete=complete,
            root=str(self.root),
            python=_interpreter(),
            extras=tuple(sorted(extras)),
            fingerprint=fingerprint(self.root, extras),
            contents=damage.top_level_sizes(self.packages) if complete else {},
        )

    def works(self, extras: Collection[str]) -> bool:
        """Tell whether a program with these extras can be tried in it as it is, old or not."""
        written = stamp.read(self.stamp_path)
        if written is None or not written.complete or not self.python.exists():
            return False
        found = damage.top_level_sizes(self.packages)
        whole = all(found.get(name, -1) >= min(size, 1) for name, size in written.contents.items())
        return whole and set(extras) <= set(written.extras)

    def _examine_foreign(self) -> EnvironmentState:
        # Made by hand, perhaps with care: keep it if it can be used.
        if self._has_python() and (self.packages / "pip").is_dir():
            return EnvironmentState(Need.REFRESH, "nobody has checked it yet")
        return EnvironmentState(Need.REBUILD, "it is incomplete")

    def _examine_frame(self, written: stamp.Stamp) -> EnvironmentState:
        if not written.complete:
            return EnvironmentState(Need.REBUILD, "the last set-up was interrupted")
        if written.python != _interpreter():
            return EnvironmentState(Need.REBUILD, "it was made with another version of Python")
        if not self._has_python():
            if (self.folder / "pyvenv.cfg").is_file() and self.packages.is_dir():
                return EnvironmentState(Need.ADAPT, "the Python that it was made with is gone")
            return EnvironmentState(Need.REBUILD, "it is incomplete")
        if written.root != str(self.root):
            return EnvironmentState(Need.ADAPT, "the folder was moved")
        return READY

    def _examine_contents(self, written: stamp.Stamp, extras: Iterable[str]) -> EnvironmentState:
        found = damage.top_level_sizes(self.packages)
        missing = written.contents.keys() - found.keys()
        if any(name.endswith(".dist-info") for name in missing):
            return EnvironmentState(Need.REFRESH, "packages in it were changed or removed")
        if missing:  # while pip believes that all is there
            return EnvironmentState(Need.REBUILD, "parts of it were deleted")
        if any(found[name] <= 0 < size for name, size in written.contents.items()):
            return EnvironmentState(Need.REFRESH, "files in it are damaged")
        if not set(extras) <= set(written.extras):
            return EnvironmentState(Need.REFRESH, "more packages are needed")
        if written.fingerprint != fingerprint(self.root, written.extras):
            return EnvironmentState(Need.REFRESH, "the list of packages has changed")
        return READY

    def _has_python(self) -> bool:
        return self.python.exists() and (self.folder / "pyvenv.cfg").is_file()


def _names(folder: Path) -> set[str]:
    try:
        return set(os.listdir(folder)) - {"__pycache__"}  # noqa: PTH208 - measured at every start
    except OSError:
        return set()


def _interpreter() -> str:
    return sys.implementation.cache_tag or sys.implementation.name
