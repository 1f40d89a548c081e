"""Telling which of a network's calls always give the same for an image."""

import inspect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.overrides import TorchFunctionMode

Function = Callable[..., Any]


def name_of(function: Function) -> str:
    """Name a function well enough to tell it from others."""
    owner = getattr(function, "__self__", None)
    # A property is asked for by its getter, whose own name says nothing.
    return f"{getattr(owner, '__name__', '')}.{getattr(function, '__name__', function)}"


_CONVOLUTION = name_of(torch.conv2d)
_NORMALISATION = name_of(functional.batch_norm)
_ASKED = inspect.signature(functional.batch_norm)


def is_convolution(function: Function, kwargs: Mapping[str, Any] | None) -> bool:
    """Tell whether a call is a convolution of images, asked for as layers do."""
    return name_of(function) == _CONVOLUTION and not kwargs


def normalisation(
    function: Function, args: tuple[Any, ...], kwargs: Mapping[str, Any] | None
) -> Mapping[str, Any] | None:
    """Read what a batch normalisation was given, by name.

    Returns:
        None for any other call, and where the statistics are those of the batch.
    """
    if name_of(function) != _NORMALISATION:
        return None
    bound = _ASKED.bind(*args, **(kwargs or {}))
    bound.apply_defaults()
    given = bound.arguments
    return None if given["training"] or given["running_var"] is None else given


def in_one_step(convolution: tuple[Any, ...], normalised: Mapping[str, Any]) -> Tensor:
    """Convolve with weights that normalise as well, which saves a walk over the result.

    Args:
        convolution: What torch.conv2d was given.
        normalised: What `normalisation` read.
    """
    images, weight, bias, *others = convolution
    scale = (normalised["running_var"] + normalised["eps"]).rsqrt()
    if normalised["weight"] is not None:
        scale = scale * normalised["weight"]
    shift = -normalised["running_mean"] * scale
    for part in (None if bias is None else bias * scale, normalised["bias"]):
        shift = shift if part is None else shift + part
    return torch.conv2d(images, weight * scale.reshape(-1, 1, 1, 1), shift, *others)


class Dependence(Enum):
    """What a call's results depend on."""

    CONSTANT = auto()  # neither on the image nor on anything that training changes
    FROZEN = auto()  # on the image and on what stays: computed once for each image
    LIVE = auto()  # on something that training changes, or on chance


@dataclass(frozen=True)
class Call:
    """One call of one of torch's functions in a forward pass.

    Args:
        name: The function's.
        numbers: What it was given beside tensors, as text.
        kind: What its results depend on.
        needed: Which of its tensors, in the order in which `tensors_in` lists them, live calls use.
        folds: Whether it is a convolution whose result only a batch normalisation reads.
    """

    name: str
    numbers: str
    kind: Dependence
    needed: tuple[int, ...] = ()
    folds: bool = False


@dataclass
class _Seen:
    name: str
    numbers: str
    kind: Dependence
    needed: set[int] = field(default_factory=set)
    readers: int = 0
    folds: bool = False


class Recorder(TorchFunctionMode):
    """Records the calls of a forward pass while it is entered.

    Args:
        image: The network's input.
        changing: Parameters and buffers that training changes.
    """

    def __init__(self, image: Tensor, changing: Collection[Tensor]) -> None:
        super().__init__()
        self._live = {id(tensor) for tensor in changing}
        # Where each tensor that follows from the image alone was made: its call and its position.
        self._made: dict[int, tuple[_Seen, int] | None] = {id(image): None}
        self._calls: list[_Seen] = []
        self._convolved: dict[int, _Seen] = {}  # by the tensor that came of it
        self._kept: list[object] = [image, *changing]  # alive, so that no other takes its id
        self.used: list[Tensor] = []
        self.image_is_needed = False

    def __torch_function__(
        self,
        function: Function,
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Do the call, and write down what it depends on."""
        del types
        chance = torch.get_rng_state()
        result = function(*args, **(kwargs or {}))
        given = list(tensors_in((args, kwargs)))
        numbers = repr(_without_tensors((args, kwargs)))
        seen = _Seen(name_of(function), numbers, self._kind(given, chance))
        self._calls.append(seen)
        if seen.kind is Dependence.LIVE:
            self.need(given)
        elif seen.kind is Dependence.FROZEN:
            self.used += [tensor for tensor in given if id(tensor) not in self._made]
        made = list(tensors_in(result))
        # What returns nothing changes what it was given.
        self._note(seen, made if made or result is not None else given)
        if made or result is None:
            normalises = seen.kind is Dependence.FROZEN and normalisation(function, args, kwargs)
            self._read(given, folds=bool(normalises))
        if seen.kind is Dependence.FROZEN and is_convolution(function, kwargs):
            self._convolved[id(result)] = seen
        self._kept.append((given, result))
        return result

    def need(self, tensors: Iterable[Tensor]) -> None:
        """Note that something live uses these."""
        for tensor in tensors:
            self._read([tensor], folds=False)
            if id(tensor) not in self._live and id(tensor) in self._made:
                source = self._made[id(tensor)]
                if source is None:
                    self.image_is_needed = True
                else:
                    source[0].needed.add(source[1])

    def calls(self) -> tuple[Call, ...]:
        """List what was recorded."""
        return tuple(
            Call(seen.name, seen.numbers, seen.kind, tuple(sorted(seen.needed)), seen.folds)
            for seen in self._calls
        )

    def _read(self, given: Iterable[Tensor], *, folds: bool) -> None:
        """Note who reads what convolutions gave: one normalisation, or anything else."""
        for tensor in given:
            convolution = self._convolved.get(id(tensor))
            if convolution is not None:
                convolution.readers += 1
                convolution.folds = folds and convolution.readers == 1

    def _kind(self, given: list[Tensor], chance: Tensor) -> Dependence:
        if any(id(tensor) in self._live for tensor in given):
            return Dependence.LIVE
        if not torch.equal(chance, torch.get_rng_state()):
            return Dependence.LIVE
        return (
            Dependence.FROZEN
            if any(id(one) in self._made for one in given)
            else Dependence.CONSTANT
        )

    def _note(self, seen: _Seen, made: list[Tensor]) -> None:
        for position, tensor in enumerate(made):
            if seen.kind is Dependence.LIVE:
                self._live.add(id(tensor))
            elif seen.kind is Dependence.FROZEN:
                self._made[id(tensor)] = seen, position


def changing_tensors(module: nn.Module, frozen: Collection[nn.Module]) -> list[Tensor]:
    """List the parameters that are trained, and the statistics of layers that are not frozen."""
    buffers = [
        buffer
        for layer in module.modules()
        if layer not in frozen
        for buffer in layer.buffers(recurse=False)
    ]
    return [one for one in module.parameters() if one.requires_grad] + buffers


def tensors_in(value: object) -> Iterator[Tensor]:
    """Yield the tensors in nested tuples, lists and dictionaries, always in the same order."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from tensors_in(each)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from tensors_in(each)


def _without_tensors(value: object) -> object:
    if isinstance(value, Tensor):
        return "tensor"
    if isinstance(value, tuple | list):
        return [_without_tensors(each) for each in value]
    if isinstance(value, Mapping):
        return {name: _without_tensors(each) for name, each in value.items()}
    return value
