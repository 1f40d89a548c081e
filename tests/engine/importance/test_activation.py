"""Activation energy, worked out by hand."""

import numpy as np
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.criteria import find
from tests.engine.channels import networks
from tests.engine.importance.hands import PLAIN, Pointwise, colour, scores_of


def test_it_is_the_mean_square_of_what_is_read() -> None:
    filters = torch.tensor([[1.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, -5.0], [1.0, 1.0, 0.0]])
    found = scores_of("activation", Pointwise(filters), "made", colour(51, 102, 204))
    energy = np.array([0.2, 0.8, 0.0, 0.6]) ** 2  # the third is silenced before it is read
    np.testing.assert_allclose(found, energy / energy.mean(), rtol=1e-5)


def test_it_is_the_mean_over_all_images() -> None:
    dark, light = colour(0, 0, 0), colour(255, 255, 255)
    both = Calibration(
        torch.cat([dark.images, light.images]), torch.cat([dark.labels, light.labels]), PLAIN
    )
    found = scores_of("activation", Pointwise(), "made", both)
    energy = np.array([1.0, 4.0, 49.0, 9.0])
    np.testing.assert_allclose(found, energy / energy.mean(), rtol=1e-5)


def test_groups_of_a_convolution_hear_their_own_channels() -> None:
    network = networks.grouped()
    with torch.no_grad():
        network.get_parameter("stem.weight").zero_()
        network.get_parameter("stem.bias").copy_(torch.arange(8))
    found = scores_of("activation", network, "stem", colour(1, 2, 3))
    np.testing.assert_allclose(found, np.arange(8) ** 2 / 17.5, rtol=1e-5)


def test_channels_that_only_attention_reads_are_heard_where_they_are_made() -> None:
    network = networks.attention()
    with torch.no_grad():
        for name in ("query", "key"):
            network.get_parameter(f"parts.a.{name}.weight").zero_()
            network.get_parameter(f"parts.a.{name}.bias").zero_()
        network.get_parameter("parts.a.query.bias")[5] = 7.0
    analysis = analyse(network, 4)
    criterion = find("activation")
    found = criterion.scores(network, analysis, colour(90, 80, 70), Unattended())
    slot = next(s for s in analysis.slots if s.layer == "parts.a.query" and s.produces)
    assert found[slot.channels].argmax() == 5
    assert (np.delete(found[slot.channels], 5) == 0.0).all()
