"""A window with everything behind it, and work in the background that ends with the test."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.ui.jobs import Jobs
from slimstudio.ui.main_window import MainWindow
from tests.ui.shown_window import shown_window


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """Jobs whose thread has ended when the test has."""
    made = Jobs(qapp)
    yield made
    made.shutdown()
    made.setParent(None)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window, shown, with an empty project."""
    yield from shown_window(qtbot)
