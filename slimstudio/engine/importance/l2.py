"""The Euclidean norm of the weights."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.aggregate import magnitude
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.messages import Message

_TITLE = Message("Size of weights (L2)")


@dataclass(frozen=True)
class L2:
    """Channels with small weights matter little."""

    name: str = "l2"
    title: Message = _TITLE
    paper: str = "Fang et al., “DepGraph: Towards Any Structural Pruning”, CVPR 2023"
    needs_images: bool = False

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,  # noqa: ARG002 - the signature of all criteria
        control: Control,  # noqa: ARG002
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        return magnitude(module, analysis)
