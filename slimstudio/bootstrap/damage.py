"""Files of installed packages that are missing or empty and should not be."""

from __future__ import annotations

import os
import stat
import sys
from importlib.metadata import distributions
from pathlib import Path
from sysconfig import get_path


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


def explain(fault: BaseException) -> str:
    """Say that a failure comes from damaged packages, and the way out; "" where it does not.

    Args:
        fault: What was raised; only what a damaged module raises is looked into.
    """
    if not isinstance(fault, (ImportError, SyntaxError, AttributeError, NameError)):
        return ""
    if getattr(sys, "frozen", False) or sys.prefix == sys.base_prefix:
        return ""
    first = next((file for files in find(Path(get_path("purelib"))).values() for file in files), "")
    if not first:
        return ""
    return (
        f"Files of installed packages are missing or empty, such as {first}. Run this in the "
        "folder of SlimStudio and start again: python3 -m slimstudio.bootstrap"
    )


def _is_damaged(path: str, size: int | None) -> bool:
    try:
        found = os.stat(path).st_size  # noqa: PTH116 - 45,000 times
    except OSError:
        return True
    return found == 0 and bool(size)
