"""Copies of networks to run: with modules and buffers of their own, so that nothing of it stays."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from torch import Tensor, nn

from slimstudio.engine.channels.copying import copied
from slimstudio.engine.channels.inventory import inventory

if TYPE_CHECKING:
    from collections.abc import Mapping


def sharing(module: nn.Module, values: Mapping[str, Tensor]) -> nn.Module:
    """Copy a network that shares the parameters of the original.

    Args:
        module: The network; it is not changed.
        values: Names of parameters and buffers to what they hold instead; others are as they were.
    """
    parts = inventory(module)
    memo: dict[int, Any] = {id(one): one for one in parts.parameters.values()}
    tensors = parts.tensors
    for name, value in values.items():
        if name in tensors:
            memo[id(tensors[name])] = _holding(tensors[name], value)
    return copied(module, memo, answers_only=False)


def _holding(old: Tensor, value: Tensor) -> Tensor:
    """Make a tensor of the same class that holds other values."""
    if type(old) is nn.Parameter:
        return nn.Parameter(value, requires_grad=False)
    if type(old) is Tensor:
        return value.clone()
    found: Tensor = deepcopy(old)
    found.data = value.clone()
    return found
