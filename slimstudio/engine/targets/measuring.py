"""What a device measures: the network, the one that it was made from, and layers of both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.targets.target import Kit
    from slimstudio.engine.timing.layer_shapes import LayerShape


def measured_networks(kit: Kit) -> list[tuple[str, Network, Path]]:
    """List the networks that are measured whole: name, network, file."""
    networks = [("compact", kit.network, kit.exported[0].path)]
    if kit.original is not None:
        networks.insert(0, ("original", *kit.original))
    return networks


def measured_layers(kit: Kit) -> dict[str, LayerShape]:
    """List the layers that are measured, by their keys.

    The network that a person goes on pruning is measured at other widths too; the other one as it
    is.
    """
    from slimstudio.engine.timing.device import wanted_shapes  # noqa: PLC0415 - when needed
    from slimstudio.engine.timing.layer_shapes import layer_shapes  # noqa: PLC0415 - as above

    _, first, _ = measured_networks(kit)[0]
    compact = kit.network
    size = compact.recipe.preprocessing.size
    return wanted_shapes(first) | {
        one.key: one for one in layer_shapes(compact.module, size).values()
    }
