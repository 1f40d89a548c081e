"""Tensors as `torch.save` describes them, made of the bytes of the file that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from slimstudio.engine.sources.pickle_data import Made, Named
from slimstudio.messages import Message

if TYPE_CHECKING:
    import mmap

_DTYPES = {
    "Float": torch.float32,
    "Double": torch.float64,
    "Half": torch.float16,
    "BFloat16": torch.bfloat16,
    "Long": torch.int64,
    "Int": torch.int32,
    "Short": torch.int16,
    "Char": torch.int8,
    "Byte": torch.uint8,
    "Bool": torch.bool,
    "ComplexFloat": torch.complex64,
    "ComplexDouble": torch.complex128,
    "Untyped": torch.uint8,
}
_MOST_DIMENSIONS = 16
_LARGEST = 2**62
_NO_SHAPE = Message("A tensor in it has no shape.")


@dataclass(frozen=True)
class Storage:
    """A row of numbers that tensors are views of.

    Args:
        key: Its name in the file.
        dtype: What it is made of; None where there are no plain numbers in it.
        start: Number of the first element that is meant.
    """

    key: str
    dtype: torch.dtype | None
    start: int = 0


class StoredTensors:
    """Makes tensors for `read_pickle`; they are views of the file.

    Args:
        content: The file, mapped so that writing changes only our copy.
        places: Key of each storage to its position and its length in bytes.
    """

    def __init__(self, content: mmap.mmap, places: Mapping[str, tuple[int, int]]) -> None:
        self._content = content
        self._places = places
        self._rows: dict[tuple[str, torch.dtype], Tensor] = {}
        self._copies: dict[str, Tensor] = {}

    def made(self, name: str, arguments: tuple[Any, ...]) -> Any:
        """Make a tensor; None where a call makes something else."""
        function = name.rpartition(".")[2]
        if function == "_rebuild_from_type_v2":
            inner, _, given = arguments[:3]
            if not isinstance(inner, Named) or inner.name.endswith(function):
                raise TypeError(inner)
            return self.made(inner.name, given)
        if function in ("_rebuild_parameter", "_rebuild_parameter_with_state"):
            return arguments[0]
        if function in ("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_tensor_v3"):
            return self._view(function, arguments)
        if function.startswith("_rebuild_"):
            return torch.empty(
                0, device="meta"
            )  # whoever wants its values is told that it has none
        return None

    def _view(self, function: str, arguments: tuple[Any, ...]) -> Tensor:
        storage, first, size, stride = arguments[:4]
        dtype = storage.dtype
        at = 6
        if function == "_rebuild_tensor_v3":
            dtype, at = _named_dtype(arguments[6]), 7
        # Numbers that are to be negated or conjugated when they are read are no plain numbers.
        changed = len(arguments) > at and bool(arguments[at])
        if dtype is None or changed:
            return torch.empty(0, device="meta")
        if len(size) != len(stride) or len(size) > _MOST_DIMENSIONS:
            raise ValueError(_NO_SHAPE)
        size, stride = tuple(map(_count, size)), tuple(map(_count, stride))
        if prod(max(1, n) for n in size) > _LARGEST:  # also where there is nothing in it
            raise ValueError(_NO_SHAPE)
        row = self._row(storage.key, dtype)
        begin = storage.start + _count(first)
        last = begin + sum((n - 1) * step for n, step in zip(size, stride, strict=True))
        if prod(size) and last >= len(row):
            raise ValueError(Message("A tensor in it lies beyond its end."))
        return row.as_strided(size, stride, begin if prod(size) else 0)

    def _row(self, key: str, dtype: torch.dtype) -> Tensor:
        """Get all numbers of a storage, [n]."""
        if (key, dtype) not in self._rows:
            self._rows[key, dtype] = self._numbers(key, dtype)
        return self._rows[key, dtype]

    def _numbers(self, key: str, dtype: torch.dtype) -> Tensor:
        position, size_bytes = self._places[key]
        count = size_bytes // dtype.itemsize
        if not count:
            return torch.empty(0, dtype=dtype)
        if position % dtype.itemsize == 0:
            return torch.frombuffer(self._content, dtype=dtype, count=count, offset=position)
        if key not in self._copies:  # numbers must lie where their kind may lie in memory
            held = bytearray(self._content[position : position + size_bytes])
            self._copies[key] = torch.frombuffer(held, dtype=torch.uint8)
        return self._copies[key][: count * dtype.itemsize].view(dtype)


def referred(told: Any) -> Any:
    """Make a storage of what stands for one, or a note of what is none."""
    if not isinstance(told, tuple) or len(told) < 5 or told[0] != "storage":
        return Made(None, told)
    kind, key = told[1], told[2]
    # Views of storages are how the oldest files share numbers.
    view = told[5] if len(told) > 5 else None
    start = view[1] if isinstance(view, tuple) and len(view) == 3 else 0
    return Storage(str(key), _dtype_of(kind), _count(start))


def _dtype_of(kind: object) -> torch.dtype | None:
    name = kind.name.rpartition(".")[2] if isinstance(kind, Named) else ""
    return _DTYPES.get(name.removesuffix("Storage"))


def _named_dtype(kind: object) -> torch.dtype | None:
    name = kind.name.rpartition(".")[2] if isinstance(kind, Named) else ""
    found = getattr(torch, name, None)
    return found if isinstance(found, torch.dtype) else None


def _count(number: object) -> int:
    if not isinstance(number, int) or not 0 <= number <= _LARGEST:
        raise ValueError(_NO_SHAPE)
    return number
