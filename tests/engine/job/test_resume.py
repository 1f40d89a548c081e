"""However often a job is interrupted, it ends as if it had not been."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import EpochFinished, Measured, Noted, Phase, PhaseStarted
from slimstudio.engine.job import saving
from slimstudio.engine.job.described import JOB, TRAINING
from slimstudio.engine.job.run import carry_out, keep_best
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.training.settings import Mixing
from slimstudio.errors import Cancelled, TrainingError
from tests.engine.job.jobs import (
    GOES_ON,
    PRUNING,
    SETTINGS,
    Interrupting,
    pixels,
    same_bits,
    task,
    tensors,
    until_done,
)

evaluate = CLASSIFICATION.evaluate


@pytest.fixture(scope="module", name="whole")
def _whole() -> tuple[Outcome, Interrupting]:
    control = Interrupting()
    with thread_count(1):
        return carry_out(task(), control, None), control


def _interrupted(folder: Path, batches: int) -> Interrupting:
    control = Interrupting(batches)
    with pytest.raises(Cancelled), thread_count(1):
        carry_out(task(), control, Checkpoints(folder))
    return control


@pytest.mark.parametrize("batches", [1, 4])
def test_stopping_after_any_batch_changes_no_bit(
    whole: tuple[Outcome, Interrupting], tmp_path: Path, batches: int
) -> None:
    with thread_count(1):
        outcome, interruptions = until_done(task(), tmp_path, batches)
    assert interruptions >= 14 // batches
    assert same_bits(tensors(outcome), tensors(whole[0]))
    assert outcome.before.evaluation.answers == whole[0].before.evaluation.answers
    assert outcome.after.evaluation.loss == whole[0].after.evaluation.loss
    assert outcome.after.macs == whole[0].after.macs


def test_both_networks_are_judged_by_the_test_images_once_they_are_finished(
    whole: tuple[Outcome, Interrupting],
) -> None:
    control = Interrupting()
    with thread_count(1):
        outcome = carry_out(task(test=pixels(30, 2)), control, None)
    # Nothing is chosen by them: all else is as it is without them.
    assert same_bits(tensors(outcome), tensors(whole[0]))
    assert [one for one in control.told if isinstance(one, Measured)] == [
        one for one in whole[1].told if isinstance(one, Measured)
    ]
    for network, card in (
        (outcome.original, outcome.before),
        (outcome.compact, outcome.after),
    ):
        alone = evaluate(network.module, pixels(30, 2), network.recipe.preprocessing, Unattended())
        assert card.test is not None
        assert card.test.answers == alone.answers
        assert card.test.accuracy > 0.5
    assert whole[0].before.test is None


def test_stopping_changes_no_bit_where_the_frozen_part_is_computed_beforehand(
    tmp_path: Path,
) -> None:
    marks = {"0": FREEZE, "1": FREEZE, "3": prune(0.25)}
    settings = replace(SETTINGS, mixing=Mixing.NONE, views=2)
    with thread_count(1):
        whole = carry_out(task(settings, marks=marks), Interrupting(), None)
        outcome, _ = until_done(task(settings, marks=marks), tmp_path / "run", 2)
    assert same_bits(tensors(outcome), tensors(whole))


def test_whoever_watches_again_is_told_what_happened_before(
    whole: tuple[Outcome, Interrupting], tmp_path: Path
) -> None:
    _interrupted(tmp_path, 7)
    control = Interrupting()
    carry_out(task(), control, Checkpoints(tmp_path))
    assert GOES_ON in control.told
    assert [event for event in control.told if event != GOES_ON] == whole[1].told


def test_a_stop_loses_no_batch(tmp_path: Path) -> None:
    before = _interrupted(tmp_path, 7)
    after = _interrupted(tmp_path, 1)
    assert before.steps == [1, 2, 3, 4, 5, 6, 7]
    assert after.steps == [*before.steps, 8]


def test_a_pause_saves_before_it_holds_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The first batch is saved to see what that costs, and nothing else would be for a while.
    monkeypatch.setattr(saving, "_SHARE", 1e-9)

    class Held(Interrupting):
        @property
        def paused(self) -> bool:
            return len(self.steps) == 2

        def check(self) -> None:
            if self.paused:
                raise RuntimeError("the battery is empty")

    control = Held()
    with pytest.raises(RuntimeError, match="battery"):
        carry_out(task(), control, Checkpoints(tmp_path))
    saved = Checkpoints(tmp_path).read().training
    assert saved is not None
    assert saved.place.batch == 2


def test_it_goes_on_with_the_number_of_threads_that_it_began_with(tmp_path: Path) -> None:
    _interrupted(tmp_path, 7)
    counts = set()

    class Counting(Interrupting):
        def check(self) -> None:
            if GOES_ON in self.events:
                counts.add(torch.get_num_threads())
            super().check()

    with pytest.raises(Cancelled), thread_count(2):
        carry_out(task(), Counting(2), Checkpoints(tmp_path))
    assert counts == {1}


@pytest.mark.parametrize(
    "other",
    [
        task(replace(SETTINGS, seed=1)),
        task(replace(SETTINGS, learning_rate=0.01)),
        task(pruning=replace(PRUNING, rounds=1)),
        task(images=51),
    ],
)
def test_another_job_begins_anew_and_says_so(tmp_path: Path, other: object) -> None:
    _interrupted(tmp_path, 7)
    control = Interrupting(1)
    assert isinstance(other, type(task()))
    with pytest.raises(Cancelled):
        carry_out(other, control, Checkpoints(tmp_path))
    assert "begins anew" in next(str(e.message) for e in control.told if isinstance(e, Noted))
    assert PhaseStarted(Phase.LEARN) in control.told


@pytest.mark.parametrize("name", [JOB, TRAINING])
def test_a_damaged_checkpoint_costs_work_but_never_the_result(
    whole: tuple[Outcome, Interrupting], tmp_path: Path, name: str
) -> None:
    _interrupted(tmp_path, 7)
    content = bytearray((tmp_path / name).read_bytes())
    content[-20] ^= 1
    (tmp_path / name).write_bytes(content)
    with thread_count(1):
        outcome = carry_out(task(), Interrupting(), Checkpoints(tmp_path))
    assert same_bits(tensors(outcome), tensors(whole[0]))


def test_a_full_disk_keeps_the_checkpoint_before_and_says_so_once(
    whole: tuple[Outcome, Interrupting], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _interrupted(tmp_path, 7)
    kept = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    control = Interrupting()
    outcome = carry_out(task(), control, Checkpoints(tmp_path))
    said = [
        str(e.message)
        for e in control.told
        if isinstance(e, Noted) and "disk is full" in str(e.message)
    ]
    assert len(said) == 1
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == kept
    assert same_bits(tensors(outcome), tensors(whole[0]))


def test_a_finished_job_is_there_until_it_is_discarded(tmp_path: Path) -> None:
    checkpoints = Checkpoints(tmp_path / "run")
    first = carry_out(task(), Interrupting(), checkpoints)
    control = Interrupting()
    again = carry_out(task(), control, checkpoints)
    assert same_bits(tensors(first), tensors(again))
    assert again.after.evaluation.answers == first.after.evaluation.answers
    checkpoints.discard()
    assert not (tmp_path / "run").exists()
    assert checkpoints.describe() is None


# -- keeping the best so far --------------------------------------------------------------------


def test_the_best_so_far_can_be_kept_and_is_measured(tmp_path: Path) -> None:
    before = _interrupted(tmp_path, 6 + 6 + 2)  # in the second epoch after the last round
    control = Interrupting()
    outcome = keep_best(task(), control, Checkpoints(tmp_path))
    answers = [
        event.validation_accuracy
        for event in before.told
        if isinstance(event, EpochFinished) and event.phase is Phase.TUNE
    ]
    assert outcome.after.evaluation.accuracy >= answers[-1]
    assert outcome.after.macs < outcome.before.macs
    assert outcome.after.latency.median_ms > 0
    assert PhaseStarted(Phase.COMPARE) in control.told
    described = Checkpoints(tmp_path).describe()
    assert described is not None
    assert described.pruned


def test_without_a_compact_network_there_is_nothing_to_keep(tmp_path: Path) -> None:
    _interrupted(tmp_path, 2)
    described = Checkpoints(tmp_path).describe()
    assert described is not None
    assert not described.pruned
    assert described.phase is Phase.LEARN
    with pytest.raises(TrainingError, match="no compact network yet"):
        keep_best(task(), Interrupting(), Checkpoints(tmp_path))
