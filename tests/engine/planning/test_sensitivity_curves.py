"""Measured accuracies decide, and what was not measured is guessed on the same scale."""

from collections import Counter

import numpy as np
import pytest
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity, group_names
from slimstudio.engine.planning.sensitivity_curves import sensitivity_curves, weight_curves
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.sources import catalogue

ANALYSIS = analyse(catalogue.outline("resnet18", 10), 32)


def test_what_was_found_sensitive_is_spared_and_the_rest_pays() -> None:
    layers = {name: {"0.5": 0.89, "0.7": 0.87} for name in group_names(ANALYSIS).values()}
    spared = ANALYSIS.group_of("layer3.0.conv1")
    assert spared is not None
    layers[group_names(ANALYSIS)[spared.index]] = {"0.1": 0.85, "0.5": 0.3, "0.7": 0.1}
    measured = Sensitivity(0.9, 400, layers)
    curves = sensitivity_curves(ANALYSIS, measured, weight_curves(ANALYSIS))
    settings = PruningSettings(strategy=Strategy.CAPPED)
    marks = solve(ANALYSIS, {}, Budget(macs=0.5), settings, curves=curves).marks
    assert "layer3.0.conv1" not in marks
    assert max(mark.ratio for mark in marks.values()) >= 0.5


def test_groups_that_were_not_reached_get_usual_damage() -> None:
    measured = Sensitivity(0.9, 400, {"layer3.0.conv1": {"0.5": 0.8}})
    expected = weight_curves(ANALYSIS)
    curves = sensitivity_curves(ANALYSIS, measured, expected)
    assert curves.groups.keys() == expected.groups.keys()
    known, other = ANALYSIS.group_of("layer3.0.conv1"), ANALYSIS.group_of("layer3.1.conv1")
    assert known is not None
    assert other is not None
    half = np.array(0.5)
    assert float(curves.groups[known.index].at(half)) == pytest.approx(0.1, rel=0.01)
    assert float(curves.groups[other.index].at(half)) == pytest.approx(0.1, rel=0.01)


def test_drops_are_listed_by_ratio() -> None:
    group = ANALYSIS.group_of("layer3.0.conv1")
    assert group is not None
    name = group_names(ANALYSIS)[group.index]
    measured = Sensitivity(0.9, 400, {name: {"0.7": 0.5, "0.1": 0.9}, "nowhere": {"0.1": 0.1}})
    assert measured.drops(ANALYSIS) == {group.index: ((0.1, 0.0), (0.7, 0.4))}


def test_names_of_earlier_versions_hold_where_they_mean_one_group() -> None:
    group = ANALYSIS.group_of("layer3.0.conv1")
    assert group is not None
    measured = Sensitivity(0.9, 400, {"layer3.0.conv1": {"0.5": 0.8}})
    assert measured.drops(ANALYSIS).keys() == {group.index}
    shuffling = analyse(_opened("shufflenet_v2_x0_5"), 64)
    shared = Counter(group.producers[0] for group in shuffling.groups if group.producers)
    doubtful, twice = shared.most_common(1)[0]
    assert twice > 1
    unclear = Sensitivity(0.9, 400, {doubtful: {"0.5": 0.8}})
    assert not unclear.drops(shuffling)
    assert doubtful in str(unclear.doubtful(shuffling))
    assert not measured.doubtful(ANALYSIS)


@pytest.mark.parametrize("strategy", list(Strategy))
def test_a_plan_says_which_measured_values_it_could_not_use(strategy: Strategy) -> None:
    stale = Sensitivity(0.9, 400, {"nowhere": {"0.5": 0.8}})
    curves = sensitivity_curves(ANALYSIS, stale, weight_curves(ANALYSIS))
    settings = PruningSettings(strategy=strategy)
    solution = solve(ANALYSIS, {}, Budget(macs=0.8), settings, curves=curves)
    told = any("nowhere" in str(note) for note in solution.notes)
    assert told == (strategy is not Strategy.UNIFORM)


@pytest.mark.parametrize("name", ["vit_b_16", "swin_t", "shufflenet_v2_x0_5", "resnext50_32x4d"])
def test_no_two_groups_are_called_alike(name: str) -> None:
    analysis = analyse(_opened(name), 224)
    names = group_names(analysis)
    assert len(set(names.values())) == len(names) == len(analysis.groups)


def _opened(name: str) -> nn.Module:
    module = catalogue.outline(name, 10)
    open_modules(module)
    return module
