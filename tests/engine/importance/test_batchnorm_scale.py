"""Network Slimming, worked out by hand."""

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.events import Noted
from tests.engine.importance.hands import Pointwise, scores_of
from tests.engine.watching import Watcher


class Stream(nn.Module):
    """Two normalised branches are added, then read by a layer without normalisation."""

    def __init__(self) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(3, 3, 1), nn.Conv2d(3, 3, 1)
        self.norm_a, self.norm_b = nn.BatchNorm2d(3), nn.BatchNorm2d(3)
        self.plain = nn.Conv2d(3, 4, 1)
        self.head = nn.Linear(4, 2)
        with torch.no_grad():
            self.norm_a.weight.copy_(torch.tensor([0.1, -2.0, 3.0]))
            self.norm_b.weight.copy_(torch.tensor([0.5, 1.0, -1.0]))

    def forward(self, images: Tensor) -> Tensor:
        stream = self.norm_a(self.a(images)) + self.norm_b(self.b(images))
        answers: Tensor = self.head(torch.relu(self.plain(stream)).mean((2, 3)))
        return answers


def test_factors_of_all_branches_are_averaged_whatever_their_sign() -> None:
    np.testing.assert_allclose(scores_of("batchnorm", Stream(), "a"), [0.3, 1.5, 2.0], rtol=1e-6)


def test_channels_without_it_are_judged_by_their_weights_and_it_is_said() -> None:
    watcher, network = Watcher(), Stream()
    found = scores_of("batchnorm", network, "plain", control=watcher)
    mean_factor = (0.3 + 1.5 + 2.0) / 3
    np.testing.assert_allclose(found, mean_factor * scores_of("l2", network, "plain"), rtol=1e-6)
    assert [str(note.message) for note in watcher.of(Noted)] == [
        "1 set of channels have no BatchNorm and are judged by the size of their weights."
    ]


def test_a_network_without_any_is_judged_by_its_weights() -> None:
    network = Pointwise()
    np.testing.assert_allclose(
        scores_of("batchnorm", network, "made"), scores_of("l2", network, "made")
    )
