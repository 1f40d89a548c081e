"""The window and a plot, drawn on Qt's offscreen platform."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from slimstudio.app import create_application, create_window
from slimstudio.engine.events import EpochFinished, Phase, PhaseStarted
from slimstudio.selftest.bench import Bench, demand
from slimstudio.ui.plots.training_plot import TrainingPlot
from slimstudio.ui.plots.training_record import TrainingRecord

_LETTERS = "AWgäéñß8%"
_FEWEST_COLOURS = 8  # an empty picture has one or two


def show_window(_bench: Bench) -> str:
    """Open the main window, paint it, and close it.

    Raises:
        CheckFailedError: nothing was painted.
    """
    _application()
    window = create_window()
    try:
        window.show()
        return _painted(window)
    finally:
        window.close()
        window.jobs.shutdown()
        window.deleteLater()


def draw_plot(_bench: Bench) -> str:
    """Draw the course of a short training.

    Raises:
        CheckFailedError: nothing was painted, or not these values.
    """
    _application()
    course = [(epoch, math.exp(-epoch)) for epoch in (1.0, 2.0, 3.0)]
    finished = [EpochFinished(Phase.TUNE, at, loss, 0.5, loss, 0.5) for at, loss in course]
    plot = TrainingPlot()
    plot.resize(800, 300)
    plot.show_record(TrainingRecord.of([PhaseStarted(Phase.TUNE), *finished]), 3)
    plot.show()
    try:
        plot.draw()
        said = _painted(plot)
        drawn = [float(value) for value in plot.loss.validation.getData()[1]]
        demand(drawn[-3:] == [loss for _, loss in course], f"the curve shows {drawn}")
        return said
    finally:
        plot.close()
        plot.deleteLater()


def draw_letters(_bench: Bench) -> str:
    """Draw letters, and compare them: where no font has them, all are the same box, or nothing.

    Raises:
        CheckFailedError: letters are missing.
    """
    application = _application()
    drawn = {letter: _drawn(letter) for letter in _LETTERS}
    blank = _drawn(" ")
    missing = [
        letter
        for letter, picture in drawn.items()
        if picture == blank or list(drawn.values()).count(picture) > 1
    ]
    font = QFontInfo(application.font()).family() or "no font"
    demand(not missing, f"{font} has no letters {' '.join(missing)}: install a package of fonts")
    return f"{len(drawn)} letters of {font}"


def _drawn(letter: str) -> QImage:
    picture = QImage(48, 48, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    font = QApplication.font()
    font.setPixelSize(32)
    painter.setFont(font)
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture


def _application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else create_application()


def _painted(widget: QWidget) -> str:
    QApplication.processEvents()
    picture = widget.grab().toImage()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    demand(len(colours) >= _FEWEST_COLOURS, f"the picture has only {len(colours)} colours")
    return f"{picture.width()}x{picture.height()} pixels on {QApplication.platformName()}"
