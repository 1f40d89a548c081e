"""The bundle as what people of each system expect."""

import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from installers import archive, debian
from installers.places import BUILD, BUNDLE, DIST, ICONS, NAME, RECIPES, system_name, version
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


def reject(files: Iterable[Path]) -> None:
    """Take what did not pass out of `dist/`, where it could be mistaken for what did."""
    folder = BUILD / "rejected"
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        if file.exists():
            file.replace(folder / file.name)
            print(f"    rejected: {folder / file.name}")


def _windows(bundle: Path) -> Path:
    made = DIST / f"{NAME}-{version()}-{system_name()}.exe"
    with step("Windows installer"):
        _sign_windows(*sorted(bundle.glob("*.exe")))
        compile_nsis(bundle, made)  # which signs the program that removes it
        _sign_windows(made)
    return made


def compile_nsis(payload: Path, made: Path, *, icons: Path = ICONS, target: str = "") -> None:
    """Turn a folder into a Windows installer; works on every system that has makensis.

    Args:
        payload: The folder to install.
        made: The installer to write.
        icons: The folder with `slimstudio.ico`.
        target: A kind of processor for makensis; "" for its default, which runs everywhere.

    Raises:
        BuildError: makensis is missing or does not take the script.
    """
    listing = made.with_suffix(".list")
    listing.parent.mkdir(parents=True, exist_ok=True)
    listing.write_bytes(listed(payload).encode("utf-16-le"))
    sign = "-D" if sys.platform != "win32" else "/D"
    defined = {
        "VERSION": version(),
        "NUMERIC": numeric(version()),
        "PAYLOAD": str(payload),
        "LIST": str(listing),
        "ICON": str(icons / f"{NAME}.ico"),
        "LICENCE": str(RECIPES.parent / "LICENSE"),
        "OUT": str(made),
    }
    defined |= {"TARGET": target} if target else {}
    defined |= {"SIGN": " ".join(_signing())} if _signing() else {}
    definitions = [f"{sign}{key}={value}" for key, value in defined.items()]
    try:
        run(["makensis", f"{sign[0]}WX", *definitions, RECIPES / "windows" / f"{NAME}.nsi"])
    finally:
        listing.unlink()


def numeric(version: str) -> str:
    """Write any version as the four numbers that Windows wants: 1.2rc3 is 1.2.0.0."""
    release = re.match(r"\d+(\.\d+)*", version.removeprefix("v"))
    numbers = release[0].split(".")[:3] if release else []
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def listed(payload: Path) -> str:
    """List what an installation deletes again: files, and each folder after what lies in it."""
    paths = sorted(payload.rglob("*"), key=lambda path: (len(path.parts), path), reverse=True)
    lines = []
    for path in (*(p for p in paths if not p.is_dir()), *(p for p in paths if p.is_dir())):
        name = str(path.relative_to(payload)).replace("/", "\\")
        lines.append(f"{name}\\\r\n" if path.is_dir() else f"{name}\r\n")
    return "".join(lines)


def _sign_windows(*programs: Path) -> None:
    if not _signing():
        print("    not signed: WINDOWS_CERTIFICATE names no certificate")
        return
    for program in programs:
        run([*_signing(), program])


def _signing() -> list[str]:
    """Give the command that signs a Windows program; [] without a certificate."""
    certificate = os.environ.get("WINDOWS_CERTIFICATE")
    stamp = ["/tr", "http://timestamp.digicert.com", "/td", "sha256", "/fd", "sha256"]
    return ["signtool", "sign", "/sha1", certificate, *stamp] if certificate else []


def _macos(bundle: Path) -> Path:
    made = DIST / f"{NAME}-{version()}-{system_name()}.dmg"
    with step("Disk image"):
        settings = RECIPES / "macos" / "dmg_settings.py"
        run(["dmgbuild", "-s", settings, "-D", f"app={bundle}", "SlimStudio", made])
        run(["sh", RECIPES / "macos" / "notarise.sh", made])
    return made


def _appimage() -> Path:
    made = DIST / f"{NAME}-{version()}-{system_name()}.AppImage"
    run(["sh", RECIPES / "linux" / "appimage.sh", BUNDLE, ICONS, made])
    return made
