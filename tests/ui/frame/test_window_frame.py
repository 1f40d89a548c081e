"""The window never starts with its foot below the screen's edge."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.frame.window_frame import fit_to_screen


@pytest.mark.parametrize(
    ("room", "maximised"),
    [
        (QSize(1920, 1040), False),
        (QSize(1366, 728), True),
        (QSize(1280, 800), True),  # exactly as large, but the title bar needs room too
        (QSize(1200, 1900), True),
    ],
)
def test_a_window_that_would_not_fit_starts_maximised(
    qtbot: QtBot, room: QSize, maximised: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    fit_to_screen(window, room)
    assert window.isMaximized() is maximised
