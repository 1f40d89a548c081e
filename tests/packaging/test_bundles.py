"""What goes into bundles, and what happens to those that cannot be tried or do not pass."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.metadata import distributions
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from installers import allowed, bundle, chroot, icons, licences, macos, places, say, trial, wrapping

from slimstudio.system.libraries import licence_of

_NOT_HERE = sys.platform == "win32"


@pytest.mark.parametrize(
    ("licence", "fine"),
    [
        ("Apache-2.0", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD-3-Clause AND MIT", True),
        ("MIT License", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("Apache-2.0 AND LGPL-3.0", True),
        ("GPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("AGPL-3.0", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_only_licences_that_do_not_bind_us_are_allowed(licence: str, *, fine: bool) -> None:
    assert allowed.is_allowed(licence) is fine


def test_every_package_that_is_installed_here_may_be_in_a_bundle() -> None:
    found = {one.name: licence_of(one) for one in distributions() if one.name != "slimstudio"}
    assert allowed.refused(found) == []


@pytest.mark.parametrize(
    ("file", "fine"),
    [
        ("libpython3.11.so.1.0", True),
        ("libcrypto.so.3", True),
        ("libgcc_s.so.1", True),
        ("libreadline.so.8", False),
        ("libgdbm.so.6", False),
        ("libdb-5.3.so", False),
        ("libnobody-knows.so.1", False),
    ],
)
def test_libraries_of_the_system_are_known_by_name(file: str, *, fine: bool) -> None:
    assert (allowed.refused({file: allowed.of_system_library(file)}) == []) is fine


def test_a_library_beside_the_packages_counts_and_one_within_does_not(tmp_path: Path) -> None:
    (tmp_path / "_internal" / "torch" / "lib").mkdir(parents=True)
    (tmp_path / "_internal" / "libz.so.1").touch()
    (tmp_path / "_internal" / "libz.so").symlink_to("libz.so.1")
    (tmp_path / "_internal" / "torch" / "lib" / "libtorch.so").touch()
    assert licences.own_libraries(tmp_path) == ["libz.so.1"]


# macOS


def make_app(folder: Path, **changes: object) -> Path:
    app = folder / "SlimStudio.app"
    (app / "Contents" / "MacOS").mkdir(parents=True)
    (app / "Contents" / "MacOS" / "slimstudio").touch()
    told = {"CFBundleExecutable": "slimstudio", **macos.info_plist(), **changes}
    with (app / "Contents" / "Info.plist").open("wb") as file:
        plistlib.dump(told, file)
    return app


def test_info_plist_makes_a_program_with_a_window_that_opens_projects(tmp_path: Path) -> None:
    app = make_app(tmp_path)
    macos.check(app)
    told = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    (kind,) = told["UTExportedTypeDeclarations"]
    (opened,) = told["CFBundleDocumentTypes"]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["slim"]}
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


@pytest.mark.parametrize(
    "changes", [{"LSBackgroundOnly": True}, {"LSMinimumSystemVersion": "10.13.0"}]
)
def test_an_info_plist_that_was_spoilt_is_refused(tmp_path: Path, changes: dict[str, str]) -> None:
    with pytest.raises(say.BuildError):
        macos.check(make_app(tmp_path, **changes))


def test_weights_among_the_programs_are_refused(tmp_path: Path) -> None:
    app = make_app(tmp_path)
    (app / "Contents" / "MacOS" / "weights").mkdir()
    with pytest.raises(say.BuildError, match="not weights"):
        macos.check(app)


@pytest.mark.parametrize("system", ["darwin", "linux", "win32"])
def test_the_recipe_asks_for_a_console_where_one_belongs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    """Run as PyInstaller would, which can make a Mac's application only on a Mac."""
    asked: dict[str, list[dict[str, object]]] = {"EXE": [], "BUNDLE": []}
    nothing = SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])
    names = {
        "Analysis": lambda *_a, **_k: nothing,
        "PYZ": lambda *_a: None,
        "EXE": lambda *_a, **k: asked["EXE"].append(k),
        "COLLECT": lambda *_a, **_k: None,
        "BUNDLE": lambda *_a, **k: asked["BUNDLE"].append(k),
        "workpath": str(tmp_path / "work"),
        "SPECPATH": str(places.RECIPES),
    }
    stand_ins: dict[str, dict[str, object]] = {
        "PyInstaller.depend.bindepend": {"get_imports": lambda _p: []},
        "PyInstaller.utils.hooks": {
            "collect_data_files": lambda *_a, **_k: [],
            "collect_submodules": lambda *_a, **_k: [],
            "copy_metadata": lambda _n: [],
        },
    }
    for name, contents in stand_ins.items():
        module = ModuleType(name)
        vars(module).update(contents)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    source = (places.RECIPES / "slimstudio.spec").read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "platform", system)
    exec(compile(source, "slimstudio.spec", "exec"), names)
    consoles = {str(one["name"]): one["console"] for one in asked["EXE"]}
    expected: dict[str, dict[str, object]] = {
        "darwin": {"slimstudio": False},
        "linux": {"slimstudio": True},
        "win32": {"slimstudio": False, "slimstudio-cli": True},
    }
    assert consoles == expected[system]
    assert len(asked["BUNDLE"]) == (system == "darwin")
    for one in asked["BUNDLE"]:
        assert one["info_plist"] == macos.info_plist()


