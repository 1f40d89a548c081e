"""The environment in `.venv`: where its parts are, and whether it will do."""

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from slimstudio.bootstrap import stamp

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
    REFRESH = "refresh"  # install on top of what is there
    REBUILD = "rebuild"  # start from an empty folder


class EnvironmentState(NamedTuple):
    """What an environment needs, and why, as the end of a sentence."""

    need: Need
    why: str


READY = EnvironmentState(Need.NOTHING, "")


class Environment:
    """The `.venv` folder of a checkout.

    Args:
        root: The checkout, with pyproject.toml.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp_path = self.folder / "slimstudio.json"
        self.lock_path = self.folder / "slimstudio.lock"
        self.log_path = self.folder / "pip.log"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def packages(self) -> Path:
        """Its site-packages folder, for the running version of Python."""
        if sys.platform == "win32":
            return self.folder / "Lib" / "site-packages"
        version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        return self.folder / "lib" / version / "site-packages"

    def examine(self, extras: Iterable[str]) -> EnvironmentState:
        """Tell what it needs before a program with these extras can run.

        Reads two small files and lists one folder: this is paid at every start.

        Args:
            extras: Optional dependency groups that the program needs.

        Returns:
            `READY`, or what to do and why.
        """
        if not self.folder.is_dir() or not any(self._contents()):
            return EnvironmentState(Need.REBUILD, "there is none yet")
        written = stamp.read(self.stamp_path)
        if written is None:
            return self._examine_foreign()
        broken = self._why_broken(written)
        if broken:
            return EnvironmentState(Need.REBUILD, broken)
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
            contents=tuple(sorted(_names(self.packages))) if complete else (),
        )

    def _examine_foreign(self) -> EnvironmentState:
        # Made by hand, perhaps with care: keep it if it can be used.
        if self._is_whole() and (self.packages / "pip").is_dir():
            return EnvironmentState(Need.REFRESH, "nobody has checked it yet")
        return EnvironmentState(Need.REBUILD, "it is incomplete")

    def _why_broken(self, written: stamp.Stamp) -> str:
        if not written.complete:
            return "the last set-up was interrupted"
        if written.root != str(self.root):
            return "the folder was moved"
        if written.python != _interpreter():
            return "it was made with another version of Python"
        if not self._is_whole():
            return "it is incomplete"
        return ""

    def _examine_contents(self, written: stamp.Stamp, extras: Iterable[str]) -> EnvironmentState:
        missing = set(written.contents) - _names(self.packages)
        if any(name.endswith(".dist-info") for name in missing):
            return EnvironmentState(Need.REFRESH, "packages in it were changed or removed")
        if missing:  # while pip believes that all is there
            return EnvironmentState(Need.REBUILD, "parts of it were deleted")
        if not set(extras) <= set(written.extras):
            return EnvironmentState(Need.REFRESH, "more packages are needed")
        if written.fingerprint != fingerprint(self.root, written.extras):
            return EnvironmentState(Need.REFRESH, "the list of packages has changed")
        return READY

    def _is_whole(self) -> bool:
        return self.python.exists() and (self.folder / "pyvenv.cfg").is_file()

    def _contents(self) -> Iterable[str]:
        return _names(self.folder) - {self.lock_path.name}


def _names(folder: Path) -> set[str]:
    try:
        return set(os.listdir(folder)) - {"__pycache__"}  # noqa: PTH208 - measured at every start
    except OSError:
        return set()


def _interpreter() -> str:
    return sys.implementation.cache_tag or sys.implementation.name
