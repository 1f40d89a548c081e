"""First and second order, worked out by hand, and what all criteria with images have in common."""

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.errors import Cancelled, PlanError
from tests.engine.importance.hands import FILTERS, READERS, Pointwise, colour, scores_of
from tests.engine.training.toys import flags_of, same_tensors, tensors_of
from tests.engine.watching import Watcher

WITH_IMAGES = [name for name, criterion in CRITERIA.items() if criterion.needs_images]
IMAGES = colour(51, 102, 204)
PIXEL = np.array([0.2, 0.4, 0.8])


def by_hand() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Work out the channels' values, and the slope of the loss by each answer."""
    values = FILTERS.numpy() @ PIXEL
    answers = READERS.numpy() @ values
    slope = np.exp(answers) / np.exp(answers).sum() - np.array([1.0, 0.0])
    return values, slope


def test_taylor_is_the_squared_first_order_change_of_the_loss() -> None:
    values, slope = by_hand()
    # Once for the filter that makes a channel, and once for what reads it.
    change = 2 * values * (READERS.numpy().T @ slope)
    found = scores_of("taylor", Pointwise(), "made", IMAGES)
    np.testing.assert_allclose(found, change**2, rtol=1e-4, atol=1e-9)


def test_hessian_adds_up_half_the_fisher_information_times_squared_weights() -> None:
    values, slope = by_hand()
    by_filters = (FILTERS.numpy() * PIXEL * (READERS.numpy().T @ slope)[:, None]) ** 2
    by_readers = (READERS.numpy() * slope[:, None] * values) ** 2
    found = scores_of("hessian", Pointwise(), "made", IMAGES)
    np.testing.assert_allclose(found, (by_filters.sum(1) + by_readers.sum(0)) / 2, rtol=1e-4)


@pytest.mark.parametrize("criterion", ["taylor", "hessian"])
def test_a_channel_that_nobody_reads_does_not_matter(criterion: str) -> None:
    readers = READERS.clone()
    readers[:, 2] = 0
    found = scores_of(criterion, Pointwise(readers=readers), "made", IMAGES)
    assert found[2] == 0.0
    assert (found[[0, 1, 3]] > 0).all()


@pytest.mark.parametrize("criterion", WITH_IMAGES)
def test_too_few_images_are_refused(criterion: str) -> None:
    with pytest.raises(PlanError, match="by 15 images"):
        scores_of(criterion, Pointwise(), "made", colour(51, 102, 204, count=15))
    with pytest.raises(PlanError, match="by no images"):
        scores_of(criterion, Pointwise(), "made")


@pytest.mark.parametrize("criterion", WITH_IMAGES)
def test_answers_that_are_not_numbers_are_refused(criterion: str) -> None:
    network = Pointwise()
    with torch.no_grad():
        network.made.weight[0] = torch.nan
    with pytest.raises(PlanError, match="not numbers"):
        scores_of(criterion, network, "made", IMAGES)


def test_labels_without_an_output_are_refused() -> None:
    with pytest.raises(PlanError, match="2 outputs"):
        scores_of("taylor", Pointwise(), "made", colour(1, 2, 3, label=2))


@pytest.mark.parametrize("criterion", CRITERIA)
def test_the_network_is_left_as_it_was(criterion: str) -> None:
    network = nn.Sequential(nn.Conv2d(3, 3, 1), nn.BatchNorm2d(3), nn.Dropout(), Pointwise())
    network.train()[0].requires_grad_(requires_grad=False)
    before, flags = tensors_of(network), flags_of(network)
    first = scores_of(criterion, network, "3.made", IMAGES)
    assert same_tensors(before, tensors_of(network))
    assert flags_of(network) == flags
    assert not any(layer._forward_hooks for layer in network.modules())
    np.testing.assert_array_equal(first, scores_of(criterion, network, "3.made", IMAGES))


@pytest.mark.parametrize("criterion", WITH_IMAGES)
def test_it_can_be_stopped(criterion: str) -> None:
    network = Pointwise()
    with pytest.raises(Cancelled):
        scores_of(criterion, network, "made", IMAGES, Watcher(stop_after=0))
    assert not any(layer._forward_hooks for layer in network.modules())
