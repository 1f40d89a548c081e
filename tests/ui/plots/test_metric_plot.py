import pytest
from pytestqt.qtbot import QtBot

from slimstudio.engine.events import EpochFinished, Phase
from slimstudio.ui.plots.metric_plot import Metric, MetricPlot, loss_text, round_step
from slimstudio.ui.plots.training_record import TrainingRecord


@pytest.mark.parametrize(
    ("least", "step"),
    [(0.1, 1), (1, 1), (1.1, 2), (3, 5), (6, 10), (11, 20), (62.5, 100), (101, 200), (201, 500)],
)
def test_ticks_are_round(least: float, step: float) -> None:
    assert round_step(least) == step


@pytest.mark.parametrize(
    ("loss", "text"), [(2.345, "2.35"), (12.0, "12.00"), (0.0421, "0.042"), (1.03e-6, "< 0.001")]
)
def test_a_loss_is_written_as_people_read_it(loss: float, text: str) -> None:
    assert loss_text(loss) == text


def test_markers_thin_out_where_there_are_hundreds_of_epochs(qtbot: QtBot) -> None:
    plot = MetricPlot(Metric.ACCURACY)
    qtbot.addWidget(plot)
    record = TrainingRecord()
    for epoch in range(1, 501):
        record.add(EpochFinished(Phase.TUNE, epoch, 1.0, 0.5, 1.0, 0.5))
        if epoch in (10, 500):
            plot.show_record(record, epoch)
            shown = plot.training.opts["symbolSize"]
            assert (shown > 0) is (epoch == 10)
