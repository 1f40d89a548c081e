"""What is remembered between starts."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from slimstudio.errors import SlimStudioError
from slimstudio.session.settings import (
    RECENT_LIMIT,
    Settings,
    Theme,
    load_settings,
    pinned,
    save_settings,
    with_folder,
    with_recent,
    without_recent,
)
from slimstudio.system import locations


@given(
    st.builds(
        Settings,
        recent=st.lists(st.text(), max_size=10).map(tuple),
        theme=st.sampled_from(Theme),
        window_geometry=st.text(),
        last_folders=st.dictionaries(st.text(), st.text()),
    )
)
@hypothesis_settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_settings_come_back_as_they_were_saved(settings: Settings) -> None:
    save_settings(settings)
    assert load_settings() == settings


def test_the_first_start_uses_defaults() -> None:
    assert load_settings() == Settings()


@pytest.mark.parametrize("content", [b"{", b"", b"[]", b'{"theme": "pink"}', b"\xff", b"[" * 9999])
def test_a_broken_file_is_moved_aside_and_defaults_are_used(content: bytes) -> None:
    path = locations.settings() / "settings.json"
    path.write_bytes(content)
    told: list[object] = []
    assert load_settings(told.append) == Settings()
    assert "settings.broken.json" in str(told[0])
    assert path.with_name("settings.broken.json").read_bytes() == content
    assert not path.exists()


def test_names_of_another_version_are_ignored() -> None:
    path = locations.settings() / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "sounds": True}))
    assert load_settings() == Settings(theme=Theme.DARK)


def test_recent_projects_are_unique_latest_first_and_at_most_ten(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(12):
        settings = with_recent(settings, tmp_path / f"{number}.slim")
    settings = with_recent(settings, tmp_path / "5.slim")
    assert len(settings.recent) == 10
    assert settings.recent[:2] == (str(tmp_path / "5.slim"), str(tmp_path / "11.slim"))
    assert len(set(settings.recent)) == 10
    forgotten = without_recent(settings, tmp_path / "5.slim")
    assert forgotten.recent == settings.recent[1:]


def test_a_folder_is_remembered_for_each_kind() -> None:
    settings = with_folder(with_folder(Settings(), "model", "/a"), "images", "/b")
    assert with_folder(settings, "model", "/c").last_folders == {"model": "/c", "images": "/b"}


def test_a_failed_save_keeps_the_old_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(Settings(theme=Theme.DARK))

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(SlimStudioError, match="No space left"):
            save_settings(Settings(theme=Theme.LIGHT))
    assert load_settings().theme is Theme.DARK
    assert [path.name for path in locations.settings().iterdir()] == ["settings.json"]


def test_what_is_pinned_is_not_forgotten_for_newer_projects(tmp_path: Path) -> None:
    settings = with_recent(Settings(), tmp_path / "first.slim")
    first = settings.recent[0]
    settings = pinned(settings, first, on=True)
    for number in range(2 * RECENT_LIMIT):
        settings = with_recent(settings, tmp_path / f"{number}.slim")
    assert first in settings.recent
    assert len(settings.recent) == RECENT_LIMIT
    assert pinned(settings, first, on=False).pinned == ()
    assert without_recent(settings, first).pinned == ()
