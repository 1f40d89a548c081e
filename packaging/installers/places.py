"""Where things lie while installers are made, and what they are called."""

import platform
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
RECIPES = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"

ENVIRONMENT = BUILD / "environment"
ICONS = BUILD / "icons"
WEIGHTS = BUILD / "weights"
BUNDLE = BUILD / "bundle" / "slimstudio"

NAME = "slimstudio"
IDENTIFIER = "org.slimstudio.SlimStudio"
SUFFIX = ".slim"  # of projects


def version() -> str:
    """Read the version from the one place where it is written."""
    text = (ROOT / "slimstudio" / "version.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, flags=re.MULTILINE)
    assert found
    return found[1]


def system_name() -> str:
    """Name the system and the processor, as they stand in file names."""
    processor = {"amd64": "x86_64", "aarch64": "arm64"}.get(
        platform.machine().lower(), platform.machine().lower()
    )
    return f"{ {'win32': 'windows', 'darwin': 'macos'}.get(sys.platform, 'linux') }-{processor}"


def python_of(environment: Path) -> Path:
    """Name the interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def found() -> list[Path]:
    """List the installers of this version that were made before."""
    kinds = {".deb", ".zst", ".exe", ".dmg", ".AppImage"}
    return [file for file in DIST.glob(f"*{version()}*") if file.suffix in kinds]
