"""Copies of networks without their numbers."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.copying import copied
from slimstudio.engine.channels.inventory import inventory


def on_meta(module: nn.Module, *, with_positions: bool = False) -> nn.Module:
    """Copy a network without its numbers: every parameter and buffer becomes a meta tensor.

    Copying with a memo, rather than building under `torch.device("meta")`, works for networks
    whose constructors compute with tensors. The copy has those hooks that change its answers.

    Args:
        module: The network; it is not changed.
        with_positions: Whether integer buffers, which may hold positions of channels, keep their
            numbers. They are shared with the original, so such a copy is not for running.
    """
    parts = inventory(module)
    memo: dict[int, Any] = {
        id(parameter): nn.Parameter(_empty(parameter), requires_grad=False)
        for parameter in parts.parameters.values()
    }
    for buffer in parts.buffers.values():
        shared = with_positions and buffer.dtype == torch.int64
        memo[id(buffer)] = buffer if shared else _empty(buffer)
    return copied(module, memo)


def _empty(tensor: Tensor) -> Tensor:
    if tensor.is_contiguous():  # the common case, at a tenth of the cost
        return torch.empty(tensor.shape, dtype=tensor.dtype, device="meta")
    return torch.empty_like(tensor, device="meta", requires_grad=False)
