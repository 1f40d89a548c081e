"""What was found out about a network and this machine, for forecasts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.measure.footprint import Footprint
    from slimstudio.engine.timing.layer_times import LayerTimes


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
