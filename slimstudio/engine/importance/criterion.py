"""What every measure of importance can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.importance.calibration import Calibration
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
