"""Tensors that a network's code makes while it runs: out of plain numbers, or on the processor."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map

_MOST_ELEMENTS = 1 << 20  # more are not looked at
# Where the shape stands among the arguments of what fills a tensor with one value.
_SHAPE_OF = {"zeros": 0, "ones": 0, "full": 0, "new_zeros": 1, "new_ones": 1, "new_full": 1}
_CPU = torch.device("cpu")


class Constants:
    """Knows the values of constants.

    Those on the processor are their own twins; beside each on the meta device stands one.
    """

    def __init__(self) -> None:
        self._twins: dict[int, Tensor] = {}

    def know(self, tensor: Tensor, value: Tensor) -> None:
        """Remember what a tensor holds; the caller keeps it alive."""
        self._twins[id(tensor)] = value

    def value(self, tensor: object) -> Tensor | None:
        """Read what a constant holds; None for everything else."""
        return self._twins.get(id(tensor))

    def forget(self, tensor: Tensor) -> list[int]:
        """Values were written that nobody knows; list whatever shares memory, by `id()`."""
        value = self._twins.get(id(tensor))
        if value is None:
            return []
        memory = value.untyped_storage().data_ptr()
        sharing = [k for k, v in self._twins.items() if v.untyped_storage().data_ptr() == memory]
        for key in sharing:
            del self._twins[key]
        return sharing

    def compute(
        self, func: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], out: Any
    ) -> bool:
        """Do with values what an operation did without, if all its tensors are constants."""
        results = out if isinstance(out, list | tuple) else (out,)
        if torch.Tag.nondeterministic_seeded in func.tags:
            return False
        if any(self._is_expanded(result) for result in results):  # written to, all at once
            return False
        try:
            values: Sequence[Tensor]
            large = any(result.numel() > _MOST_ELEMENTS for result in results)
            if "empty" in func.overloadpacket.__name__:  # whatever is there, but always the same
                zeros = torch.zeros([1] * out.dim() if large else out.shape, dtype=out.dtype)
                values = [zeros.expand(out.shape)]
            elif large and not func.is_view:
                values = [self._filled(func, args, kwargs, out)]
            else:
                found = self._run(func, args, kwargs)
                values = found if isinstance(found, list | tuple) else [found]
        except (RuntimeError, ValueError, TypeError, LookupError, AttributeError):
            return False
        for result, value in zip(results, values, strict=True):
            self.know(result, value)
        return True

    def _filled(
        self, func: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], out: Tensor
    ) -> Tensor:
        """Make a large tensor of one value without its memory."""
        place = _SHAPE_OF[func.overloadpacket.__name__]
        small: Tensor = self._run(
            func, (*args[:place], [1] * out.dim(), *args[place + 1 :]), kwargs
        )
        return small.expand(out.shape)

    def _run(self, func: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
        given = {key: self._real(value) for key, value in kwargs.items()}
        return func(*(self._real(value) for value in args), **given)

    def _real(self, value: Any) -> Any:
        if isinstance(value, Tensor):
            return self._twins[id(value)]
        if isinstance(value, list | tuple):
            return [self._real(part) for part in value]
        return _CPU if isinstance(value, torch.device) else value

    def _is_expanded(self, tensor: Tensor) -> bool:
        """Tell whether a known constant keeps one value for many elements."""
        value = self._twins.get(id(tensor))
        return value is not None and any(
            size > 1 and stride == 0
            for size, stride in zip(value.shape, value.stride(), strict=True)
        )

    def alike(self, tensor: Tensor, axis: int) -> bool:
        """Tell whether a constant holds the same along an axis, counted from the end."""
        value = self._twins.get(id(tensor))
        if value is None:
            return False
        return -axis > value.dim() or _is_alike(value, axis)

    def told(self, tensor: Tensor) -> object:
        """Say what a constant holds, regardless of how often: a number, where that is all."""
        value = self._twins[id(tensor)]
        for axis in range(value.dim()):
            if value.shape[axis] > 1 and _is_alike(value, axis):
                value = value.narrow(axis, 0, 1)
        if value.numel() == 1:
            return value.item()
        if value.is_floating_point():
            value = value.to(torch.float64)
        held = value.contiguous().numpy().tobytes()
        return tuple(value.shape), blake2b(held, digest_size=16).digest()


def _is_alike(value: Tensor, axis: int) -> bool:
    return value.stride(axis) == 0 or bool((value == value.narrow(axis, 0, 1)).all())


# A network that runs on every computer need not name a device. While it is run without numbers, its
# inputs are on "meta", and so are its weights; what its code makes is not.

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
