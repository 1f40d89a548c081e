"""A job that heals: after repair, bit-exact, in its last round, and never for the worse."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Event, Noted, Phase, Progress
from slimstudio.engine.importance.calibration import calibration_of
from slimstudio.engine.job.prune_round import prune_round
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.job.stages import heals
from slimstudio.engine.job.task import Task
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.reconstruction.reconstruct import judging
from slimstudio.errors import Cancelled
from tests.engine.job.jobs import PRUNING, SETTINGS, Interrupting, same_bits, task, tensors
from tests.engine.watching import Watcher

HEALING = replace(PRUNING, heal=True, calibration_images=96, rounds=1)
QUICK = replace(SETTINGS, learn_epochs=1, tune_epochs=0)


def told(events: list[Event]) -> list[str]:
    return [str(one.message) for one in events if isinstance(one, Noted)]


def healing(rounds: int = 1, images: int = 96) -> Task:
    return task(QUICK, replace(HEALING, rounds=rounds), images)


def divergence(work: Task, made: Network) -> float:
    """Compare a round's network with what it was made from, on images that nothing learned from."""
    preprocessing = work.network.recipe.preprocessing
    seed = work.training.seed
    _, judge = judging(calibration_of(work.dataset.train, preprocessing, 96, seed))
    with torch.no_grad():
        wanted, given = (
            torch.cat([one.module(batch.images) for batch in judge.batches()]).log_softmax(1)
            for one in (work.network, made)
        )
    return float((wanted.exp() * (wanted - given)).sum(1).mean())


def test_a_round_that_heals_is_no_further_from_the_original() -> None:
    work = healing()
    repaired = replace(work, pruning=replace(work.pruning, heal=False))
    watcher = Watcher()
    before, after = (
        divergence(one, prune_round(one, one.network, 1.0, control, last=True))
        for one, control in ((repaired, Unattended()), (work, watcher))
    )
    assert after <= before
    said = [one for one in told(watcher.events) if "ealing" in one or "Healed" in one]
    assert len(said) == 1
    assert ("Healed" in said[0]) is (after < before)
    assert any(one.phase is Phase.REPAIR for one in watcher.of(Progress))


def test_it_heals_in_the_last_round_alone() -> None:
    control = Interrupting()
    with thread_count(1):
        carry_out(healing(rounds=2), control, None)
    said = [one for one in told(control.events) if "Healed" in one or "Healing" in one]
    assert len(said) == 1


def test_it_does_not_heal_where_fine_tuning_follows() -> None:
    control = Interrupting()
    with thread_count(1):
        carry_out(task(replace(QUICK, tune_epochs=1), HEALING, 96), control, None)
    assert not any("Healed" in one or "Healing" in one for one in told(control.events))


def test_whether_a_job_heals_is_known_from_its_settings() -> None:
    assert heals(QUICK, PruningSettings(), labelled=True)
    assert heals(replace(QUICK, tune_epochs=1), PruningSettings(), labelled=False)
    for training, pruning in (
        (replace(QUICK, tune_epochs=1), PruningSettings()),
        (QUICK, PruningSettings(heal=False)),
        (QUICK, PruningSettings(repair=False)),
    ):
        assert not heals(training, pruning, labelled=True)


def test_few_images_are_not_learned_by_heart() -> None:
    control = Interrupting()
    with thread_count(1):
        carry_out(healing(images=48), control, None)
    assert any("too few training images to heal" in one for one in told(control.events))


class Halting(Interrupting):
    """Stops while the network heals."""

    def __init__(self, checks: int) -> None:
        super().__init__()
        self._left = checks
        self._repaired = False

    def report(self, event: Event) -> None:
        super().report(event)
        self._repaired |= isinstance(event, Noted) and str(event.message).startswith("Repaired")

    def check(self) -> None:
        self._left -= self._repaired
        if self._left < 0:
            raise Cancelled


def test_a_job_that_is_stopped_while_it_heals_ends_with_the_same_bits(tmp_path: Path) -> None:
    work = healing()
    with thread_count(1):
        whole = carry_out(work, Interrupting(), None)
        with pytest.raises(Cancelled):
            carry_out(work, Halting(20), Checkpoints(tmp_path))
        resumed = carry_out(work, Interrupting(), Checkpoints(tmp_path))
    assert same_bits(tensors(whole), tensors(resumed))
