"""The factors of BatchNorm layers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.events import Noted
from slimstudio.engine.importance.aggregate import averaged, magnitude, summed, weights, with_heads
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.messages import Message, plural

_TITLE = Message("BatchNorm scale (Network Slimming)")


@dataclass(frozen=True)
class BatchNormScale:
    """Channels that BatchNorm scales down matter little.

    Channels without BatchNorm are judged by the size of their weights, at the mean scale of the
    others, and a note says so.
    """

    name: str = "batchnorm"
    title: Message = _TITLE
    paper: str = (
        "Liu et al., “Learning Efficient Convolutional Networks through Network Slimming”, "
        "ICCV 2017"
    )
    needs_images: bool = False

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,  # noqa: ARG002 - the signature of all criteria
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        norms = {
            f"{name}.weight" for name, one in module.named_modules() if isinstance(one, _BatchNorm)
        }
        factors = [
            (slot.channels, summed(slot, weight.abs()))
            for slot, weight in weights(module, analysis)
            if slot.tensor in norms
        ]
        scores = averaged(analysis, factors)
        scaled = np.zeros(analysis.channel_count, dtype=bool)
        for channels, _ in factors:
            scaled[channels] = True
        if not scaled.all():
            usual = float(scores[scaled].mean()) if scaled.any() else 1.0
            scores = np.where(scaled, scores, (usual or 1.0) * magnitude(module, analysis))
            self._say_so(analysis, scaled, control)
        return with_heads(analysis, scores)

    def _say_so(self, analysis: Analysis, scaled: NDArray[np.bool_], control: Control) -> None:
        without = sum(
            1 for group in analysis.groups if group.removable and not scaled[group.channels].all()
        )
        if without:
            sets = plural(without, "1 set", "{count} sets")
            control.report(
                Noted(
                    Message(
                        "{sets} of channels have no BatchNorm and are judged by the size of "
                        "their weights.",
                        sets=sets,
                    )
                )
            )
