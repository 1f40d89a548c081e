"""The language of the window, and the way numbers are written in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from slimstudio.session.settings import Language
from slimstudio.system import locations

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
