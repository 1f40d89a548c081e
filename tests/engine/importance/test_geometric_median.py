"""FPGM, worked out by hand."""

import numpy as np
import torch
from torch import Tensor, nn

from tests.engine.channels import networks
from tests.engine.importance.hands import Pointwise, scores_of


def test_channels_amid_the_others_matter_least() -> None:
    filters = torch.zeros(4, 3)
    filters[:, 1] = torch.tensor([0.0, 1.0, 10.0, 3.0])
    readers = torch.ones(2, 4)  # all alike, so they have no say
    found = scores_of("fpgm", Pointwise(filters, readers), "made")
    distances = np.array([14.0, 12.0, 26.0, 12.0])
    np.testing.assert_allclose(found, distances / distances.mean(), rtol=1e-5)


def test_large_weights_that_many_share_matter_little() -> None:
    filters = torch.tensor([[9.0, 9.0, 9.0]] * 3 + [[0.1, 0.0, 0.0]])
    found = scores_of("fpgm", Pointwise(filters, torch.ones(2, 4)), "made")
    assert found.argmax() == 3
    assert scores_of("l2", Pointwise(filters, torch.ones(2, 4)), "made").argmin() == 3


class Flattened(nn.Module):
    """A linear layer reads every place of a channel."""

    def __init__(self) -> None:
        super().__init__()
        self.made = nn.Conv2d(3, 3, 1, bias=False)
        self.read = nn.Linear(3 * 16, 2, bias=False)
        with torch.no_grad():
            self.made.weight.fill_(1.0)
            self.read.weight.zero_()
            self.read.weight[0, 5] = 3.0  # channel 0
            self.read.weight[1, 32 + 7] = 4.0  # channel 2

    def forward(self, images: Tensor) -> Tensor:
        answers: Tensor = self.read(self.made(images).flatten(1))
        return answers


def test_what_reads_many_places_of_a_channel_is_one_vector() -> None:
    distances = np.array([3.0 + 5.0, 3.0 + 4.0, 5.0 + 4.0])
    found = scores_of("fpgm", Flattened(), "made")
    np.testing.assert_allclose(found, distances / distances.mean(), rtol=1e-5)


def test_rows_of_grouped_convolutions_are_compared_within() -> None:
    network = networks.grouped()
    found = scores_of("fpgm", network, "stem")
    with torch.no_grad():
        network.get_parameter("parts.a.weight")[:4, 1] *= 50  # read by the first group alone
    now = scores_of("fpgm", network, "stem")
    assert now[1] > found[1]
    assert now[:4].argmax() == 1
