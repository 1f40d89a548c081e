"""Copies of networks without their numbers."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn

_TABLES = ("_parameters", "_buffers", "_modules")
_PLAIN = (bool, int, float, str, type(None), torch.Size, torch.dtype)


def on_meta(module: nn.Module, *, with_positions: bool = False) -> nn.Module:
    """Copy a network without its numbers: every parameter and buffer becomes a meta tensor.

    Copying with a memo, rather than building under `torch.device("meta")`, works for networks
    whose constructors compute with tensors. The copy has no hooks.

    Args:
        module: The network; it is not changed.
        with_positions: Whether integer buffers, which may hold positions of channels, keep their
            numbers.
    """
    memo: dict[int, Any] = {}
    for parameter in module.parameters():
        memo[id(parameter)] = nn.Parameter(_empty(parameter), requires_grad=False)
    for buffer in module.buffers():
        if with_positions and buffer.dtype == torch.int64:
            continue
        memo[id(buffer)] = _empty(buffer)
    return _copied(module, memo)


def _empty(tensor: Tensor) -> Tensor:
    if tensor.is_contiguous():  # the common case, at a tenth of the cost
        return torch.empty(tensor.shape, dtype=tensor.dtype, device="meta")
    return torch.empty_like(tensor, device="meta", requires_grad=False)


def _copied(module: nn.Module, memo: dict[int, Any]) -> nn.Module:
    """Copy a module and all below it.

    What cannot hold a module or a tensor is shared, which takes a tenth of the time of copying it.
    """
    known = memo.get(id(module))
    if known is not None:
        return known  # type: ignore[no-any-return]
    copy = module.__new__(type(module))
    memo[id(module)] = copy
    for key, value in module.__dict__.items():
        if key in _TABLES:
            copy.__dict__[key] = {name: _entry(entry, memo) for name, entry in value.items()}
        elif key.endswith(("_hooks", "_hooks_with_kwargs", "_hooks_always_called")):
            copy.__dict__[key] = type(value)()
        elif isinstance(value, _PLAIN) or _is_plain_sequence(value):
            copy.__dict__[key] = value
        elif isinstance(value, set) and not value:
            copy.__dict__[key] = set()
        else:
            copy.__dict__[key] = deepcopy(value, memo)
    return copy


def _entry(entry: nn.Module | Tensor | None, memo: dict[int, Any]) -> nn.Module | Tensor | None:
    return _copied(entry, memo) if isinstance(entry, nn.Module) else deepcopy(entry, memo)


def _is_plain_sequence(value: object) -> bool:
    return isinstance(value, tuple | list) and all(isinstance(one, _PLAIN) for one in value)
