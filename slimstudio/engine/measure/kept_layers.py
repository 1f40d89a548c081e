"""How many channels each layer has before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.models.network import Network


@dataclass(frozen=True)
class KeptLayer:
    """One layer's output channels before and after; after is 0 where the layer left."""

    name: str
    before: int
    after: int


def all_layers(original: Network, compact: Network) -> tuple[KeptLayer, ...]:
    """List the layers with output channels, in the network's order."""
    left = _channels(compact)
    return tuple(
        KeptLayer(name, before, left.get(name, 0)) for name, before in _channels(original).items()
    )


def kept_layers(original: Network, compact: Network) -> tuple[KeptLayer, ...]:
    """List those that have fewer output channels now."""
    return tuple(one for one in all_layers(original, compact) if one.after < one.before)


def _channels(network: Network) -> dict[str, int]:
    return {
        name.removesuffix(".weight"): int(values.shape[0])
        for name, values in network.module.named_parameters()
        if name.endswith(".weight") and values.dim() > 1
    }
