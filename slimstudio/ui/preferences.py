"""The person's settings, kept on disk and shared by the window; the language among them."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
    Slot,
)

from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message
from slimstudio.session.settings import (
    Language,
    Settings,
    Theme,
    load_settings,
    pinned,
    save_settings,
    with_folder,
    with_weights_folder,
    without_recent,
)
from slimstudio.system import locations
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.message_text import message_text

_logger = logging.getLogger(__name__)


class Preferences(QObject):
    """Holds the frozen settings; a change is written at once."""

    changed = Signal()
    not_saved = Signal(str)  # why, in a sentence; the change still holds until the window closes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[Message] = []
        self._settings = load_settings(self._found.append)

    @property
    def problems(self) -> tuple[Message, ...]:
        """What was wrong with the settings on disk."""
        return tuple(self._found)

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, how: Callable[[Settings], Settings]) -> None:
        """Replace the settings and write them."""
        changed = how(self._settings)
        if changed == self._settings:
            return
        self._settings = changed
        try:
            save_settings(changed)
        except SlimStudioError as error:
            _logger.warning("%s", error)
            self.not_saved.emit(message_text(error.message))
        self.changed.emit()

    @Slot(object)
    def choose_theme(self, choice: Theme) -> None:
        """Show the window in another theme from now on."""
        theme.choose(choice)
        self.change(lambda settings: replace(settings, theme=choice))

    @Slot(str)
    def choose_weights_folder(self, folder: str) -> None:
        """Look for weight files in a folder from now on."""
        self.change(lambda settings: with_weights_folder(settings, folder))

    @Slot(object)
    def forget_recent(self, paths: tuple[str, ...]) -> None:
        """Take projects off the list of those that were open lately."""
        self.change(lambda settings: reduce(without_recent, paths, settings))

    @Slot(str, bool)
    def pin(self, path: str, on: bool) -> None:  # noqa: FBT001 - as the signal gives it
        """Let a project stay on top of the list, or not any more."""
        self.change(lambda settings: pinned(settings, path, on=on))

    def note_tour_offered(self) -> None:
        """Do not offer the tour again."""
        self.change(lambda settings: replace(settings, tour_offered=True))

    def folder(self, kind: str) -> str:
        """Tell where a file of this kind was last picked; the home folder before that."""
        known = self._settings.last_folders.get(kind, "")
        return known if known and Path(known).is_dir() else str(Path.home())

    def remember_folder(self, kind: str, picked: Path) -> None:
        """Note where a file of this kind was picked."""
        self.change(lambda settings: with_folder(settings, kind, picked.parent))


# Each in itself: whoever looks for their own language need not read another one.
LANGUAGE_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.CHINESE: "简体中文",
}


def speak(application: QCoreApplication, language: Language) -> None:
    """Let what is made from now on speak a language; what is on the screen stays as it is.

    Args:
        application: Qt's application, which keeps the translations.
        language: The language; that of the desktop, or English where it has none of ours.
    """
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    locale = _locale(language)
    QLocale.setDefault(locale)
    if locale.language() == QLocale.Language.English:
        return
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("slimstudio", str(locations.resources() / "translations")),
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
        else:
            translator.deleteLater()


def _locale(language: Language) -> QLocale:
    if language is not Language.SYSTEM:
        return QLocale(str(language))
    system = QLocale.system()
    ours = (QLocale(str(known)).language() for known in LANGUAGE_NAMES)
    if system.language() in ours and not _is_traditional_chinese(system):
        return system
    # Numbers in one language between words in another would only confuse.
    return QLocale(str(Language.ENGLISH))


def _is_traditional_chinese(locale: QLocale) -> bool:
    return locale.script() == QLocale.Script.TraditionalHanScript
