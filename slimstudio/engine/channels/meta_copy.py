"""Copies of networks without their numbers."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import torch
from torch import nn


def on_meta(module: nn.Module) -> nn.Module:
    """Copy a network without its numbers: every parameter and buffer becomes a meta tensor.

    Copying with a memo, rather than building under `torch.device("meta")`, works for networks
    whose constructors compute with tensors.
    """
    memo: dict[int, Any] = {}
    for parameter in module.parameters():
        empty = torch.empty_like(parameter, device="meta", requires_grad=False)
        memo[id(parameter)] = nn.Parameter(empty, requires_grad=False)
    for buffer in module.buffers():
        memo[id(buffer)] = torch.empty_like(buffer, device="meta")
    return deepcopy(module, memo)
