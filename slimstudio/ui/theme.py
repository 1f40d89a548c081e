"""Which colours the window shows now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from slimstudio.session.settings import Theme
from slimstudio.ui.colours import DARK, LIGHT, Colours
from slimstudio.ui.stylesheet import stylesheet


class CurrentTheme(QObject):
    """Which colours are shown now.

    Widgets that paint by themselves read `current` when they paint, and connect to `changed` where
    they keep anything made from it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = Theme.SYSTEM
        self._current = LIGHT
        self._follows_system = False

    @property
    def current(self) -> Colours:
        """The colours to draw with."""
        return self._current

    @property
    def choice(self) -> Theme:
        """What the person asked for."""
        return self._choice

    def choose(self, choice: Theme) -> None:
        """Show the colours that the person asked for, in the whole application."""
        self._choice = choice
        if not self._follows_system:
            self._follows_system = True
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        # Tells the platform too, so that window frames and native dialogs match.
        QGuiApplication.styleHints().setColorScheme(
            {
                Theme.SYSTEM: Qt.ColorScheme.Unknown,
                Theme.LIGHT: Qt.ColorScheme.Light,
                Theme.DARK: Qt.ColorScheme.Dark,
            }[choice]
        )
        self._apply()

    @Slot()
    def _apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._choice is Theme.DARK or (self._choice is Theme.SYSTEM and system_dark)
        self._current = DARK if dark else LIGHT
        app.setPalette(palette(self._current))
        app.setStyleSheet(stylesheet(self._current))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """Make Qt's palette out of our colours."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.raised,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Shadow: colours.border,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.raised))
    made.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(colours.disabled))
    return made


theme = CurrentTheme()
"""The one theme of the running application."""
