"""Copies of networks to run: with modules of their own, so that nothing of a run stays."""

from __future__ import annotations

from collections import OrderedDict
from copy import deepcopy
from types import BuiltinFunctionType, FunctionType
from typing import Any

import torch
from torch import nn

from slimstudio.engine.channels.inventory import inventory

_SHARED = frozenset(
    {bool, int, float, str, type(None), torch.Size, torch.dtype, torch.device, type}
    | {FunctionType, BuiltinFunctionType}
)
_CONTAINERS = frozenset({list, tuple, set, frozenset, OrderedDict})


def sharing(module: nn.Module, *, buffers: bool = True) -> nn.Module:
    """Copy a network that has modules of its own and the parameters of the original.

    Args:
        module: The network; it is not changed.
        buffers: Whether buffers are shared, too.
    """
    parts = inventory(module)
    shared = {**parts.parameters, **(parts.buffers if buffers else {})}
    return _copied(module, {id(tensor): tensor for tensor in shared.values()})


def separate(module: nn.Module) -> nn.Module:
    """Copy a network with its numbers, in a tenth of the time that `deepcopy` takes."""
    memo: dict[int, Any] = {}
    for tensor in inventory(module).tensors.values():
        values = tensor.detach().clone()
        own = nn.Parameter(values, requires_grad=False)
        memo[id(tensor)] = own if isinstance(tensor, nn.Parameter) else values
    return _copied(module, memo)


def _copied(module: nn.Module, memo: dict[int, Any]) -> nn.Module:
    if id(module) in memo:
        known: nn.Module = memo[id(module)]
        return known
    if hasattr(type(module), "__deepcopy__"):  # it knows best how
        own: nn.Module = deepcopy(module, memo)
        return own
    copy = module.__new__(type(module))
    memo[id(module)] = copy
    for key, value in module.__dict__.items():
        copy.__dict__[key] = _value(value, memo)
    return copy


def _value(value: Any, memo: dict[int, Any]) -> Any:
    """Copy what a module keeps; only what nobody can change is shared."""
    kind = type(value)
    if kind in _SHARED:
        return value
    if id(value) in memo:
        return memo[id(value)]
    made: Any
    if isinstance(value, nn.Module):
        made = _copied(value, memo)
    elif kind is dict:
        memo[id(value)] = made = {}
        made.update((name, _value(one, memo)) for name, one in value.items())
    elif kind in _CONTAINERS and _is_plain(value):
        made = kind(value)
    else:
        made = deepcopy(value, memo)
    return made


def _is_plain(values: Any) -> bool:
    if isinstance(values, OrderedDict):  # of hooks, most of all, and then there are none
        return not values
    return all(type(one) in _SHARED for one in values)
