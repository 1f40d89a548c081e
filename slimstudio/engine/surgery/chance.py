"""Networks that draw random numbers, made comparable."""

from __future__ import annotations

import random
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def alike(device: torch.device) -> Iterator[None]:
    """Let chance decide alike each time, and give it back as it was."""
    state = random.getstate()
    devices = [device] if device.type not in ("cpu", "mps") else []
    with torch.random.fork_rng(devices):
        torch.manual_seed(0)
        random.seed(0)
        try:
            yield
        finally:
            random.setstate(state)


_DRAWING = frozenset(
    (
        *("rand", "rand_like", "randn", "randn_like", "normal", "uniform", "bernoulli"),
        *("exponential", "log_normal", "cauchy", "geometric"),
    )
)


class WithoutChance(TorchDispatchMode):
    """Replaces random numbers by one half, and dropout by nothing.

    Fewer channels take fewer numbers, so the same seed gives those that stay other numbers.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        del types  # all tensors are treated alike
        if func.overloadpacket is torch.ops.aten.native_dropout:
            return args[0].clone(), torch.ones_like(args[0], dtype=torch.bool)
        result = func(*args, **(kwargs or {}))
        if func.overloadpacket.__name__.rstrip("_") in _DRAWING and result.is_floating_point():
            return result.fill_(0.5)
        return result
