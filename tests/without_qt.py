"""`python3 -m tests.without_qt [pytest arguments]` runs the tests where Qt is not installed.

The environment for it is a copy of `.venv` in build/without-qt, from which pip then removes
everything of Qt. Files are shared with `.venv` by hard links where the disk allows, so this takes
seconds and almost no space.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from slimstudio.bootstrap.environment import Environment
from tests.parallel import PYTEST

_ROOT = Path(__file__).resolve().parent.parent
_COPY = _ROOT / "build" / "without-qt"
_QT = ("PySide6-Essentials", "shiboken6", "pyqtgraph", "pytest-qt")


def make_copy(source: Path, copy: Path) -> Path:
    """Copy an environment and take Qt out of the copy.

    Args:
        source: The environment to copy.
        copy: Folder of the new one; what is there is replaced.

    Returns:
        The interpreter of the new one.
    """
    if copy.exists():
        shutil.rmtree(copy)
    shutil.copytree(source, copy, symlinks=True, copy_function=_link_or_copy)
    python = copy / Environment(_ROOT).python.relative_to(Environment(_ROOT).folder)
    pip = [str(python), "-I", "-m", "pip", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "uninstall", "--quiet", "--yes", *_QT])
    return python


def _link_or_copy(source: str, target: str) -> str:
    # Hard links are safe: pip deletes and replaces files, and never writes into them.
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def main(arguments: list[str]) -> int:
    """Prepare both environments and run pytest in the one without Qt."""
    prepared = [sys.executable, "-m", "slimstudio.bootstrap", "test"]
    if subprocess.call(prepared, cwd=_ROOT) != 0:
        return 2
    python = make_copy(Environment(_ROOT).folder, _COPY)
    found = "from importlib.util import find_spec; raise SystemExit(find_spec('PySide6') is None)"
    if subprocess.call([str(python), "-I", "-c", found]) != 1:
        print("PySide6 can still be imported: this would prove nothing.", file=sys.stderr)
        return 1
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    return subprocess.call([str(python), *PYTEST, *arguments], cwd=_ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
