"""The forecast at the bottom follows every edit."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.engine.measure.facts import Facts, TrainingWork
from slimstudio.engine.measure.footprint_probe import find_footprint
from slimstudio.engine.timing.layer_times import LayerTimes
from slimstudio.session import edits
from slimstudio.ui.colours import LIGHT
from slimstudio.ui.document import Document
from slimstudio.ui.frame.forecast_bar import ForecastBar
from slimstudio.ui.theme import stylesheet
from slimstudio.ui.widgets.number_text import latency_text, macs_text
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def document() -> Document:
    return scenes.ready_document()


def test_it_shows_today_the_plan_and_the_change(document: Document, qtbot: QtBot) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    bar.resize(1100, 80)
    bar.show()
    today, planned = document.original_cost, document.forecast
    assert today is not None
    assert planned is not None
    assert bar.macs.before.text() == macs_text(today.macs)
    assert bar.macs.after.text() == macs_text(planned.macs)
    assert bar.macs.change.text().startswith("\N{MINUS SIGN}")
    assert bar.macs.bar.share == pytest.approx(planned.macs / today.macs)
    assert "after the plan" in bar.macs.accessibleName()


def test_it_follows_edits_and_undo(document: Document, qtbot: QtBot) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    bar.show()
    planned = bar.macs.after.text()
    document.edit("Clear", edits.clear_marks)
    assert not bar.macs.before.isVisible()
    assert not bar.macs.change.isVisible()
    assert bar.macs.after.text() != planned
    assert bar.macs.bar.share == 1
    document.undo_stack.undo()
    assert bar.macs.after.text() == planned
    assert bar.macs.change.isVisible()


def test_without_a_model_it_shows_dashes(qtbot: QtBot) -> None:
    bar = ForecastBar(Document())
    qtbot.addWidget(bar)
    assert bar.file_size.after.text() == "\N{EN DASH}"
    assert bar.file_size.bar.share == 0
    assert "once a model is open" in bar.file_size.accessibleName()


@pytest.fixture
def styled(qapp: QApplication) -> Iterator[None]:
    """Wear the real style, whose letters are wider."""
    before = qapp.styleSheet()
    qapp.setStyleSheet(stylesheet(LIGHT))
    yield
    qapp.setStyleSheet(before)


def uncut(bar: ForecastBar) -> bool:
    """Tell whether every figure that is shown has the room that it asks for."""
    QApplication.processEvents()  # what the last words need is laid out first
    return all(
        label.isHidden() or label.width() >= label.sizeHint().width()
        for figure in bar.figures
        if figure.isVisible()
        for label in (figure.before, figure.after, figure.change)
    )


def test_where_there_is_little_room_words_are_spared_and_no_figure_is_cut(
    document: Document, qtbot: QtBot
) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    for figure in bar.figures[:3]:
        figure.show_values(5_800_000, 2_900_000)
    bar.resize(1400, 80)
    bar.show()
    assert bar.title.isVisible()
    assert bar.macs.before.text() == macs_text(5_800_000)
    assert uncut(bar)
    lengths = []
    for width in range(800, 540, -20):
        bar.resize(width, 80)
        assert bar.title.isHidden()
        assert uncut(bar)
        assert bar.macs.after.text() == macs_text(2_900_000)
        lengths.append(0 if bar.macs.before.isHidden() else len(bar.macs.before.text()))
    assert min(lengths) < len(macs_text(5_800_000))


def timed(document: Document) -> None:
    """Let the two convolutions take a millisecond each."""
    opened = document.opened
    assert opened is not None
    shares = np.array([0.0, 1.0])
    ms = np.broadcast_to(np.outer(shares, shares), (2, 2, 2)).copy()
    times = LayerTimes(("0", "2"), shares, ms, 0.0, (0.9, 1.1))
    footprint = find_footprint(opened.network.module, 16)
    document.take_facts(Facts(times, footprint, TrainingWork(0.5)))


def test_time_and_memory_are_shown_once_they_are_known(document: Document, qtbot: QtBot) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    bar.resize(1400, 80)
    bar.show()
    assert not bar.latency.isVisible()
    timed(document)
    assert bar.memory.isVisible()
    assert bar.training.isVisible()
    assert bar.training.after.text() == "4\N{NO-BREAK SPACE}s"
    assert bar.latency.after.text() == latency_text(1.0)
    assert latency_text(2.0) in bar.latency.accessibleName()
    assert "Expected between" in bar.latency.toolTip()


@pytest.mark.parametrize("width", [768, 960, 1200, 1400])
def test_no_figure_is_cut_at_any_width(document: Document, qtbot: QtBot, width: int) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    timed(document)
    for figure in bar.figures:
        figure.show_values(155_000_000, 94_000_000)
    bar.training.show_values(340, 145)
    bar.resize(width, 80)
    bar.show()
    assert bar.macs.isVisible()
    assert bar.latency.isVisible()
    assert uncut(bar)


@pytest.mark.usefixtures("styled")
@pytest.mark.parametrize("width", [560, 768, 1088, 1400])
def test_six_figures_fit_into_the_window_of_a_laptop(
    document: Document, qtbot: QtBot, width: int
) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    timed(document)
    for figure in bar.figures:
        figure.show_values(155_000_000, 94_000_000)
    bar.training.show_values(340, 145)
    bar.resize(width, 80)
    bar.show()
    assert uncut(bar)
    if width >= 1088:
        assert all(figure.isVisible() for figure in bar.figures)


def test_nothing_is_praised_while_the_network_of_this_plan_guesses(
    document: Document, qtbot: QtBot
) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
    assert bar.macs.change.property("tone") == "good"
    learned = scenes.outcome()
    blind = replace(learned.after, evaluation=scenes.evaluation((0,) * 6))
    document.take_outcome(replace(learned, after=blind))
    assert {figure.change.property("tone") for figure in bar.figures} <= {"", None}
    assert "guessing" in bar.title.text()
    document.take_outcome(learned)
    assert bar.macs.change.property("tone") == "good"
    assert bar.title.text() == "Forecast"
