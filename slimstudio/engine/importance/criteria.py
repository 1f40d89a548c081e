"""All measures of importance, by name."""

from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.activation import ActivationEnergy
from slimstudio.engine.importance.batchnorm_scale import BatchNormScale
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.chance import Chance
from slimstudio.engine.importance.geometric_median import GeometricMedian
from slimstudio.engine.importance.hessian import HessianDiagonal
from slimstudio.engine.importance.l1 import L1
from slimstudio.engine.importance.l2 import L2
from slimstudio.engine.importance.reconstruction import ReconstructionLoss
from slimstudio.engine.importance.taylor import Taylor
from slimstudio.errors import PlanError
from slimstudio.messages import Message


class Criterion(Protocol):
    """A way to judge how much each channel of a network matters."""

    @property
    def name(self) -> str:
        """What settings and the command line call it."""

    @property
    def title(self) -> Message:
        """What people call it."""

    @property
    def paper(self) -> str:
        """Where it comes from."""

    @property
    def needs_images(self) -> bool:
        """Whether it looks at calibration images; the others judge weights alone."""

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel, together with everything that leaves with it.

        Args:
            module: The network; it is not changed.
            analysis: Its channels.
            calibration: Images to look at; None will do where `needs_images` is False.
            control: Told about the progress, asked before every batch whether to go on.

        Returns:
            A value for each channel, not negative, [channel_count]; larger matters more.

        Raises:
            PlanError: a weight or an answer is not a finite number, or images are missing.
            Cancelled: the person stopped the work.
        """


_ALL: tuple[Criterion, ...] = (
    L2(),
    L1(),
    BatchNormScale(),
    GeometricMedian(),
    Taylor(),
    HessianDiagonal(),
    ActivationEnergy(),
    ReconstructionLoss(),
    Chance(),
)

CRITERIA: Mapping[str, Criterion] = MappingProxyType({one.name: one for one in _ALL})


def find(name: str) -> Criterion:
    """Return the criterion of a name.

    Raises:
        PlanError: there is none.
    """
    if name in CRITERIA:
        return CRITERIA[name]
    close = get_close_matches(name.lower(), CRITERIA, cutoff=0.4)
    raise PlanError(
        Message("There is no importance criterion “{name}”.", name=name),
        remedy=(
            Message("Did you mean {close}?", close=" or ".join(close))
            if close
            else Message("Choose one of: {criteria}.", criteria=[*CRITERIA])
        ),
    )
