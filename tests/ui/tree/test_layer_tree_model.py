import random

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import FREEZE, PROTECT, TRAIN, MarkKind, Marks, prune
from slimstudio.ui.tree.layer_search import LayerFilter, LayerQuery
from slimstudio.ui.tree.layer_tree_model import (
    LINKED_ROLE,
    MARK_ROLE,
    MIXED_ROLE,
    SHARE_ROLE,
    SHRINKS_ROLE,
    SORT_ROLE,
    WEIGHTLESS_ROLE,
    LayerTreeModel,
)
from slimstudio.ui.tree.tree_columns import Column
from slimstudio.ui.tree.tree_state import TreeState
from tests.ui.layers import LAYERS, PRUNABLE

BLOCKED = {"fc": "The network's output: one channel per class.", "bn1": "It follows conv1."}


def state(
    marks: Marks | None = None,
    channels: dict[str, tuple[int, int]] | None = None,
    shrunk_by: dict[str, tuple[str, ...]] | None = None,
) -> TreeState:
    return TreeState(marks or {}, channels or {}, PRUNABLE, BLOCKED, shrunk_by or {})


@pytest.fixture
def model() -> LayerTreeModel:
    shown = LayerTreeModel()
    shown.show_layers(LAYERS, state())
    return shown


def text(model: LayerTreeModel, name: str, column: Column) -> str:
    return str(model.index_of(name, column).data())


def test_the_model_keeps_qts_contract_over_resets_and_edits(qtmodeltester: ModelTester) -> None:
    model = LayerTreeModel()
    rows = LayerFilter(model)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal), QAbstractItemModelTester(rows, fatal)]
    model.show_layers(LAYERS, state())
    chosen = random.Random(0)
    names = [layer.name for layer in LAYERS if layer.is_leaf and layer.parameters]
    for step in range(60):
        marks = {name: chosen.choice([TRAIN, FREEZE, PROTECT, prune(0.5)]) for name in names}
        model.show_state(state(marks, channels={"conv1": (16, 16 - step % 3)}))
        if step % 10 == 0:
            model.show_layers(LAYERS[: chosen.choice([0, 1, len(LAYERS)])], state(marks))
        rows.look_for(LayerQuery(mark=chosen.choice([None, *MarkKind])))
        rows.sort(chosen.choice([-1, *Column]))
    model.show_layers(LAYERS, state())
    rows.look_for(LayerQuery())
    qtmodeltester.check(model)
    qtmodeltester.check(rows)
    assert rows.rowCount() == 1
    assert len(testers) == 2


def test_the_network_is_the_outermost_row_and_layers_are_found_by_name(
    model: LayerTreeModel,
) -> None:
    network = model.index(0, 0)
    assert model.rowCount() == 1
    assert network.data() == "Whole network"
    assert model.rowCount(network) == 5
    block = model.index_of("layer1.0")
    assert block.data() == "0 · Block 1"
    assert block.parent() == model.index_of("layer1")
    assert not model.index_of("no such layer").isValid()


def test_cells_show_what_a_layer_is_and_costs(model: LayerTreeModel) -> None:
    row = {column: text(model, "layer1.0.conv1", column) for column in Column}
    assert row[Column.NAME] == "conv1"
    assert row[Column.KIND] == "Conv2d"
    assert row[Column.SHAPE] == "16 \N{MULTIPLICATION SIGN} 32 \N{MULTIPLICATION SIGN} 32"
    assert row[Column.PARAMETERS].split() == ["9.0", "k"]
    assert row[Column.MACS].split() == ["1.2", "G"]
    assert row[Column.SHARE].split() == ["23.1", "%"]
    assert row[Column.MARK] == "Train"
    assert row[Column.RATIO] == ""


def test_a_layer_without_parameters_shows_no_costs_and_no_mark(model: LayerTreeModel) -> None:
    for column in (Column.PARAMETERS, Column.MACS, Column.SHARE, Column.MARK, Column.RATIO):
        assert text(model, "relu", column) == ""
    assert model.index_of("relu").data(WEIGHTLESS_ROLE) is True


def test_numbers_sort_by_their_value_even_beyond_32_bits(model: LayerTreeModel) -> None:
    large = model.index_of("conv1", Column.MACS).data(SORT_ROLE)
    assert large == 3e9
    assert large > model.index_of("fc", Column.MACS).data(SORT_ROLE) == 640.0
    assert model.index_of("", Column.SHARE).data(SHARE_ROLE) == 1.0


def test_marks_show_in_words_and_ratios_in_percent(model: LayerTreeModel) -> None:
    model.show_state(state({"conv1": prune(0.3), "fc": FREEZE}))
    assert text(model, "conv1", Column.MARK) == "Prune"
    assert text(model, "conv1", Column.RATIO) == "30 %"
    assert text(model, "fc", Column.MARK) == "Freeze"
    assert text(model, "", Column.MARK) == "Mixed"
    assert model.index_of("conv1").data(MARK_ROLE) == MarkKind.PRUNE
    assert model.index_of("").data(MARK_ROLE) == ""


