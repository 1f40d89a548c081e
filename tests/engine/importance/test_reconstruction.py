"""Channels that others can stand in for, worked out by hand and by brute force."""

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.activation_hooks import HookPoint, hook_points, run_hooked
from slimstudio.engine.importance.criteria import find
from slimstudio.engine.importance.reconstruction import Reader, removal_order
from tests.engine.channels import networks
from tests.engine.importance.hands import Pointwise, noise, scores_of

CHANNELS = np.arange(4)


def test_independent_channels_cost_what_they_carry() -> None:
    covariance = np.diag([1.0, 4.0, 2.0, 1.0])
    gram = np.diag([1.0, 1.0, 4.0, 0.0])
    found = removal_order(CHANNELS, [Reader(CHANNELS, covariance, gram)])
    shares = np.array([1.0, 4.0, 8.0, 0.0]) / 13
    np.testing.assert_allclose(found**2, shares, rtol=0.03)  # up to the ridge


def test_of_two_that_are_alike_one_costs_nothing_and_the_other_both() -> None:
    values = np.random.default_rng(0).standard_normal((3, 1000))
    covariance = np.cov(values[[0, 0, 1, 2]])
    found = removal_order(CHANNELS, [Reader(CHANNELS, covariance, np.eye(4))])
    assert min(found[:2]) < 0.1
    # What stands in goes through the weights of both, which do not point the same way.
    assert max(found[:2]) ** 2 == pytest.approx(2 / 4, rel=0.1)


def test_the_cost_is_the_least_error_that_any_weights_leave() -> None:
    draw = np.random.default_rng(1)
    mix, weights = draw.standard_normal((4, 4)), draw.standard_normal((4, 6))
    covariance = mix @ mix.T
    shrunk = covariance + 1e-2 * np.diag(covariance).mean() * np.eye(4)
    errors: list[float] = []
    for gone in CHANNELS:
        left = CHANNELS[gone != CHANNELS]
        best = np.linalg.solve(shrunk[np.ix_(left, left)], shrunk[np.ix_(left, [gone])])
        change = weights.copy()
        change[left] = -best @ weights[[gone]]
        errors.append(float(np.trace(change.T @ shrunk @ change)))
    errors = list(np.array(errors) / np.trace(weights.T @ covariance @ weights))
    found = removal_order(CHANNELS, [Reader(CHANNELS, covariance, weights @ weights.T)])
    assert found.argmin() == np.argmin(errors)
    assert found.min() ** 2 == pytest.approx(min(errors))


def test_weights_make_up_for_what_has_left_before() -> None:
    draw = np.random.default_rng(2)
    covariance = np.cov(draw.standard_normal((4, 50)))
    weights = draw.standard_normal((4, 6))
    found = removal_order(CHANNELS, [Reader(CHANNELS, covariance, weights @ weights.T)])
    shrunk = covariance + 1e-2 * np.diag(covariance).mean() * np.eye(4)
    # Taking all away step by step costs as much as taking all away at once.
    total = np.trace(weights.T @ shrunk @ weights) / np.trace(weights.T @ covariance @ weights)
    assert (found**2).sum() == pytest.approx(total, rel=0.05)


def test_all_readers_count() -> None:
    loud, silent = np.diag([4.0, 1.0, 1.0, 1.0]), np.diag([0.0, 1.0, 1.0, 1.0])
    both = [Reader(CHANNELS, np.eye(4), gram) for gram in (silent, loud)]
    assert removal_order(CHANNELS, both[:1]).argmin() == 0
    assert removal_order(CHANNELS, both).argmax() == 0


def test_many_channels_leave_several_at_a_time() -> None:
    many = np.arange(300)
    variances = np.random.default_rng(3).permutation(300) + 1.0
    found = removal_order(many, [Reader(many, np.diag(variances), np.eye(300))])
    np.testing.assert_array_equal(found.argsort(kind="stable"), variances.argsort())


def test_a_copied_filter_matters_less_than_a_unique_one() -> None:
    filters = torch.tensor([[3.0, 0, 0], [3.0, 0, 0], [0, 1.0, 0], [0, 0, 1.0]])
    found = scores_of("reconstruction", Pointwise(filters, torch.ones(2, 4)), "made", noise())
    assert found.argmin() < 2
    assert scores_of("l2", Pointwise(filters, torch.ones(2, 4)), "made").argmin() > 1


def test_groups_of_a_convolution_cannot_stand_in_for_each_other() -> None:
    network = networks.grouped()
    with torch.no_grad():
        stem = network.get_parameter("stem.weight")
        stem[4:] = stem[:4]
        network.get_parameter("stem.bias")[4:] = network.get_parameter("stem.bias")[:4]
    analysis = analyse(network, 4)
    scores = find("reconstruction").scores(network, analysis, noise(), Unattended())
    group = analysis.group_of("stem")
    assert group is not None
    assert (scores[group.channels] > 0.01).all()


def test_small_variances_around_large_means_are_told_apart() -> None:
    def judged(mean: float) -> NDArray[np.float64]:
        torch.manual_seed(0)
        layers = nn.Conv2d(3, 4, 1), nn.Conv2d(4, 2, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten()
        module = nn.Sequential(*layers).eval()
        with torch.no_grad():
            module.get_parameter("0.bias").fill_(mean)
        return scores_of("reconstruction", module, "0", noise())

    np.testing.assert_allclose(judged(1000.0), judged(0.0), rtol=1e-2)


def test_as_many_places_are_heard_as_are_asked_for() -> None:
    layers = nn.Conv2d(3, 4, 1), nn.Conv2d(4, 2, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten()
    module = nn.Sequential(*layers).eval()
    where = hook_points(module, analyse(module, 4))
    heard: list[tuple[int, ...]] = []

    def record(_place: HookPoint, values: Tensor) -> None:
        heard.append(tuple(values.shape))

    run_hooked(module, where, noise(), Unattended(), record)
    everything = {shape[1] for shape in heard}
    assert everything == {32 * 4 * 4}
    heard.clear()
    run_hooked(module, where, noise(), Unattended(), record, samples=100)
    assert {shape[1] for shape in heard} == {100}
