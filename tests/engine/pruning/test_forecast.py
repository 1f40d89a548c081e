"""Forecasts count what surgery leaves."""

import pytest

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.marks import FREEZE, PROTECT, MarkKind, prune
from slimstudio.engine.pruning.forecast import forecast
from slimstudio.engine.pruning.goal import marks_for_goal
from slimstudio.engine.pruning.plan import NOTHING, Plan, resolve
from slimstudio.engine.vision import torchvision
from slimstudio.errors import PlanError
from tests.engine.channels import networks

# Published figures of torchvision's documentation, for 224 x 224 images.
_PUBLISHED = {
    "resnet18": (11_689_512, 1.81e9),
    "mobilenet_v2": (3_504_872, 0.30e9),
    "resnext50_32x4d": (25_028_904, 4.23e9),
}


@pytest.mark.parametrize("name", list(_PUBLISHED))
def test_costs_of_today_are_the_published_ones(name: str) -> None:
    today = forecast(analyse(torchvision.models.get_model(name, weights=None), 224), NOTHING)
    parameters, macs = _PUBLISHED[name]
    assert today.parameters == parameters
    assert today.macs == pytest.approx(macs, rel=0.01)


def test_channels_before_and_after_are_told_for_every_layer() -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    told = forecast(analysis, Plan({group.index: 0.5})).channels
    assert told == {"stem": (8, 4), "parts.a": (8, 4), "head": (5, 5)}


@pytest.mark.parametrize("share", [0.75, 0.5, 0.25])
def test_a_goal_is_met_and_not_overshot_by_much(share: float) -> None:
    analysis = analyse(torchvision.models.resnet18(weights=None), 32)
    marks = marks_for_goal(analysis, {"layer1.0.conv1": PROTECT, "layer2.0.conv1": FREEZE}, share)
    assert marks["layer1.0.conv1"] == PROTECT
    assert marks["layer2.0.conv1"] == FREEZE
    whole = forecast(analysis, NOTHING).macs
    left = forecast(analysis, resolve(analysis, marks)).macs / whole
    assert share - 0.03 < left <= share


def test_marks_made_by_hand_can_be_kept() -> None:
    analysis = analyse(torchvision.models.resnet18(weights=None), 32)
    mine = {"layer1.0.conv1": prune(0.125)}
    assert marks_for_goal(analysis, mine, 0.5, replace=False)["layer1.0.conv1"].ratio == 0.125
    assert marks_for_goal(analysis, mine, 0.5)["layer1.0.conv1"].ratio != 0.125


def test_an_impossible_goal_says_what_is_possible() -> None:
    analysis = analyse(torchvision.models.resnet18(weights=None), 32)
    keep = {g.producers[0]: PROTECT for g in analysis.groups if g.removable and g.size > 100}
    with pytest.raises(PlanError, match="cannot be reached") as caught:
        marks_for_goal(analysis, keep, 0.1)
    assert "%" in caught.value.why
    assert "protect" in caught.value.remedy


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0, 2.0])
def test_a_goal_out_of_range_is_refused(share: float) -> None:
    with pytest.raises(PlanError, match="makes no sense"):
        marks_for_goal(analyse(networks.residual(), 8), {}, share)


def test_a_goal_marks_no_layer_that_cannot_be_pruned() -> None:
    analysis = analyse(networks.residual(), 8)
    marks = marks_for_goal(analysis, {}, 0.6)
    assert set(marks) == {"stem", "parts.a"}
    assert {mark.kind for mark in marks.values()} == {MarkKind.PRUNE}
