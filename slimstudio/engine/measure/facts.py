"""What was found out about a network and this machine, for forecasts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.measure.footprint import Footprint
    from slimstudio.engine.measure.layer_times import LayerTimes


@dataclass(frozen=True)
class TrainingWork:
    """How much there is to train, and how fast this machine is.

    Args:
        images: Training images of an epoch.
        epochs: Passes over them after pruning.
        seconds_per_image: For one training step of the whole, unpruned network.
    """

    images: int
    epochs: int
    seconds_per_image: float


@dataclass(frozen=True, eq=False)
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


NO_FACTS = Facts()
