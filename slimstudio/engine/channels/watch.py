"""Watching what PyTorch does without telling a tracer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

if TYPE_CHECKING:
    from slimstudio.engine.channels.tracer import Tracer

_MAKERS = (torch.tensor, torch.as_tensor, torch.asarray, Tensor.new_tensor)


class Watch(TorchFunctionMode):
    """Tells a tracer of tensors that are made of plain values straight on the meta device.

    It sees every call of a network's code, so it is in place only where there are such tensors.

    Args:
        tracer: The tracer.
    """

    def __init__(self, tracer: Tracer) -> None:
        super().__init__()
        self._tracer = tracer
        tracer.watches = True

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one call."""
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        out = func(*args, **kwargs)
        if func in _MAKERS and out.is_meta:
            value = func(*args, **{**kwargs, "device": "cpu"})
            self._tracer.make(out, value)
        return out
