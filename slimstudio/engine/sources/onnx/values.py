"""What steps of a folded ONNX graph make: sizes for any number of images, and numbers if known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from slimstudio.engine.graphs.graph import Result
from slimstudio.engine.graphs.operations import PRECISIONS
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedInput


# Why a step is not translated.
MISFIT = Message("it does not fit what it is given")
MIXES = Message("it mixes the images of a batch")
DEPENDS = Message("it depends on what is in the image")
OTHER_WAY = Message("it is used in a way that is not known")


class UntranslatableError(Exception):
    """An operation, or a way of using it, that is not known; the message says which."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


@dataclass(frozen=True, eq=False)
class Value:
    """What a step makes.

    Args:
        shapes: Tensors without numbers, of the batch that the graph was folded for and of twice as
            many images; the same where the number of images plays no part.
        result: Where it comes from in the graph; None for what does not depend on images.
        numbers: The numbers of what does not depend on images.
        learned: Whether the numbers were learned.
        name: The weight's name in the file, where it is one.
        before: How many there are of each image, where its axis holds something else as well that
            comes first, as places in front of images; None where that follows from the shape.
    """

    shapes: tuple[Any, Any]  # lists of tensors where there are several results
    result: Result | None = None
    numbers: Any = None  # a tensor, or several
    learned: bool = False
    name: str = ""
    before: int | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Sizes for the batch that the graph was folded for."""
        return tuple(self.shapes[0].shape)

    @property
    def rank(self) -> int:
        """How many axes it has."""
        rank: int = self.shapes[0].dim()
        return rank

    @property
    def dtype(self) -> torch.dtype:
        """The kind of its numbers."""
        kind: torch.dtype = self.shapes[0].dtype
        return kind

    @property
    def once(self) -> bool:
        """Whether a layer made it once for all images, where the file has a row for each."""
        return self.result is not None and self.batch_axis is None and self.shape[:1] == (1,)

    @property
    def batch_axis(self) -> int | None:
        """The axis that grows with the number of images; None without one.

        Raises:
            UntranslatableError: several do.
        """
        pairs = enumerate(zip(self.shape, self.shapes[1].shape, strict=True))
        axes = [axis for axis, (one, two) in pairs if one != two]
        if len(axes) > 1:
            raise UntranslatableError(OTHER_WAY)
        return axes[0] if axes else None


def constant(numbers: Tensor, *, learned: bool = False, name: str = "") -> Value:
    """Make a value that does not depend on images."""
    shape = torch.empty(numbers.shape, dtype=numbers.dtype, device="meta")
    return Value((shape, shape), numbers=numbers, learned=learned, name=name)


def known_numbers(value: Value) -> Tensor:
    """Get the numbers of a value that does not depend on images.

    Raises:
        UntranslatableError: it does.
    """
    if value.numbers is None:
        raise UntranslatableError(DEPENDS)
    numbers: Tensor = value.numbers
    return numbers


def as_numbers(value: Value, numbers: Tensor) -> Value:
    """Say the same weight in other numbers, as transposed."""
    return replace(constant(numbers), learned=value.learned, name=value.name)


def like(made: Value, given: Sequence[Value]) -> Value:
    """Note where images are along their axis, as what a step was given does."""
    held = next((one for one in given if one.before is not None), None)
    if held is None or not isinstance(made.shapes[0], Tensor):
        return made
    axis = held.batch_axis
    same = axis is not None and made.batch_axis == axis and made.shape[axis] == held.shape[axis]
    return replace(made, before=held.before) if same else made


def flat(arguments: Any) -> list[Any]:
    """List arguments without the lists that they are in."""
    found: list[Any] = []
    for one in arguments:
        found += flat(one) if isinstance(one, list | tuple) else [one]
    return found


def mapped(arguments: Any, change: Callable[[Value], Any]) -> list[Any]:
    """Put something else in the place of every value among arguments."""
    return [
        mapped(one, change)
        if isinstance(one, list | tuple)
        else change(one)
        if isinstance(one, Value)
        else one
        for one in arguments
    ]


def shape_of(
    call: Callable[..., Any], arguments: Sequence[Any], keywords: Mapping[str, Any], which: int
) -> Any:
    """Run an operation on tensors without numbers."""

    def without_numbers(value: Value) -> Tensor:
        shape: Tensor = value.shapes[which]
        return shape

    named = dict(zip(keywords, mapped(keywords.values(), without_numbers), strict=True))
    return call(*mapped(arguments, without_numbers), **named)


def input_value(given: FoldedInput, *, any_batch: bool) -> Value:
    """Make the value of an input; `any_batch` where its first axis counts images."""
    kind = PRECISIONS[given.precision]
    more = (2 * given.shape[0], *given.shape[1:]) if any_batch else given.shape
    shapes = [torch.empty(shape, dtype=kind, device="meta") for shape in (given.shape, more)]
    return Value((shapes[0], shapes[1]), Result(input_name(given.name)))


def input_name(name: str) -> str:
    """Name an input of the network so that no step has the same name."""
    return f"input {name}"[:200]
