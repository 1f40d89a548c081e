"""How much the loss changes, to first order, when a channel leaves."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.aggregate import summed, totalled, weights, with_heads
from slimstudio.engine.importance.calibration import Calibration, enough
from slimstudio.engine.importance.gradients import gradients
from slimstudio.messages import Message

_TITLE = Message("First-order Taylor")


@dataclass(frozen=True)
class Taylor:
    """Channels matter as much as the loss changes without them, to first order.

    Setting all weights of a channel to zero changes the loss by about the sum of weight times
    gradient. The mean of its square over small batches is the score.
    """

    name: str = "taylor"
    title: Message = _TITLE
    paper: str = "Molchanov et al., “Importance Estimation for Neural Network Pruning”, CVPR 2019"
    needs_images: bool = True

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        slots = list(weights(module, analysis))
        total = np.zeros(analysis.channel_count)
        steps = 0
        for found in gradients(module, enough(calibration, self.title), control):
            changes = (
                (slot.channels, summed(slot, weight * found[slot.tensor]))
                for slot, weight in slots
                if slot.tensor in found
            )
            total += totalled(analysis, changes) ** 2
            steps += 1
        return with_heads(analysis, total / steps)
