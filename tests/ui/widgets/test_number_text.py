"""Numbers as people read them."""

import pytest
from PySide6.QtCore import QLocale

from slimstudio.ui.widgets import number_text


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{MINUS SIGN}", "-")


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0"),
        (640, "640"),
        (999, "999"),
        (1000, "1.0 k"),
        (11_689_512, "11.7 M"),
        (99_960_000, "100 M"),
        (999_600, "1.0 M"),
        (1_814_073_344, "1.8 G"),
        (-2_500, "-2.5 k"),
    ],
)
def test_counts(count: int, words: str) -> None:
    assert plain(number_text.count_text(count)) == words


def test_units_follow_the_number() -> None:
    assert plain(number_text.macs_text(1_814_073_344)) == "1.8 GMACs"
    assert plain(number_text.macs_text(640)) == "640 MACs"
    assert plain(number_text.size_text(44_700_000)) == "44.7 MB"
    assert plain(number_text.size_text(12)) == "12 B"
    assert plain(number_text.latency_text(0.52)) == "0.520 ms"
    assert plain(number_text.latency_text(8.34)) == "8.34 ms"
    assert plain(number_text.latency_text(115.2)) == "115 ms"
    assert plain(number_text.percent_text(0.9871)) == "98.7 %"


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (100, 51, "-49 %"),
        (100, 103, "+3 %"),
        (1000, 1004, "+0.4 %"),
        (100, 100, "0 %"),
        (100_000, 100_001, "0 %"),
        (0, 5, "0 %"),
    ],
)
def test_changes(before: float, after: float, words: str) -> None:
    assert plain(number_text.change_text(before, after)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (8.4, "8 s"), (59.6, "1 min 0 s"), (95, "1 min 35 s"), (7800, "2 h 10 min")],
)
def test_durations(seconds: float, words: str) -> None:
    assert plain(number_text.duration_text(seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (0.4, "1 s"), (89, "89 s"), (91, "2 min"), (725, "12 min"), (12_600, "3.5 h")],
)
def test_foretold_durations_take_one_unit(seconds: float, words: str) -> None:
    assert plain(number_text.about_duration_text(seconds)) == words


def test_numbers_are_written_as_in_the_language_of_the_window() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de"))
        assert plain(number_text.size_text(44_700_000)) == "44,7 MB"
        assert plain(number_text.change_text(1000, 1004)) == "+0,4 %"
        assert number_text.whole_text(11_689_512) == "11.689.512"
        QLocale.setDefault(QLocale("fr"))
        assert number_text.whole_text(11_689_512) == "11\u202f689\u202f512"
        QLocale.setDefault(QLocale("zh_CN"))
        assert number_text.whole_text(11_689_512) == "11,689,512"
    finally:
        QLocale.setDefault(before)
