"""Finding the tensors in whatever a network returns."""

from collections.abc import Iterator, Mapping
from enum import Enum
from types import CellType, ModuleType
from typing import Any

import numpy as np
import torch
from torch import Tensor

_PLAIN = (
    *(type(None), bool, int, float, complex, str, bytes, bytearray, range, slice, type, Enum),
    *(type(...), ModuleType, np.generic, np.ndarray, np.dtype),
    *(torch.Size, torch.dtype, torch.device, torch.layout, torch.memory_format),
)
# What a function holds on to, a method, and a function with some of its arguments.
_CALLED = ("__closure__", "__defaults__", "__self__", "__func__", "func", "args", "keywords")


class UnreadableError(Exception):
    """An answer holds an object that cannot be looked into."""


def tensors_in(answer: object) -> list[Tensor]:
    """List the tensors that can be reached from an answer, each once.

    Generators are run to their end, as whoever asked for the answer would do.

    Raises:
        UnreadableError: there is an object of whose inside nothing is known.
    """
    found: list[Tensor] = []
    seen: dict[int, object] = {}  # holds what was seen, so that no other gets its identity
    waiting = [answer]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, _PLAIN):
            continue
        seen[id(one)] = one
        if isinstance(one, Tensor):
            found.append(one)
        waiting += reversed(_inside(one))
    return found


def _inside(one: object) -> list[Any]:
    """List what an object refers to."""
    inside = list(_attributes(one).values())
    if isinstance(one, Tensor):
        return inside
    if isinstance(one, CellType):
        return [one.cell_contents]
    if isinstance(one, Mapping):
        return [*one.keys(), *one.values(), *inside]
    if isinstance(one, set | frozenset):  # an order of their own would differ from run to run
        return [*sorted(one, key=lambda part: str(getattr(part, "shape", part))), *inside]
    if isinstance(one, Iterator) or (hasattr(one, "__iter__") and hasattr(one, "__len__")):
        return [*one, *inside]
    called = [getattr(one, name) for name in _CALLED if hasattr(one, name)]
    if not (called or inside or hasattr(one, "__dict__")):
        raise UnreadableError(type(one).__qualname__)
    return [*called, *inside]


def _attributes(one: object) -> dict[str, Any]:
    """Read an object's attributes, also those in slots."""
    slots = [
        f"_{kind.__name__.lstrip('_')}{name}" if _is_private(name) else name
        for kind in type(one).__mro__
        for name in _names(kind.__dict__.get("__slots__", ()))
        if name not in ("__dict__", "__weakref__")
    ]
    found = {name: getattr(one, name) for name in slots if hasattr(one, name)}
    return {**found, **getattr(one, "__dict__", {})}


def _names(slots: Any) -> tuple[str, ...]:
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _is_private(name: str) -> bool:
    return name.startswith("__") and not name.endswith("__")
