from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QSpinBox, QToolTip
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, TRAIN, Mark, MarkKind, heads, prune
from slimstudio.session.settings import Theme as ThemeChoice
from slimstudio.ui.theme import theme
from slimstudio.ui.tree import layer_tree_view
from slimstudio.ui.tree.layer_search import EVERYTHING, LayerQuery
from slimstudio.ui.tree.layer_tree_model import LayerTreeModel
from slimstudio.ui.tree.layer_tree_view import LayerTreeView
from slimstudio.ui.tree.marks import MarkMenu
from slimstudio.ui.tree.tree_columns import Column
from slimstudio.ui.tree.tree_state import TreeState
from tests.ui.layers import LAYERS, PRUNABLE

STATE = TreeState(
    prunable=PRUNABLE,
    blocked={"fc": "It gives the answer.", "bn1": "See conv1."},
    blocks={"layer1": "It has another shape.", "layer1.0": ""},
)
NOWHERE = QModelIndex()
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def tree(qtbot: QtBot) -> Iterator[LayerTreeView]:
    made = LayerTreeView()
    qtbot.addWidget(made)
    made.resize(1200, 500)
    made.show_layers(LAYERS, STATE)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    QToolTip.hideText()
    made.close()


@pytest.fixture
def asked(tree: LayerTreeView) -> list[tuple[tuple[str, ...], Mark]]:
    marks: list[tuple[tuple[str, ...], Mark]] = []

    def note(names: tuple[str, ...], mark: Mark) -> None:
        marks.append((names, mark))

    tree.marking.requested.connect(note)
    return marks


def click(qtbot: QtBot, tree: LayerTreeView, name: str, column: Column = Column.NAME) -> None:
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place(tree, name, column))


def place(tree: LayerTreeView, name: str, column: Column = Column.NAME) -> QPoint:
    index = tree.filter.mapFromSource(tree.layer_model.index_of(name, column))
    return tree.visualRect(index).center()


Asked = list[tuple[tuple[str, ...], Mark]]


def test_the_outermost_layers_are_unfolded_and_stages_are_not(tree: LayerTreeView) -> None:
    assert tree.open_names() == {""}


@pytest.mark.parametrize(
    ("key", "mark"),
    [("f", FREEZE), ("p", prune(0.5)), ("t", TRAIN), ("r", PROTECT)],
)
def test_a_key_marks_the_clicked_layer(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot, key: str, mark: Mark
) -> None:
    click(qtbot, tree, "conv1")
    qtbot.keyClicks(tree, key)
    assert asked == [(("conv1",), mark)]


