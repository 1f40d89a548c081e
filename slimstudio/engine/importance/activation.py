"""How much a channel carries while the network looks at images."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.activation_hooks import HookPoint, hook_points, run_hooked
from slimstudio.engine.importance.aggregate import averaged, levelled, with_heads
from slimstudio.engine.importance.calibration import Calibration, enough
from slimstudio.messages import Message

_TITLE = Message("Activation energy")


@dataclass(frozen=True)
class ActivationEnergy:
    """Channels that are almost silent on the calibration images matter little.

    The mean square of what each layer reads from a channel, over images and places. Channels that
    no convolution or linear layer reads, as the queries of attention, are heard where they are
    made.
    """

    name: str = "activation"
    title: Message = _TITLE
    paper: str = (
        "Molchanov et al., “Pruning Convolutional Neural Networks for Resource Efficient "
        "Inference”, ICLR 2017"
    )
    needs_images: bool = True

    def scores(
        self,
        module: nn.Module,
        analysis: Analysis,
        calibration: Calibration | None,
        control: Control,
    ) -> NDArray[np.float64]:
        """Judge every channel; see `Criterion.scores`."""
        images = enough(calibration, self.title)
        energies: dict[HookPoint, Tensor] = {}
        seen: dict[HookPoint, int] = {}

        def record(place: HookPoint, values: Tensor) -> None:
            energy = values.square().sum(1, dtype=torch.float64).cpu()
            energies[place] = energies[place] + energy if place in energies else energy
            seen[place] = seen.get(place, 0) + values.shape[1]

        run_hooked(module, hook_points(module, analysis), images, control, record)
        parts = {place: (place.channels, e.numpy() / seen[place]) for place, e in energies.items()}
        read = averaged(analysis, levelled(part for place, part in parts.items() if place.reads))
        made = averaged(
            analysis, levelled(part for place, part in parts.items() if not place.reads)
        )
        is_read = np.zeros(analysis.channel_count, dtype=bool)
        for place in parts:
            is_read[place.channels] |= place.reads
        return with_heads(analysis, np.where(is_read, read, made))
