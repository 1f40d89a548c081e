"""A tiny project with its own build backend and no dependencies, installed without a network."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent

_BACKEND = """
import os, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "tiny-1.0-py3-none-any.whl"
    files = {
        "tiny.pth": os.getcwd(),
        "tiny-1.0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n"
        "Provides-Extra: test\\nProvides-Extra: impossible\\n"
        "Requires-Dist: no-such-package-anywhere; extra == 'impossible'\\n",
        "tiny-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: tiny\\n"
        "Root-Is-Purelib: true\\nTag: py3-none-any\\n",
        "tiny-1.0.dist-info/entry_points.txt": "[console_scripts]\\ntiny = slimstudio:main\\n",
    }
    with zipfile.ZipFile(folder + "/" + name, "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
        wheel.writestr("tiny-1.0.dist-info/RECORD", "".join(path + ",,\\n" for path in files))
    return name
"""

_PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1.0"
dependencies = []

[project.optional-dependencies]
test = []
impossible = ["no-such-package-anywhere"]
"""

# Starts a program in the tiny project's environment, as main.py does in ours.
_STARTER = """
import sys
from pathlib import Path
from slimstudio import bootstrap

root, extras, *arguments = sys.argv[1:]
sys.exit(bootstrap.start(
    arguments, program="main.py", extras=extras.split(",") if extras else [], root=Path(root)
))
"""

PRINT_PREFIX = ("-c", "import sys; print(sys.prefix)")


def make_project(root: Path) -> Path:
    (root / "packaging").mkdir(parents=True)
    (root / "packaging" / "constraints.txt").write_text("tiny==1.0\n")
    (root / "pyproject.toml").write_text(_PYPROJECT)
    (root / "backend.py").write_text(_BACKEND)
    (root / "slimstudio").mkdir()
    (root / "slimstudio" / "__init__.py").write_text("def main():\n    print(__file__)\n")
    return root


def start_command(
    root: Path, *arguments: str, extras: str = "", python: str = sys.executable
) -> list[str]:
    return [python, "-c", _STARTER, str(root), extras, *arguments]


def surroundings(**variables: str) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(CHECKOUT), "PIP_NO_INDEX": "1"} | variables


def start(
    root: Path,
    *arguments: str,
    extras: str = "",
    python: str = sys.executable,
    **variables: str,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        start_command(root, *arguments, extras=extras, python=python),
        env=surroundings(**variables),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
