"""The window's own frame: where it is, how large, and what its title says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QStyle

from slimstudio.ui.frame.screens import RemembersLayout
from slimstudio.ui.steps import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from slimstudio.ui.document import Document
    from slimstudio.ui.frame.screens import Screens
    from slimstudio.ui.preferences import Preferences


class KeptLayout(QObject):
    """Puts the window where it was, and arranges each screen as it was when it is made.

    Args:
        window: Put where it was at once.
        screens: Tell when a screen is made.
        preferences: Keep the layout.
    """

    def __init__(self, window: QWidget, screens: Screens, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._screens = screens
        self._preferences = preferences
        kept = preferences.settings.window_geometry
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
        screens.made.connect(self._arrange)

    def remember(self) -> None:
        """Note how everything is now."""
        geometry = self._window.saveGeometry().toBase64().toStdString()
        plan = self._screens.seen(Step.PLAN)
        shown = plan.arrangement if isinstance(plan, RemembersLayout) else None
        self._preferences.change(
            lambda settings: replace(
                settings,
                window_geometry=geometry,
                plan_layout=settings.plan_layout if shown is None else shown,
            )
        )

    @Slot(object, object)
    def _arrange(self, _step: Step, panel: QWidget) -> None:
        if isinstance(panel, RemembersLayout):
            panel.arrange(self._preferences.settings.plan_layout)


def fit_to_screen(window: QWidget, room: QSize) -> None:
    """Maximise a window, before it is shown, that would reach beyond its screen.

    Args:
        window: It has the size that it would be shown with, without its frame.
        room: What the screen has left beside bars and docks.
    """
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    needed = window.size() + QSize(0, title)
    if needed.width() > room.width() or needed.height() > room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


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
