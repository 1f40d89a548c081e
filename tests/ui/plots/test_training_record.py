import numpy as np
import pytest

from slimstudio.engine.events import (
    BatchTrained,
    EpochFinished,
    Event,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)
from slimstudio.messages import Message
from slimstudio.ui.plots.training_record import MetricCurve, TrainingRecord


def epoch_of(phase: Phase, first: int, batches: int = 4) -> list[Event]:
    """One epoch from `first` to `first + 1`: accuracy 0.5 in batches, 0.6 and 0.7 at its end."""
    trained: list[Event] = [
        BatchTrained(phase, first * batches + index, first + index / batches, 1.0, 0.5)
        for index in range(1, batches + 1)
    ]
    return [*trained, EpochFinished(phase, first + 1, 0.9, 0.6, 0.8, 0.7)]


def whole_run() -> list[Event]:
    """Learn for one epoch, measure, prune, repair, tune for one epoch."""
    return [
        PhaseStarted(Phase.LEARN),
        *epoch_of(Phase.LEARN, 0),
        PhaseStarted(Phase.BASELINE),
        Measured(Phase.BASELINE, 1.0, 0.8, 0.72),
        PhaseStarted(Phase.PRUNE),
        Noted(Message("Removed half of the channels.")),
        PhaseStarted(Phase.REPAIR),
        Measured(Phase.REPAIR, 1.0, 1.5, 0.4),
        PhaseStarted(Phase.TUNE),
        *epoch_of(Phase.TUNE, 1),
        PhaseStarted(Phase.COMPARE),
        Measured(Phase.COMPARE, 2.0, 0.8, 0.7),
    ]


def test_batches_and_epochs_become_curves_over_the_epoch_axis() -> None:
    record = TrainingRecord.of(epoch_of(Phase.TUNE, 0))
    assert record.batches.epochs.tolist() == [0.25, 0.5, 0.75, 1.0]
    assert record.batches.accuracies.tolist() == [0.5] * 4
    assert record.training.losses.tolist() == [0.9]
    assert record.validation.accuracies.tolist() == [0.7]
    assert record.epoch == 1.0


def test_the_lines_of_the_original_and_of_the_compact_network_are_not_joined() -> None:
    record = TrainingRecord.of(whole_run())
    for curve in (record.batches, record.training, record.validation):
        assert np.isnan(curve.losses).sum() == 1
    assert record.validation.epochs.tolist() == [1.0, 1.0, 1.0, 2.0]
    np.testing.assert_array_equal(record.validation.accuracies, [0.7, np.nan, 0.4, 0.7])


def test_lines_are_not_joined_when_nothing_was_measured_after_repair() -> None:
    record = TrainingRecord.of([*epoch_of(Phase.LEARN, 0), *epoch_of(Phase.TUNE, 1)])
    np.testing.assert_array_equal(record.validation.accuracies, [0.7, np.nan, 0.7])


def test_the_original_s_accuracy_is_the_one_to_beat() -> None:
    assert TrainingRecord().baseline is None
    assert TrainingRecord.of(whole_run()).baseline == 0.72


def test_only_phases_that_train_cover_a_stretch_of_the_axis() -> None:
    spans = TrainingRecord.of(whole_run()).spans
    assert [(span.phase, span.start, span.end) for span in spans] == [
        (Phase.LEARN, 0.0, 1.0),
        (Phase.TUNE, 1.0, 2.0),
    ]


def test_progress_is_that_of_the_current_phase() -> None:
    step = Progress(Phase.LEARN, 3, 10, 4.0)
    events: list[Event] = [PhaseStarted(Phase.LEARN), step]
    assert TrainingRecord.of(events).progress == step
    later = TrainingRecord.of([*events, PhaseStarted(Phase.BASELINE)])
    assert later.progress is None
    assert later.phase is Phase.BASELINE


