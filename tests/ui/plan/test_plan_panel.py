from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from slimstudio.engine.marks import FREEZE, PROTECT, REMOVE, MarkKind, heads, is_inside, prune
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.session.edits import keep_sensitivity, set_marks
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.document import Document
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.tree.layer_search import LayerQuery
from slimstudio.ui.tree.layer_tree_model import REMOVED_ROLE
from slimstudio.ui.tree.tree_columns import Column
from slimstudio.ui.widgets.number_text import macs_text
from slimstudio.ui.widgets.screen import SideArea
from tests.ui.resnet import opened_resnet, resnet_document
from tests.ui.scenes import images
from tests.ui.swin import opened_swin


@pytest.fixture
def document() -> Document:
    return resnet_document()


@pytest.fixture
def panel(qtbot: QtBot, document: Document, jobs: Jobs) -> Iterator[PlanPanel]:
    made = PlanPanel(document, jobs)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.details.setChecked(True)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QToolTip.hideText()


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def cell(panel: PlanPanel, name: str, column: Column) -> str:
    return str(panel.tree.layer_model.index_of(name, column).data())


def test_a_key_in_the_tree_changes_the_project_and_everything_follows(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.tree.select(("layer1.0.conv1",))
    qtbot.keyClicks(panel.tree, "p")
    assert document.project.marks == {"layer1.0.conv1": prune(0.5)}
    assert cell(panel, "layer1.0.conv1", Column.MARK) == "Prune"
    assert cell(panel, "layer1.0.bn1", Column.CHANNELS) == "64 \N{RIGHTWARDS ARROW} 32"
    assert panel.inspector.marks.buttons[MarkKind.PRUNE].isChecked()
    assert document.undo_stack.undoText() == "Prune layer1.0.conv1 by 50 %"
    document.undo_stack.undo()
    assert cell(panel, "layer1.0.conv1", Column.MARK) == "Train"
    assert panel.inspector.marks.buttons[MarkKind.TRAIN].isChecked()


def test_a_whole_stage_is_frozen_with_one_button_and_one_step_of_undo(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.tree.select(("layer1",))
    click(qtbot, panel.inspector.marks.buttons[MarkKind.FREEZE])
    assert set(document.project.marks.values()) == {FREEZE}
    assert len(document.project.marks) == 8
    assert document.undo_stack.count() == 1
    assert cell(panel, "layer1", Column.MARK) == "Freeze"
    assert cell(panel, "", Column.MARK) == "Mixed"


@pytest.mark.parametrize(("key", "word"), [("t", "Train"), ("f", "Freeze"), ("p", "Prune")])
def test_a_mark_on_a_stage_is_that_of_all_below_whatever_they_had(
    panel: PlanPanel, document: Document, qtbot: QtBot, key: str, word: str
) -> None:
    document.edit("", lambda project: set_marks(project, ("layer1.0.bn1",), FREEZE))
    document.edit("", lambda project: set_marks(project, ("layer1.0.conv2",), PROTECT))
    document.edit("", lambda project: set_marks(project, ("layer1.1",), REMOVE))
    assert cell(panel, "layer1", Column.MARK) == "Mixed"
    marks = document.project.marks
    panel.tree.select(("layer1",))
    qtbot.keyClicks(panel.tree, key)
    assert cell(panel, "layer1", Column.MARK) == word
    assert cell(panel, "layer1.1", Column.MARK) == word
    document.undo_stack.undo()
    assert document.project.marks == marks


def test_the_inspector_says_which_marks_are_mixed(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    def said() -> dict[str, str]:
        labels = panel.inspector.facts.findChildren(QLabel)
        texts = [label.text() for label in labels if label.isVisible()]
        return dict(zip(texts[::2], texts[1::2], strict=True))

    document.edit("", lambda project: set_marks(project, ("layer1.0.bn1",), FREEZE))
    panel.tree.select(("layer1.0",))
    assert said()["Marks"] == "Train 3, Freeze 1"
    assert not any(b.isChecked() for b in panel.inspector.marks.buttons.values())
    panel.tree.select(("layer1.0.conv1", "layer1.0.bn1"))
    assert said()["Marks"] == "Train 1, Freeze 1"
    qtbot.keyClicks(panel.tree, "f")
    assert panel.inspector.marks.buttons[MarkKind.FREEZE].isChecked()
    assert "Marks" not in said()


def test_pruning_some_layers_leaves_the_marks_of_others_alone(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    document.edit("", lambda project: set_marks(project, ("layer1.0.bn1",), FREEZE))
    panel.tree.select(("layer1.0.conv1", "layer1.0.bn1"))
    qtbot.keyClicks(panel.tree, "p")
    assert document.project.marks == {"layer1.0.bn1": FREEZE, "layer1.0.conv1": prune(0.5)}
    panel.tree.look_for(LayerQuery(kind="Conv2d"))
    panel.tree.select(("layer1",))
    qtbot.keyClicks(panel.tree, "p")
    assert document.project.marks["layer1.0.bn1"] == FREEZE
    assert cell(panel, "layer1", Column.MARK) == "Mixed"


def test_a_removed_block_is_struck_out_and_forecast_without_it(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    today = document.forecast
    assert today is not None
    panel.tree.select(("layer1.1.conv1",))
    assert not panel.inspector.marks.buttons[MarkKind.REMOVE].isEnabled()
    qtbot.keyClicks(panel.tree, "f")
    panel.tree.select(("layer1.1",))
    assert "can leave whole" in panel.inspector.why.text()
    click(qtbot, panel.inspector.marks.buttons[MarkKind.REMOVE])
    assert document.project.marks == {"layer1.1": REMOVE}
    assert document.undo_stack.undoText() == "Remove layer1.1"
    assert document.forecast is not None
    assert document.forecast.parameters == today.parameters - 2 * (64 * 64 * 9 + 2 * 64)
    for name in ("layer1.1.conv1", "layer1.1.bn2"):
        assert cell(panel, name, Column.MARK) == "Remove"
        assert cell(panel, name, Column.CHANNELS) == "64 \N{RIGHTWARDS ARROW} 0"
        assert panel.tree.layer_model.index_of(name).data(REMOVED_ROLE)
    assert cell(panel, "layer1.1", Column.CHANNELS) == "removed"
    assert cell(panel, "layer1.0.bn2", Column.CHANNELS) == "64"
    assert panel.inspector.ratio.isHidden()
    assert panel.start.isEnabled()


def test_a_mark_inside_brings_a_removed_block_back(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.tree.select(("layer1.1",))
    qtbot.keyClicks(panel.tree, "x")
    qtbot.keyClicks(panel.tree, "t")
    assert document.project.marks == {}
    assert not panel.tree.layer_model.index_of("layer1.1").data(REMOVED_ROLE)


def test_without_attention_there_are_no_heads_to_choose(panel: PlanPanel) -> None:
    panel.tree.select(("layer1",))
    assert panel.inspector.marks.buttons[MarkKind.HEADS].isHidden()
    panel.tree.select(("layer2",))
    assert "cannot leave whole. Its output" in panel.inspector.why.text()


def test_heads_are_pruned_and_their_number_is_shown(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    document.loaded.take_network(opened_swin())
    attention = "features.5.0.attn.attention"
    panel.tree.select((attention,))
    assert "12 attention heads" in panel.inspector.why.text()
    qtbot.keyClicks(panel.tree, "h")
    assert document.project.marks == {attention: heads(0.5)}
    assert cell(panel, attention, Column.CHANNELS) == "12 \N{RIGHTWARDS ARROW} 6 heads"
    assert cell(panel, "features.5.0.attn", Column.MARK) == "Prune heads"
    slider = panel.inspector.ratio.slider
    slider.setFocus()
    for _ in range(25):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert document.project.marks == {attention: heads(0.75)}
    assert cell(panel, attention, Column.CHANNELS) == "12 \N{RIGHTWARDS ARROW} 3 heads"


def test_sliding_the_ratio_is_one_step_of_undo(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.tree.select(("layer2.0.conv1",))
    qtbot.keyClicks(panel.tree, "p")
    slider = panel.inspector.ratio.slider
    slider.setFocus()
    for _ in range(10):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert document.project.marks["layer2.0.conv1"] == prune(0.6)
    assert panel.inspector.ratio.field.value() == 60
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.project.marks["layer2.0.conv1"] == prune(0.5)


def test_the_last_ratio_is_offered_to_the_next_layer(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.tree.select(("layer2.0.conv1",))
    qtbot.keyClicks(panel.tree, "p")
    panel.inspector.ratio.field.setValue(20)
    panel.tree.select(("layer2.1.conv1",))
    qtbot.keyClicks(panel.tree, "p")
    assert document.project.marks["layer2.1.conv1"] == prune(0.2)


def test_the_inspector_explains_the_selected_layer(panel: PlanPanel) -> None:
    panel.tree.select(("layer1.0.conv1",))
    shown = panel.inspector
    assert shown.heading.text() == "Block 1, convolution 1"
    assert shown.kind.text().replace("\N{ZERO WIDTH SPACE}", "") == "layer1.0.conv1 · Conv2d"
    assert "filter" in shown.sentence.text()
    assert "layer1.0.conv2 reads them" in shown.why.text()


def test_the_inspector_says_why_a_layer_cannot_be_pruned(panel: PlanPanel) -> None:
    panel.tree.select(("fc",))
    button = panel.inspector.marks.buttons[MarkKind.PRUNE]
    assert not button.isEnabled()
    assert "one channel per class" in button.toolTip()
    assert "one channel per class" in panel.inspector.why.text()
    assert not panel.inspector.ratio.isVisible()
    panel.tree.select(("relu",))
    assert not panel.inspector.marks.isVisible()
    assert "no parameters" in panel.inspector.why.text()


def test_the_inspector_says_what_keeps_a_ratio_from_being_followed(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.tree.select(("layer1.0.conv2",))
    qtbot.keyClicks(panel.tree, "r")
    panel.tree.select(("conv1",))
    qtbot.keyClicks(panel.tree, "p")
    assert "layer1.0.conv2" in panel.inspector.otherwise.text()
    assert "Protect" in panel.inspector.otherwise.text()
    assert "not pruned" in panel.notes.text()
    assert document.project.marks == {"layer1.0.conv2": PROTECT, "conv1": prune(0.5)}


def test_several_layers_show_their_sum_and_the_mark_they_share(
    panel: PlanPanel, qtbot: QtBot
) -> None:
    panel.tree.select(("conv1", "layer1.0.conv1"))
    assert panel.inspector.heading.text() == "2 rows selected"
    qtbot.keyClicks(panel.tree, "f")
    assert panel.inspector.marks.buttons[MarkKind.FREEZE].isChecked()
    panel.tree.select(("conv1", "fc"))
    assert not any(b.isChecked() for b in panel.inspector.marks.buttons.values())


def test_selecting_a_layer_tints_what_leaves_with_it_and_a_button_selects_it(
    panel: PlanPanel, qtbot: QtBot
) -> None:
    panel.tree.select(("layer1.0.conv1",))
    model = panel.tree.layer_model
    assert model.is_coupled(model.index_of("layer1.0.bn1"))
    assert not model.is_coupled(model.index_of("layer1.0.conv2"))
    click(qtbot, panel.inspector.coupled)
    assert panel.tree.selection.names() == ("layer1.0.conv1", "layer1.0.bn1")
    panel.tree.select(("layer1",))
    assert not model.is_coupled(model.index_of("layer1.0.bn1"))


def test_layers_are_shown_on_demand_and_that_is_remembered(
    panel: PlanPanel, document: Document, jobs: Jobs, qtbot: QtBot
) -> None:
    assert panel.tree.isVisible()
    shows = panel.shows_forecast
    assert not shows
    shown = panel.arrangement
    with qtbot.waitSignal(panel.forecast_moved):
        click(qtbot, panel.details)
    assert not panel.tree.isVisible()
    assert not panel.inspector.isVisible()
    assert panel.before_after.isVisible()
    shows = panel.shows_forecast
    assert shows
    later = PlanPanel(document, jobs)
    qtbot.addWidget(later)
    assert not later.details.isChecked()
    later.arrange(shown)
    assert later.details.isChecked()
    later.arrange(panel.arrangement)
    assert not later.details.isChecked()


def test_before_and_after_follow_the_plan(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    panel.details.setChecked(False)
    row = panel.before_after.macs
    assert row.bars[1].share == 0.0
    click(qtbot, panel.goal.fill)
    before, after = document.original_cost, document.forecast
    assert before is not None
    assert after is not None
    assert row.bars[1].share == pytest.approx(after.macs / before.macs)
    assert row.values[1].text() == macs_text(after.macs)
    assert not panel.before_after.latency.isVisible()
    assert panel.before_after.time_machine.isVisible()


def test_marks_stay_where_they_are_whatever_is_selected(panel: PlanPanel) -> None:
    places = set()
    for name in ("", "conv1", "layer1.0", "layer4.1.conv2", "layer3.0.downsample.0", "fc"):
        panel.tree.select((name,))
        QApplication.processEvents()
        button = panel.inspector.marks.buttons[MarkKind.TRAIN]
        places.add(button.mapTo(panel, QPoint(0, 0)).toTuple())
    assert len(places) == 1


def test_friendly_names_stand_beside_those_of_the_code(panel: PlanPanel) -> None:
    assert cell(panel, "layer2.0", Column.NAME) == "0 · Block 3"
    panel.tree.select(("layer2.0.conv2",))
    QApplication.processEvents()
    assert panel.inspector.heading.text() == "Block 3, convolution 2"
    assert "conv2 · Conv2d" in panel.inspector.kind.text()


def test_the_ratio_is_what_will_really_leave(panel: PlanPanel, document: Document) -> None:
    document.edit("", lambda project: set_marks(project, ("layer1.0.conv1",), prune(0.3)))
    assert document.project.pruning.multiple == 8
    assert cell(panel, "layer1.0.conv1", Column.CHANNELS) == "64 \N{RIGHTWARDS ARROW} 48"
    assert cell(panel, "layer1.0.conv1", Column.RATIO) == "25 %"
    assert cell(panel, "layer1.0", Column.RATIO) == ""


def test_a_plan_that_does_nothing_cannot_be_started_and_says_why(
    panel: PlanPanel, document: Document, qtbot: QtBot
) -> None:
    assert not panel.start.isEnabled()
    assert "Make a plan first" in panel.head.text.text()
    document.edit("", lambda project: set_marks(project, ("conv1",), FREEZE))
    assert not panel.start.isEnabled()
    click(qtbot, panel.goal.fill)
    assert panel.start.isEnabled()
    assert "Make a plan" not in panel.head.text.text()
    with qtbot.waitSignal(panel.next_requested):
        click(qtbot, panel.start)


def test_without_images_the_plan_can_be_made_but_not_started(
    panel: PlanPanel, document: Document
) -> None:
    document.open_project(Project(model=ModelChoice("resnet18")))
    document.loaded.take_network(opened_resnet())
    panel.goal.fill_in()
    assert document.project.marks
    assert not panel.start.isEnabled()
    assert panel.head.text.text() == "Pick images first."
    assert panel.start.toolTip() == "Pick images first."


def test_without_a_network_the_screen_says_what_to_do(
    qtbot: QtBot, jobs: Jobs, document: Document
) -> None:
    empty = Document()
    panel = PlanPanel(empty, jobs)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible()
    assert "model" in panel.empty.text.text()
    empty.open_project(document.project)
    assert panel.empty.isVisible()
    assert "Opening" in panel.empty.title.text()
    empty.loaded.take_network(opened_resnet())
    empty.loaded.take_images(images())
    assert not panel.empty.isVisible()
    assert panel.tree.filter.rowCount() == 1
    empty.open_project(Project())
    assert panel.empty.isVisible()


def test_ctrl_f_finds_layers_and_the_fields_narrow_the_tree_down(
    panel: PlanPanel, qtbot: QtBot
) -> None:
    panel.tree.setFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.search.text.hasFocus)
    qtbot.keyClicks(panel.search.text, "layer4.0.conv2")
    assert panel.tree.open_names() == {"", "layer4", "layer4.0"}
    panel.search.clear()
    panel.search.kind.setCurrentIndex(panel.search.kind.findData("Linear"))
    network = panel.tree.filter.index(0, 0)
    assert panel.tree.filter.rowCount(network) == 1
    panel.search.clear()
    assert panel.tree.filter.rowCount(network) == 10


def test_every_control_has_a_name_and_a_tooltip(panel: PlanPanel) -> None:
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.objectName(), button.text()
            assert button.toolTip(), button.text()


def test_in_a_small_window_nothing_beside_the_tree_is_cut_off(
    panel: PlanPanel, qtbot: QtBot
) -> None:
    panel.training.advanced.setChecked(True)
    panel.resize(768, 520)  # what a window of 960 by 640 leaves
    side = panel.findChild(SideArea)
    assert isinstance(side, SideArea)
    content = side.widget()
    assert content is not None
    qtbot.waitUntil(lambda: content.width() <= side.viewport().width())
    assert not panel.tree.isColumnHidden(Column.MARK)


def test_measured_sensitivity_gets_a_column_of_its_own(
    panel: PlanPanel, document: Document
) -> None:
    assert panel.tree.isColumnHidden(Column.SENSITIVITY)
    measured = Sensitivity(0.9, 100, {"layer1.0.conv1": {"0.3": 0.9, "0.5": 0.885}})
    document.edit("", lambda project: keep_sensitivity(project, measured))
    assert not panel.tree.isColumnHidden(Column.SENSITIVITY)
    shown = cell(panel, "layer1.0.conv1", Column.SENSITIVITY)
    assert shown == "\N{MINUS SIGN}1.5\N{NO-BREAK SPACE}points"
    assert cell(panel, "layer1.0.conv2", Column.SENSITIVITY) == ""
    document.undo_stack.undo()
    assert panel.tree.isColumnHidden(Column.SENSITIVITY)


def look_for(panel: PlanPanel, query: LayerQuery) -> None:
    panel.search.text.setText(query.text)
    panel.search.kind.setCurrentIndex(max(0, panel.search.kind.findData(query.kind)))
    panel.search.mark.setCurrentIndex(max(0, panel.search.mark.findData(str(query.mark or ""))))


QUERIES = [LayerQuery("conv1"), LayerQuery(kind="Conv2d"), LayerQuery("conv", mark=MarkKind.TRAIN)]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("rows", [("layer1",), ("layer1", "layer2.0"), ("",)])
def test_who_marks_while_a_search_is_on_is_told_that_only_what_is_seen_is_marked(
    panel: PlanPanel, document: Document, qtbot: QtBot, query: LayerQuery, rows: tuple[str, ...]
) -> None:
    hint = panel.inspector.hidden
    panel.tree.select(rows)
    assert not hint.isVisible()
    look_for(panel, query)
    assert hint.isVisible()
    seen, hidden = panel.tree.selection.targets(MarkKind.TRAIN), panel.tree.selection.hidden()
    assert str(len(seen)) in hint.text()
    assert str(hidden) in hint.text()
    panel.search.text.setFocus()
    click(qtbot, panel.inspector.marks.buttons[MarkKind.FREEZE])
    assert document.project.marks == dict.fromkeys(seen, FREEZE)
    panel.search.clear()
    assert not hint.isVisible()


def test_the_inspector_tells_the_state_of_the_whole_selection_while_a_search_is_on(
    panel: PlanPanel,
) -> None:
    panel.tree.select(("layer1",))
    look_for(panel, LayerQuery(kind="Conv2d"))
    panel.tree.marking.ask_for_kind(MarkKind.FREEZE)
    buttons = panel.inspector.marks.buttons
    assert not any(button.isChecked() for button in buttons.values())
    assert cell(panel, "layer1", Column.MARK) == "Mixed"
    panel.search.clear()
    assert not any(button.isChecked() for button in buttons.values())
    panel.tree.marking.ask_for_kind(MarkKind.FREEZE)
    assert buttons[MarkKind.FREEZE].isChecked()


def test_the_inspector_follows_rows_that_leave_the_search_by_their_mark(
    panel: PlanPanel, document: Document
) -> None:
    look_for(panel, LayerQuery("layer1", mark=MarkKind.TRAIN))
    panel.tree.select(("layer1.0.conv1", "layer1.0.conv2"))
    panel.tree.marking.ask_for_kind(MarkKind.FREEZE)
    assert len(document.project.marks) == 2
    names = panel.tree.selection.names()
    shown = panel.inspector.heading.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert "layer1.0.conv1" not in names
    assert shown == (names[0] if names else "No layer selected")


def test_a_removed_block_among_others_is_counted_as_removed(
    panel: PlanPanel, document: Document
) -> None:
    document.edit("", lambda project: set_marks(project, ("layer1.1",), REMOVE))
    panel.tree.select(("layer1.0", "layer1.1"))
    counts = dict(panel.tree.selection.summary().counts)
    assert counts == {MarkKind.TRAIN: 4, MarkKind.REMOVE: 4}


def test_a_search_does_not_outlive_its_project(panel: PlanPanel, document: Document) -> None:
    look_for(panel, LayerQuery("conv1", "Conv2d", MarkKind.TRAIN))
    document.edit("", lambda project: set_marks(project, ("layer1.0.conv1",), FREEZE))
    assert panel.search.query == LayerQuery("conv1", "Conv2d", MarkKind.TRAIN)
    document.open_project(Project(model=ModelChoice("resnet18")))
    assert panel.search.query == LayerQuery()
    document.loaded.take_network(opened_resnet())
    assert panel.tree.filter.query == LayerQuery()


def test_a_container_counts_the_heads_of_all_attention_in_it(
    panel: PlanPanel, document: Document
) -> None:
    opened = opened_swin()
    document.loaded.take_network(opened)
    inside = {heads.layer: len(heads.channels) for heads in opened.analysis.heads}
    assert len(inside) > 1
    for name in ("", *{layer.rpartition(".")[0] for layer in inside}):
        panel.tree.select((name,))
        words = panel.inspector.facts.findChildren(QLabel)
        texts = [label.text() for label in words if label.isVisible()]
        wanted = sum(count for layer, count in inside.items() if is_inside(layer, (name,)))
        assert texts[texts.index("Heads") + 1] == str(wanted)
