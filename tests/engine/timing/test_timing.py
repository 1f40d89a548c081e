"""Layers are timed on this machine, remembered, and checked against whole networks."""

import numpy as np
import pytest
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.measure.scorecard import Runtime
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.timing import timing
from slimstudio.engine.timing.latency_table import LatencyTable, load_table, save_table
from slimstudio.engine.timing.layer_shapes import layer_shapes
from slimstudio.engine.timing.layer_times import LayerTimes
from slimstudio.engine.timing.layer_timing import time_layer
from slimstudio.engine.timing.timing import fit_times, known_timing, measure_timing, surprise
from slimstudio.errors import Cancelled, PlanError

SIZE = 16


def network() -> Network:
    torch.manual_seed(0)
    module = nn.Sequential(
        nn.Conv2d(3, 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, 16, 3, padding=1, groups=16),
        nn.Conv2d(16, 8, 1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 3),
    ).eval()
    return Network(module, Recipe("resnet18", 3, (), Preprocessing(SIZE, SIZE)))


def test_shapes_are_those_of_the_layers_as_they_run() -> None:
    shapes = layer_shapes(network().module, SIZE)
    assert list(shapes) == ["0", "2", "3", "6"]
    assert (shapes["0"].inputs, shapes["0"].outputs, shapes["0"].size) == (3, 16, (SIZE, SIZE))
    assert shapes["6"].kernel == ()
    half = shapes["0"].narrowed(0.5, 1.0)
    assert (half.inputs, half.outputs) == (3, 8)
    depthwise = shapes["2"].narrowed(0.25, 1.0)
    assert (depthwise.inputs, depthwise.outputs, depthwise.groups) == (4, 4, 4)


@pytest.mark.parametrize("runtime", list(Runtime))
def test_every_kind_of_layer_can_be_timed(runtime: Runtime) -> None:
    for shape in layer_shapes(network().module, SIZE).values():
        assert time_layer(shape, runtime) > 0


def test_a_network_is_timed_once_and_known_at_the_next_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = network()
    analysis = analyse(made.module, SIZE)
    assert known_timing(made, analysis, Runtime.TORCH) is None
    measured = measure_timing(made, analysis, Runtime.TORCH, Unattended())
    assert measured.seconds_per_image > 0
    known = known_timing(made, analysis, Runtime.TORCH)
    assert known is not None
    assert np.array_equal(known.times.ms, measured.times.ms)
    assert known_timing(made, analysis, Runtime.ONNX_RUNTIME) is None

    def refuse(*_: object) -> float:
        raise AssertionError("a layer was timed again")

    monkeypatch.setattr(timing, "time_layer", refuse)
    measure_timing(made, analysis, Runtime.TORCH, Unattended())


def test_the_forecast_tells_a_latency_and_how_sure_it_is() -> None:
    made = network()
    analysis = analyse(made.module, SIZE)
    shares = np.array([0.5, 1.0])
    ms = np.array([[[1.0, 2.0], [2.0, 4.0]]])
    facts = Facts(times=LayerTimes(("3",), shares, ms, 1.0, (0.9, 1.2)))
    today = forecast(analysis, NOTHING, facts=facts).latency
    assert today is not None
    assert (today.ms, today.low_ms, today.high_ms) == pytest.approx((5.0, 4.5, 6.0))
    groups = {g.index: 0.5 for g in analysis.groups if g.removable}
    half = forecast(analysis, Plan(groups), facts=facts).latency
    assert half is not None
    assert half.ms == pytest.approx(2.0)


def test_real_times_are_explained_without_negative_parts() -> None:
    told = np.array([10.0, 5.0, 1.0])
    assert fit_times(told, 2 * told + 3) == pytest.approx((2.0, 3.0))
    assert surprise(told, 2 * told + 3) == pytest.approx(0.0)
    scale, fixed_ms = fit_times(told, 2 * told - 1.5)
    assert scale > 0
    assert fixed_ms == 0


def test_the_range_holds_networks_that_the_estimate_was_not_fitted_to() -> None:
    # What layers take in a network is off by a tenth either way, by a rule that no fit finds.
    told = np.array([20.0, 11.0, 4.0, 13.0, 7.0])
    real = 1.4 * told * np.array([1.1, 0.9, 1.1, 0.9, 1.1]) + 0.5
    seen, new = slice(0, 4), slice(4, 5)
    scale, fixed_ms = fit_times(told[seen], real[seen])
    estimate = scale * told[new] + fixed_ms
    error = surprise(told[seen], real[seen])
    assert error > 0.1
    assert estimate * (1 - error) <= real[new] <= estimate * (1 + error)
    assert surprise(told[:1], real[:1]) == 0


def test_the_range_of_a_measured_network_lies_around_its_estimate() -> None:
    made = network()
    measured = measure_timing(made, analyse(made.module, SIZE), Runtime.TORCH, Unattended())
    quickest, slowest = measured.times.span
    assert 0 <= quickest < 1 < slowest


def test_stopping_keeps_what_was_measured() -> None:
    made = network()
    analysis = analyse(made.module, SIZE)

    class Impatient(Unattended):
        checks = 0

        def check(self) -> None:
            self.checks += 1
            if self.checks > 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        measure_timing(made, analysis, Runtime.TORCH, Impatient())
    assert len(load_table().layers) == 3


def test_a_table_that_cannot_be_read_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    save_table(LatencyTable({"a": 1.0}))
    assert load_table().layers == {"a": 1.0}
    monkeypatch.setattr("slimstudio.engine.timing.latency_table.fingerprint", lambda: "other")
    assert load_table() == LatencyTable()


def test_a_network_without_layers_to_time_is_told_so() -> None:
    made = Network(nn.Sequential(nn.Flatten()), Recipe("resnet18", 768))
    with pytest.raises(PlanError, match="no layer whose time"):
        measure_timing(made, analyse(network().module, SIZE), Runtime.TORCH, Unattended())


def test_a_network_too_narrow_to_be_pruned_is_timed_as_it_is() -> None:
    narrow = nn.Sequential(
        nn.Conv2d(3, 2, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(2, 3)
    )
    made = Network(narrow.eval(), Recipe("resnet18", 3, (), Preprocessing(SIZE, SIZE)))
    measured = measure_timing(made, analyse(made.module, SIZE), Runtime.TORCH, Unattended())
    today = forecast(analyse(made.module, SIZE), NOTHING, facts=Facts(times=measured.times)).latency
    assert today is not None
    assert today.low_ms < today.ms < today.high_ms
