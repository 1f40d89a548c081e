"""Tensors that a network's code makes on the processor, beside tensors that have no numbers.

A network that runs on every computer need not name a device. While it is run without numbers, its
inputs are on "meta", and so are its weights; what its code makes is not.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map

_META = torch.device("meta")


def call(func: Any, args: Any, kwargs: Any) -> Any:
    """Run an operation; what lies on another device than a meta tensor loses its numbers first.

    Raises:
        RuntimeError: it fails for another reason, or writes into a tensor that has numbers.
    """
    try:
        return func(*args, **kwargs)
    except RuntimeError:
        placed = _placed(func, args, kwargs)
        if placed is None:
            raise
        return func(*placed[0], **placed[1])


def makes_values(args: Any, kwargs: Any) -> bool:
    """Tell whether an operation makes a tensor out of nothing, on a device that it names."""
    return kwargs.get("device") is not None and not any(isinstance(a, Tensor) for a in args)


def on_meta_device(kwargs: Any) -> Any:
    """Name the device without numbers instead of another."""
    return {**kwargs, "device": _META, "pin_memory": None}


class OneDevice(TorchDispatchMode):
    """Runs what a network's code does on tensors without numbers, wherever it makes new ones."""

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        return False  # a compiler never runs here, and takes seconds to load

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation."""
        del types  # all tensors are treated alike
        return call(func, args, kwargs or {})


def _placed(func: Any, args: Any, kwargs: Any) -> tuple[Any, Any] | None:
    """Bring all arguments to the device without numbers; None where that would change nothing."""
    moved = False
    written = _written(func, args)

    def place(value: Any) -> Any:
        nonlocal moved
        if isinstance(value, Tensor) and not value.is_meta:
            if value is written:
                raise _LostError
            moved = True
            return torch.empty_like(value, device=_META)
        return value

    try:
        args, kwargs = tree_map(place, (tuple(args), dict(kwargs)))
    except _LostError:
        return None
    if kwargs.get("device") not in (None, _META):
        kwargs, moved = {**kwargs, "device": _META}, True
    return (args, kwargs) if moved else None


class _LostError(Exception):
    """Numbers would be written over by values that have none, and nobody would see it."""


def _written(func: Any, args: Any) -> Any:
    return args[0] if func._schema.is_mutable and args else None  # noqa: SLF001 - its only name
