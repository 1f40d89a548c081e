"""The recipes for the desktop and for other systems, checked as far as tools here can."""

import plistlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from slimstudio import __version__
from slimstudio.session.files import SUFFIX

_ROOT = Path(__file__).resolve().parent.parent.parent
_RECIPES = _ROOT / "packaging"
_MIME = "application/x-slimstudio-project"
_IDENTIFIER = "org.slimstudio.SlimStudio"


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def passes(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_opens_projects_by_double_click() -> None:
    parser = ConfigParser(interpolation=None)
    parser.read(_RECIPES / "linux" / "slimstudio.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["exec"] == "slimstudio %f"
    assert entry["mimetype"] == f"{_MIME};"
    mime = ET.parse(_RECIPES / "linux" / f"{_IDENTIFIER}.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = mime.iter(f"{space}mime-type")
    (glob,) = mime.iter(f"{space}glob")
    assert kind.get("type") == _MIME
    assert glob.get("pattern") == f"*{SUFFIX}"


def test_the_menu_entry_is_valid() -> None:
    passes(tool("desktop-file-validate"), _RECIPES / "linux" / "slimstudio.desktop")


def test_the_description_is_valid(tmp_path: Path) -> None:
    text = (_RECIPES / "linux" / f"{_IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    filled = text.replace("@VERSION@", __version__).replace("@DATE@", "2026-01-01")
    path = tmp_path / f"{_IDENTIFIER}.metainfo.xml"
    path.write_text(filled, encoding="utf-8")
    passes(tool("appstreamcli"), "validate", "--no-net", path)


def test_macos_recipes_are_whole() -> None:
    with (_RECIPES / "macos" / "entitlements.plist").open("rb") as file:
        assert all(value is True for value in plistlib.load(file).values())
    settings: dict[str, object] = {"defines": {"app": "/made/SlimStudio.app"}}
    source = (_RECIPES / "macos" / "dmg_settings.py").read_text(encoding="utf-8")
    exec(compile(source, "dmg_settings.py", "exec"), settings)
    assert settings["files"] == ["/made/SlimStudio.app"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such shell")
def test_without_a_certificate_nothing_is_notarised(tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", _RECIPES / "macos" / "notarise.sh", tmp_path / "SlimStudio.dmg"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin"},
    )
    assert done.returncode == 0
    assert done.stdout.startswith("not ")


def put_scripts(folder: Path, glibc: str) -> None:
    for script in ("install.sh", "uninstall.sh"):
        text = (_RECIPES / "linux" / script).read_text(encoding="utf-8")
        (folder / script).write_text(text.replace("@GLIBC@", glibc), encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="for Linux alone")
def test_a_system_that_is_too_old_is_told_so_and_left_as_it_is(tmp_path: Path) -> None:
    put_scripts(tmp_path, "2.999")
    surroundings = {"HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin"}
    command: list[str | Path] = ["sh", tmp_path / "install.sh"]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "SlimStudio needs glibc 2.999 or later, and this system has 2." in done.stderr
    assert not (tmp_path / "home").exists()


def test_the_scripts_are_sound() -> None:
    folders = [_ROOT / ".ci", *(_RECIPES / system for system in ("linux", "macos"))]
    scripts = [path for folder in folders for path in folder.iterdir()]
    passes(tool("shellcheck"), *(p for p in scripts if p.suffix == ".sh" or p.name == "run"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such shell")
def test_what_the_archive_puts_into_a_menu_it_takes_out_again(tmp_path: Path) -> None:
    folder, home = tmp_path / "Übung & mehr", tmp_path / "home"
    share = folder / "share"
    for place in ("applications", "mime/packages", "icons/hicolor/16x16/apps"):
        (share / place).mkdir(parents=True)
    linux = _RECIPES / "linux"
    shutil.copy(linux / "slimstudio.desktop", share / "applications")
    shutil.copy(linux / f"{_IDENTIFIER}.xml", share / "mime" / "packages")
    (share / "icons/hicolor/16x16/apps/slimstudio.png").touch()
    other = home / ".local" / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    put_scripts(folder, "2.17")
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", folder / "install.sh"], check=True, env=surroundings)
    entry = (other.parent / "slimstudio.desktop").read_text(encoding="utf-8")
    assert f'Exec="{folder}/slimstudio" %f' in entry
    assert "[Desktop Action uninstall]" in entry
    subprocess.run(["sh", folder / "uninstall.sh"], check=True, env=surroundings)
    left = [path for path in (home / ".local").rglob("*slimstudio*") if not path.is_dir()]
    assert left == []
    assert other.exists()
