"""Which colours the window shows now."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from slimstudio.session.settings import Theme
from slimstudio.system import locations
from slimstudio.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours

# Widgets opt in by dynamic properties: role="title" on labels, kind="primary" on buttons.
_TEMPLATE = """
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
    padding: 6px 8px; }}

#stepRail {{ background: {c.rail}; border-right: 1px solid {c.border}; }}
#forecastBar {{ background: {c.surface}; border-top: 1px solid {c.border}; }}

QLabel[role="display"] {{ font-size: 28px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: 22px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: 20px; font-weight: 600; }}
QLabel[role="caption"], QLabel[role="readout"] {{ font-size: 12px; color: {c.muted}; }}
QLabel[role="muted"], QLabel[role="fact"] {{ color: {c.muted}; }}
QLabel[role="problem"] {{ color: {c.bad}; }}
QLabel[tone="good"] {{ color: {c.good}; }}
QLabel[tone="warning"] {{ color: {c.warning}; }}
QLabel[tone="bad"] {{ color: {c.bad}; }}

QLabel > QFrame#term {{ background: transparent; border: none;
    border-bottom: 1px dotted {c.disabled}; }}
QLabel > QFrame#term:hover {{ border-bottom-color: {c.accent}; }}

QFrame[card="plain"] {{ background: {c.surface}; border: 1px solid {c.border};
    border-radius: 8px; }}
QFrame[card="problem"] {{ background: {c.surface}; border: 1px solid {c.bad};
    border-radius: 8px; }}
QFrame[card="note"] {{ background: {c.accent_soft}; border: none; border-radius: 8px; }}
QFrame[card="toast"] {{ background: {c.text}; border: none; border-radius: 8px; }}
QFrame[card="toast"] QLabel {{ color: {c.window}; }}
QFrame[card="toast"] QPushButton {{ color: {c.window}; background: transparent;
    border: 1px solid {c.window}; }}
QFrame[card="drop"] {{ background: transparent; border: 2px dashed {c.border};
    border-radius: 8px; }}
QFrame[card="drop"][over="true"] {{ background: {c.accent_soft}; border-color: {c.accent}; }}

QPushButton {{ min-height: 20px; padding: 6px 16px; border: 1px solid {c.outline};
    border-radius: 6px; background: {c.surface}; }}
QPushButton:hover {{ background: {c.raised}; }}
QPushButton:pressed {{ background: {c.border}; }}
QPushButton:focus {{ border-color: {c.accent}; }}
QPushButton:disabled {{ color: {c.disabled}; background: {c.window};
    border-color: {c.border}; }}
