"""The environment that a bundle is made from: SlimStudio, what it needs, PyInstaller."""

import shutil
import sys
import venv
from typing import TYPE_CHECKING

from installers.places import BUILD, ENVIRONMENT, RECIPES, ROOT, python_of
from installers.say import run

if TYPE_CHECKING:
    from pathlib import Path

_CPU_TORCH = "https://download.pytorch.org/whl/cpu"


def prepare(*, weights: bool = False) -> None:
    """Make the environment or bring it up to date, with the pinned versions and torch for CPUs.

    Args:
        weights: Whether values are to come along; some are published as packages.

    Raises:
        BuildError: pip failed.
    """
    if not python_of(ENVIRONMENT).exists():
        BUILD.mkdir(exist_ok=True)
        venv.create(ENVIRONMENT, with_pip=True)
    pip: list[str | Path] = [
        python_of(ENVIRONMENT),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "-q",
    ]
    constrained: list[str | Path] = ["-c", RECIPES / "constraints.txt"]
    # torch's default package for Linux would bring gigabytes for NVIDIA's cards.
    index = ["--extra-index-url", _CPU_TORCH] if sys.platform == "linux" else []
    if not _has_torch():
        run([*pip, *constrained, *index, "torch"])
    extras = "package,weights" if weights else "package"
    run([*pip, *constrained, f"{ROOT}[{extras}]"])
    # pip takes the same version for the same program.
    run([*pip, "--no-deps", "--force-reinstall", ROOT])
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)


def _has_torch() -> bool:
    return any(ENVIRONMENT.glob("**/site-packages/torch/__init__.py"))
