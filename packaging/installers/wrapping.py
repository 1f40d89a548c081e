"""The bundle as what people of each system expect."""

import os
import shutil
import sys
from pathlib import Path

from installers import archive, debian
from installers.places import BUNDLE, DIST, ICONS, NAME, RECIPES, system_name, version
from installers.say import run, step


def wrap(bundle: Path) -> list[Path]:
    """Make the installers of this system.

    Args:
        bundle: What `bundle.make` made.

    Returns:
        The files, in `dist/`.

    Raises:
        BuildError: one cannot be made.
    """
    DIST.mkdir(exist_ok=True)
    if sys.platform == "win32":
        return [_windows(bundle)]
    if sys.platform == "darwin":
        return [_macos(bundle)]
    made = []
    if shutil.which("dpkg-deb"):
        with step("Debian package"):
            made.append(debian.make(bundle))
    with step("Archive"):
        made.append(archive.make(bundle))
    if shutil.which("appimagetool"):
        with step("AppImage"):
            made.append(_appimage())
    else:
        print("--- AppImage: left out, appimagetool is not installed")
    return made


def found() -> list[Path]:
    """List the installers of this version that were made before."""
    kinds = {".deb", ".zst", ".exe", ".dmg", ".AppImage"}
    return [file for file in DIST.glob(f"*{version()}*") if file.suffix in kinds]


def _windows(bundle: Path) -> Path:
    made = DIST / f"{NAME}-{version()}-{system_name()}.exe"
    with step("Windows installer"):
        compile_nsis(bundle, made)
        _sign_windows(made)
    return made


def compile_nsis(payload: Path, made: Path) -> None:
    """Turn a folder into a Windows installer; works on every system that has makensis.

    Args:
        payload: The folder to install.
        made: The installer to write.

    Raises:
        BuildError: makensis is missing or does not take the script.
    """
    sign = "-D" if sys.platform != "win32" else "/D"
    defined = {
        "VERSION": version(),
        "PAYLOAD": str(payload),
        "ICON": str(ICONS / f"{NAME}.ico"),
        "LICENCE": str(RECIPES.parent / "LICENSE"),
        "OUT": str(made),
    }
    run(
        [
            "makensis",
            *(f"{sign}{key}={value}" for key, value in defined.items()),
            RECIPES / "windows" / f"{NAME}.nsi",
        ]
    )


def _sign_windows(made: Path) -> None:
    if not os.environ.get("WINDOWS_CERTIFICATE"):
        print("    not signed: WINDOWS_CERTIFICATE names no certificate")
        return
    stamp = ["/tr", "http://timestamp.digicert.com", "/td", "sha256", "/fd", "sha256"]
    run(["signtool", "sign", "/sha1", os.environ["WINDOWS_CERTIFICATE"], *stamp, made])


def _macos(bundle: Path) -> Path:
    made = DIST / f"{NAME}-{version()}-{system_name()}.dmg"
    with step("Disk image"):
        run(["sh", RECIPES / "macos" / "sign.sh", bundle])
        settings = RECIPES / "macos" / "dmg_settings.py"
        run(["dmgbuild", "-s", settings, "-D", f"app={bundle}", "SlimStudio", made])
        run(["sh", RECIPES / "macos" / "notarise.sh", made])
    return made


def _appimage() -> Path:
    made = DIST / f"{NAME}-{version()}-{system_name()}.AppImage"
    run(["sh", RECIPES / "linux" / "appimage.sh", BUNDLE, ICONS, made])
    return made
