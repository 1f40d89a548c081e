"""What a release needs besides its installers."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import publish
import pytest
import yaml
from installers import manifests, places, sbom

from slimstudio import __version__
from slimstudio.session.files import SUFFIX

_ADDRESS = "https://example.org/v1"


def test_projects_have_one_ending() -> None:
    assert places.SUFFIX == SUFFIX


def test_a_tag_must_be_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert publish.main(["tag", f"v{__version__}"]) == 0
    for other in (__version__, "v9.9.9", ""):
        assert publish.main(["tag", other]) == 1
    assert "'v9.9.9'" in capsys.readouterr().err


def test_it_works_with_nothing_but_python() -> None:
    command = [sys.executable, "-S", str(places.RECIPES / "publish.py"), "tag", f"v{__version__}"]
    subprocess.run(command, check=True)
    command[-2:] = ["notes"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "### Added" in told
    assert "## [" not in told


def test_sums_are_those_of_everything_and_read_by_the_usual_tool(tmp_path: Path) -> None:
    for name in ("b.exe", "a.deb", "SHA256SUMS-linux-x86_64"):
        (tmp_path / name).write_bytes(name.encode())
    assert publish.write_sums(tmp_path) == 0
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    digest = hashlib.sha256(b"a.deb").hexdigest()
    assert [line.split("  ")[1] for line in lines] == ["a.deb", "b.exe"]
    assert lines[0] == f"{digest}  a.deb"
    assert not (tmp_path / "SHA256SUMS-linux-x86_64").exists()


@pytest.fixture
def written(tmp_path: Path) -> dict[str, str]:
    """What is written for one installer of each kind, by the end of its name."""
    files = []
    for kind in ("windows-x86_64.exe", "macos-arm64.dmg", "linux-x86_64.tar.zst", "amd64.deb"):
        files.append(tmp_path / f"slimstudio-{__version__}-{kind}")
        files[-1].write_bytes(b"installer")
    paths = manifests.write(files, _ADDRESS + "/", tmp_path / "out")
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


_DIGEST = hashlib.sha256(b"installer").hexdigest()


def test_winget_gets_three_files_that_agree(written: dict[str, str]) -> None:
    named = {name: yaml.safe_load(text) for name, text in written.items() if "SlimStudio." in name}
    ours = {n: one for n, one in named.items() if n.startswith("SlimStudio.SlimStudio")}
    assert {one["ManifestType"] for one in ours.values()} == {
        "version",
        "installer",
        "defaultLocale",
    }
    assert {str(one["PackageVersion"]) for one in ours.values()} == {__version__}
    (installer,) = ours["SlimStudio.SlimStudio.installer.yaml"]["Installers"]
    assert installer["InstallerSha256"] == _DIGEST.upper()
    assert installer["InstallerUrl"] == f"{_ADDRESS}/slimstudio-{__version__}-windows-x86_64.exe"
    assert ours["SlimStudio.SlimStudio.installer.yaml"]["FileExtensions"] == [SUFFIX[1:]]


def test_flathub_gets_the_archive_and_its_checksum(written: dict[str, str]) -> None:
    told = yaml.safe_load(written["org.slimstudio.SlimStudio.yaml"])
    (source,) = told["modules"][0]["sources"]
    assert (source["type"], source["sha256"]) == ("archive", _DIGEST)
    assert source["url"].endswith(".tar.zst")
    assert told["command"] == "slimstudio"
    assert "--filesystem=home" in told["finish-args"]


def test_homebrew_gets_a_cask(written: dict[str, str], tmp_path: Path) -> None:
    text = written["slimstudio.rb"]
    assert f'sha256 "{_DIGEST}"' in text
    assert 'url "https://example.org/v1/slimstudio-#{version}-macos-arm64.dmg"' in text
    assert 'macos: ">= :sonoma"' in text
    if shutil.which("ruby"):
        (tmp_path / "cask.rb").write_text(text)
        subprocess.run(["ruby", "-c", tmp_path / "cask.rb"], check=True, capture_output=True)


def test_the_list_of_parts_names_each_with_version_licence_and_address(tmp_path: Path) -> None:
    internal = tmp_path / "_internal"
    internal.mkdir()
    for name in ("msgspec", "numpy"):
        found = distribution(name)
        folder = Path(str(found.locate_file(""))) / f"{name}-{found.version}.dist-info"
        shutil.copytree(folder, internal / folder.name)
    (internal / "libz.so.1").touch()
    made = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
    text = sbom.describe(tmp_path, "1.2.3", made)
    assert text == sbom.describe(tmp_path, "1.2.3", made)
    told = json.loads(text)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    parts = {one["name"]: one for one in told["components"]}
    assert set(parts) == {"msgspec", "numpy", "libz.so.1"}
    assert parts["msgspec"]["purl"] == f"pkg:pypi/msgspec@{distribution('msgspec').version}"
    assert all(one["licenses"] for one in parts.values())
    assert len({one["bom-ref"] for one in parts.values()}) == len(parts)
