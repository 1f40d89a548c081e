"""The bundle: one folder with the program, a Python, and everything that it needs."""

import datetime as dt
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from installers import icons, licences, macos
from installers.places import (
    BUILD,
    BUNDLE,
    ENVIRONMENT,
    ICONS,
    RECIPES,
    ROOT,
    WEIGHTS,
    python_of,
    system_name,
)
from installers.say import BuildError, run

MOST_INSTALLED_MB = 850

_PROGRAMS = {"slimstudio", "torch_shm_manager"}
# Full of symbols for debuggers: a fifth of their size.
_STRIPPED = ("torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so", "libpython3*.so*")


def make(weights: Sequence[str] = ()) -> Path:
    """Make the bundle from the environment, and hold it to its size.

    Args:
        weights: Networks whose published values come along.

    Returns:
        Its folder; on macOS the `.app`.

    Raises:
        BuildError: PyInstaller failed, or the bundle is too large.
    """
    icons.draw(ROOT / "resources" / "icons" / "slimstudio.svg", ICONS)
    run(
        [
            *(python_of(ENVIRONMENT), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--workpath", BUILD / "pyinstaller", "--distpath", BUNDLE.parent),
            RECIPES / "slimstudio.spec",
        ],
        folder=RECIPES,
    )
    made = BUNDLE.parent / "SlimStudio.app" if sys.platform == "darwin" else BUNDLE
    inside = made / "Contents" / "Resources" if sys.platform == "darwin" else made
    licences.collect(inside / "licences")
    for resources in made.rglob("slimstudio/resources"):
        (resources / "build.txt").write_text(_stamp(), encoding="utf-8")
        _bring_weights(weights, resources / "weights")
    if sys.platform == "linux":
        _strip(made / "_internal")
        _take_execution(made)
    size = size_mb(made)
    print(f"    installed: {size:.0f} MB of at most {MOST_INSTALLED_MB}")
    if size > MOST_INSTALLED_MB:
        raise BuildError(f"The bundle takes {size:.0f} MB; at most {MOST_INSTALLED_MB} are allowed")
    if sys.platform == "darwin":
        macos.check(made)
        # The last step: whatever is changed afterwards breaks the signature.
        run(["sh", RECIPES / "macos" / "sign.sh", made])
    return made


def _bring_weights(names: Sequence[str], folder: Path) -> None:
    """Put published values into the bundle, checked; their licences are printed and listed."""
    if not names:
        return
    python = str(python_of(ENVIRONMENT))
    command = [python, "-P", "-m", "slimstudio", "fetch-weights", *names]
    told = run([*command, "--folder", str(WEIGHTS)]).splitlines()
    folder.mkdir(exist_ok=True)
    for line in told:
        path, _, terms = line.partition(": ")
        shutil.copy(path, folder)
        print(f"    {Path(path).name}: {terms}")
    listing = "\n".join(line.replace(f"{WEIGHTS}/", "") for line in told)
    (folder / "LICENCES.txt").write_text(f"{listing}\n", encoding="utf-8")


def _take_execution(bundle: Path) -> None:
    """Let only programs be executable: libraries and data are read."""
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            program = file.name in _PROGRAMS
            file.chmod(0o755 if program else 0o644)


def size_mb(path: Path) -> float:
    """Add up a file, or a folder with all in it, in millions of bytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files if file.is_file()) / 1e6


def needed_glibc(bundle: Path) -> str:
    """Find the oldest version of glibc that everything in a bundle runs with."""
    versions = {(2, 17)}
    for file in _libraries(bundle):
        for found in re.finditer(rb"GLIBC_2\.(\d+)\0", file.read_bytes()):
            versions.add((2, int(found[1])))
    return ".".join(map(str, max(versions)))


def missing_libraries(bundle: Path) -> frozenset[str]:
    """Name the libraries that the bundle takes from the system."""
    there = {file.name for file in bundle.rglob("*")}
    needed: set[str] = set()
    for file in _libraries(bundle):
        listing = run(["objdump", "-p", file])
        needed |= set(re.findall(r"^\s+NEEDED\s+(\S+)$", listing, flags=re.MULTILINE))
    return frozenset(needed - there)


def _stamp() -> str:
    today = dt.datetime.now(dt.UTC).date().isoformat()
    try:
        commit = run(["git", "rev-parse", "--short", "HEAD"], folder=ROOT).strip()
    except BuildError:  # from an archive of the source
        return f"{system_name()}, {today}"
    return f"{system_name()}, {today}, {commit}"


def _libraries(bundle: Path) -> list[Path]:
    found = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    return [file for file in found if ".so" in file.name or file.name == "slimstudio"]


def _strip(internal: Path) -> None:
    if shutil.which("strip") is None:
        print("    strip is not installed: the bundle stays 100 MB larger")
        return
    for pattern in _STRIPPED:
        for file in internal.glob(pattern):
            if not file.is_symlink():
                run(["strip", "--strip-unneeded", file])
