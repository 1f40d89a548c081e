"""Numbers beside plots are written in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.session.settings import Language
from slimstudio.ui.plots.small_plots import small_plot, tick_texts
from slimstudio.ui.preferences import speak

MINUS = "\N{MINUS SIGN}"


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.ENGLISH)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (Language.ENGLISH, [f"{MINUS}0.5", "0.0", "0.5"]),
        (Language.GERMAN, [f"{MINUS}0,5", "0,0", "0,5"]),
        (Language.FRENCH, [f"{MINUS}0,5", "0,0", "0,5"]),
    ],
)
def test_plots_have_the_decimal_point_of_the_language(
    qtbot: QtBot, qapp: QApplication, language: Language, texts: list[str]
) -> None:
    view = small_plot(None, "A plot", 100)
    qtbot.addWidget(view)
    speak(qapp, language)
    for side in ("left", "bottom"):
        assert view.getAxis(side).tickStrings([-0.5, 0.0, 0.5], 1.0, 0.5) == texts


@pytest.mark.parametrize(
    ("values", "scale", "spacing", "texts"),
    [
        ([0.0, 5.0, 10.0], 1.0, 5.0, ["0", "5", "10"]),
        ([0.0005, 0.001], 1.0, 0.0005, ["0.0005", "0.0010"]),
        ([2e6, 4e6], 1e-6, 2e6, ["2", "4"]),  # axis in millions
        ([-1e-17], 1.0, 0.1, ["0.0"]),
        ([2e6], 1.0, 1e6, ["2e+06"]),
    ],
)
def test_ticks_have_as_many_decimals_as_tell_them_apart(
    qapp: QApplication, values: list[float], scale: float, spacing: float, texts: list[str]
) -> None:
    speak(qapp, Language.ENGLISH)
    assert tick_texts(values, scale, spacing) == texts
