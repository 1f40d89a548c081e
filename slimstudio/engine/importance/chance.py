"""Nothing but chance: what every other criterion must beat."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.aggregate import with_heads
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.messages import Message

_TITLE = Message("Random")


@dataclass(frozen=True)
class Chance:
    """Channels are drawn by lot, the same ones for the same seed."""

    name: str = "random"
    title: Message = _TITLE
    paper: str = "Li et al., “Revisiting Random Channel Pruning for Neural Networks”, CVPR 2022"
    needs_images: bool = False
    seed: int = 0

    def scores(
        self,
        module: nn.Module,  # noqa: ARG002 - the signature of all criteria
        analysis: Analysis,
        calibration: Calibration | None,  # noqa: ARG002
        control: Control,  # noqa: ARG002
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        draws = np.random.default_rng(self.seed).random(analysis.channel_count)
        return with_heads(analysis, draws)
