"""Tree and graph of a real network, used with mouse and keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import FREEZE, Mark, MarkKind, prune
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import resolve
from slimstudio.session.settings import Theme as ThemeChoice
from slimstudio.ui.graph.box_item import BoxItem
from slimstudio.ui.graph.geometry import Direction
from slimstudio.ui.graph.layer_views import LayerViews, View
from slimstudio.ui.theme import theme
from slimstudio.ui.tree.marks import MarkMenu
from slimstudio.ui.tree.tree_state import Coupling, TreeState, tree_state
from tests.ui.graph.networks import graph_of
from tests.ui.resnet import opened_resnet

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
OPENED = replace(opened_resnet(), graph=graph_of("resnet18"))


def state(marks: dict[str, Mark] | None = None) -> TreeState:
    plan = resolve(OPENED.analysis, marks or {})
    after = forecast(OPENED.analysis, plan)
    return tree_state(OPENED.layers, Coupling(OPENED.analysis), marks or {}, after, plan)


@pytest.fixture
def views(qtbot: QtBot) -> Iterator[LayerViews]:
    made = LayerViews()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.selection_changed.connect(made.show_selection)
    made.show_network(OPENED, state())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QToolTip.hideText()
    made.close()


@pytest.fixture
def asked(views: LayerViews) -> list[tuple[tuple[str, ...], Mark]]:
    marks: list[tuple[tuple[str, ...], Mark]] = []

    def note(names: tuple[str, ...], mark: Mark) -> None:
        marks.append((names, mark))

    views.tree.marking.requested.connect(note)
    return marks


def place(views: LayerViews, key: str) -> QPoint:
    """Where a box is on the screen; it is brought there first."""
    view = views.graph.view
    view.bring_into_view(key)
    item = views.graph.drawing.items_by_key[key]
    return view.mapFromScene(item.sceneBoundingRect().center())


def click(qtbot: QtBot, views: LayerViews, key: str, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    qtbot.mouseClick(views.graph.view.viewport(), LEFT, held, place(views, key))


def press(qtbot: QtBot, views: LayerViews, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(views.graph.view, key)


def shown(views: LayerViews) -> set[str]:
    return set(views.graph.drawing.items_by_key)


def selected(views: LayerViews) -> tuple[str, ...]:
    return views.tree.selection.names()


def test_where_there_is_room_tree_and_graph_stand_side_by_side(views: LayerViews) -> None:
    assert views.tree.isVisible()
    assert views.graph.isVisible()
    assert {"conv1", "layer1.0", "fc"} <= shown(views)
    views.resize(600, 500)
    assert views.tree.isVisible()
    assert not views.graph.isVisible()


def test_a_button_shows_the_graph_alone_also_in_a_small_window(
    qtbot: QtBot, views: LayerViews
) -> None:
    views.resize(600, 500)
    qtbot.mouseClick(views.buttons[View.GRAPH], LEFT)
    assert views.graph.isVisible()
    assert not views.tree.isVisible()
    views.resize(1200, 700)
    assert not views.tree.isVisible()  # what somebody chose stays


def test_both_give_way_to_the_tree_where_one_would_cover_the_other(
    qtbot: QtBot, views: LayerViews
) -> None:
    qtbot.mouseClick(views.buttons[View.BOTH], LEFT)
    views.resize(420, 500)
    assert views.width() == 420
    assert views.tree.isVisible()
    assert not views.graph.isVisible()
    assert not views.buttons[View.BOTH].isEnabled()
    assert "no room" in views.buttons[View.BOTH].toolTip()
    views.resize(700, 500)
    assert views.graph.isVisible()
    assert views.buttons[View.BOTH].isChecked()


@pytest.mark.parametrize("width", [340, 420, 600, 1000])
def test_what_is_searched_for_can_be_read_at_every_width(
    qtbot: QtBot, views: LayerViews, width: int
) -> None:
    views.resize(width, 500)
    search = views.search
    qtbot.waitUntil(lambda: search.text.width() >= 140)
    for choice in (search.kind, search.mark):
        assert choice.width() >= choice.minimumSizeHint().width()
        words = choice.fontMetrics().horizontalAdvance(choice.currentText())
        assert words < choice.width()
    in_one_row = search.kind.geometry().top() < search.text.geometry().bottom()
    assert in_one_row is (width > 500)
    assert views.rect().contains(search.geometry())


def test_a_click_selects_in_both_and_lights_up_what_leaves_together(
    qtbot: QtBot, views: LayerViews
) -> None:
    click(qtbot, views, "conv1")
    assert selected(views) == ("conv1",)
    assert "leave together" in views.graph.words.whole
    boxes = views.graph.drawing.items_by_key
    coupled = boxes["bn1"].pen().color().name()
    assert coupled == theme.current.prune
    assert boxes["conv1"].pen().color().name() == theme.current.accent
    assert boxes["fc"].pen().color().name() == theme.current.border
    # The block holds a convolution that writes to the same sum.
    assert boxes["layer1.0"].pen().color().name() == theme.current.prune


def test_what_the_tree_selects_is_lit_up_and_brought_into_view(views: LayerViews) -> None:
    views.tree.select(("fc",))
    view = views.graph.view
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    box = views.graph.drawing.items_by_key["fc"]
    assert box.pen().color().name() == theme.current.accent
    assert seen.contains(box.sceneBoundingRect())
    assert "fc" in view.accessibleDescription()


def test_control_adds_to_the_selection_and_takes_away(qtbot: QtBot, views: LayerViews) -> None:
    click(qtbot, views, "conv1")
    click(qtbot, views, "bn1", CONTROL)
    assert selected(views) == ("conv1", "bn1")
    click(qtbot, views, "conv1", CONTROL)
    assert selected(views) == ("bn1",)


def test_a_double_click_unfolds_a_block_and_folds_it_again(qtbot: QtBot, views: LayerViews) -> None:
    where = place(views, "layer1.0")
    qtbot.mouseDClick(views.graph.view.viewport(), LEFT, NO_KEYS, where)
    assert {"layer1.0.conv1", "layer1.0/add#1"} <= shown(views)
    views.graph.toggle("layer1.0")
    assert "layer1.0.conv1" not in shown(views)
    views.graph.tools.unfold_all.click()
    assert "layer4.1.relu#2" in shown(views)
    views.graph.tools.fold.click()
    assert "layer1.0.conv1" not in shown(views)


def test_where_results_meet_the_graph_says_what_happens(qtbot: QtBot, views: LayerViews) -> None:
    views.graph.toggle("layer1.0")
    click(qtbot, views, "layer1.0/add#1")
    assert "must keep the same channels" in views.graph.words.whole


def test_arrows_go_from_box_to_box_and_letters_mark(
    qtbot: QtBot, views: LayerViews, asked: list[tuple[tuple[str, ...], Mark]]
) -> None:
    press(qtbot, views, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert selected(views) == ("conv1",)
    press(qtbot, views, Qt.Key.Key_P)
    assert asked == [(("conv1",), prune(0.5))]
    press(qtbot, views, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert selected(views) == ("layer1.0",)
    press(qtbot, views, Qt.Key.Key_Space)
    assert "layer1.0.conv1" in shown(views)
    press(qtbot, views, Qt.Key.Key_F)
    assert asked[1][1] == FREEZE
    assert set(asked[1][0]) == {f"layer1.0.{n}" for n in ("conv1", "bn1", "conv2", "bn2")}
    press(qtbot, views, Qt.Key.Key_Backspace)
    assert selected(views) == ("layer1",)
    press(qtbot, views, Qt.Key.Key_Space)
    assert "layer1" in shown(views)
    assert "layer1.0" not in shown(views)


def test_a_mark_that_makes_no_sense_is_refused_with_the_reason(
    qtbot: QtBot, views: LayerViews, asked: list[tuple[tuple[str, ...], Mark]]
) -> None:
    click(qtbot, views, "fc")
    press(qtbot, views, Qt.Key.Key_P)
    assert asked == []
    assert "one channel per class" in QToolTip.text()


def test_marks_and_channels_show_in_colour_and_words(views: LayerViews) -> None:
    box = views.graph.drawing.items_by_key["conv1"]
    assert isinstance(box, BoxItem)
    views.show_state(state({"conv1": prune(0.5)}))
    assert box.pen().color().name() == theme.current.prune
    assert box.face is not None
    assert "64 \N{RIGHTWARDS ARROW} 32" in box.face.detail
    assert box.face.mark is MarkKind.PRUNE
    views.show_state(state())
    assert box.pen().color().name() == theme.current.border


def test_wide_layers_are_drawn_wider(views: LayerViews) -> None:
    boxes = views.graph.drawing.geometry.boxes
    assert boxes["conv1"].width < boxes["layer3.0"].width < boxes["layer4.0"].width


def test_searching_dims_the_rest_and_enter_shows_one_match_after_the_other(
    qtbot: QtBot, views: LayerViews
) -> None:
    qtbot.keyClicks(views.search.text, "layer2.0.conv")
    boxes = views.graph.drawing.items_by_key
    assert boxes["layer2.0"].opacity() == 1.0
    assert boxes["conv1"].opacity() < 0.5
    qtbot.keyClick(views.search.text, Qt.Key.Key_Return)
    assert selected(views) == ("layer2.0.conv1",)
    assert "layer2.0.conv1" in shown(views)
    qtbot.keyClick(views.search.text, Qt.Key.Key_Return)
    assert selected(views) == ("layer2.0.conv2",)
    # What is dimmed can still be chosen: the search ends then.
    click(qtbot, views, "conv1")
    assert selected(views) == ("conv1",)
    assert views.search.text.text() == ""


def test_the_menu_marks_and_folds(
    qtbot: QtBot, views: LayerViews, asked: list[tuple[tuple[str, ...], Mark]]
) -> None:
    click(qtbot, views, "layer1.0")
    views.graph.open_menu(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, MarkMenu)
    actions = {action.text().partition("\t")[0]: action for action in menu.actions()}
    actions["Unfold this block"].trigger()
    assert "layer1.0.conv1" in shown(views)
    actions["Freeze"].trigger()
    assert asked[0][1] == FREEZE
    menu.close()


def test_the_wheel_zooms_at_the_pointer_and_words_go_when_they_are_too_small(
    views: LayerViews,
) -> None:
    view = views.graph.view

    def turn(steps: int) -> None:
        at = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            at,
            view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            NO_KEYS,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    before = view.scale_now
    turn(1)
    assert view.scale_now > before
    assert views.graph.drawing.words == (True, True)
    turn(-12)
    assert views.graph.drawing.words == (False, False)


def test_the_other_direction_lays_everything_out_anew(qtbot: QtBot, views: LayerViews) -> None:
    down = views.graph.drawing.geometry
    assert down.height > down.width
    qtbot.mouseClick(views.graph.tools.turn, LEFT)
    right = views.graph.drawing.geometry
    assert right.direction is Direction.RIGHT
    assert right.width > right.height
    press(qtbot, views, Qt.Key.Key_Home, Qt.Key.Key_Right)
    assert selected(views) == ("conv1",)


def test_the_minimap_leads_to_the_part_that_is_clicked(qtbot: QtBot, views: LayerViews) -> None:
    views.graph.tools.unfold_all.click()
    view, minimap = views.graph.view, views.graph.view.minimap
    assert minimap.isVisible()
    before = view.mapToScene(view.viewport().rect().center())
    qtbot.mouseClick(minimap, LEFT, NO_KEYS, QPoint(minimap.width() // 2, minimap.height() - 8))
    after = view.mapToScene(view.viewport().rect().center())
    assert after.y() > before.y() + 500


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_the_whole_drawing_is_saved(
    views: LayerViews, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"network.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    views.graph.view.zoom(0.05)
    views.graph.tools.export.click()
    if ending == "svg":
        text = path.read_text("utf-8")
        assert "conv1" in text
        assert "BasicBlock" in text
    else:
        whole = views.graph.drawing.sceneRect()
        assert QImage(str(path)).height() == round(2 * whole.height())
    assert views.graph.drawing.words == (False, False)


def test_the_arrangement_is_told_and_taken_up_again(qtbot: QtBot, views: LayerViews) -> None:
    qtbot.mouseClick(views.buttons[View.GRAPH], LEFT)
    qtbot.mouseClick(views.graph.tools.turn, LEFT)
    told = views.arrangement
    other = LayerViews()
    qtbot.addWidget(other)
    other.arrange(told)
    assert other.view is View.GRAPH
    assert other.graph.direction is Direction.RIGHT
    for nonsense in ("", "a,b", "tree,up,1,2", "tree,down,x,y"):
        other.arrange(nonsense)


def test_the_graph_follows_the_theme(views: LayerViews) -> None:
    box = views.graph.drawing.items_by_key["relu"]
    light = box.brush().color().name()
    theme.choose(ThemeChoice.DARK)
    try:
        assert box.brush().color().name() == theme.current.surface != light
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_without_data_flow_the_graph_says_so(views: LayerViews) -> None:
    views.show_network(opened_resnet(), state())
    assert views.graph.missing.isVisible()
    assert not views.graph.view.isVisible()
    views.show_network(None, TreeState())
    assert not shown(views)


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_the_graph_fills_the_screen_and_comes_back(
    views: LayerViews, qtbot: QtBot, key: Qt.Key
) -> None:
    views.graph.tools.whole.click()
    around = views.graph.window()
    assert around is not views.window()
    assert around.isFullScreen()
    assert views.graph.view.isVisible()
    qtbot.waitUntil(around.isActiveWindow)
    press(qtbot, views, key)
    qtbot.waitUntil(lambda: views.graph.window() is views.window())
    assert views.graph.isVisible()


def test_names_can_be_read_at_first(views: LayerViews) -> None:
    views.graph.view.show_start()
    assert views.graph.view.scale_now == 1.0
