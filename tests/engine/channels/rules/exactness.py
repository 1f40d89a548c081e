"""One operation between two convolutions, and whether the channels around it leave exactly."""

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.forecast import count
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune
from tests.engine.surgery.masking import masked, with_lively_statistics

SIDE = 8
WIDTH = 16
Operation = Callable[[Tensor], Tensor]
_CONVOLUTIONS = {1: nn.Conv1d, 2: nn.Conv2d, 3: nn.Conv3d}


class Around(nn.Module):
    """Images to `before` (16 channels), an operation, `after` (which reads `width`), classes.

    Args:
        operation: A module or function, [N, 16, ...] to [N, width, ...].
        width: As above.
        dimensions: How many axes of places there are: 1, 2 or 3.
    """

    def __init__(self, operation: Operation, width: int = WIDTH, dimensions: int = 2) -> None:
        super().__init__()
        convolution = _CONVOLUTIONS[dimensions]
        self.dimensions = dimensions
        self.before = convolution(3, WIDTH, 3, padding=1)
        self.operation = operation
        self.after = convolution(width, 6, 1)
        self.head = nn.Linear(6, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        features = images
        if self.dimensions == 1:
            features = images.flatten(2)
        if self.dimensions == 3:
            features = torch.stack([images, images * images, images.sin(), images + 1], 2)
        features = self.operation(torch.tanh(self.before(features)))
        logits: Tensor = self.head(self.after(features).flatten(2).mean(2))
        return logits


def analysed(module: nn.Module, seed: int = 0, side: int = SIDE) -> Analysis:
    """Analyse a network in float64 whose normalisations have numbers of their own."""
    with_lively_statistics(module, seed).double().eval()
    return analyse(module, side)


def leave_exactly(module: nn.Module, *layers: str, plans: int = 3, side: int = SIDE) -> None:
    """Assert that channels of each of these layers leave, exactly, whichever a plan picks.

    Args:
        module: A network of images of `side` pixels.
        layers: Names of layers; "" stands for the network's own parameters.
        plans: How many random plans.
        side: Side of the images, in pixels.
    """
    torch.manual_seed(0)
    analysis = analysed(module, side=side)
    free = [group for group in analysis.groups if group.removable]
    images = torch.randn(2, 3, side, side, dtype=torch.float64)
    for seed in range(plans):
        random = np.random.default_rng(seed)
        plan = Plan({group.index: random.uniform(0.3, 0.7) for group in free})
        importance = random.random(analysis.channel_count)
        pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan, importance)
        compact = pruned.network.module.eval()
        left = [group for group in free if pruned.removed[group.channels].any()]
        for layer in layers:
            assert any(layer in group.producers for group in left), analysis.reason(layer)
        with torch.no_grad():
            torch.testing.assert_close(
                compact(images),
                masked(module, analysis, pruned.removed)(images),
                rtol=1e-9,
                atol=1e-12,
            )
        learned = sum(parameter.numel() for parameter in compact.parameters())
        assert count(analysis, pruned.removed).parameters == learned
