"""A job computes on one device: importance, repair and judging where training is."""

from dataclasses import replace

import pytest
import torch
from torch import nn

from slimstudio.engine import device
from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.engine.job import job
from slimstudio.engine.job.job import Job
from slimstudio.engine.job.prune_round import prune_round
from slimstudio.engine.job.saving import Record, Saving
from slimstudio.engine.job.stages import JobStage
from tests.engine.job.jobs import PRUNING, network, pixels, task
from tests.engine.pretend_card import CARD, PretendCard


@pytest.mark.parametrize("repair", [True, False])
@pytest.mark.parametrize("criterion", CRITERIA)
def test_nothing_is_mixed_with_what_lies_elsewhere(criterion: str, repair: bool) -> None:
    work = task(pruning=replace(PRUNING, criterion=criterion, repair=repair))
    with PretendCard() as card:
        made = prune_round(work, work.network, 1.0, Unattended(), last=True, device=CARD)
    assert {"conv2d", "batch_norm"} <= card.here
    assert not any(card.holds(one) for one in made.module.state_dict().values())
    assert not any(card.holds(one) for one in work.network.module.state_dict().values())


@pytest.mark.parametrize("heal", [False, True])
def test_a_round_is_the_same_on_either_device(*, heal: bool) -> None:
    images = 96 if heal else 32
    work = task(pruning=replace(PRUNING, heal=heal, calibration_images=images), images=images)
    there = prune_round(work, work.network, 1.0, Unattended(), last=True, device=CARD)
    here = prune_round(work, work.network, 1.0, Unattended(), last=True)
    for one, other in zip(
        there.module.state_dict().values(), here.module.state_dict().values(), strict=True
    ):
        assert torch.equal(one, other)


def test_all_stages_compute_on_the_device_of_the_job(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where networks and images were brought, told by those who bring them."""
    placed: list[tuple[Phase, torch.device]] = []
    images: list[torch.device] = []
    phase = Phase.LEARN
    original, on = device.placed, Calibration.on

    def placing(module: nn.Module, where: torch.device) -> object:
        placed.append((phase, where))
        return original(module, where)

    def bringing(calibration: Calibration, where: torch.device) -> Calibration:
        images.append(where)
        return on(calibration, where)

    monkeypatch.setattr(device, "placed", placing)
    monkeypatch.setattr("slimstudio.engine.training.loop.placed", placing)
    monkeypatch.setattr(Calibration, "on", bringing)
    monkeypatch.setattr(job, "best_device", lambda: CARD)
    work = task(test=pixels(12, 2))
    control = Unattended()
    made = Job(work, Saving(control, Record(control), None))
    state = made.start()
    for stage in work.stages[:-1]:
        phase = stage.phase
        state = made.carry_out(stage, state)
    assert {where for _, where in placed} == {CARD}
    assert {phase for phase, _ in placed} == {
        Phase.LEARN,
        Phase.BASELINE,
        Phase.PRUNE,
        Phase.TUNE,
    }
    assert set(images) == {CARD}


def test_what_pulls_at_channels_lies_on_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    placed: list[torch.device] = []
    original = device.placed

    def placing(module: nn.Module, where: torch.device) -> object:
        placed.append(where)
        return original(module, where)

    monkeypatch.setattr("slimstudio.engine.training.loop.placed", placing)
    monkeypatch.setattr(job, "best_device", lambda: CARD)
    work = task(pruning=replace(PRUNING, sparsity=0.05))
    control = Unattended()
    made = Job(work, Saving(control, Record(control), None))
    made.carry_out(JobStage(Phase.SPARSIFY, 1), made.start())
    assert set(placed) == {device.CPU}


def test_too_little_memory_on_a_card_costs_time_and_no_work() -> None:
    asked: list[torch.device] = []

    def work(where: torch.device) -> str:
        asked.append(where)
        if where.type != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return "done"

    assert device.computed(work, torch.device("meta")) == "done"
    assert [one.type for one in asked] == ["meta", "cpu"]


def test_other_faults_on_a_card_are_told() -> None:
    module = network().module

    def work(_where: torch.device) -> None:
        raise RuntimeError("something else")

    with pytest.raises(RuntimeError, match="something else"):
        device.computed(work, CARD, module)


def test_apples_cards_leave_what_needs_float64_to_the_processor() -> None:
    assert device.exact_device(torch.device("mps")) == device.CPU
    assert device.exact_device(torch.device("cuda")) == torch.device("cuda")
