"""The person's settings, kept on disk and shared by the window."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from slimstudio.errors import SlimStudioError
from slimstudio.session.settings import Settings, load_settings, save_settings, with_folder
from slimstudio.ui.engine_words import engine_words

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger(__name__)


class Preferences(QObject):
    """Holds the frozen settings; a change is written at once."""

    changed = Signal()
    not_saved = Signal(str)  # why, in a sentence; the change still holds until the window closes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[str] = []
        self._settings = load_settings(self._found.append)

    @property
    def problems(self) -> tuple[str, ...]:
        """What was wrong with the settings on disk, in sentences."""
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
            self.not_saved.emit(engine_words(str(error)))
        self.changed.emit()

    def folder(self, kind: str) -> str:
        """Tell where a file of this kind was last picked; the home folder before that."""
        known = self._settings.last_folders.get(kind, "")
        return known if known and Path(known).is_dir() else str(Path.home())

    def remember_folder(self, kind: str, picked: Path) -> None:
        """Note where a file of this kind was picked."""
        self.change(lambda settings: with_folder(settings, kind, picked.parent))
