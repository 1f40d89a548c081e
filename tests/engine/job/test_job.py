"""Gradual pruning ends where pruning at once does, and says what each round does."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.events import Measured, Noted, Phase, PhaseStarted
from slimstudio.engine.job.prune_round import prune_round
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.task import Task
from slimstudio.engine.marks import prune
from slimstudio.engine.models.network import Network
from slimstudio.engine.planning.identities import plan_of_round
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.settings import PruningSettings, Ramp
from tests.engine.job.jobs import (
    PRUNING,
    SETTINGS,
    Interrupting,
    network,
    pixels,
    same_bits,
    task,
    tensors,
    until_done,
)

_QUICK = replace(SETTINGS, learn_epochs=1, tune_epochs=0)


def _widths(made: Network) -> list[int]:
    return [m.out_channels for m in made.module.modules() if isinstance(m, nn.Conv2d)]


@pytest.mark.parametrize("ramp", Ramp)
@pytest.mark.parametrize("multiple", [1, 4])
def test_rounds_end_where_pruning_at_once_does(ramp: Ramp, multiple: int) -> None:
    pruning = PruningSettings(rounds=4, ramp=ramp, multiple=multiple)
    work = task(_QUICK, pruning)
    made = work.network
    widths = []
    for at, stage in enumerate(s for s in work.stages if s.phase is Phase.PRUNE):
        made = prune_round(work, made, stage.share, Unattended(), last=at == 3)
        widths.append(_widths(made))
    at_once = select(work.analysis, work.plan.ratios, multiple=multiple)
    left = [16 - int(at_once[work.analysis.groups[i].channels].sum()) for i in (0, 1)]
    assert widths[-1] == left
    assert widths[0] != widths[-1]
    assert all(one >= other for one, other in zip(widths[0], widths[-1], strict=True))


def test_a_round_with_too_small_a_share_removes_nothing_and_says_so() -> None:
    work = task(_QUICK, PruningSettings(rounds=10))
    control = Interrupting()
    made = prune_round(work, work.network, 0.01, control, last=False)
    assert _widths(made) == [16, 16]
    assert made.module is not work.network.module
    assert any(isinstance(e, Noted) and "removes nothing" in str(e.message) for e in control.told)


def test_a_share_of_a_plan_counts_what_is_gone_already() -> None:
    analysis = analyse(network().module, 16)
    plan = resolve(analysis, {"0": prune(0.5)})
    assert plan_of_round(plan, analysis, analysis, 0.5).ratios == pytest.approx({0: 0.25})
    gone = np.zeros(analysis.channel_count, dtype=bool)
    gone[analysis.groups[0].channels[:4]] = True
    smaller = nn.Sequential(nn.Conv2d(3, 12, 3), nn.ReLU(), nn.Conv2d(12, 3, 3))
    whole = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.Conv2d(16, 3, 3))
    before, now = analyse(whole, 16), analyse(smaller, 16)
    rest = plan_of_round(resolve(before, {"0": prune(0.5)}), before, now, 1.0)
    assert rest.ratios == pytest.approx({0: 1 - 8 / 12})
    assert not plan_of_round(resolve(before, {"0": prune(0.5)}), before, now, 0.5).ratios


def test_every_round_is_measured_and_the_last_one_is_fine_tuned() -> None:
    control = Interrupting()
    outcome = carry_out(task(), control, None)
    phases = [event.phase for event in control.told if isinstance(event, PhaseStarted)]
    assert phases == [
        Phase.LEARN, Phase.BASELINE,
        Phase.PRUNE, Phase.REPAIR, Phase.TUNE, Phase.PRUNE, Phase.REPAIR, Phase.TUNE,
        Phase.COMPARE,
    ]  # fmt: skip
    measured = [(e.phase, e.epoch) for e in control.told if isinstance(e, Measured)]
    assert measured == [
        (Phase.BASELINE, 2.0),
        (Phase.PRUNE, 2.0), (Phase.REPAIR, 2.0),
        (Phase.PRUNE, 3.0), (Phase.REPAIR, 3.0),
    ]  # fmt: skip
    assert outcome.after.evaluation.accuracy > 0.9


def test_too_few_images_for_repair_are_no_reason_to_give_up() -> None:
    work = task(_QUICK, PruningSettings(multiple=1))
    few = Task(
        work.network,
        Dataset(pixels(12, 0), pixels(12, 1)),
        work.analysis,
        work.marks,
        _QUICK,
        PruningSettings(multiple=1),
    )
    control = Interrupting()
    assert _widths(prune_round(few, few.network, 1.0, control, last=True)) == [8, 12]
    notes = [event.message for event in control.told if isinstance(event, Noted)]
    assert any("too few training images to repair" in str(note) for note in notes)
    assert any("judged by their weights alone" in str(note) for note in notes)


# -- sparsity before pruning --------------------------------------------------------------------


def test_emptied_channels_leave_and_the_original_stays_as_it_learned(tmp_path: Path) -> None:
    pruning = replace(PRUNING, rounds=1, sparsity=0.5)
    work = task(pruning=pruning)
    control = Interrupting()
    with_sparsity = carry_out(work, control, None)
    phases = [event.phase for event in control.told if isinstance(event, PhaseStarted)]
    assert phases[2] is Phase.SPARSIFY
    plain = carry_out(task(pruning=replace(pruning, sparsity=0.0)), Unattended(), None)
    learned, same = (one.original.module.state_dict() for one in (with_sparsity, plain))
    assert all(torch.equal(learned[name], same[name]) for name in learned)
    interrupted, _ = until_done(work, tmp_path, 3)
    assert same_bits(tensors(interrupted), tensors(with_sparsity))
