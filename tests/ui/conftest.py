"""A window with everything behind it, and work in the background that ends with the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.app import create_window
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.main_window import MainWindow


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
    made = create_window()

    def end(_widget: object) -> None:
        made.jobs.shutdown()
        made.document.mark_saved(Path("unused.slim"))  # so that closing does not ask

    qtbot.addWidget(made, before_close_func=end)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.jobs.shutdown()
