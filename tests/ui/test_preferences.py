"""The person's settings as the window holds them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.session.settings import Language, Settings, Theme, load_settings, save_settings
from slimstudio.ui import preferences as module
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.help.command_palette import CommandPalette
from slimstudio.ui.preferences import Preferences, speak
from tests.ui.shown_window import shown_window

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


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.ENGLISH)


def speaking(qtbot: QtBot, language: Language) -> Iterator[MainWindow]:
    save_settings(replace(load_settings(), language=language))
    yield from shown_window(qtbot)


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_choosing_german_says_when_it_holds_and_the_next_window_is_german(
    window: MainWindow, qtbot: QtBot
) -> None:
    german = window.findChild(QAction, "language_de")
    assert german is not None
    german.trigger()
    assert window.toast.isVisible()
    assert "started again" in window.toast.text.text()
    assert load_settings().language is Language.GERMAN
    for following in shown_window(qtbot):
        assert next(action.text() for action in following.menuBar().actions()) == "&Datei"
        assert following.menus.save.text() == "&Speichern"
        assert following.menus.undo.text().startswith("Rückgängig")
        assert QLocale().decimalPoint() == ","


@pytest.mark.parametrize(
    ("language", "first"),
    [
        (Language.ENGLISH, "&File"),
        (Language.FRENCH, "&Fichier"),
        (Language.SPANISH, "&Archivo"),
        (Language.CHINESE, "文件(&F)"),
    ],
)
def test_every_language_can_be_spoken(qtbot: QtBot, language: Language, first: str) -> None:
    for window in speaking(qtbot, language):
        assert window.menuBar().actions()[0].text() == first


@pytest.mark.parametrize("language", list(Language)[1:])
def test_no_key_opens_two_things_of_one_menu(qtbot: QtBot, language: Language) -> None:
    for window in speaking(qtbot, language):
        bar = [action.text() for action in window.menuBar().actions()]
        for words in (bar, *map(titles, window.menuBar().findChildren(QMenu))):
            keys = [text[text.index("&") + 1].lower() for text in words if "&" in text]
            assert len(set(keys)) == len(keys), words


def test_a_desktop_in_a_language_that_is_not_ours_gets_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for theirs, ours in (("pl_PL", "en"), ("zh_TW", "en"), ("de_AT", "de"), ("C", "en")):
        monkeypatch.setattr(QLocale, "system", lambda theirs=theirs: QLocale(theirs))
        speak(qapp, Language.SYSTEM)
        assert QLocale().bcp47Name().partition("-")[0] == ours
        assert (QApplication.translate("Menus", "&File") == "&Datei") == (ours == "de")


def test_in_the_palette_commands_are_whole_however_long_the_reasons_are(qtbot: QtBot) -> None:
    for window in speaking(qtbot, Language.GERMAN):
        palette = CommandPalette(window)
        qtbot.addWidget(palette)
        palette.show()
        assert palette.list.columnWidth(0) >= palette.list.sizeHintForColumn(0)