def test_a_mac_s_application_is_signed_after_everything_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []

    def run(command: list[object], **_rest: object) -> str:
        steps.append(Path(str(command[1])).name if command[0] == "sh" else str(command[2]))
        if "PyInstaller" in steps and not (tmp_path / "SlimStudio.app").exists():
            resources = make_app(tmp_path) / "Contents" / "Resources" / "slimstudio" / "resources"
            resources.mkdir(parents=True)
        return ""

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(bundle, "BUNDLE", tmp_path / "slimstudio")
    monkeypatch.setattr(bundle, "run", run)
    monkeypatch.setattr(icons, "draw", lambda *_a: steps.append("icons"))
    monkeypatch.setattr(licences, "collect", lambda _f: steps.append("licences"))
    monkeypatch.setattr(macos, "check", lambda _a: steps.append("check"))
    bundle.make()
    assert steps[:3] == ["icons", "PyInstaller", "licences"]
    assert steps[-2:] == ["check", "sign.sh"]


@pytest.mark.skipif(_NOT_HERE, reason="Windows has no such shell")
@pytest.mark.parametrize("identity", ["", "Developer ID Application: Somebody"])
def test_what_an_application_holds_is_signed_before_it(tmp_path: Path, identity: str) -> None:
    app = make_app(tmp_path)
    (app / "Contents" / "Frameworks").mkdir()
    (app / "Contents" / "Frameworks" / "inner.dylib").touch()
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    (tools / "codesign").write_text(f'#!/bin/sh\necho "$@" >> "{log}"\n')
    (tools / "codesign").chmod(0o755)
    variables = {"PATH": f"{tools}:/usr/bin:/bin", "MACOS_IDENTITY": identity}
    script = places.RECIPES / "macos" / "sign.sh"
    subprocess.run(["sh", script, app], env=variables, check=True, capture_output=True)
    inner, outer, verified = log.read_text().splitlines()
    assert "inner.dylib" in inner
    assert outer.endswith(f"--sign {identity or '-'} {app}")
    assert verified.startswith("--verify")


# Linux


@pytest.mark.skipif(_NOT_HERE, reason="Windows has no such rights")
def test_only_programs_are_executable(tmp_path: Path) -> None:
    for name in ("slimstudio", "libtorch.so", "notes.txt"):
        (tmp_path / name).touch(mode=0o755)
    bundle._take_execution(tmp_path)
    assert {p.name for p in tmp_path.iterdir() if p.stat().st_mode & 0o111} == {"slimstudio"}


