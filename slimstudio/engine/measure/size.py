"""How much room a network takes."""

from torch import nn


def parameters(module: nn.Module) -> int:
    """Count a network's parameters, shared ones once."""
    return sum(parameter.numel() for parameter in module.parameters())


def size_bytes(module: nn.Module) -> int:
    """Sum up the bytes of all tensors that a file of this network holds, shared ones once."""
    stored = {id(tensor): tensor for tensor in module.state_dict(keep_vars=True).values()}
    return sum(tensor.numel() * tensor.element_size() for tensor in stored.values())
