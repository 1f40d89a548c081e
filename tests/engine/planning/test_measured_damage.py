"""What leaves is measured on images that no guess is made from."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.sensitivity_curves import SensitivityCurves, weight_curves
from slimstudio.errors import Cancelled
from tests.engine.reconstruction.networks import built, images, pruned
from tests.engine.training.toys import same_tensors, tensors_of
from tests.engine.watching import Watcher


class Twice(nn.Module):
    """A layer whose second half repeats the first, and one whose channels all differ."""

    def __init__(self) -> None:
        super().__init__()
        self.repeating, self.mixing = nn.Conv2d(3, 16, 1), nn.Conv2d(16, 16, 1)
        self.head = nn.Linear(16, 5)
        with torch.no_grad():
            for tensor in (self.repeating.weight, self.repeating.bias):
                assert tensor is not None
                tensor[8:] = tensor[:8]
            self.head.weight.mul_(8)

    def forward(self, pictures: Tensor) -> Tensor:
        features = self.mixing(self.repeating(pictures).relu()).relu()
        answers: Tensor = self.head(features.mean((2, 3)))
        return answers


def calibration(count: int = 80) -> Calibration:
    generator = torch.Generator().manual_seed(0)
    light = torch.rand(count, 3, 1, 1, generator=generator) * 2
    pictures = torch.randn(count, 3, 6, 6, generator=generator) * light
    return Calibration(pictures, torch.zeros(count, dtype=torch.int64), Preprocessing())


def network() -> nn.Module:
    torch.manual_seed(1)
    return Twice().eval()


def curves(module: nn.Module, watcher: Watcher | None = None) -> SensitivityCurves:
    analysis = analyse(module, 6)
    importance = np.arange(analysis.channel_count)[::-1].astype(np.float64)
    return measured_curves(
        module, analysis, importance, calibration(), watcher or Unattended(),
        weight_curves(analysis),
    )  # fmt: skip


def test_channels_that_others_repeat_cost_nothing_and_others_do() -> None:
    module = network()
    analysis = analyse(module, 6)
    found = curves(module)
    repeating, mixing = (analysis.group_of(name) for name in ("repeating", "mixing"))
    assert repeating is not None
    assert mixing is not None
    half = np.array(0.5)
    assert found.groups[repeating.index].at(half) < 0.05 * found.groups[mixing.index].at(half)
    assert found.groups[mixing.index].at(np.array(1.0)) > 0


def test_curves_rise_from_nothing() -> None:
    for curve in curves(network()).groups.values():
        assert curve.damage[0] == 0
        assert (np.diff(curve.damage) >= 0).all()


def test_the_same_images_give_the_same_curves_and_leave_the_network_alone() -> None:
    module = network().train()
    before = tensors_of(module)
    one, other = curves(module), curves(module)
    for index, curve in one.groups.items():
        assert np.array_equal(curve.damage, other.groups[index].damage)
    assert module.training
    assert same_tensors(tensors_of(module), before)


def test_stopping_takes_every_hook_off() -> None:
    module = network()
    with pytest.raises(Cancelled):
        curves(module, Watcher(stop_after=6))
    assert not any(layer._forward_hooks or layer._forward_pre_hooks for layer in module.modules())


def test_progress_reaches_the_end() -> None:
    watcher = Watcher()
    curves(network(), watcher)
    told = [event for event in watcher.of(Progress) if event.phase is Phase.PLAN]
    assert told[-1].done == told[-1].total


def test_what_there_is_no_time_for_is_expected_as_before() -> None:
    module = network()
    analysis = analyse(module, 6)
    expected = weight_curves(analysis)
    importance = np.arange(analysis.channel_count).astype(np.float64)
    found = measured_curves(
        module, analysis, importance, calibration(), Unattended(), expected, in_time=lambda: False
    )
    assert found.groups.keys() == expected.groups.keys()
    for index, curve in found.groups.items():
        assert np.array_equal(curve.damage, expected.groups[index].damage)


@pytest.mark.parametrize("kind", ["plain", "residual", "tokens"])
def test_networks_of_every_kind_are_measured(kind: str) -> None:
    module = built(kind)
    _, analysis = pruned(module)
    importance = np.random.default_rng(0).random(analysis.channel_count)
    found = measured_curves(
        module, analysis, importance, images(), Unattended(), weight_curves(analysis)
    )
    free = {group.index for group in analysis.groups if group.removable}
    assert free <= found.groups.keys()
    assert all(np.isfinite(curve.damage).all() for curve in found.groups.values())