def test_the_page_of_the_manual_names_every_command() -> None:
    from slimstudio.cli.arguments import build_parser  # noqa: PLC0415 - only here

    page = (places.RECIPES / "linux" / "slimstudio.1").read_text(encoding="utf-8")
    (commands,) = [one for one in build_parser()._actions if one.dest == "command"]
    assert commands.choices
    for name in commands.choices:
        assert f".B {name}".replace("-", "\\-") in page


# What cannot be tried, or does not pass


def test_packages_that_cannot_be_tried_are_refused_unless_that_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(trial, "why_impossible", lambda: "only root can make a root of its own")
    with pytest.raises(say.BuildError, match="say --untried"):
        trial.attempt(tmp_path, [tmp_path / "a.deb"])
    program = tmp_path / "slimstudio"
    program.write_text('#!/bin/sh\necho \'{"passed": true, "bundle": true, "steps": []}\'\n')
    program.chmod(0o755)
    trial.attempt(tmp_path, [tmp_path / "a.deb"], untried=True)


def test_what_did_not_pass_leaves_the_folder_of_what_is_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "dist" / "a.deb"
    made.parent.mkdir()
    made.write_bytes(b"a")
    monkeypatch.setattr(wrapping, "BUILD", tmp_path / "build")
    monkeypatch.setattr(wrapping, "wrap", lambda _b: [made])

    def fail(*_a: object, **_k: object) -> None:
        raise say.BuildError("it does not start")

    monkeypatch.setattr(trial, "attempt", fail)
    with pytest.raises(say.BuildError):
        import_module("build")._make(["wrap", "try"], [], untried=False)
    assert list(made.parent.iterdir()) == []
    assert (tmp_path / "build" / "rejected" / "a.deb").read_bytes() == b"a"


def test_a_root_that_cannot_be_made_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert "only root" in chroot.why_impossible()


@pytest.mark.parametrize("suite", list(chroot.SYSTEMS))
def test_packages_of_a_system_whose_keys_are_not_here_are_not_trusted(
    suite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = SimpleNamespace(returncode=0)
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(chroot, "_KEYRINGS", tmp_path)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: done)
    assert chroot.SYSTEMS[suite].keyring in chroot.why_impossible(suite)


def test_a_system_that_was_fetched_in_part_is_fetched_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[list[object]] = []
    monkeypatch.setattr(chroot, "BUILD", tmp_path)
    monkeypatch.setattr(chroot, "run", fetched.append)
    system = chroot.SYSTEMS["trixie"]
    for name in ("etc/os-release", "debootstrap/log"):
        (system.base / name).parent.mkdir(parents=True)
        (system.base / name).touch()
    chroot._make_base(system)
    assert len(fetched) == 1
    assert f"--keyring={chroot._KEYRINGS / 'debian-archive-keyring.gpg'}" in fetched[0]
    assert not system.base.exists()


@pytest.mark.parametrize(
    ("has", "needs", "old"),
    [("2.35", "2.36", True), ("2.41", "2.36", False), ("2.9", "2.36", True)],
)
def test_versions_of_glibc_are_compared_as_numbers(has: str, needs: str, *, old: bool) -> None:
    assert (trial._numbers(has) < trial._numbers(needs)) is old


@pytest.mark.slow
def test_values_that_were_asked_for_come_along_with_their_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bundle, "python_of", lambda _e: Path(sys.executable))
    monkeypatch.setattr(bundle, "WEIGHTS", tmp_path / "fetched")
    before = bundle.size_mb(tmp_path)
    bundle._bring_weights(["tf_efficientnet_lite0"], tmp_path / "weights")
    (values,) = (tmp_path / "weights").glob("*.pth")
    assert bundle.size_mb(tmp_path / "weights") - before > 15  # they count for the limit
    told = (tmp_path / "weights" / "LICENCES.txt").read_text(encoding="utf-8")
    assert told.startswith(f"{values.name}: ")
    assert "Apache" in told
    assert "Apache" in capsys.readouterr().out
