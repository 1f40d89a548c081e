"""A network that is ready to be looked at and planned for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.measure.facts import NO_FACTS
from slimstudio.engine.models.layers import NO_GRAPH, DataFlow

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.models.layers import Layer
    from slimstudio.engine.models.network import Network


@dataclass(frozen=True, eq=False)
class OpenedNetwork:
    """A network with everything that is derived from it once.

    Args:
        network: The module and its recipe, with the classes of the project's images.
        layers: Its layers in pre-order, the network itself first.
        analysis: Which of its channels leave together, and which cannot leave.
        facts: What is known about its times and memory on this machine.
        graph: How data flows through it; empty where nobody asked, or it could not be followed.
    """

    network: Network
    layers: tuple[Layer, ...]
    analysis: Analysis
    facts: Facts = NO_FACTS
    graph: DataFlow = NO_GRAPH
