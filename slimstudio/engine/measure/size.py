"""How large a network is, and how many channels each of its layers has before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.models.network import Network


def parameters(module: nn.Module) -> int:
    """Count a network's parameters, shared ones once."""
    return sum(parameter.numel() for parameter in module.parameters())


def size_bytes(module: nn.Module) -> int:
    """Sum up the bytes of all tensors that a file of this network holds, shared ones once."""
    stored = {id(tensor): tensor for tensor in module.state_dict(keep_vars=True).values()}
    return sum(tensor.numel() * tensor.element_size() for tensor in stored.values())


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
