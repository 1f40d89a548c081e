"""Colours of the window, light and dark, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from slimstudio.session.settings import Theme
from slimstudio.ui.stylesheet import stylesheet


@dataclass(frozen=True)
class Colours:
    """Every colour that is drawn, as "#rrggbb".

    Args:
        dark: Whether text is lighter than what it stands on.
        window: Behind everything.
        rail: Behind the steps on the left.
        surface: Cards, lists, fields.
        raised: Hovered rows, secondary buttons, tracks of bars.
        border: Lines around cards and fields.
        grid: Lines inside plots and tables.
        text: What is read.
        muted: What is read second; still at least 4.5 : 1 on `surface`.
        disabled: What cannot be used now.
        accent: The one colour that says "here": primary buttons, selection, focus.
        accent_hover: Accent under the pointer.
        accent_soft: Accent as a background for text.
        on_accent: Text on accent.
        good: Better, passed.
        warning: Worth a look.
        bad: Worse, failed.
        train: Mark of layers that train.
        freeze: Mark of layers that are frozen.
        prune: Mark of layers that are pruned.
        protect: Mark of layers that keep their channels.
        remove: Mark of blocks that leave whole.
        heads: Mark of attention layers that lose heads.
        coupled: Background of layers whose channels leave together with the selected one's.
        original: The original in plots and comparisons.
        compact: The compact network in plots and comparisons.
        series: Further colours for plots, in order.
    """

    dark: bool
    window: str
    rail: str
    surface: str
    raised: str
    border: str
    grid: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    good: str
    warning: str
    bad: str
    train: str
    freeze: str
    prune: str
    protect: str
    remove: str
    heads: str
    coupled: str
    original: str
    compact: str
    series: tuple[str, ...]


LIGHT = Colours(
    dark=False,
    window="#f4f6f9",
    rail="#e9edf3",
    surface="#ffffff",
    raised="#eef1f6",
    border="#d9dfe8",
    grid="#e7ebf1",
    text="#18202c",
    muted="#586375",
    disabled="#9aa4b3",
    accent="#2c62d6",
    accent_hover="#2453ba",
    accent_soft="#e3ebfc",
    on_accent="#ffffff",
    good="#1d7f4d",
    warning="#9a6200",
    bad="#c0332f",
    train="#586375",
    freeze="#0b7196",
    prune="#b34a06",
    protect="#7347c2",
    remove="#b3235a",
    heads="#62650a",
    coupled="#fdf0e2",
    original="#667085",
    compact="#2c62d6",
    series=("#2c62d6", "#b34a06", "#1d7f4d", "#7347c2", "#0b7196", "#b02a6f"),
)

DARK = Colours(
    dark=True,
    window="#14181f",
    rail="#10141a",
    surface="#1c222b",
    raised="#28303b",
    border="#323c49",
    grid="#2a323d",
    text="#e8ecf2",
    muted="#a3afbf",
    disabled="#667182",
    accent="#6f9bff",
    accent_hover="#8bb0ff",
    accent_soft="#24344f",
    on_accent="#0c1220",
    good="#57c48b",
    warning="#e2b04a",
    bad="#f2817b",
    train="#a3afbf",
    freeze="#58bfe3",
    prune="#f39a56",
    protect="#b694f5",
    remove="#f583a8",
    heads="#cdd05a",
    coupled="#3a2f25",
    original="#98a3b5",
    compact="#6f9bff",
    series=("#6f9bff", "#f39a56", "#57c48b", "#b694f5", "#58bfe3", "#ef7fb4"),
)


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
