"""The title of the window: which project is open, and whether it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from slimstudio.ui.document import Document


class WindowTitle(QObject):
    """Keeps the title of a window true.

    Args:
        window: The window.
        document: The open project.
    """

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        for changed in (
            document.modified_changed,
            document.path_changed,
            document.project_changed,
        ):
            changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the project is called now."""
        path = self._document.path
        name = path.stem if path else self._document.project.name
        self._window.setWindowTitle(f"{name}[*] \N{EN DASH} SlimStudio")
        self._window.setWindowModified(self._document.modified)
