"""What was found out about a network and this machine, for forecasts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from slimstudio.engine.timing.layer_times import LayerTimes


@dataclass(frozen=True, eq=False)
class Footprint:
    """The values that are in memory at once, moment by moment, for one image in float32.

    Args:
        layers: Layers whose outputs take room.
        fixed: Bytes that no pruning changes, such as the image, [moments].
        bytes_of: Bytes of each layer's output that are alive, [moments, layers].
    """

    layers: tuple[str, ...]
    fixed: NDArray[np.float64]
    bytes_of: NDArray[np.float64]

    def peak(self, channels: Mapping[str, tuple[int, int]]) -> int:
        """Find the most bytes that are alive at once.

        Args:
            channels: Layer name to its output channels before and after a plan.
        """
        if not len(self.fixed):
            return 0
        kept = np.ones(len(self.layers))
        for place, name in enumerate(self.layers):
            before, after = channels.get(name, (1, 1))
            kept[place] = after / before if before else 1.0
        return round(float((self.fixed + self.bytes_of @ kept).max()))


@dataclass(frozen=True)
class TrainingWork:
    """How fast this machine trains, and how much there is to train.

    Args:
        seconds_per_image: For one training step of the whole, unpruned network.
        images: Training images of an epoch; 0 until there are any.
        epochs: Passes over them after pruning.
        learn_epochs: Passes over them before, with which the whole network learns new classes.
    """

    seconds_per_image: float
    images: int = 0
    epochs: int = 0
    learn_epochs: int = 0


@dataclass(frozen=True)
class Facts:
    """Each is None until somebody found it out.

    Args:
        times: How long each layer takes on this machine.
        footprint: How much memory the network's values take while it runs.
        training: How long training takes.
    """

    times: LayerTimes | None = None
    footprint: Footprint | None = None
    training: TrainingWork | None = None

    def for_training(self, images: int, epochs: int, learn_epochs: int = 0) -> Facts:
        """Say how much there is to train, where it is known how fast that goes."""
        if self.training is None:
            return self
        work = replace(self.training, images=images, epochs=epochs, learn_epochs=learn_epochs)
        return replace(self, training=work)


NO_FACTS = Facts()
