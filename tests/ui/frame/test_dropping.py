"""What the window shows while files are held over it."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slimstudio.ui.frame.dropping import DropOverlay
from slimstudio.ui.theme import theme


def shown_columns(image: QImage, colour: QColor) -> list[int]:
    """List the columns in which the colour is, between the frame's top and bottom lines."""
    rows = range(40, image.height() - 40)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == colour for y in rows)]


def test_long_names_stay_inside_of_the_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 320)
    overlay = DropOverlay(window)
    overlay.offer("Learn from the images in " + "photographs_of_flowers_" * 6)
    image = window.grab().toImage()
    inside = [x for x in shown_columns(image, QColor(theme.current.accent)) if 20 < x < 460]
    assert inside
    assert min(inside) >= 48
    assert max(inside) <= 432
