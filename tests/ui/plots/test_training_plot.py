from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from slimstudio.engine.events import BatchTrained, EpochFinished, Measured, Phase, PhaseStarted
from slimstudio.errors import ExportError
from slimstudio.session.settings import Theme as ThemeChoice
from slimstudio.ui.colours import DARK, LIGHT
from slimstudio.ui.plots.metric_plot import target_pen
from slimstudio.ui.plots.plot_values import ValuesTable
from slimstudio.ui.plots.training_plot import TrainingPlot
from slimstudio.ui.plots.training_record import TrainingRecord
from slimstudio.ui.theme import theme
from tests.ui.plots.test_training_record import whole_run


@pytest.fixture
def plot(qtbot: QtBot) -> TrainingPlot:
    made = TrainingPlot()
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.show()
    return made


def show_whole_run(plot: TrainingPlot) -> TrainingRecord:
    record = TrainingRecord.of(whole_run())
    plot.show_record(record, planned_epochs=2)
    plot.draw()
    return record


def test_the_curves_show_the_record_s_values(plot: TrainingPlot) -> None:
    record = show_whole_run(plot)
    epochs, losses = plot.loss.validation.getData()
    np.testing.assert_array_equal(epochs, record.validation.epochs)
    np.testing.assert_array_equal(losses, record.validation.losses)
    _, accuracies = plot.accuracy.training.getData()
    np.testing.assert_array_equal(accuracies, record.training.accuracies * 100)


def test_training_and_validation_differ_in_dashes_and_marker_not_only_in_colour(
    plot: TrainingPlot,
) -> None:
    training, validation = plot.loss.training.opts, plot.loss.validation.opts
    assert training["pen"].dashPattern() != validation["pen"].dashPattern()
    assert training["symbol"] != validation["symbol"]


def test_batches_are_drawn_thinner_and_fainter_than_epochs(plot: TrainingPlot) -> None:
    batch, epoch = plot.loss.batches.opts["pen"], plot.loss.training.opts["pen"]
    assert batch.widthF() < epoch.widthF()
    assert batch.color().alpha() < epoch.color().alpha()


def test_the_accuracy_to_beat_appears_once_it_is_known(plot: TrainingPlot) -> None:
    plot.show_record(TrainingRecord(), planned_epochs=2)
    plot.draw()
    assert not plot.accuracy.target.isVisible()
    assert plot.legend.meaning(plot.samples[target_pen]) == "accuracy to beat"
    show_whole_run(plot)
    assert plot.accuracy.target.value() == pytest.approx(72)
    assert plot.accuracy.target.isVisible()
    assert plot.legend.meaning(plot.samples[target_pen]) == "accuracy to beat: 72.0 %"
    assert not plot.loss.target.isVisible()