QPushButton:checked {{ background: {c.accent_soft}; border-color: {c.accent};
    color: {c.accent}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; border-color: {c.accent};
    color: {c.on_accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover};
    border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:focus, QPushButton:checked:focus {{ border-color: {c.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.raised}; border-color: {c.raised};
    color: {c.disabled}; }}
QPushButton[large="true"] {{ min-height: 32px; }}
QPushButton[kind="quiet"] {{ border-color: transparent; background: transparent;
    color: {c.accent}; }}
QPushButton[kind="quiet"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[kind="quiet"]:disabled {{ color: {c.disabled}; }}
QPushButton[kind="tool"] {{ padding: 3px 5px; border-color: transparent;
    background: transparent; }}
QPushButton[kind="tool"]:hover {{ background: {c.raised}; }}
QPushButton[kind="tool"]:pressed {{ background: {c.border}; }}
QPushButton[kind="tool"]:focus {{ border-color: {c.accent}; }}
QPushButton[kind="tool"]:checked {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QPushButton[kind="tool"]:checked:focus {{ border-color: {c.text}; }}
QPushButton[kind="tool"]:disabled {{ border-color: transparent; background: transparent; }}
QPushButton[kind="danger"] {{ color: {c.bad}; }}

QToolButton {{ padding: 4px; border: 1px solid transparent; border-radius: 6px;
    background: transparent; }}
QToolButton:hover {{ background: {c.raised}; }}
QToolButton:pressed {{ background: {c.border}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton:checked {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QToolButton:checked:focus {{ border-color: {c.text}; }}

QLineEdit, QPlainTextEdit, QTextEdit {{ background: {c.surface}; border: 1px solid {c.outline};
    border-radius: 6px; padding: 6px 8px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {c.accent}; }}

QComboBox, QSpinBox, QDoubleSpinBox {{ background: {c.surface}; border: 1px solid {c.outline};
    border-radius: 6px; padding: 5px 8px; min-height: 20px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border-color: {c.accent}; }}
QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover {{ border-color: {c.muted}; }}
QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QLineEdit:disabled {{
    color: {c.disabled}; background: {c.window}; border-color: {c.border}; }}
QFrame[chip="true"] {{ background: {c.surface}; border: 1px solid {c.outline};
    border-radius: 16px; }}
QFrame[chip="true"] QDoubleSpinBox {{ border-color: transparent; padding: 3px 4px; }}
QFrame[chip="true"] QDoubleSpinBox:focus {{ border-color: {c.accent}; }}
QFrame[chip="true"] QDoubleSpinBox::up-button, QFrame[chip="true"] QDoubleSpinBox::down-button {{
    width: 0; }}
QFrame[chip="true"] QDoubleSpinBox::up-arrow, QFrame[chip="true"] QDoubleSpinBox::down-arrow {{
    image: none; width: 0; height: 0; }}
QFrame[chip="true"] QToolButton {{ border-radius: 13px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{images}/chevron-down.svg"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ border-radius: 0; padding: 4px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 20px; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 2px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 2px; }}
QAbstractSpinBox::up-arrow {{ image: url("{images}/chevron-up.svg");
    width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{images}/chevron-down.svg");
    width: 10px; height: 10px; }}
QCheckBox, QRadioButton {{ spacing: 6px; padding: 1px 1px 1px 0; border: 1px solid transparent;
    border-radius: 4px; min-width: 24px; min-height: 24px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.disabled}; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {c.outline};
    border-radius: 4px; background: {c.surface}; }}
QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{images}/check-{on_accent}.svg"); }}
QCheckBox::indicator:disabled {{ border-color: {c.border}; background: {c.raised}; }}
QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {c.outline};
    border-radius: 9px; background: {c.surface}; }}
QRadioButton::indicator:focus {{ border-color: {c.accent}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {c.accent};
    background: {c.on_accent}; }}
QRadioButton::indicator:disabled {{ border-color: {c.border}; background: {c.raised}; }}
QSlider {{ min-height: 20px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
QSlider::sub-page:horizontal:disabled {{ background: {c.border}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: {c.surface}; border: 1px solid {c.outline}; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{
    border: 1px solid {c.accent}; background: {c.accent_soft}; }}
QSlider::handle:horizontal:disabled {{ background: {c.raised}; border-color: {c.border}; }}

QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.border};
    border-radius: 8px; outline: none; }}
#graphView {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px;
    padding: 2px; }}
#graphView:focus {{ border-color: {c.accent}; }}
QAbstractItemView[plain="true"] {{ border: 1px solid transparent; border-radius: 4px; }}
QAbstractItemView:focus, QAbstractItemView[plain="true"]:focus {{ border-color: {c.accent}; }}
QAbstractItemView::item {{ padding: 4px 6px; }}
QAbstractItemView::item:hover {{ background: {c.raised}; }}
QTableView[plain="true"]::item:hover {{ background: transparent; }}
QAbstractItemView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTreeView::branch:selected {{ background: {c.accent_soft}; }}
QTreeView::branch:has-children:closed {{ image: url("{images}/chevron-right.svg"); }}
QTreeView::branch:has-children:open {{ image: url("{images}/chevron-down.svg"); }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.border}; padding: 6px 8px; font-weight: 600; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}

QProgressBar {{ background: {c.raised}; border: none; border-radius: 4px;
    min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}

QScrollArea, QScrollArea > QWidget > QWidget[scrolled="true"] {{ background: transparent;
    border: none; }}
QScrollBar {{ background: transparent; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 2px;
    min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.disabled}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QSplitter::handle {{ background: transparent; }}

QMenuBar {{ background: {c.rail}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.raised}; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.disabled}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
QStatusBar {{ background: {c.rail}; color: {c.muted}; }}
QStatusBar::item {{ border: none; }}
"""

# Where contrast counts, a thin line of another colour is too little to find the focus by.
_BOLD_FOCUS = """
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus,
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QCheckBox:focus, QRadioButton:focus,
QAbstractItemView:focus, #graphView:focus {{ border: 2px solid {c.accent}; }}
QPushButton[kind="primary"]:focus, QPushButton:checked:focus, QToolButton:checked:focus {{
    border: 2px solid {c.text}; }}
QAbstractItemView::item:selected, QMenu::item:selected, QMenuBar::item:selected {{
    background: {c.accent}; color: {c.on_accent}; }}
"""


def stylesheet(colours: Colours) -> str:
    """Write the application's style sheet in these colours."""
    template = _TEMPLATE + _BOLD_FOCUS if colours.contrast else _TEMPLATE
    return template.format(
        c=colours,
        images=(locations.resources() / "theme").as_posix(),
        on_accent="dark" if colours.dark else "light",
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
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._apply)
            hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        # Tells the platform too, so that window frames and native dialogs match.
        QGuiApplication.styleHints().setColorScheme(
            {
                Theme.SYSTEM: Qt.ColorScheme.Unknown,
                Theme.LIGHT: Qt.ColorScheme.Light,
                Theme.DARK: Qt.ColorScheme.Dark,
                Theme.CONTRAST: Qt.ColorScheme.Unknown,
            }[choice]
        )
        self._apply()

    @Slot()
    def _apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        hints = QGuiApplication.styleHints()
        as_system = self._choice in {Theme.SYSTEM, Theme.CONTRAST}
        system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        dark = self._choice is Theme.DARK or (as_system and system_dark)
        wanted = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if self._choice is Theme.CONTRAST or (self._choice is Theme.SYSTEM and wanted):
            self._current = CONTRAST_DARK if dark else CONTRAST_LIGHT
        else:
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


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property, and let the style look again: it does not notice by itself."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
