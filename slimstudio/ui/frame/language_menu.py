"""The menu that chooses the language of the window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from slimstudio.session.settings import Language
from slimstudio.ui.language import LANGUAGE_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from slimstudio.ui.preferences import Preferences


class LanguageMenu(QMenu):
    """Offers each language by its own name."""

    chosen = Signal(str)  # what to tell the person about it

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("language")
        self.setTitle(self.tr("L&anguage"))
        self.setAccessibleName(self.tr("Language"))
        group = QActionGroup(self)
        group.triggered.connect(self._choose)
        names = {Language.SYSTEM: self.tr("Same as the &system")} | LANGUAGE_NAMES
        for language, name in names.items():
            action = QAction(name, self)
            action.setObjectName(f"language_{language}")
            action.setCheckable(True)
            action.setChecked(preferences.settings.language is language)
            action.setData(str(language))
            group.addAction(action)
            self.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        language = Language(action.data())
        if language is self._preferences.settings.language:
            return
        self._preferences.change(partial(replace, language=language))
        self.chosen.emit(self.tr("The language changes when SlimStudio is started again."))
