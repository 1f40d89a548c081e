"""Light, dark, and text that can be read in both."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.session.settings import Theme
from slimstudio.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from slimstudio.ui.theme import CurrentTheme, theme
from slimstudio.ui.widgets.icons import themed_icon

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    yield
    theme.choose(Theme.LIGHT)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parsed = QColor(colour)

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


_INKS = (
    *("text", "muted", "accent", "good", "warning", "bad"),
    *("train", "freeze", "prune", "protect", "remove", "heads", "original", "compact"),
)


_GROUNDS = ("surface", "window", "rail", "raised", "accent_soft", "coupled")
_ALL = pytest.mark.parametrize(
    "colours",
    [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK],
    ids=["light", "dark", "contrast-light", "contrast-dark"],
)


@_ALL
def test_text_can_be_read_on_every_ground(colours: Colours) -> None:
    pairs = [(ink, ground) for ground in _GROUNDS for ink in _INKS]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("window", "text")]
    least = 7.0 if colours.contrast else 4.5
    poor = {
        f"{ink} on {ground}": round(found, 2)
        for ink, ground in pairs
        if (found := contrast(getattr(colours, ink), getattr(colours, ground))) < least
    }
    assert not poor


@_ALL
def test_frames_of_what_can_be_used_are_seen(colours: Colours) -> None:
    least = 4.5 if colours.contrast else 3.0
    for ground in _GROUNDS:
        for line in ("outline", "accent"):
            assert contrast(getattr(colours, line), getattr(colours, ground)) >= least


def test_choosing_a_theme_recolours_the_application_and_says_so(
    qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Theme.DARK)
    assert theme.current is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    theme.choose(Theme.LIGHT)
    assert theme.current is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


class SystemHints(QObject):
    """What Qt says of a desktop: offscreen there is none that could change its mind."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Qt.ContrastPreference.NoPreference
        self.scheme = self.asked = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def setColorScheme(self, asked: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
        self.asked = asked

    def accessibility(self) -> "SystemHints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.contrast

    def change(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit()


def test_the_system_s_theme_is_followed_while_the_window_is_open(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, followed = SystemHints(), CurrentTheme()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: system)
    followed.choose(Theme.SYSTEM)
    assert system.asked is Qt.ColorScheme.Unknown
    for scheme, colours in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        system.change(scheme)
        assert followed.current is colours
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
    system.contrast = Qt.ContrastPreference.HighContrast
    for scheme, colours in (
        (Qt.ColorScheme.Dark, CONTRAST_DARK),
        (Qt.ColorScheme.Light, CONTRAST_LIGHT),
    ):
        system.change(scheme)
        assert followed.current is colours
    system.contrast = Qt.ContrastPreference.NoPreference
    system.contrastPreferenceChanged.emit()
    assert followed.current is LIGHT
    followed.choose(Theme.CONTRAST)
    assert followed.current is CONTRAST_LIGHT


def test_icons_follow_the_theme(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.choose(Theme.LIGHT)
    themed_icon(button, "home")
    light = button.icon().pixmap(24, 24).toImage()
    theme.choose(Theme.DARK)
    assert button.icon().pixmap(24, 24).toImage() != light
    theme.choose(Theme.LIGHT)
    assert button.icon().pixmap(24, 24).toImage() == light


def test_an_icon_that_does_not_exist_is_a_fault(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    with pytest.raises(FileNotFoundError):
        themed_icon(button, "no-such-icon")
