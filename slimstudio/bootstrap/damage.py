"""Files of installed packages that are missing or empty and should not be."""

from __future__ import annotations

import os
import stat
from importlib.metadata import distributions
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def top_level_sizes(packages: Path) -> dict[str, int]:
    """Measure what lies directly in a site-packages folder; quick enough for every start.

    Returns:
        By name, the bytes of a file, or of a folder's `__init__.py`; -1 where there is none.
    """
    try:
        names = set(os.listdir(packages)) - {"__pycache__"}  # noqa: PTH208 - measured at every start
    except OSError:
        return {}
    return {name: _size(os.path.join(packages, name)) for name in names}  # noqa: PTH118


def _size(path: str) -> int:
    try:
        found = os.stat(path)  # noqa: PTH116
        if stat.S_ISDIR(found.st_mode):
            found = os.stat(os.path.join(path, "__init__.py"))  # noqa: PTH116, PTH118
    except OSError:
        return -1
    return found.st_size


def find(packages: Path) -> dict[str, list[str]]:
    """Compare all files with what each package says that it installed; half a second.

    A file is damaged where it is gone, a link that leads nowhere, or empty while it was not.
    What was installed from a folder, as SlimStudio itself, is left out.

    Returns:
        The damaged files, by `name==version` of the package.
    """
    damaged: dict[str, list[str]] = {}
    for package in distributions(path=[str(packages)]):
        try:
            if package.read_text("direct_url.json"):
                continue  # ours, which is installed anew each time
            files = package.files or ()
        except (OSError, ValueError):  # a list of files that cannot be read says nothing
            continue
        bad = [
            str(file)
            for file in files
            if file.suffix != ".pyc" and _is_damaged(os.fspath(file.locate()), file.size)
        ]
        if bad:
            damaged[f"{package.metadata['Name']}=={package.version}"] = bad
    return damaged


def _is_damaged(path: str, size: int | None) -> bool:
    try:
        found = os.stat(path).st_size  # noqa: PTH116 - 45,000 times
    except OSError:
        return True
    return found == 0 and bool(size)
