"""Where the window stood and how its screens were arranged, from one start to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Slot

from slimstudio.ui.frame.panel_factory import RemembersLayout
from slimstudio.ui.steps import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
