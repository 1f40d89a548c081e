"""No gesture kills the window: random wheels, drags, keys and sizes on every page."""

import math
import random
from collections.abc import Iterator

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.events import BatchTrained, EpochFinished, Event, Phase
from slimstudio.session.attempts import Attempts
from slimstudio.ui.attempts.attempt_plot import AttemptPlot
from slimstudio.ui.compare.compare_panel import ComparePanel
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plots.metric_plot import Metric, MetricPlot
from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.steps import Step
from slimstudio.ui.theme import theme
from tests.ui import scenes
from tests.ui.attempts.trials import attempts
from tests.ui.resnet import opened_resnet
from tests.ui.shown_window import shown_window

KEYS = [
    *(Qt.Key(ord(letter)) for letter in "FPTRXH "),
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_0,
]
_MOST_TICKS = 250


def history() -> tuple[Event, ...]:
    batches = [
        BatchTrained(Phase.TUNE, batch, batch / 10, 2.0 / (batch + 1), batch / 40)
        for batch in range(40)
    ]
    epochs = [EpochFinished(Phase.TUNE, epoch, 1.0, 0.5, 1.0, 0.5) for epoch in range(1, 5)]
    return (*batches, *epochs)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window with a plan, a result and attempts, in which nothing blocks and nothing runs."""
    for dialog in (QDialog, QMessageBox, QMenu):
        monkeypatch.setattr(dialog, "exec", lambda *_: 0)
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    for made in shown_window(qtbot):
        document = made.document
        document.open_project(scenes.project(), None, scenes.outcome(history()), attempts())
        document.loaded.take_network(opened_resnet())
        document.loaded.take_images(scenes.images())
        monkeypatch.setattr(Jobs, "start", lambda *_, **__: None)
        yield made


def wheel(widget: QWidget, at: QPoint, notches: int, keys: Qt.KeyboardModifier) -> None:
    where, up = QPointF(at), QPoint(0, 120 * notches)
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    screen = QPointF(widget.mapToGlobal(at))
    event = QWheelEvent(where, screen, QPoint(), up, buttons, keys, phase, False)
    QApplication.sendEvent(widget, event)


def drag(widget: QWidget, start: QPoint, end: QPoint, button: Qt.MouseButton) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, button, plain, start)
    for step in range(1, 4):
        QTest.mouseMove(widget, start + (end - start) * step / 3)
    QTest.mouseRelease(widget, button, plain, end)


def gesture(window: MainWindow, dice: random.Random) -> None:
    target: QWidget = window
    size = window.size()
    at = QPoint(dice.randrange(size.width()), dice.randrange(60, size.height()))
    target = window.childAt(at) or window
    here = target.mapFrom(window, at)
    keys = dice.choice(
        [Qt.KeyboardModifier.NoModifier] * 3
        + [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
    )
    match dice.randrange(6):
        case 0 | 1:
            wheel(target, here, dice.choice([-27, -1, 1, 27, 400, -400]), keys)
        case 2:
            there = here + QPoint(dice.randrange(-400, 400), dice.randrange(-400, 400))
            button = dice.choice([Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
            drag(target, here, there, button)
        case 3 | 4:
            focus = window.focusWidget() or window
            QTest.keyClick(focus, dice.choice(KEYS))
        case _:
            window.resize(dice.randrange(960, 2400), dice.randrange(640, 1600))
    for popup in iter(QApplication.activePopupWidget, None):
        popup.close()
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.close()
    QApplication.processEvents()


def plots(window: QWidget) -> list[pg.PlotWidget]:
    return [plot for plot in window.findChildren(pg.PlotWidget) if plot.isVisible()]


def ticks_of(plot: pg.PlotWidget) -> int:
    count = 0
    for place, side in ((0, "bottom"), (1, "left")):
        low, high = plot.viewRange()[place]
        assert math.isfinite(low)
        assert math.isfinite(high)
        axis = plot.getAxis(side)
        count += sum(len(values) for _, values in axis.tickValues(low, high, 1000.0))
    return count


def play(window: MainWindow, seed: int, gestures: int) -> None:
    dice = random.Random(seed)
    for step in Step:
        window.show_step(step)
        QApplication.processEvents()
        for _ in range(gestures):
            gesture(window, dice)
            assert window.isVisible()
            for plot in plots(window):
                assert ticks_of(plot) < _MOST_TICKS


@pytest.mark.parametrize("seed", [1, 2])
def test_no_gesture_kills_the_window(window: MainWindow, seed: int) -> None:
    play(window, seed, 12)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 14))
def test_no_gesture_of_many_kills_the_window(window: MainWindow, seed: int) -> None:
    play(window, seed, 100)


@pytest.mark.parametrize("notches", [-27, -400, 27, 400])
@pytest.mark.parametrize("metric", list(Metric))
@pytest.mark.parametrize("events", [(), history()])
def test_a_wheel_over_a_run_s_plot_stops_at_the_data(
    qtbot: QtBot, metric: Metric, notches: int, events: tuple[Event, ...]
) -> None:
    plot = MetricPlot(metric)
    qtbot.addWidget(plot)
    plot.paint_with(theme.current)
    plot.resize(800, 400)
    plot.show()
    record = TrainingRecord.of(events)
    plot.show_record(record, 4.0)
    plot.follow(on=False)
    viewport = plot.view.viewport()
    for _ in range(abs(notches)):
        sign = 1 if notches > 0 else -1
        wheel(viewport, viewport.rect().center(), sign, Qt.KeyboardModifier.NoModifier)
    drag(viewport, QPoint(400, 200), QPoint(-5000, 900), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    (left, right), (low, high) = plot.view.viewRange()
    assert -2 <= left < right <= 8
    assert high - low <= 300
    assert ticks_of(plot.view) < _MOST_TICKS


@pytest.mark.parametrize("kept", [attempts(), Attempts(attempts().kept[:1])])
@pytest.mark.parametrize("notches", [-27, 400])
def test_a_wheel_over_the_attempts_stops_at_the_data(
    qtbot: QtBot, kept: Attempts, notches: int
) -> None:
    plot = AttemptPlot()
    qtbot.addWidget(plot)
    plot.resize(800, 400)
    plot.show()
    plot.show_attempts(kept)
    viewport = plot.view.viewport()
    for _ in range(30):
        wheel(viewport, viewport.rect().center(), notches, Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()
    assert ticks_of(plot.view) < _MOST_TICKS
    points = [one.result.after.size_bytes for one in kept.kept]
    (left, right), (low, high) = plot.view.viewRange()
    assert right - left <= 10 * max(points)
    assert -100 <= low < high <= 300


def test_the_compare_screen_takes_wheels(window: MainWindow) -> None:
    window.show_step(Step.COMPARE)
    panel = window.panel(Step.COMPARE)
    assert isinstance(panel, ComparePanel)
    for _ in range(30):
        wheel(panel, panel.rect().center(), -3, Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()
