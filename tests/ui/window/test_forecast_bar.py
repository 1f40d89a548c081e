"""The forecast at the bottom follows every edit."""

import pytest
from pytestqt.qtbot import QtBot

from slimstudio.session import edits
from slimstudio.ui.document import Document
from slimstudio.ui.widgets.number_text import macs_text
from slimstudio.ui.window.forecast_bar import ForecastBar
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def document() -> Document:
    return scenes.ready_document()


def test_it_shows_today_the_plan_and_the_change(document: Document, qtbot: QtBot) -> None:
    bar = ForecastBar(document)
    qtbot.addWidget(bar)
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
