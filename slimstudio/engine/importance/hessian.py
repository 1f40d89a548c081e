"""How much the loss changes, to second order, when a channel leaves."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.aggregate import summed, totalled, weights, with_heads
from slimstudio.engine.importance.calibration import Calibration, enough
from slimstudio.engine.importance.gradients import gradients
from slimstudio.messages import Message

_TITLE = Message("Hessian diagonal (OBD)")


@dataclass(frozen=True)
class HessianDiagonal:
    """Channels matter as much as the loss bends along each of their weights.

    Half of the second derivative times the square of the weight, added up over all weights of a
    channel. The second derivatives are the mean squares of gradients (the empirical Fisher
    information).
    """

    name: str = "hessian"
    title: Message = _TITLE
    paper: str = "LeCun et al., “Optimal Brain Damage”, NeurIPS 1989"
    needs_images: bool = True

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        squares: dict[str, Tensor] = {}
        steps = 0
        for found in gradients(module, enough(calibration, self.title), control):
            for name, gradient in found.items():
                squares[name] = squares.get(name, torch.zeros(())) + gradient.square()
            steps += 1
        changes = (
            (slot.channels, summed(slot, weight.square() * squares[slot.tensor]) / (2 * steps))
            for slot, weight in weights(module, analysis)
            if slot.tensor in squares
        )
        return with_heads(analysis, totalled(analysis, changes))