def test_the_log_knows_when_things_were_said_and_leaves_out_batches() -> None:
    now = [100.0]
    record = TrainingRecord(clock=lambda: now[0])
    record.add(PhaseStarted(Phase.PRUNE))
    now[0] = 102.5
    record.add(Progress(Phase.PRUNE, 1, 2))
    record.add(BatchTrained(Phase.TUNE, 1, 0.1, 1.0, 0.5))
    record.add(Noted(Message("Done.")))
    assert [(line.seconds, line.event) for line in record.log] == [
        (0.0, PhaseStarted(Phase.PRUNE)),
        (2.5, Noted(Message("Done."))),
    ]


def test_points_far_from_the_pointer_are_not_named() -> None:
    curve = MetricCurve()
    assert curve.nearest(0.0, 10.0) is None
    curve.append(1.0, 0.5, 0.9)
    curve.interrupt(1.0)
    curve.append(2.0, 0.4, 0.95)
    assert curve.nearest(1.2, 0.5) == (0.5, 0.9)
    assert curve.nearest(1.8, 0.5) == (0.4, 0.95)
    assert curve.nearest(9.0, 0.5) is None
    assert curve.nearest(-0.4, 0.5) is None


def test_the_latest_point_is_never_a_gap() -> None:
    curve = MetricCurve()
    assert curve.latest() is None
    curve.append(1.0, 0.5, 0.9)
    curve.interrupt(1.0)
    assert curve.latest() == (0.5, 0.9)


def test_a_curve_keeps_its_points_while_it_grows() -> None:
    curve = MetricCurve()
    for index in range(1000):
        curve.append(index, index / 2, 0.25)
    assert len(curve) == 1000
    np.testing.assert_array_equal(curve.epochs, np.arange(1000))
    np.testing.assert_array_equal(curve.losses, np.arange(1000) / 2)
    assert set(curve.accuracies.tolist()) == {0.25}


def test_what_a_plot_holds_does_not_change_under_it() -> None:
    curve = MetricCurve()
    curve.append(0.0, 1.0, 1.0)
    held = curve.losses
    for index in range(2000):
        curve.append(index, 7.0, 1.0)
    assert held.tolist() == [1.0]


def test_the_table_has_one_row_for_each_measured_value() -> None:
    lines = TrainingRecord.of(whole_run()).csv().splitlines()
    assert lines[0] == "kind,phase,epoch,loss,accuracy"
    assert lines[1] == "batch,learn,0.25,1,0.5"
    assert "training,learn,1,0.9,0.6" in lines
    assert "measured,baseline,1,0.8,0.72" in lines
    assert "measured,repair,1,1.5,0.4" in lines
    assert lines[-1] == "measured,compare,2,0.8,0.7"
    assert len(lines) == 1 + 2 * 4 + 2 * 2 + 3


@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_table_still_has_its_header(count: int) -> None:
    record = TrainingRecord.of([PhaseStarted(Phase.LEARN)] * count)
    assert record.csv() == "kind,phase,epoch,loss,accuracy\n"


def test_a_run_that_goes_on_has_no_gap_in_its_line_of_batches() -> None:
    record = TrainingRecord()
    for epoch in (1.0, 2.0):  # told again, without batches
        record.add(EpochFinished(Phase.TUNE, epoch, 0.5, 0.8, 0.6, 0.7))
    record.add(BatchTrained(Phase.TUNE, 9, 2.5, 0.4, 0.9))
    record.add(EpochFinished(Phase.TUNE, 3.0, 0.4, 0.9, 0.5, 0.8))
    known = np.isfinite(record.batches.losses)
    assert record.batches.epochs[known].tolist() == [1.0, 2.0, 2.5]
    rows = record.csv().splitlines()
    assert sum(row.startswith("batch") for row in rows) == 1  # what was measured, and no more


def test_of_a_run_that_is_over_no_batches_are_made_up() -> None:
    record = TrainingRecord.of([EpochFinished(Phase.TUNE, 1.0, 0.5, 0.8, 0.6, 0.7)])
    assert not np.isfinite(record.batches.losses).any()
