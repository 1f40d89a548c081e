"""How much accuracy each group of channels costs, as it was measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import (
    Collection,
    Mapping,
)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from slimstudio.engine.channels.words import listing
from slimstudio.engine.planning.identities import identities
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis

Drops = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Sensitivity:
    """Accuracy after a part of one group alone left and the network was repaired.

    Args:
        accuracy: Of the whole network on the same images, 0 to 1.
        images: How many images judged.
        layers: Name of a group (see `group_names`) to the accuracy at each of some ratios; groups
            that were not reached in time are not listed.
    """

    accuracy: float
    images: int
    layers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def drops(self, analysis: Analysis) -> dict[int, Drops]:
        """List ratios and the accuracy lost there, by the index of the group.

        Args:
            analysis: The channels of the network that was measured.
        """
        return {
            index: tuple(sorted((float(r), self.accuracy - a) for r, a in measured.items()))
            for index, name in group_names(analysis, self.layers).items()
            if (measured := self.layers.get(name))
        }

    def doubtful(self, analysis: Analysis) -> Message:
        """Say which of what was measured is not used, since nobody knows what it was measured of.

        Args:
            analysis: The channels of the network.

        Returns:
            A sentence; nothing where all of it is used.
        """
        names = set(group_names(analysis, self.layers).values())
        left = [name for name, measured in self.layers.items() if measured and name not in names]
        if not left:
            return NO_MESSAGE
        return Message(
            "What was measured earlier as {names} is not used: it is not clear which channels that "
            "were. Measure the sensitivity again.",
            names=listing(left),
        )


def group_names(analysis: Analysis, known: Collection[str] = ()) -> dict[int, str]:
    """Name each group by what it is, by its index.

    Args:
        analysis: The network's channels.
        known: Names in use. Those of earlier versions, which named a group by its first layer, are
            still good where no other group has the same.
    """
    first = Counter(group.producers[0] for group in analysis.groups if group.producers)
    names = {}
    for group, what in zip(analysis.groups, identities(analysis), strict=True):
        earlier = group.producers[0] if group.producers else ""
        kept = str(what) not in known and earlier in known and first[earlier] == 1
        names[group.index] = earlier if kept else str(what)
    return names
