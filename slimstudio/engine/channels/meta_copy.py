"""Copies of networks without their numbers."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.inventory import Inventory, inventory
from slimstudio.errors import PlanError

_HOOKS = frozenset(key for key in nn.Module().__dict__ if "_hooks" in key)
_PLAIN = frozenset({bool, int, float, str, type(None), torch.Size, torch.dtype})


def on_meta(module: nn.Module, *, with_positions: bool = False) -> nn.Module:
    """Copy a network without its numbers: every parameter and buffer becomes a meta tensor.

    Copying with a memo, rather than building under `torch.device("meta")`, works for networks
    whose constructors compute with tensors. The copy has no hooks.

    Args:
        module: The network; it is not changed.
        with_positions: Whether integer buffers, which may hold positions of channels, keep their
            numbers. They are shared with the original, so such a copy is not for running.

    Raises:
        PlanError: a module keeps a tensor that only its forward pass can make.
    """
    parts = inventory(module)
    memo: dict[int, Any] = {
        id(parameter): nn.Parameter(_empty(parameter), requires_grad=False)
        for parameter in parts.parameters.values()
    }
    for buffer in parts.buffers.values():
        shared = with_positions and buffer.dtype == torch.int64
        memo[id(buffer)] = buffer if shared else _empty(buffer)
    try:
        return _copied(module, memo)
    except RuntimeError as error:
        raise _uncopyable(parts, error) from error


def _uncopyable(parts: Inventory, cause: RuntimeError) -> PlanError:
    """Name the module that keeps a computed tensor, as the older kind of weight norm does."""
    for name, module in parts.modules.items():
        for key, value in module.__dict__.items():
            if isinstance(value, Tensor) and not value.is_leaf:
                return PlanError(
                    f"{name or 'The network'} cannot be copied.",
                    why=f"Its “{key}” is neither a parameter nor a buffer, but computed from some.",
                    remedy="Make it a parameter first, for example with remove_weight_norm of "
                    "torch.nn.utils.",
                )
    return PlanError("The network cannot be copied.", why=f"{cause}".partition("\n")[0])


def _empty(tensor: Tensor) -> Tensor:
    if tensor.is_contiguous():  # the common case, at a tenth of the cost
        return torch.empty(tensor.shape, dtype=tensor.dtype, device="meta")
    return torch.empty_like(tensor, device="meta", requires_grad=False)


def _copied(module: nn.Module, memo: dict[int, Any]) -> nn.Module:
    """Copy a module and all below it.

    What cannot hold a module or a tensor is shared, which takes a tenth of the time of copying it.
    """
    copy = module.__new__(type(module))
    memo[id(module)] = copy
    state = copy.__dict__
    for key, value in module.__dict__.items():
        kind = type(value)
        if kind in _PLAIN:
            state[key] = value
        elif key in _HOOKS:
            state[key] = kind()
        elif key in ("_parameters", "_buffers", "_modules"):
            state[key] = {name: _entry(entry, memo) for name, entry in value.items()}
        elif _is_plain_sequence(value):
            state[key] = value
        elif kind is set and not value:
            state[key] = set()
        else:
            state[key] = deepcopy(value, memo)
    return copy


def _entry(entry: nn.Module | Tensor | None, memo: dict[int, Any]) -> nn.Module | Tensor | None:
    if entry is None or id(entry) in memo:
        return memo.get(id(entry))
    return _copied(entry, memo) if isinstance(entry, nn.Module) else deepcopy(entry, memo)


def _is_plain_sequence(value: object) -> bool:
    return isinstance(value, tuple | list) and all(type(one) in _PLAIN for one in value)
