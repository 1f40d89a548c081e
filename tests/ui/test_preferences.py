"""The person's settings as the window holds them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.session.settings import Settings, Theme, load_settings
from slimstudio.ui import preferences as module
from slimstudio.ui.preferences import Preferences

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_change_is_written_at_once(qtbot: QtBot) -> None:
    preferences = Preferences()
    with qtbot.waitSignal(preferences.changed):
        preferences.change(lambda settings: replace(settings, theme=Theme.DARK))
    assert preferences.settings.theme is Theme.DARK
    assert load_settings().theme is Theme.DARK


def test_a_change_to_the_same_says_nothing() -> None:
    preferences = Preferences()
    changes = QSignalSpy(preferences.changed)
    preferences.change(lambda settings: settings)
    assert changes.count() == 0


def test_settings_that_cannot_be_written_still_hold_until_the_window_closes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_settings: Settings) -> None:
        raise SlimStudioError(Message("Your settings could not be saved."))

    monkeypatch.setattr(module, "save_settings", fail)
    preferences = Preferences()
    with qtbot.waitSignal(preferences.not_saved) as told:
        preferences.change(lambda settings: replace(settings, theme=Theme.DARK))
    assert told.args == ["Your settings could not be saved."]
    assert preferences.settings.theme is Theme.DARK


def test_folders_are_remembered_by_kind_while_they_exist(tmp_path: Path) -> None:
    preferences = Preferences()
    assert preferences.folder("project") == str(Path.home())
    folder = tmp_path / "projects"
    folder.mkdir()
    preferences.remember_folder("project", folder / "cats.slim")
    assert preferences.folder("project") == str(folder)
    folder.rmdir()
    assert preferences.folder("project") == str(Path.home())
