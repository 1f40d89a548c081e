"""Damage is expected where readers lose what the rest cannot say, and where that matters."""

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.planning.damage import damage_curves
from slimstudio.engine.planning.sensitivity_curves import (
    SensitivityCurve,
    SensitivityCurves,
    rescaled,
    weight_curves,
)
from slimstudio.errors import PlanError
from tests.engine.channels import networks

SIZE = 8


def calibration(count: int = 32) -> Calibration:
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (count, 3, SIZE, SIZE), dtype=torch.uint8, generator=generator)
    return Calibration(images, torch.arange(count) % 5, Preprocessing(SIZE, SIZE))


def chain() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(8, 8, 3, padding=1),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(2),
        nn.Flatten(),
        nn.Linear(32, 5),
    ).eval()


def curves(module: nn.Module, count: int = 32) -> SensitivityCurves:
    analysis = analyse(module, SIZE)
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    expected = weight_curves(analysis)
    return damage_curves(module, analysis, importance, calibration(count), Unattended(), expected)


def test_damage_grows_from_nothing_and_the_network_stays_as_it_was() -> None:
    module = chain()
    before = {name: value.clone() for name, value in module.state_dict().items()}
    found = curves(module)
    assert set(found.groups) == {0, 1}
    for curve in found.groups.values():
        assert curve.damage[0] == 0
        assert (np.diff(curve.damage) >= -1e-12).all()
        assert curve.damage[-1] > 0
    assert all(torch.equal(value, before[name]) for name, value in module.state_dict().items())
    assert all(parameter.grad is None for parameter in module.parameters())


def test_channels_that_others_can_stand_in_for_cost_nothing() -> None:
    module = chain()
    first = module[0]
    assert isinstance(first, nn.Conv2d)
    assert first.bias is not None
    with torch.no_grad():  # the first half says what the second half says
        first.weight[:4] = first.weight[4:]
        first.bias[:4] = first.bias[4:]
    found = curves(module).groups[0]
    half, most = found.at(np.array([0.5, 0.9]))
    assert half < 0.05 * most


def test_a_layer_that_the_answers_do_not_depend_on_costs_nothing() -> None:
    module = chain()
    head = module[-1]
    assert isinstance(head, nn.Linear)
    with torch.no_grad():
        head.weight[:, :16] = 0.0  # the first four of the last eight channels
    analysis = analyse(module, SIZE)
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    group = analysis.group_of("2")
    assert group is not None
    found = damage_curves(
        module, analysis, importance, calibration(), Unattended(), weight_curves(analysis)
    )
    half, whole = found.groups[group.index].at(np.array([0.5, 1.0]))
    assert half < 1e-9 * whole


def test_grouped_and_depthwise_readers_are_covered() -> None:
    for build in (networks.grouped, networks.depthwise, networks.concatenation):
        torch.manual_seed(0)
        module = build().eval()
        analysis = analyse(module, SIZE)
        found = curves(module)
        assert set(found.groups) == {g.index for g in analysis.groups if g.removable}
        assert all(np.isfinite(curve.damage).all() for curve in found.groups.values())


def test_too_few_images_and_broken_weights_are_told() -> None:
    with pytest.raises(PlanError, match="at least 16"):
        curves(chain(), count=4)
    module = chain()
    with torch.no_grad():
        next(module.parameters()).fill_(float("nan"))
    with pytest.raises(PlanError, match="not numbers"):
        curves(module)


def test_no_step_is_cheaper_than_one_before_it() -> None:
    shares = np.linspace(0, 1, 6)
    bumpy = SensitivityCurve(shares, np.array([0.0, 0.4, 0.3, 0.9, 0.9, 0.9]))
    values = bumpy.convex().at(shares)
    assert (np.diff(values, 2) >= -1e-12).all()
    assert (values >= bumpy.damage).all()
    straight = SensitivityCurve(shares, shares**2)
    assert np.allclose(straight.convex().damage, straight.damage)


def test_guesses_are_brought_to_the_scale_of_what_is_known() -> None:
    shares = np.array([0.0, 1.0])
    line = SensitivityCurve(shares, shares)
    known = {0: SensitivityCurve(shares, 10 * shares)}
    filled = rescaled(
        known, SensitivityCurves({0: line, 1: SensitivityCurve(shares, 2 * shares)}, {"block": 3.0})
    )
    assert filled.groups[1].damage[-1] == pytest.approx(20.0)
    assert filled.blocks == {"block": 30.0}
