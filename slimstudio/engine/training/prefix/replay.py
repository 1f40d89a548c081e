"""Running the part of a network that is frozen, or the part that is not."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from slimstudio.engine.training.prefix.calls import (
    Call,
    Dependence,
    Function,
    in_one_step,
    name_of,
    normalisation,
    tensors_in,
)


class ChangedError(Exception):
    """A network did not make the calls that were recorded."""


class _EnoughError(Exception):
    """All values that are needed were seen."""


class Shapes:
    """What calls that are not computed would give for a number of images: without numbers."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], Any] = {}

    def of(self, images: int, index: int, compute: Callable[[], Any]) -> Any:
        """Look up what a call gives, or find out with `compute`."""
        key = images, index
        if key not in self._known:
            self._known[key] = compute()
        return self._known[key]


class PrefixReplay(TorchFunctionMode):
    """Does only one kind of a network's calls while it is entered.

    The others give tensors without numbers, of the right shapes. They cost next to nothing, and
    where they meet a number torch complains, so a wrong result cannot come of it.

    Args:
        calls: What was recorded.
        does: The kind of calls that are done; constants always are.
        images: How many go in.
        shapes: Kept from one replay of these calls to the next, for each `does`.
        values: What live calls need, in order of the calls; for `does` LIVE.
    """

    def __init__(
        self,
        calls: Sequence[Call],
        does: Dependence,
        images: int,
        shapes: Shapes,
        values: Iterable[Tensor] = (),
    ) -> None:
        super().__init__()
        self._calls = calls
        self._does = does
        self._images = images
        self._shapes = shapes
        self._values = iter(values)
        self._index = 0
        self._left = sum(len(call.needed) for call in calls)
        self._waiting: dict[int, tuple[Any, ...]] = {}  # convolutions, by what stands for them
        self.found: list[Tensor] = []

    def __torch_function__(
        self,
        function: Function,
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Do the call, or tell its shape."""
        del types
        index = self._index
        self._index += 1
        if index >= len(self._calls) or self._calls[index].name != name_of(function):
            raise ChangedError
        call = self._calls[index]
        if call.kind in {self._does, Dependence.CONSTANT} and not call.folds:
            normalised = normalisation(function, args, kwargs) if self._waiting else None
            convolution = self._waiting.pop(id(normalised["input"]), None) if normalised else None
            if normalised and convolution:
                result = in_one_step(convolution, normalised)
            else:
                result = function(*args, **(kwargs or {}))
        else:
            result = self._shapes.of(
                self._images, index, lambda: _shape(function, args, kwargs or {})
            )
            if call.folds and call.kind is self._does:
                self._waiting[id(result)] = args
        if call.needed:
            result = self._exchange(call, result)
        return result

    def _exchange(self, call: Call, result: Any) -> Any:
        if self._does is Dependence.LIVE:
            return _with(result, {position: next(self._values) for position in call.needed})
        tensors = list(tensors_in(result))
        self.found += [tensors[position] for position in call.needed]
        self._left -= len(call.needed)
        if not self._left:
            raise _EnoughError
        return result


def frozen_values(
    forward: Callable[[], object], calls: Sequence[Call], images: int, shapes: Shapes
) -> list[Tensor]:
    """Compute what the live calls of a forward pass need from the frozen ones.

    Raises:
        ChangedError: the network did other things than before.
    """
    replay = PrefixReplay(calls, Dependence.FROZEN, images, shapes)
    try:
        with torch.no_grad(), replay:
            forward()
    except _EnoughError:
        return replay.found
    raise ChangedError


def _shape(function: Function, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
    """Do a call without numbers."""
    with torch.no_grad():
        result = function(*_emptied(args), **_emptied(kwargs))
    if isinstance(result, torch.device):
        # Tensors that the network makes there have to be real ones.
        return next((tensor.device for tensor in tensors_in(args) if not tensor.is_meta), _CPU)
    return result


_CPU = torch.device("cpu")


def _emptied(value: Any) -> Any:
    if isinstance(value, Tensor):
        return value if value.is_meta else value.detach().to("meta")
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*map(_emptied, value))
    if isinstance(value, tuple | list):
        return type(value)(map(_emptied, value))
    if isinstance(value, Mapping):
        return {name: _emptied(each) for name, each in value.items()}
    return value


def _with(value: Any, exchanged: Mapping[int, Tensor]) -> Any:
    """Put other tensors at some positions of what a call gave."""
    positions = iter(range(1 << 30))

    def rebuilt(part: Any) -> Any:
        if isinstance(part, Tensor):
            return exchanged.get(next(positions), part)
        if isinstance(part, tuple) and hasattr(part, "_fields"):
            return type(part)(*map(rebuilt, part))
        if isinstance(part, tuple | list):
            return type(part)(map(rebuilt, part))
        return part

    return rebuilt(value)
