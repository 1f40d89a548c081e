"""Measured accuracies decide, and what was not measured is guessed on the same scale."""

import numpy as np
import pytest

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models import catalogue
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.curves import weight_curves
from slimstudio.engine.planning.measured_curves import sensitivity_curves
from slimstudio.engine.planning.sensitivity import Sensitivity, key
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve

ANALYSIS = analyse(catalogue.outline("resnet18", 10), 32)


def test_what_was_found_sensitive_is_spared_and_the_rest_pays() -> None:
    layers = {key(group): {"0.5": 0.89, "0.7": 0.87} for group in ANALYSIS.groups}
    layers["layer3.0.conv1"] = {"0.1": 0.85, "0.5": 0.3, "0.7": 0.1}
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
    measured = Sensitivity(0.9, 400, {"a": {"0.7": 0.5, "0.1": 0.9}})
    assert measured.drops("a") == ((0.1, 0.0), (0.7, 0.4))
    assert measured.drops("b") == ()
