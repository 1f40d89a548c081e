from dataclasses import replace

import numpy as np
import pytest
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.measure.reliability import (
    RIGHT,
    Labels,
    Scores,
    calibrate,
    calibration_error,
    find_threshold,
    fit_temperature,
    judge_confidence,
    reliability,
)
from tests.engine.export.samples import compact_squeezenet, pictures


def honest(count: int, classes: int = 5) -> tuple[Scores, Labels]:
    """Scores whose shares are the chances with which the labels were drawn."""
    draw = np.random.default_rng(0)
    scores = draw.normal(scale=1.5, size=(count, classes))
    shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    labels = (shares.cumsum(axis=1) < draw.random((count, 1))).sum(axis=1)
    return scores, labels


def mean_loss(scores: Scores, labels: Labels) -> float:
    logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return float(-logs[np.arange(len(labels)), labels].mean())


@pytest.mark.parametrize("factor", [0.4, 1.0, 3.0])
def test_a_network_that_is_too_sure_or_too_shy_is_set_right(factor: float) -> None:
    scores, labels = honest(6000)
    found = calibrate(factor * scores, labels)
    assert found.temperature == pytest.approx(factor, rel=0.06)
    assert found.error < 0.02
    assert found.error <= found.error_before + 0.005
    assert found.images == 6000
    # No other temperature makes the labels likelier.
    best = mean_loss(factor * scores / found.temperature, labels)
    for other in (0.8, 1.25):
        assert best < mean_loss(factor * scores / (other * found.temperature), labels)


def test_right_answers_alone_do_not_make_a_network_sure_of_everything() -> None:
    labels = np.arange(20) % 2
    scores = np.where(labels[:, None] == np.arange(2), 1.0, 0.0)
    found = calibrate(scores, labels)
    shares = found.tempered(np.array([[0.6, 0.4]], np.float32))
    assert 0.6 < shares[0, 0] < 0.99
    assert fit_temperature(np.zeros((20, 2)), labels) > 0  # nor does a network that knows nothing


def test_from_the_threshold_on_enough_answers_are_right() -> None:
    sure = np.array([0.99, 0.95, 0.9, 0.8, 0.8, 0.5])
    for right, wanted in (
        ([1, 1, 1, 1, 1, 1], 0.5),
        ([1, 1, 1, 1, 1, 0], 0.8),
        ([1, 1, 1, 1, 0, 1], 0.9),  # both that are equally sure, or neither
        ([0, 1, 1, 1, 1, 1], RIGHT),
    ):
        assert find_threshold(sure, np.array(right, bool)) == wanted


def test_the_error_is_the_gap_between_sure_and_right() -> None:
    bins = reliability(np.array([0.9, 0.95, 0.55, 1.0]), np.array([True, False, True, True]))
    assert [(one.images, one.accuracy) for one in bins] == [(1, 1.0), (3, 0.666667)]
    assert calibration_error(bins) == pytest.approx((0.45 + 3 * (0.95 - 2 / 3)) / 4, abs=1e-5)


def test_a_network_is_asked_about_the_images_it_is_given() -> None:
    made, images = compact_squeezenet(), pictures(60)
    found = judge_confidence(made.module, images, made.recipe.preprocessing, Unattended())
    assert found is not None
    assert found.images == 60
    assert not made.module.training


def test_what_cannot_be_judged_is_left_alone() -> None:
    made = compact_squeezenet()
    few, strange = pictures(9), pictures(30)
    strange = replace(strange, labels=torch.full_like(strange.labels, -1))
    for images in (few, strange, replace(strange, labels=strange.labels + 8)):
        preprocessing = made.recipe.preprocessing
        assert judge_confidence(made.module, images, preprocessing, Unattended()) is None
