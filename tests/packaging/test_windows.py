"""The Windows installer: compiled where makensis is, tried under Wine with a stand-in payload."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
from installers import places, wrapping
from PIL import Image

_WINE_PROGRAM = "/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/cmd.exe"
_CLASSES = r"HKCU\Software\Classes"
_LANGUAGES = ("ENGLISH", "GERMAN", "FRENCH", "SPANISH", "SIMPCHINESE")


def recipe() -> str:
    return (places.RECIPES / "windows" / "slimstudio.nsi").read_text(encoding="utf-8")


def make_installer(folder: Path, payload: Path, target: str = "") -> Path:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    Image.new("RGBA", (32, 32)).save(folder / "slimstudio.ico")
    made = folder / f"{payload.name}-setup.exe"
    wrapping.compile_nsis(payload, made, icons=folder, target=target)
    return made


def make_payload(folder: Path, *names: str) -> Path:
    for name in ("slimstudio.exe", "slimstudio-cli.exe", "_internal/Größe.dll", *names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"stand-in")
    return folder


def test_it_is_compiled_with_a_stand_in(tmp_path: Path) -> None:
    made = make_installer(tmp_path, make_payload(tmp_path / "payload"))
    assert made.read_bytes()[:2] == b"MZ"
    assert not made.with_suffix(".list").exists()


def test_it_asks_for_no_administrator_and_waits_before_it_touches_anything() -> None:
    text = recipe()
    assert "RequestExecutionLevel user" in text
    assert "HKLM" not in text
    assert "RMDir /r" not in text  # what a person put there stays
    for section in ('Section "${NAME}" Program', 'Section "Uninstall"'):
        steps = text[text.index(section) :]
        waits = [steps.index(f'WaitFor "{name}.exe"') for name in ("slimstudio", "slimstudio-cli")]
        assert max(waits) < steps.index("WipeProgram")


@pytest.mark.parametrize("name", ["RUNNING", "ASSOCIATE", "SHORTCUT", "PROJECT"])
def test_every_text_is_there_in_every_language(name: str) -> None:
    texts = [
        line.split(maxsplit=3)[3]
        for line in recipe().splitlines()
        if line.startswith(f"LangString {name} ")
    ]
    assert len(texts) == len(set(texts)) == len(_LANGUAGES)
    for language in _LANGUAGES:
        assert f"LangString {name} ${{LANG_{language}}}" in recipe()


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", "1.2.3.0"), ("v1.2rc3", "1.2.0.0"), ("2.0.0.dev4+g12", "2.0.0.0"), ("x", "0.0.0.0")],
)
def test_any_version_becomes_four_numbers(version: str, numbers: str) -> None:
    assert wrapping.numeric(version) == numbers


def test_what_is_removed_is_what_was_installed_files_before_their_folders(tmp_path: Path) -> None:
    listed = wrapping.listed(make_payload(tmp_path, "_internal/deep/er.dll")).split("\r\n")
    assert set(listed) == {
        *("slimstudio.exe", "slimstudio-cli.exe", "_internal\\Größe.dll"),
        *("_internal\\deep\\er.dll", "_internal\\deep\\", "_internal\\", ""),
    }
    assert listed[-3:] == ["_internal\\deep\\", "_internal\\", ""]


class Wine:
    """A Windows of one test's own."""

    def __init__(self, home: Path) -> None:
        self.drive = home / "prefix" / "drive_c"
        self.variables = os.environ | {
            "WINEPREFIX": str(home / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "DISPLAY": "",
        }

    def run(self, *command: str) -> int:
        # No pipes: programs of Wine that stay in the background would hold them open.
        with self.start(*command) as program:
            return program.wait(timeout=280)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["wine", *command],
            env=self.variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait_for(self, program: str) -> None:
        """Wait until a program runs that was started."""
        until = time.monotonic() + 120
        while time.monotonic() < until:
            for maps in Path("/proc").glob("[0-9]*/maps"):
                with suppress(OSError):
                    if f"/{program}.exe" in maps.read_text(encoding="utf-8"):
                        return
            time.sleep(0.2)
        raise AssertionError(f"{program} does not run")

    def read(self, key: str, name: str = "") -> str:
        """Read a value of the registry; "" where there is none."""
        which = ["/v", name] if name else ["/ve"]
        asked = subprocess.run(
            ["wine", "reg", "query", key, *which],
            env=self.variables,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        _, found, value = asked.stdout.partition("REG_SZ")
        return value.strip() if found else ""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_installed_upgraded_and_removed_under_wine(tmp_path: Path) -> None:
    if shutil.which("wine") is None or not Path(_WINE_PROGRAM).exists():
        pytest.skip("Wine for 64-bit programs is not installed")
    wine = Wine(tmp_path)
    old = make_installer(tmp_path, make_payload(tmp_path / "old", "_internal/old.dll"), _TARGET)
    new = make_installer(tmp_path, make_payload(tmp_path / "new", "_internal/new.dll"), _TARGET)
    assert wine.run("reg", "add", rf"{_CLASSES}\.slim", "/ve", "/d", "Other.Owner", "/f") == 0

    # Into a folder that a person had before, silently, as a user.
    folder = wine.drive / "Tools" / "Slim"
    mine = folder / "_internal" / "mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("a person's own")
    assert wine.run(str(old), "/S", "/ASSOCIATE", r"/D=C:\Tools\Slim") == 0
    assert (folder / "_internal" / "old.dll").exists()
    assert (folder / "_internal" / "Größe.dll").exists()
    assert wine.read(rf"{_CLASSES}\.slim") == "SlimStudio.Project"
    command = wine.read(rf"{_CLASSES}\SlimStudio.Project\shell\open\command")
    assert command == r'"C:\Tools\Slim\slimstudio.exe" "%1"'

    # An upgrade leaves nothing of the old version, and everything of the person.
    assert wine.run(str(new), "/S") == 0
    assert not (folder / "_internal" / "old.dll").exists()
    assert (folder / "_internal" / "new.dll").exists()
    assert mine.read_text() == "a person's own"

    # While either program runs, nothing is touched: no upgrade, and no removal.
    for program in ("slimstudio", "slimstudio-cli"):
        shutil.copy(_WINE_PROGRAM, folder / f"{program}.exe")
        running = wine.start(rf"C:\Tools\Slim\{program}.exe", "/c", "pause")
        wine.wait_for(program)
        assert wine.run(str(old), "/S") == 2
        assert wine.run(str(folder / "uninstall.exe"), "/S", r"_?=C:\Tools\Slim") == 2
        assert (folder / "_internal" / "new.dll").exists()
        running.communicate(b"\n", timeout=60)
        assert wine.run(str(new), "/S") == 0
        assert (folder / f"{program}.exe").read_bytes() == b"stand-in"

    # One that ends while it is waited for is no obstacle.
    shutil.copy(_WINE_PROGRAM, folder / "slimstudio.exe")
    running = wine.start(r"C:\Tools\Slim\slimstudio.exe", "/c", "pause")
    wine.wait_for("slimstudio")
    with wine.start(str(old), "/S") as upgrade:
        time.sleep(2)
        assert (folder / "_internal" / "new.dll").exists()
        running.communicate(b"\n", timeout=60)
        assert upgrade.wait(timeout=120) == 0
    assert (folder / "_internal" / "old.dll").exists()
    assert not (folder / "_internal" / "new.dll").exists()

    # What is removed is ours, and .slim goes back to its earlier owner.
    assert wine.run(str(folder / "uninstall.exe"), "/S") == 0
    until = time.monotonic() + 60  # a copy of it does the work
    while (folder / "uninstall.exe").exists() and time.monotonic() < until:
        time.sleep(0.2)
    assert [path for path in folder.rglob("*") if path.is_file()] == [mine]
    while wine.read(r"HKCU\Software\SlimStudio", "Folder") and time.monotonic() < until:
        time.sleep(0.2)
    assert wine.read(rf"{_CLASSES}\.slim") == "Other.Owner"
    assert wine.read(rf"{_CLASSES}\SlimStudio.Project") == ""
    assert wine.read(r"HKCU\Software\SlimStudio", "Folder") == ""


_TARGET = "amd64-unicode"
