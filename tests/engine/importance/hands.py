"""Networks so small that importance can be worked out by hand, and images of plain colours."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.criteria import find
from slimstudio.engine.models.network import Preprocessing

PLAIN = Preprocessing(size=4, resize=4, mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))
FILTERS = torch.tensor([[1.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 3.0, 4.0], [1.0, 1.0, 1.0]])
READERS = torch.tensor([[1.0, 0.0, 0.5, -1.0], [1.0, 2.0, 0.0, 1.0]])


class Pointwise(nn.Module):
    """Colours to four channels, averaged over the image, to two answers; no bias anywhere."""

    def __init__(self, filters: Tensor = FILTERS, readers: Tensor = READERS) -> None:
        super().__init__()
        self.made = nn.Conv2d(3, len(filters), 1, bias=False)
        self.read = nn.Linear(len(filters), len(readers), bias=False)
        with torch.no_grad():
            self.made.weight.copy_(filters[:, :, None, None])
            self.read.weight.copy_(readers)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, S, S] to [N, 2]."""
        answers: Tensor = self.read(torch.relu(self.made(images)).mean((2, 3)))
        return answers


def colour(red: int, green: int, blue: int, count: int = 16, label: int = 0) -> Calibration:
    """The same plain colour many times, always with the same label."""
    images = torch.tensor([red, green, blue], dtype=torch.uint8)[None, :, None, None]
    return Calibration(
        images.expand(count, 3, 4, 4).contiguous(), torch.full((count,), label), PLAIN
    )


def noise(count: int = 32) -> Calibration:
    """Images without any order, all with the same label."""
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (count, 3, 4, 4), dtype=torch.uint8, generator=generator)
    return Calibration(images, torch.zeros(count, dtype=torch.int64), PLAIN)


def scores_of(
    criterion: str,
    module: nn.Module,
    layer: str,
    calibration: Calibration | None = None,
    control: Control | None = None,
) -> NDArray[np.float64]:
    """Score a network's channels, and return those that a layer makes, in order."""
    analysis = analyse(module, 4)
    found = find(criterion).scores(module, analysis, calibration, control or Unattended())
    slot = next(s for s in analysis.slots if s.layer == layer and s.produces)
    return found[slot.channels]
