"""A page that is empty first, and scrolls once it is filled."""

from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from slimstudio.ui.widgets.screen import EmptyState, FilledPage


def test_it_shows_what_is_missing_until_there_is_something(qtbot: QtBot) -> None:
    empty = EmptyState("", "Nothing yet", "Do something.")
    page = FilledPage(empty)
    qtbot.addWidget(page)
    page.show()
    assert empty.isVisible()
    page.show_filled(filled=True)
    assert page.column.isVisible()
    assert not empty.isVisible()
    page.show_filled(filled=False)
    assert empty.isVisible()


def test_it_scrolls_to_what_was_added_last(qtbot: QtBot) -> None:
    page = FilledPage(EmptyState("", "Nothing yet", "Do something."))
    qtbot.addWidget(page)
    page.resize(300, 200)
    lines = [QLabel(f"line {number}") for number in range(60)]
    for line in lines:
        page.rows.addWidget(line)
    page.show_filled(filled=True)
    page.show()
    area = page.currentWidget()
    assert isinstance(area, QScrollArea)
    assert lines[-1].visibleRegion().isEmpty()
    page.reveal(lines[-1])
    qtbot.waitUntil(lambda: not lines[-1].visibleRegion().isEmpty())
