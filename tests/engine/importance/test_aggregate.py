"""L1 and L2, worked out by hand."""

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.criteria import find
from slimstudio.errors import PlanError
from tests.engine.channels import networks
from tests.engine.importance.hands import Pointwise, scores_of


def level(values: list[float]) -> NDArray[np.float64]:
    return np.array(values, dtype=np.float64) / float(np.mean(values))


def test_l1_averages_filters_and_readers_each_at_its_own_scale() -> None:
    expected = (level([1, 2, 7, 3]) + level([2, 2, 0.5, 2])) / 2
    np.testing.assert_allclose(scores_of("l1", Pointwise(), "made"), expected, rtol=1e-6)


def test_l2_does_so_with_the_euclidean_norm() -> None:
    root = np.sqrt
    expected = (level([1, 2, 5, root(3)]) + level([root(2), 2, 0.5, root(2)])) / 2
    np.testing.assert_allclose(scores_of("l2", Pointwise(), "made"), expected, rtol=1e-6)


def test_the_scale_of_a_layer_does_not_matter() -> None:
    louder = Pointwise()
    with torch.no_grad():
        louder.made.weight.mul_(1000)
    np.testing.assert_allclose(
        scores_of("l2", louder, "made"), scores_of("l2", Pointwise(), "made"), rtol=1e-6
    )


def test_all_layers_that_share_channels_have_a_say() -> None:
    network = networks.residual()
    before = scores_of("l2", network, "stem")
    with torch.no_grad():
        network.get_parameter("parts.a.weight")[3] *= 10  # its other maker
    assert scores_of("l2", network, "stem")[3] > before[3]


def test_a_head_matters_as_much_as_what_is_inside() -> None:
    network = networks.attention()
    analysis = analyse(network, 8)
    scores = find("l2").scores(network, analysis, None, Unattended())
    expected = sum(scores[heads.members].mean(axis=1) for heads in analysis.heads)
    np.testing.assert_allclose(scores[analysis.heads[0].channels], expected)


@pytest.mark.parametrize("criterion", ["l1", "l2", "batchnorm", "fpgm"])
def test_weights_that_are_not_numbers_are_named(criterion: str) -> None:
    network = nn.Sequential(Pointwise())
    with torch.no_grad():
        network.get_parameter("0.made.weight")[0, 0] = torch.nan
    with pytest.raises(PlanError, match=r"0\.made\.weight"):
        scores_of(criterion, network, "0.made")
