"""Copies of networks to run: with modules of their own, so that nothing of a run stays."""

from __future__ import annotations

from typing import Any

from torch import nn

from slimstudio.engine.channels.copying import copied
from slimstudio.engine.channels.inventory import inventory


def sharing(module: nn.Module, *, buffers: bool = True) -> nn.Module:
    """Copy a network that has modules of its own and the parameters of the original.

    Args:
        module: The network; it is not changed.
        buffers: Whether buffers are shared, too.
    """
    parts = inventory(module)
    shared = {**parts.parameters, **(parts.buffers if buffers else {})}
    return copied(module, {id(tensor): tensor for tensor in shared.values()}, answers_only=False)


def separate(module: nn.Module) -> nn.Module:
    """Copy a network with its numbers, in a tenth of the time that `deepcopy` takes."""
    memo: dict[int, Any] = {}
    for tensor in inventory(module).tensors.values():
        values = tensor.detach().clone()
        own = nn.Parameter(values, requires_grad=False)
        memo[id(tensor)] = own if isinstance(tensor, nn.Parameter) else values
    return copied(module, memo, answers_only=False)
