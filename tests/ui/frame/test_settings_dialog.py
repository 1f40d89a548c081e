"""Settings on one page, each of which holds at once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slimstudio.session.settings import Language, Theme, load_settings
from slimstudio.system import locations
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.frame.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.menus.settings.trigger()
    found = window.findChild(SettingsDialog)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def test_choices_hold_at_once_and_are_kept(dialog: SettingsDialog) -> None:
    offered = [dialog.theme.itemData(row) for row in range(dialog.theme.count())]
    assert offered == list(Theme)
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
    dialog.threads.setValue(1)
    dialog.language.setCurrentIndex(dialog.language.findData(Language.GERMAN))
    kept = load_settings()
    assert (kept.theme, kept.threads, kept.language) == (Theme.DARK, 1, Language.GERMAN)
    assert "started again" in dialog.later.text()
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.SYSTEM))


def test_folders_are_chosen(
    dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    for kind in ("weights", "project", "export"):
        dialog.choices[kind].click()
        assert dialog.paths[kind].text() == str(tmp_path)
    assert load_settings().weights_folder == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.choices["project"].click()
    assert dialog.paths["project"].text() == str(tmp_path)


def test_the_cache_is_measured_and_cleared(window: MainWindow, qtbot: QtBot) -> None:
    path = locations.cache() / "features" / "a"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * 3_000_000)
    dialog = SettingsDialog(window.preferences, window.jobs)
    qtbot.addWidget(dialog)
    assert dialog.cache.text().startswith("3.0")
    dialog.clear.click()
    assert not path.exists()
    assert dialog.cache.text().startswith("0")


def test_new_projects_train_with_as_many_threads_as_chosen(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.threads.setValue(1)
    dialog.close()
    window.files.new()
    assert window.document.project.training.threads == 1
