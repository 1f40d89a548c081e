"""Tests of where things are kept."""

import os
import sys
from pathlib import Path

import platformdirs
import pytest

from slimstudio.engine.replacing import replacing
from slimstudio.system import locations


def test_resources_is_the_folder_of_this_checkout() -> None:
    assert locations.resources() == Path(__file__).resolve().parents[2] / "resources"
    assert locations.resources().is_dir()


def test_a_home_of_ones_own_holds_everything_that_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(tmp_path / "stick"))

    assert locations.cache() == tmp_path / "stick" / "cache"
    assert locations.settings() == tmp_path / "stick" / "settings"
    assert locations.runs() == tmp_path / "stick" / "runs"
    assert not locations.runs().exists()
    assert locations.splits() == tmp_path / "stick" / "splits"
    assert locations.cache().is_dir()
    assert locations.settings().is_dir()


def test_a_relative_home_is_meant_from_the_folder_where_slimstudio_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SLIMSTUDIO_HOME", "here")

    assert locations.cache() == tmp_path / "here" / "cache"


def test_without_a_home_the_folders_are_the_ones_the_system_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("SLIMSTUDIO_HOME", raising=False)

    def own(name: str, *, appauthor: bool) -> Path:
        assert not appauthor  # else Windows nests a folder of the same name
        return tmp_path / name

    monkeypatch.setattr(platformdirs, "user_cache_path", own)
    monkeypatch.setattr(platformdirs, "user_config_path", own)
    monkeypatch.setattr(platformdirs, "user_data_path", own)

    assert locations.cache() == tmp_path / "SlimStudio"
    assert locations.settings() == tmp_path / "SlimStudio"
    assert locations.runs() == tmp_path / "SlimStudio" / "runs"
    assert locations.splits() == tmp_path / "SlimStudio" / "splits"


def test_weights_are_looked_for_where_the_person_says_first(home: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "memory stick"
    folders = locations.weight_folders(chosen)
    assert folders[:2] == (chosen, home / "weights")
    assert folders[2].name == "weights"
    assert locations.weight_folders() == folders[1:]


def test_within_a_mac_s_application_nothing_is_looked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program = tmp_path / "SlimStudio.app" / "Contents" / "MacOS" / "slimstudio"
    monkeypatch.setattr(sys, "executable", str(program))
    assert tmp_path / "weights" in locations.weight_folders()
    assert program.parent / "weights" not in locations.weight_folders()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "slimstudio" / "slimstudio"))
    assert tmp_path / "slimstudio" / "weights" in locations.weight_folders()


def test_weights_that_torch_downloaded_are_found_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLIMSTUDIO_HOME")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    assert tmp_path / "hub" / "checkpoints" in locations.weight_folders()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps profiles private by itself")
def test_what_is_kept_is_for_its_owner_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "cache").mkdir(parents=True, mode=0o755)  # as earlier versions made it
    for folder in (locations.cache(), locations.settings()):
        assert folder.stat().st_mode & 0o77 == 0
    for place in (locations.cache(), locations.settings(), locations.workspaces()):
        locations.private_folder(place / "inside")
        with replacing(place / "inside" / "file") as stream:
            stream.write(b"names of files")
        assert (place / "inside" / "file").stat().st_mode & 0o77 == 0
        assert (place / "inside").stat().st_mode & 0o77 == 0
    with replacing(tmp_path / "mine.slim") as stream:
        stream.write(b"is as private as the person's other files")
    plain = tmp_path / "plain"
    plain.touch()
    assert (tmp_path / "mine.slim").stat().st_mode == plain.stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="Windows has no sockets in folders")
@pytest.mark.parametrize("kind", ["open to all", "link", "file"])
def test_no_window_listens_where_others_can_look(
    kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = locations.sockets()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert locations.sockets() == folder
    folder.rmdir()
    if kind == "open to all":
        folder.mkdir()
        folder.chmod(0o755)
    elif kind == "link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.touch(mode=0o600)
    with pytest.raises(PermissionError):
        locations.sockets()
