import pytest
from PySide6.QtCore import Qt

from slimstudio.engine.marks import FREEZE, REMOVE, MarkKind, prune
from slimstudio.ui.tree.layer_search import LayerFilter, LayerQuery
from slimstudio.ui.tree.layer_tree_model import LayerTreeModel
from slimstudio.ui.tree.tree_columns import Column
from slimstudio.ui.tree.tree_state import TreeState
from tests.ui.layers import LAYERS, PRUNABLE


@pytest.fixture
def rows() -> LayerFilter:
    model = LayerTreeModel()
    marks = {"conv1": prune(0.5), "fc": FREEZE}
    model.show_layers(LAYERS, TreeState(marks=marks, prunable=PRUNABLE))
    shown = LayerFilter(model)
    model.setParent(shown)
    return shown


def shown_names(rows: LayerFilter) -> list[str]:
    model = rows.sourceModel()
    assert isinstance(model, LayerTreeModel)
    found: list[str] = []
    waiting = [rows.index(0, 0)] if rows.rowCount() else []
    while waiting:
        row = waiting.pop()
        found.append(model.layer_at(rows.mapToSource(row)).name)
        waiting.extend(rows.index(i, 0, row) for i in reversed(range(rows.rowCount(row))))
    return found


def test_without_a_query_everything_is_shown_in_the_networks_order(rows: LayerFilter) -> None:
    assert shown_names(rows) == [layer.name for layer in LAYERS]


def test_a_search_keeps_what_fits_with_everything_that_holds_it(rows: LayerFilter) -> None:
    rows.look_for(LayerQuery(text="0.CONV2"))
    assert shown_names(rows) == ["", "layer1", "layer1.0", "layer1.0.conv2"]


def test_the_search_looks_at_kinds_too(rows: LayerFilter) -> None:
    rows.look_for(LayerQuery(text="linear"))
    assert shown_names(rows) == ["", "fc"]


def test_kinds_are_matched_exactly(rows: LayerFilter) -> None:
    rows.look_for(LayerQuery(kind="BatchNorm2d"))
    assert shown_names(rows) == ["", "bn1", "layer1", "layer1.0", "layer1.0.bn1"]


def test_a_mark_is_looked_for_in_layers_not_in_containers(rows: LayerFilter) -> None:
    rows.look_for(LayerQuery(mark=MarkKind.PRUNE))
    assert shown_names(rows) == ["", "conv1"]


def test_queries_combine(rows: LayerFilter) -> None:
    rows.look_for(LayerQuery(text="layer1", kind="Conv2d", mark=MarkKind.TRAIN))
    assert shown_names(rows) == ["", "layer1", "layer1.0", "layer1.0.conv1", "layer1.0.conv2"]
    rows.look_for(LayerQuery(text="nothing like it"))
    assert shown_names(rows) == []
    rows.look_for(LayerQuery())
    assert len(shown_names(rows)) == len(LAYERS)


def test_rows_follow_when_marks_change(rows: LayerFilter) -> None:
    rows.look_for(LayerQuery(mark=MarkKind.FREEZE))
    model = rows.sourceModel()
    assert isinstance(model, LayerTreeModel)
    model.show_state(TreeState(marks={"layer1.0.conv1": FREEZE}, prunable=PRUNABLE))
    assert shown_names(rows) == ["", "layer1", "layer1.0", "layer1.0.conv1"]


def test_siblings_sort_by_raw_numbers(rows: LayerFilter) -> None:
    rows.sort(Column.MACS, Qt.SortOrder.DescendingOrder)
    top = [name for name in shown_names(rows) if name and "." not in name]
    assert top[:3] == ["conv1", "layer1", "fc"]
    rows.sort(Column.PARAMETERS, Qt.SortOrder.AscendingOrder)
    top = [name for name in shown_names(rows) if name and "." not in name]
    assert top == ["relu", "bn1", "conv1", "fc", "layer1"]


def test_a_search_for_removed_blocks_finds_the_blocks_themselves(rows: LayerFilter) -> None:
    model = rows.sourceModel()
    assert isinstance(model, LayerTreeModel)
    model.show_layers(LAYERS, TreeState(marks={"layer1.0": REMOVE}, prunable=PRUNABLE))
    rows.look_for(LayerQuery(mark=MarkKind.REMOVE))
    assert shown_names(rows) == ["", "layer1", "layer1.0"]


def test_sorted_rows_stay_in_place_while_marks_change_and_searched_ones_follow(
    rows: LayerFilter,
) -> None:
    model = rows.sourceModel()
    assert isinstance(model, LayerTreeModel)
    rows.sort(Column.RATIO, Qt.SortOrder.DescendingOrder)
    before = shown_names(rows)
    edited = TreeState(marks={"layer1.0.conv2": prune(0.9)}, prunable=PRUNABLE)
    model.show_state(edited)
    assert shown_names(rows) == before
    rows.look_for(LayerQuery(mark=MarkKind.PRUNE))
    assert shown_names(rows) == ["", "layer1", "layer1.0", "layer1.0.conv2"]
    model.show_state(TreeState(marks={"fc": FREEZE}, prunable=PRUNABLE))
    assert shown_names(rows) == []
