from dataclasses import replace

import pytest

from slimstudio.engine.data.pixels import Dataset, LoadedImages
from slimstudio.engine.events import Phase, PhaseStarted, Progress
from slimstudio.engine.measure.facts import TrainingWork
from slimstudio.session.edits import set_pruning, set_training
from slimstudio.ui.plan.run_time import run_seconds
from slimstudio.ui.run.run_clock import RunClock
from tests.ui import scenes


class Hand:
    """A clock that somebody turns."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


EXPECTED = {Phase.BASELINE: 10.0, Phase.PRUNE: 20.0, Phase.TUNE: 70.0}


def test_what_is_left_is_the_rest_of_the_stage_and_all_later_ones() -> None:
    hand = Hand()
    clock = RunClock(EXPECTED, clock=hand)
    assert clock.left() == 100.0
    clock.take([PhaseStarted(Phase.BASELINE)])
    hand.now += 4
    assert clock.left() == 96.0
    clock.take([PhaseStarted(Phase.TUNE)])
    assert clock.stage_left() is None
    clock.take([Progress(Phase.TUNE, 1, 10, 60.0)])
    hand.now += 1
    assert clock.stage_left() == 59.0
    assert clock.left() == 59.0
    hand.now += 100
    assert clock.left() == 0.0


def test_a_computer_that_is_slower_than_expected_is_believed() -> None:
    hand = Hand()
    clock = RunClock(EXPECTED, clock=hand)
    clock.take([PhaseStarted(Phase.BASELINE)])
    hand.now += 20  # twice as long
    clock.take([PhaseStarted(Phase.PRUNE)])
    assert clock.left() == pytest.approx(2 * (20 + 70))


def test_no_time_goes_by_while_it_is_held_and_it_goes_on_after_an_interruption() -> None:
    hand = Hand()
    clock = RunClock(EXPECTED, before=300.0, clock=hand)
    hand.now += 5
    clock.hold(held=True)
    hand.now += 1000
    assert clock.seconds == 305.0
    clock.hold(held=False)
    hand.now += 1
    assert clock.seconds == 306.0


def test_nothing_is_foretold_before_this_computer_was_timed() -> None:
    document = scenes.ready_document()
    assert run_seconds(document) == {}
    assert RunClock(run_seconds(document)).left() is None
    document.take_facts(replace(document.facts, training=TrainingWork(0.1)))
    short = run_seconds(document)
    assert short[Phase.TUNE] > 0
    assert short[Phase.LEARN] == 0
    twice = replace(document.project.training, tune_epochs=2)
    document.edit("", lambda project: set_training(project, twice))
    assert run_seconds(document)[Phase.TUNE] == pytest.approx(2 * short[Phase.TUNE])


def test_healing_is_foretold_where_nothing_is_fine_tuned() -> None:
    document = scenes.ready_document()
    many = Dataset(scenes.pixels(96, "train"), scenes.pixels(6, "held-back"))
    document.loaded.take_images(LoadedImages(many, ()))
    document.take_facts(replace(document.facts, training=TrainingWork(0.1)))
    repair = run_seconds(document)[Phase.REPAIR]
    untuned = replace(document.project.training, tune_epochs=0)
    document.edit("", lambda project: set_training(project, untuned))
    assert run_seconds(document)[Phase.REPAIR] > repair
    never = replace(document.project.pruning, heal=False)
    document.edit("", lambda project: set_pruning(project, never))
    assert run_seconds(document)[Phase.REPAIR] == pytest.approx(repair)