def test_mixed_marks_are_told_apart_by_colour_in_words_and_to_those_who_hear_them(
    model: LayerTreeModel,
) -> None:
    model.show_state(state({"layer1.0.conv1": prune(0.3), "layer1.0.conv2": FREEZE}))
    cell = model.index_of("layer1", Column.MARK)
    below = "Train 1, Freeze 1, Prune 1"
    assert cell.data(MIXED_ROLE) == [MarkKind.TRAIN, MarkKind.FREEZE, MarkKind.PRUNE]
    assert below in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"Mixed, {below}"
    spoken = model.index_of("layer1").data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert spoken == f"Sequential, Mixed, {below}"
    pruned = model.index_of("layer1.0.conv1")
    assert pruned.siblingAtColumn(Column.MARK).data(MIXED_ROLE) == []
    assert pruned.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Conv2d, Prune, 30 %"


def test_a_stage_shows_the_span_of_its_ratios(model: LayerTreeModel) -> None:
    model.show_state(state({"layer1.0.conv1": prune(0.25), "layer1.0.conv2": prune(0.5)}))
    assert text(model, "layer1", Column.RATIO) == "25\N{EN DASH}50 %"


def test_channels_that_leave_with_another_layer_are_linked_and_say_so(
    model: LayerTreeModel,
) -> None:
    model.show_state(
        state(
            {"conv1": prune(0.5)},
            channels={"conv1": (16, 8), "layer1.0.conv2": (16, 8), "fc": (10, 10)},
            shrunk_by={"layer1.0.conv2": ("conv1",)},
        )
    )
    cell = model.index_of("layer1.0.conv2", Column.CHANNELS)
    assert cell.data() == "16 \N{RIGHTWARDS ARROW} 8"
    assert cell.data(LINKED_ROLE) is True
    assert "conv1" in cell.data(Qt.ItemDataRole.ToolTipRole)
    own = model.index_of("conv1", Column.CHANNELS)
    assert own.data(LINKED_ROLE) is False
    assert own.data(SHRINKS_ROLE) is True
    assert text(model, "fc", Column.CHANNELS) == "10"
    assert model.index_of("fc", Column.CHANNELS).data(SHRINKS_ROLE) is False


def test_only_ratios_of_what_can_be_pruned_are_editable(model: LayerTreeModel) -> None:
    def editable(name: str, column: Column) -> bool:
        return bool(model.flags(model.index_of(name, column)) & Qt.ItemFlag.ItemIsEditable)

    assert editable("conv1", Column.RATIO)
    assert editable("layer1", Column.RATIO)
    assert not editable("fc", Column.RATIO)
    assert not editable("relu", Column.RATIO)
    assert not editable("conv1", Column.MARK)


def test_typing_a_ratio_asks_for_it_and_changes_nothing_by_itself(
    model: LayerTreeModel, qtbot: QtBot
) -> None:
    cell = model.index_of("conv1", Column.RATIO)
    with qtbot.waitSignal(model.ratio_edited) as asked:
        assert model.setData(cell, 0.4)
    assert asked.args == ["conv1", 0.4]
    assert cell.data() == ""


@pytest.mark.parametrize("value", [0.0, 1.0, -0.5, "half", None])
def test_a_ratio_out_of_range_is_refused(
    model: LayerTreeModel, qtbot: QtBot, value: object
) -> None:
    with qtbot.assertNotEmitted(model.ratio_edited):
        assert not model.setData(model.index_of("conv1", Column.RATIO), value)
        assert not model.setData(model.index_of("fc", Column.RATIO), 0.5)


def test_an_edit_redraws_only_what_looks_different(model: LayerTreeModel) -> None:
    redrawn: list[str] = []

    def note(top: QModelIndex, bottom: QModelIndex) -> None:
        rows = range(top.row(), bottom.row() + 1)
        redrawn.extend(model.layer_at(top.sibling(row, 0)).name for row in rows)

    model.dataChanged.connect(note)
    model.show_state(state({"layer1.0.conv1": prune(0.5)}))
    assert set(redrawn) == {"", "layer1", "layer1.0", "layer1.0.conv1"}


def test_every_column_is_named_and_explained(model: LayerTreeModel) -> None:
    for column in Column:
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            assert model.headerData(column, Qt.Orientation.Horizontal, role)


def test_the_reason_why_a_layer_cannot_be_pruned_is_told(model: LayerTreeModel) -> None:
    assert BLOCKED["fc"] in model.index_of("fc", Column.MARK).data(Qt.ItemDataRole.ToolTipRole)
