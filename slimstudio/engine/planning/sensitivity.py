"""How much accuracy each group of channels costs, as it was measured."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.channels.group import Group


@dataclass(frozen=True)
class Sensitivity:
    """Accuracy after a part of one group alone left and the network was repaired.

    Args:
        accuracy: Of the whole network on the same images, 0 to 1.
        images: How many images judged.
        layers: First layer of a group to the accuracy at each of some ratios; groups that were not
            reached in time are not listed.
    """

    accuracy: float
    images: int
    layers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def drops(self, layer: str) -> tuple[tuple[float, float], ...]:
        """List ratios and the accuracy lost there, for the group that `layer` is the first of."""
        measured = self.layers.get(layer, {})
        return tuple(sorted((float(r), self.accuracy - a) for r, a in measured.items()))


def key(group: "Group") -> str:
    """Name a group by its first layer."""
    return group.producers[0] if group.producers else ""
