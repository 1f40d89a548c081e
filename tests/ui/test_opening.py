"""Opening for real, by mouse: the sample, and files that are not what they seem."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.images.images_panel import ImagesPanel
from slimstudio.ui.steps import Step

_PATIENCE_MS = 60_000  # importing torch and analysing for the first time takes seconds


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    where = QPoint(300, 300)
    QApplication.sendEvent(window, QDragEnterEvent(where, action, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), action, data, button, keys))


def open_sample(window: MainWindow, qtbot: QtBot) -> None:
    button = window.panel(Step.WELCOME).findChild(QPushButton, "openSample")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.document.images is not None, timeout=_PATIENCE_MS)


def test_the_sample_is_one_click_away_from_a_plan(window: MainWindow, qtbot: QtBot) -> None:
    open_sample(window, qtbot)
    assert window.step is Step.PLAN
    assert window.rail.buttons[Step.RUN].isEnabled()
    opened = window.document.opened
    assert opened is not None
    assert opened.network.new_classes == ("5", "6", "7", "8", "9")
    assert not window.isWindowModified()
    assert window.forecast_bar.macs.after.text().endswith("MACs")


def test_a_file_that_is_no_network_is_told_where_another_can_be_picked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "notes.pt"
    path.write_text("no tensors here")
    drop(window, path)
    qtbot.waitUntil(lambda: window.document.model_problem is not None, timeout=_PATIENCE_MS)
    panel = window.new_project.page.model
    assert panel.problem.isVisible()
    assert "notes.pt" in panel.problem.heading.text()
    assert not panel.problem.details.isVisible()  # foreseen: no traceback
    assert panel.problem.remedy.text()


def test_an_empty_folder_is_told_and_the_network_stays_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_sample(window, qtbot)
    folder = tmp_path / "empty"
    folder.mkdir()
    drop(window, folder)
    qtbot.waitUntil(lambda: window.document.images_problem is not None, timeout=_PATIENCE_MS)
    panel = window.panel(Step.IMAGES)
    assert isinstance(panel, ImagesPanel)
    assert panel.problem.isVisible()
    assert "empty" in panel.problem.heading.text()
    assert window.document.opened is not None
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: window.document.images is not None, timeout=_PATIENCE_MS)
    assert not panel.problem.isVisible()
