"""The guided tour over the real window, by mouse and by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.session.project import Project
from slimstudio.session.settings import Theme, load_settings
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.steps import Step
from slimstudio.ui.tasks import networks
from slimstudio.ui.theme import theme
from slimstudio.ui.tour.stops import stops
from slimstudio.ui.tour.tour_overlay import TourOverlay
from slimstudio.ui.welcome.welcome_panel import WelcomePanel
from tests.ui import scenes

COUNT = len(stops())


pytestmark = pytest.mark.usefixtures("loads_the_scene")


@pytest.fixture(autouse=True)
def no_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare the list of networks, which nobody looks at here."""
    monkeypatch.setattr(networks, "listed", lambda: ())


def shown(window: MainWindow) -> Step:
    return window.step


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def begin(window: MainWindow, qtbot: QtBot) -> TourOverlay:
    """Start it over the scene."""
    window.document.open_project(scenes.project())
    qtbot.waitUntil(lambda: window.document.images is not None)
    window.menus.tour.trigger()
    return window.tour.overlay


def walk(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Go to the end by the key Enter, and tell what was pointed at."""
    seen = []
    while window.tour.active:
        stop = window.tour.stop
        assert stop is not None
        qtbot.wait(1)  # new screens are laid out
        overlay = window.tour.overlay
        assert not overlay.hole.isEmpty()
        assert window.rect().contains(overlay.hole)
        assert window.rect().contains(overlay.card.geometry())
        seen.append(stop.title)
        press(window, qtbot, Qt.Key.Key_Return)
    return seen


def test_enter_leads_from_stop_to_stop_and_back_to_where_it_began(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.document.open_project(scenes.project())
    qtbot.waitUntil(lambda: window.document.images is not None)
    window.show_step(Step.IMAGES)
    before = window.document.project
    window.menus.tour.trigger()
    assert walk(window, qtbot) == [stop.title for stop in stops()]
    assert shown(window) is Step.IMAGES
    assert window.panel(Step.IMAGES).isVisible()
    assert not window.tour.overlay.isVisible()
    assert window.document.project is before
    assert window.document.undo_stack.count() == 0


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
def test_every_stop_shows_the_screen_that_it_is_about(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    overlay = begin(window, qtbot)
    for stop in stops():
        assert stop.step in {None, window.step}
        qtbot.wait(1)
        assert window.rect().contains(overlay.hole)
        assert window.rect().contains(overlay.card.geometry())
        assert overlay.card.text.text() == stop.text
        assert overlay.card.text.height() >= overlay.card.text.heightForWidth(
            overlay.card.text.width()
        )
        qtbot.mouseClick(overlay.card.next, Qt.MouseButton.LeftButton)
    assert not window.tour.active


def test_arrows_go_on_and_back_and_escape_leaves(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    assert not overlay.card.back.isEnabled()
    press(window, qtbot, Qt.Key.Key_Right)
    press(window, qtbot, Qt.Key.Key_Right)
    assert overlay.card.place.text() == f"3 of {COUNT}"
    press(window, qtbot, Qt.Key.Key_Left)
    assert overlay.card.place.text() == f"2 of {COUNT}"
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not window.tour.active
    assert not overlay.isVisible()


def test_skip_leaves_and_back_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    qtbot.mouseClick(overlay.card.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(overlay.card.back, Qt.MouseButton.LeftButton)
    assert overlay.card.place.text() == f"1 of {COUNT}"
    qtbot.mouseClick(overlay.card.skip, Qt.MouseButton.LeftButton)
    assert not window.tour.active


def test_the_keyboard_stays_on_its_buttons(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    press(window, qtbot, Qt.Key.Key_Right)
    seen = []
    for _ in range(4):
        focus = window.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        press(window, qtbot, Qt.Key.Key_Tab)
    assert seen == ["tourNext", "tourSkip", "tourBack", "tourNext"]
    overlay.card.back.setFocus()
    press(window, qtbot, Qt.Key.Key_Return)
    assert overlay.card.place.text() == f"1 of {COUNT}"


def test_the_project_cannot_be_changed_by_mistake(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    overlay = begin(window, qtbot)
    window.document.edit("Rename", lambda project: Project(name="Other", model=project.model))
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.project.name == "Other"  # the key of Undo did nothing
    assert window.childAt(window.rail.geometry().center()) is overlay
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    before = window.document.project
    enter = QDragEnterEvent(QPoint(200, 200), action, data, button, keys)
    QApplication.sendEvent(overlay, enter)
    assert enter.dropAction() is Qt.DropAction.IgnoreAction
    QApplication.sendEvent(overlay, QDropEvent(QPointF(200, 200), action, data, button, keys))
    assert window.document.project is before


def test_it_follows_the_window_when_that_is_resized(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: overlay.size() == window.size())
    bottom = window.rail.mapTo(window, QPoint(0, window.rail.height())).y()
    qtbot.waitUntil(lambda: abs(overlay.hole.bottom() - bottom) < 10)
    assert window.rect().contains(overlay.card.geometry())


def test_long_words_on_the_buttons_are_seen_whole(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    press(window, qtbot, Qt.Key.Key_Right)
    for button in overlay.card.buttons:
        button.setText("Donaudampfschifffahrt")
    overlay.place()
    qtbot.wait(1)
    for button in overlay.card.buttons:
        assert button.width() >= button.minimumSizeHint().width()
    assert window.rect().contains(overlay.card.geometry())


def test_it_is_drawn_in_the_colours_of_the_theme(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    corner = QPoint(window.width() - 3, window.height() - 3)
    shades = []
    for choice in (Theme.LIGHT, Theme.DARK):
        theme.choose(choice)
        shades.append(window.grab().toImage().pixelColor(corner).lightness())
    theme.choose(Theme.SYSTEM)
    assert overlay.isVisible()
    assert shades[0] > shades[1]


def test_with_nothing_open_it_opens_the_sample(window: MainWindow, qtbot: QtBot) -> None:
    assert shown(window) is Step.WELCOME
    window.menus.tour.trigger()
    assert window.document.project.name == "Handwritten digits"
    assert not window.document.modified
    qtbot.waitUntil(lambda: window.document.images is not None)
    walk(window, qtbot)
    assert shown(window) is Step.PLAN


def test_without_a_model_it_points_to_the_steps(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.new.trigger()
    window.menus.tour.trigger()
    assert window.document.project == Project()
    assert walk(window, qtbot) == [stop.title for stop in stops()]
    assert window.new_project.active


def test_what_arrives_meanwhile_is_pointed_at(window: MainWindow, qtbot: QtBot) -> None:
    window.show_step(Step.MODEL)
    window.menus.tour.trigger()
    overlay = window.tour.overlay
    for _ in range(3):
        press(window, qtbot, Qt.Key.Key_Return)
    rail = window.rail.buttons[Step.PLAN]
    corner = rail.mapTo(window, QPoint(0, 0))
    qtbot.waitUntil(lambda: overlay.hole.contains(corner))
    window.document.open_project(scenes.project())
    qtbot.waitUntil(lambda: window.step is Step.PLAN)
    qtbot.waitUntil(lambda: not overlay.hole.contains(corner))


def test_it_is_offered_once_and_quietly(window: MainWindow, qtbot: QtBot) -> None:
    welcome = window.panel(Step.WELCOME)
    assert isinstance(welcome, WelcomePanel)
    assert not welcome.tour_offer.isVisible()
    window.offer_tour()
    assert welcome.tour_offer.isVisible()
    assert QApplication.activeModalWidget() is None
    assert load_settings().tour_offered
    qtbot.mouseClick(welcome.tour_offer.refuse, Qt.MouseButton.LeftButton)
    assert not welcome.tour_offer.isVisible()
    window.offer_tour()
    assert not welcome.tour_offer.isVisible()
    assert window.menus.tour.isEnabled()


def test_the_offer_starts_it(window: MainWindow, qtbot: QtBot) -> None:
    window.offer_tour()
    welcome = window.panel(Step.WELCOME)
    assert isinstance(welcome, WelcomePanel)
    qtbot.mouseClick(welcome.tour_offer.accept, Qt.MouseButton.LeftButton)
    assert window.tour.active
    assert not welcome.tour_offer.isVisible()
    qtbot.waitUntil(lambda: window.document.images is not None)
    window.tour.end()


def test_screen_readers_hear_each_stop(window: MainWindow, qtbot: QtBot) -> None:
    overlay = begin(window, qtbot)
    first = stops()[0]
    assert overlay.card.accessibleName() == f"1 of {COUNT}. {first.title}. {first.text}"
    assert first.text in overlay.card.next.accessibleDescription()
    for button in overlay.card.buttons:
        assert button.toolTip()
        assert button.objectName()
