"""The main window as a person has it before them."""

from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from slimstudio.app import create_window
from slimstudio.ui.frame.main_window import MainWindow


def shown_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """Show the main window with an empty project, and put everything behind it away afterwards."""
    made = create_window()

    def end(_widget: object) -> None:
        made.jobs.shutdown()
        made.document.mark_saved(Path("unused.slim"))  # so that closing does not ask

    qtbot.addWidget(made, before_close_func=end)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.jobs.shutdown()