def test_marking_a_container_goes_to_every_layer_with_parameters_below(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    click(qtbot, tree, "layer1")
    qtbot.keyClicks(tree, "f")
    assert asked == [(("layer1.0.conv1", "layer1.0.bn1", "layer1.0.conv2"), FREEZE)]


def test_pruning_a_container_goes_only_to_what_can_be_pruned(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    click(qtbot, tree, "")
    qtbot.keyClicks(tree, "p")
    assert asked == [(("conv1", "layer1.0.conv1", "layer1.0.conv2"), prune(0.5))]


def test_several_rows_are_marked_at_once_and_none_twice(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    tree.expandAll()
    tree.select(("layer1", "layer1.0.conv1", "fc"))
    qtbot.keyClicks(tree, "r")
    assert asked == [(("layer1.0.conv1", "layer1.0.bn1", "layer1.0.conv2", "fc"), PROTECT)]


def test_what_a_search_hides_is_not_marked(tree: LayerTreeView, asked: Asked, qtbot: QtBot) -> None:
    tree.look_for(LayerQuery(kind="Conv2d"))
    click(qtbot, tree, "")
    qtbot.keyClicks(tree, "f")
    assert asked == [(("conv1", "layer1.0.conv1", "layer1.0.conv2"), FREEZE)]


def test_the_last_ratio_is_used_for_the_next_layer(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    tree.suggest_ratio(0.3)
    click(qtbot, tree, "conv1")
    qtbot.keyClicks(tree, "p")
    assert asked == [(("conv1",), prune(0.3))]


@pytest.mark.parametrize(
    ("name", "key", "reason"),
    [
        ("fc", "p", "It gives the answer."),
        ("relu", "f", "no parameters"),
        ("layer1", "x", "It has another shape."),
        ("conv1", "x", "Only whole blocks can be removed."),
        ("", "x", "Nothing would be left"),
        ("layer1", "h", "no attention heads"),
    ],
)
def test_a_mark_that_cannot_be_is_answered_with_the_reason(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot, name: str, key: str, reason: str
) -> None:
    click(qtbot, tree, name)
    qtbot.keyClicks(tree, key)
    assert asked == []
    assert reason in QToolTip.text()


def test_space_unfolds_and_folds(tree: LayerTreeView, qtbot: QtBot) -> None:
    click(qtbot, tree, "layer1")
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert "layer1" in tree.open_names()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert "layer1" not in tree.open_names()


def test_a_ratio_is_typed_in_its_cell(tree: LayerTreeView, asked: Asked, qtbot: QtBot) -> None:
    click(qtbot, tree, "conv1", Column.RATIO)
    where = place(tree, "conv1", Column.RATIO)
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, where)
    field = tree.findChild(QSpinBox, "ratioField")
    assert isinstance(field, QSpinBox)
    assert field.value() == 50
    field.selectAll()
    qtbot.keyClicks(field, "35")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [(("conv1",), prune(0.35))])


def test_enter_edits_the_ratio_and_escape_leaves_it(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    tree.show_state(TreeState(marks={"conv1": prune(0.2)}, prunable=PRUNABLE))
    click(qtbot, tree, "conv1")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    field = tree.findChild(QSpinBox, "ratioField")
    assert isinstance(field, QSpinBox)
    assert field.value() == 20
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked == []


def test_a_ratio_that_was_only_looked_at_stays_exact(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    tree.show_state(TreeState(marks={"conv1": prune(0.333)}, prunable=PRUNABLE))
    click(qtbot, tree, "conv1")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    field = tree.findChild(QSpinBox, "ratioField")
    assert isinstance(field, QSpinBox)
    with qtbot.waitSignal(field.destroyed):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked == []


def test_a_ratio_typed_for_a_container_goes_to_what_can_be_pruned_in_it(
    tree: LayerTreeView, asked: Asked
) -> None:
    cell = tree.filter.mapFromSource(tree.layer_model.index_of("layer1", Column.RATIO))
    tree.filter.setData(cell, 0.4)
    assert asked == [(("layer1.0.conv1", "layer1.0.conv2"), prune(0.4))]


def test_the_menu_marks_and_says_why_it_cannot(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    click(qtbot, tree, "fc")
    tree.marking.open_menu(QPoint(0, 0))
    menu = tree.findChild(MarkMenu)
    assert isinstance(menu, MarkMenu)
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["mark-prune"].isEnabled()
    assert actions["mark-prune"].toolTip() == "It gives the answer."
    actions["mark-freeze"].trigger()
    menu.close()
    assert asked == [(("fc",), FREEZE)]


def test_the_menu_removes_whole_blocks(tree: LayerTreeView, asked: Asked) -> None:
    tree.select(("layer1.0",))
    tree.marking.open_menu(QPoint(0, 0))
    menu = tree.findChild(MarkMenu)
    assert isinstance(menu, MarkMenu)
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["mark-heads"].isEnabled()
    actions["mark-remove"].trigger()
    menu.close()
    assert asked == [(("layer1.0",), REMOVE)]


def test_heads_are_marked_at_the_attention_layers_inside(
    tree: LayerTreeView, asked: Asked, qtbot: QtBot
) -> None:
    state = TreeState(heads={"layer1.0": "", "layer1": "They must stay."})
    tree.show_state(state)
    click(qtbot, tree, "layer1")
    qtbot.keyClicks(tree, "h")
    assert asked == [(("layer1.0",), heads(0.5))]
    tree.show_state(replace(state, marks={"layer1.0": heads(0.5)}))
    cell = tree.filter.mapFromSource(tree.layer_model.index_of("layer1.0", Column.RATIO))
    assert cell.data() == "50 %"
    tree.marking.ask_for_ratio("layer1.0", 0.25)
    assert asked[1:] == [(("layer1.0",), heads(0.25))]


def test_a_double_click_on_a_mark_opens_the_menu(tree: LayerTreeView, qtbot: QtBot) -> None:
    click(qtbot, tree, "conv1", Column.MARK)
    where = place(tree, "conv1", Column.MARK)
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, where)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, MarkMenu)
    menu.close()


def test_a_search_unfolds_and_afterwards_everything_is_as_before(tree: LayerTreeView) -> None:
    tree.select(("fc",))
    tree.look_for(LayerQuery(text="conv2"))
    assert {"layer1", "layer1.0"} <= tree.open_names()
    assert tree.selection.names() == ()
    tree.look_for(EVERYTHING)
    assert tree.open_names() == {""}
    assert tree.selection.names() == ("fc",)


def test_showing_the_network_anew_keeps_what_was_open_and_selected(tree: LayerTreeView) -> None:
    tree.select(("layer1.0.conv2",))
    tree.show_layers(LAYERS, STATE)
    assert tree.open_names() == {"", "layer1", "layer1.0"}
    assert tree.selection.names() == ("layer1.0.conv2",)


def test_marking_keeps_the_selection(tree: LayerTreeView) -> None:
    tree.select(("conv1", "fc"))
    tree.show_state(TreeState(marks={"conv1": FREEZE, "fc": FREEZE}, prunable=PRUNABLE))
    assert tree.selection.names() == ("conv1", "fc")
    assert tree.selection.targets(MarkKind.FREEZE) == ("conv1", "fc")


def test_a_narrow_tree_keeps_name_and_mark_and_drops_the_less_important(
    tree: LayerTreeView,
) -> None:
    assert not any(tree.isColumnHidden(column) for column in Column)
    tree.resize(360, 500)
    assert tree.isColumnHidden(Column.SHAPE)
    assert tree.isColumnHidden(Column.MACS)
    assert not tree.isColumnHidden(Column.NAME)
    assert not tree.isColumnHidden(Column.MARK)
    tree.resize(1200, 500)
    assert not any(tree.isColumnHidden(column) for column in Column)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_ratios_that_differ_below_a_row_fit_into_their_column(
    qtbot: QtBot, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    narrow = LayerTreeView()
    qtbot.addWidget(narrow)
    narrow.resize(700, 500)
    marks = {**dict.fromkeys(PRUNABLE, prune(0.88)), "conv1": prune(0.99)}
    narrow.show_layers(LAYERS, replace(STATE, marks=marks))
    with qtbot.waitExposed(narrow):
        narrow.show()
    index = narrow.layer_model.index_of("", Column.RATIO)
    assert index.data() == "88\N{EN DASH}99 %"
    assert narrow.sizeHintForColumn(Column.RATIO) <= narrow.columnWidth(Column.RATIO)
    theme.choose(ThemeChoice.SYSTEM)


def test_an_edit_of_many_rows_looks_for_the_places_of_none(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    class Watched(LayerTreeModel):
        def parent(  # type: ignore[override] # Qt overloads it with QObject.parent()
            self, child: QModelIndex | QPersistentModelIndex = NOWHERE
        ) -> QModelIndex:
            asked.append(child.row())
            return super().parent(child)

    monkeypatch.setattr(layer_tree_view, "LayerTreeModel", Watched)
    tree = LayerTreeView()
    qtbot.addWidget(tree)
    tree.resize(700, 500)
    tree.show_layers(LAYERS, STATE)
    with qtbot.waitExposed(tree):
        tree.show()
    tree.expandAll()
    tree.viewport().repaint()
    asked.clear()
    tree.show_state(replace(STATE, marks=dict.fromkeys(PRUNABLE, prune(0.5))))
    assert len(asked) <= 3 * len(LAYERS)  # what Qt asks to map rows; places take four times that


def test_a_column_chosen_in_the_headers_menu_stays_in_a_narrow_tree(
    tree: LayerTreeView,
) -> None:
    tree.resize(360, 500)
    tree.header().customContextMenuRequested.emit(QPoint(0, 0))
    menu = tree.findChild(QMenu, "columnMenu")
    assert isinstance(menu, QMenu)
    shape = next(action for action in menu.actions() if action.text() == "Output")
    assert not shape.isChecked()
    shape.trigger()
    menu.close()
    tree.resize(350, 500)
    assert not tree.isColumnHidden(Column.SHAPE)


def test_columns_are_chosen_from_the_rows_menu_too(tree: LayerTreeView) -> None:
    tree.select(("conv1",))
    tree.marking.open_menu(QPoint(0, 0))
    menu = tree.findChild(MarkMenu)
    columns = tree.findChild(QMenu, "columnMenu")
    assert isinstance(menu, MarkMenu)
    assert isinstance(columns, QMenu)
    kind = next(action for action in columns.actions() if action.text() == "Kind")
    assert kind.isChecked()
    kind.trigger()
    assert tree.isColumnHidden(Column.KIND)
    menu.close()


def test_clicking_a_header_sorts_siblings_by_number(tree: LayerTreeView, qtbot: QtBot) -> None:
    header = tree.header()
    where = QPoint(header.sectionViewportPosition(Column.MACS) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, where)
    network = tree.filter.index(0, 0)
    shown = [tree.filter.index(row, 0, network).data() for row in range(5)]
    assert shown[-1] == "conv1"
    assert shown[-2] == "layer1"


def test_the_menu_sorts_without_a_mouse_and_brings_the_network_s_order_back(
    tree: LayerTreeView, qtbot: QtBot
) -> None:
    click(qtbot, tree, "conv1")
    menu_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(tree, menu_key)
    menu = tree.findChild(QMenu, "sortMenu")
    assert isinstance(menu, QMenu)
    actions = {action.objectName(): action for action in menu.actions()}
    network = tree.filter.index(0, 0)

    def order() -> list[str]:
        return [tree.filter.index(row, 0, network).data() for row in range(5)]

    before = order()
    actions[f"sort-{Column.MACS.value}"].trigger()
    assert order()[0] == "conv1"
    assert order()[1] == "layer1"
    actions[f"sort-{Column.KIND.value}"].trigger()
    assert order()[0] == "bn1"
    actions["sort--1"].trigger()
    assert order() == before
    assert tree.selection.names() == ("conv1",)
    for shown in tree.findChildren(MarkMenu):
        shown.close()


def test_rows_are_added_with_ctrl_and_up_to_with_shift(tree: LayerTreeView, qtbot: QtBot) -> None:
    held = Qt.KeyboardModifier
    click(qtbot, tree, "conv1")
    place_of = {name: place(tree, name) for name in ("relu", "fc")}
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(tree.viewport(), button, held.ControlModifier, place_of["fc"])
    assert tree.selection.names() == ("conv1", "fc")
    click(qtbot, tree, "conv1")
    qtbot.mouseClick(tree.viewport(), button, held.ShiftModifier, place_of["relu"])
    assert tree.selection.names() == ("conv1", "bn1", "relu")
    qtbot.keyClick(tree, Qt.Key.Key_Home)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Down, held.ShiftModifier)
    assert tree.selection.names() == ("conv1", "bn1")


def test_selecting_several_layers_is_told_once(tree: LayerTreeView) -> None:
    told: list[tuple[str, ...]] = []
    tree.selection_changed.connect(lambda: told.append(tree.selection.names()))
    tree.select(("conv1", "bn1", "fc"))
    assert told == [("conv1", "bn1", "fc")]


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_selected_and_coupled_rows_are_tinted_in_the_theme_s_colours(
    tree: LayerTreeView, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    try:
        tree.select(("conv1",))
        tree.show_coupled(frozenset({"bn1"}))
        shown = tree.viewport().grab().toImage()
        # The right edge of a row: nothing is written there.
        x = tree.viewport().width() - 3
        for name, colour in {
            "conv1": theme.current.accent_soft,
            "bn1": theme.current.coupled,
            "fc": theme.current.surface,
        }.items():
            assert shown.pixelColor(x, place(tree, name).y()).name() == colour
    finally:
        theme.choose(ThemeChoice.SYSTEM)


def test_mixed_marks_show_a_band_in_the_colour_of_each(tree: LayerTreeView) -> None:
    tree.show_state(replace(STATE, marks={"conv1": FREEZE, "fc": PROTECT}))
    cell = tree.filter.mapFromSource(tree.layer_model.index_of("", Column.MARK))
    shown = tree.viewport().grab(tree.visualRect(cell)).toImage()
    colours = {shown.pixelColor(x, shown.height() // 2).name() for x in range(24)}
    assert {theme.current.train, theme.current.freeze, theme.current.protect} <= colours


def test_selected_rows_are_copied_as_a_table_with_full_names(
    qtbot: QtBot, tree: LayerTreeView
) -> None:
    tree.select(("layer1.0.conv1", "fc"))
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert lines[0][:2] == ["Layer", "Kind"]
    assert [line[:2] for line in lines[1:]] == [["layer1.0.conv1", "Conv2d"], ["fc", "Linear"]]
    assert all(len(line) == len(lines[0]) for line in lines)
