"""A window with everything behind it, and work in the background that ends with the test."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import Prepared
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.tasks import networks, preparing
from tests.ui import scenes
from tests.ui.shown_window import shown_window


@pytest.fixture(autouse=True)
def _widgets_are_freed_here() -> Iterator[None]:
    """Keep a job's thread from collecting widgets of a test that has ended before the job.

    Widgets that stand alone, as only tests make them, belong to Python; their timers must not be
    stopped from another thread.
    """
    gc.disable()
    yield
    gc.enable()


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


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with a network, images and an outcome, so that every screen has something."""
    monkeypatch.setattr(networks, "listed", lambda: ())
    document = window.document
    document.open_project(scenes.project())
    document.loaded.take_network(scenes.opened())
    document.loaded.take_images(scenes.images())
    document.take_outcome(scenes.outcome())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture(scope="module")
def loaded() -> Prepared:
    """A scene, made once: torch's first analysis takes seconds."""
    return Prepared(scenes.opened(), scenes.images())


@pytest.fixture
def loads_the_scene(monkeypatch: pytest.MonkeyPatch, loaded: Prepared) -> None:
    """Load the scene in place of what the project points to."""

    def prepare(project: Project, _control: Control) -> Prepared:
        return Prepared(loaded.opened, loaded.images if project.images else None)

    monkeypatch.setattr(preparing, "prepare", prepare)
