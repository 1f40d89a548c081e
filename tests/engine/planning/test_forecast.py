"""Forecasts count what surgery leaves."""

import pytest

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.measure.facts import Facts, TrainingWork
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.vision import torchvision
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


def test_the_fewest_channels_and_their_multiple_are_counted() -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    plan = Plan({group.index: 0.7})
    assert forecast(analysis, plan).channels["stem"] == (8, 2)
    assert forecast(analysis, plan, PruningSettings(minimum=3)).channels["stem"] == (8, 3)
    assert forecast(analysis, plan, PruningSettings(multiple=4)).channels["stem"] == (8, 4)


def test_what_nobody_found_out_is_not_told() -> None:
    told = forecast(analyse(networks.residual(), 8), NOTHING)
    assert told.latency is None
    assert told.memory_bytes is None
    assert told.training_minutes is None


def test_minutes_of_training_shrink_with_the_work() -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    facts = Facts(training=TrainingWork(0.1, images=600, epochs=2))
    whole = forecast(analysis, NOTHING, facts=facts)
    half = forecast(analysis, Plan({group.index: 0.5}), facts=facts)
    assert whole.training_minutes == pytest.approx(2.0)
    assert half.training_minutes == pytest.approx(2.0 * half.macs / whole.macs)


def test_learning_new_classes_takes_as_long_whatever_the_plan() -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    facts = Facts(training=TrainingWork(0.1)).for_training(600, epochs=0, learn_epochs=3)
    assert forecast(analysis, NOTHING, facts=facts).training_minutes == pytest.approx(3.0)
    half = Plan({group.index: 0.5})
    assert forecast(analysis, half, facts=facts).training_minutes == pytest.approx(3.0)
