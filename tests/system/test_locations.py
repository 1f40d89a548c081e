"""Tests of where things are kept."""

from pathlib import Path

import platformdirs
import pytest

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


def test_weights_that_torch_downloaded_are_found_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLIMSTUDIO_HOME")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    assert tmp_path / "hub" / "checkpoints" in locations.weight_folders()