def test_each_training_phase_is_shaded_and_named(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    assert plot.loss.spans == [("learning", 0, 1), ("tuning after pruning", 1, 2)]


def test_another_run_takes_the_shades_of_the_last_one_away(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    plot.show_record(TrainingRecord(), planned_epochs=3)
    plot.draw()
    assert plot.loss.spans == []
    assert len(plot.loss.batches.getData()[0] or ()) == 0


def test_many_events_cause_one_drawing(plot: TrainingPlot, qtbot: QtBot) -> None:
    record = TrainingRecord()
    plot.show_record(record, planned_epochs=1)
    plot.draw()
    drawn: list[int] = []
    plot.loss.batches.sigPlotChanged.connect(lambda *_: drawn.append(1))
    for step in range(500):
        record.add(BatchTrained(Phase.TUNE, step, step / 500, 1.0, 0.5))
        plot.refresh()
    qtbot.waitUntil(lambda: bool(drawn))
    qtbot.wait(120)
    assert len(drawn) == 1
    assert len(plot.loss.batches.getData()[0]) == 500


def test_nothing_is_drawn_when_nothing_changed(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    drawn: list[int] = []
    plot.loss.batches.sigPlotChanged.connect(lambda *_: drawn.append(1))
    plot.draw()
    assert drawn == []


def test_a_hundred_thousand_batches_are_thinned_for_the_screen(plot: TrainingPlot) -> None:
    record = TrainingRecord()
    for step in range(100_000):
        record.add(BatchTrained(Phase.TUNE, step, step / 10_000, 1 / (1 + step), 0.5))
    plot.show_record(record, planned_epochs=10)
    plot.draw()
    shown, _ = plot.loss.batches.getData()
    assert 0 < len(shown) < 10_000
    assert len(plot.loss.batches.getOriginalDataset()[0]) == 100_000


def test_the_crosshair_says_the_values_nearest_to_it(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    plot.point_at(1.1)
    assert plot.loss.crosshair.isVisible()
    assert plot.accuracy.crosshair.value() == pytest.approx(1.1)
    assert "epoch 1.1" in plot.loss.readout.text()
    assert "validation 1.5" in plot.loss.readout.text()
    assert "validation 40.0 %" in plot.accuracy.readout.text()


def test_moving_over_one_plot_moves_the_crosshair_of_both(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    box = plot.loss.view.getViewBox()
    plot.loss.view.scene().sigMouseMoved.emit(box.mapViewToScene(QPointF(1.5, 1.0)))
    assert plot.accuracy.crosshair.isVisible()
    assert plot.accuracy.crosshair.value() == pytest.approx(1.5, abs=0.02)


def test_without_the_pointer_the_latest_values_are_said(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    plot.point_at(0.2)
    plot.unpoint()
    assert not plot.loss.crosshair.isVisible()
    assert plot.accuracy.readout.text() == "training 60.0 %  ·  validation 70.0 %"


def test_zooming_stops_following_until_everything_is_shown_again(plot: TrainingPlot) -> None:
    record = show_whole_run(plot)
    box = plot.loss.view.getViewBox()
    box.setXRange(0.5, 0.7, padding=0)
    box.sigRangeChangedManually.emit(box.state["mouseEnabled"])
    record.add(EpochFinished(Phase.TUNE, 3.0, 0.5, 0.8, 0.6, 0.8))
    plot.refresh()
    plot.draw()
    assert box.viewRange()[0] == pytest.approx([0.5, 0.7])
    plot.show_everything()
    plot.draw()
    assert box.viewRange()[0][1] >= 3.0


def test_the_plots_follow_the_theme(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    try:
        theme.choose(ThemeChoice.DARK)
        assert plot.loss.training.opts["pen"].color().name() == DARK.series[0]
        assert plot.loss.view.backgroundBrush().color().name() == DARK.surface
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert plot.loss.training.opts["pen"].color().name() == LIGHT.series[0]


def test_picture_and_values_are_saved(plot: TrainingPlot, tmp_path: Path) -> None:
    record = show_whole_run(plot)
    plot.save_picture(tmp_path / "a.png")
    plot.save_values(tmp_path / "a.csv")
    assert QImage(str(tmp_path / "a.png")).width() >= plot.width()
    assert (tmp_path / "a.csv").read_text("utf-8") == record.csv()


def test_a_folder_that_is_not_there_is_an_error_with_a_way_out(
    plot: TrainingPlot, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=r"a\.png could not be written\. .*folder"):
        plot.save_picture(tmp_path / "none" / "a.png")
    with pytest.raises(ExportError, match=r"a\.csv could not be written\. .*folder"):
        plot.save_values(tmp_path / "none" / "a.csv")


def test_the_context_menu_offers_picture_and_values(plot: TrainingPlot) -> None:
    menu = plot.menu()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Show everything",
        "Save picture as PNG…",
        "Save values as CSV…",
        "Show values as a table…",
    ]
    menu.deleteLater()


def test_a_measurement_before_learning_does_not_shade_anything(plot: TrainingPlot) -> None:
    record = TrainingRecord.of([Measured(Phase.BASELINE, 0.0, 0.1, 0.9)])
    plot.show_record(record, planned_epochs=1)
    plot.draw()
    assert plot.loss.spans == []
    assert plot.accuracy.target.value() == pytest.approx(90)


def test_keys_zoom_move_and_show_everything_again(plot: TrainingPlot, qtbot: QtBot) -> None:
    view, box = plot.loss.view, plot.loss.view.getViewBox()
    view.setFocus()

    def width() -> float:
        (left, right), _ = box.viewRange()
        return float(right - left)

    before = width()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert width() < before
    assert not plot.loss.following
    left = box.viewRange()[0][0]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert box.viewRange()[0][0] > left
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert plot.loss.following


def test_what_the_curves_say_is_told_in_words_and_as_a_table(plot: TrainingPlot) -> None:
    record = TrainingRecord.of(
        [
            PhaseStarted(Phase.LEARN),
            EpochFinished(Phase.LEARN, 1, 1.5, 0.5, 1.75, 0.4),
            EpochFinished(Phase.LEARN, 2, 0.5, 0.9, 0.75, 0.8),
        ]
    )
    plot.show_record(record, 2)
    plot.draw()
    told = plot.loss.view.accessibleDescription()
    assert "0.75" in told
    assert "80" in told
    plot.show_values()
    shown = plot.findChild(ValuesTable)
    assert isinstance(shown, ValuesTable)
    row = [shown.table.item(shown.table.rowCount() - 1, column) for column in range(5)]
    assert [cell.text() if cell else "" for cell in row] == [
        *("2", "0.500", "90.0\N{NO-BREAK SPACE}%", "0.750", "80.0\N{NO-BREAK SPACE}%")
    ]
    shown.close()


def test_where_nobody_said_what_is_right_it_speaks_of_agreement(plot: TrainingPlot) -> None:
    show_whole_run(plot)
    assert plot.accuracy.view.accessibleName() == "Accuracy in %"
    record = TrainingRecord.of(whole_run(), labelled=False)
    plot.show_record(record, planned_epochs=2)
    plot.draw()
    table = ValuesTable(record, plot).table
    model, across = table.model(), Qt.Orientation.Horizontal
    heads = [str(model.headerData(at, across)) for at in range(table.columnCount())]
    said = [
        plot.accuracy.view.accessibleName(),
        plot.accuracy.view.accessibleDescription(),
        *heads,
    ]
    assert sum("greement" in one for one in said) == 4
    assert not any("accura" in one.casefold() for one in said)
