"""What a network is run on: tensors of any shapes, by position and by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeGuard

import torch
from torch import Tensor
from torch.utils._pytree import tree_leaves, tree_map

from slimstudio.engine.image_size import ImageSize, image_size, sides
from slimstudio.errors import InputError
from slimstudio.messages import Message

_BATCH = 2  # one item could hide the batch axis, for axes of length 1 carry no channel ids


@dataclass(frozen=True, eq=False)
class ExampleInputs:
    """Arguments of a network's forward pass.

    Args:
        args: Those by position: tensors, or lists, tuples and dictionaries of tensors and others.
        kwargs: Those by name.
        any_precision: Whether floating-point tensors take the network's precision, as where only
            a size was given and not a tensor.
        widened: Whether an example of one item is run as two alike.
        prune_outputs: Whether what the network returns may lose channels.
        without_values: Whether tensors that the network's own code makes have no numbers either,
            as where it fills one in with parts of what it computes.
    """

    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    any_precision: bool = False
    widened: bool = True
    prune_outputs: bool = False
    without_values: bool = False

    @classmethod
    def of(cls, given: object) -> ExampleInputs:
        """Read what a caller gave.

        Args:
            given: A tensor; a tuple or list, passed by position; a dictionary, passed by name; or
                the size of an RGB image in pixels: the side of a square, or height and width.

        Raises:
            InputError: it holds no tensor.
        """
        if isinstance(given, cls):
            return given
        if _is_size(given):
            return cls.image(given)
        if isinstance(given, Mapping) and all(isinstance(name, str) for name in given):
            found = cls(kwargs=dict(given))
        elif isinstance(given, tuple | list):
            found = cls(tuple(given))
        else:
            found = cls((given,))
        if not found.tensors:
            raise InputError(
                Message("The example inputs hold no tensor."),
                why=Message("A network is followed while it runs on them."),
                remedy=Message(
                    "Give a tensor, a tuple of what goes in by position, or a dictionary of "
                    "what goes in by name."
                ),
            )
        return found

    @classmethod
    def image(cls, size: ImageSize) -> ExampleInputs:
        """Make the input of a network that takes one RGB image of `size` pixels.

        Raises:
            InputError: there is no such image.
        """
        if min(sides(size)) < 1:
            raise InputError(
                Message("There is no image of this size."),
                remedy=Message("Give a number of pixels from 1 on."),
            )
        return cls((torch.empty(1, 3, *sides(size), device="meta"),), any_precision=True)

    @property
    def tensors(self) -> tuple[Tensor, ...]:
        """All tensors, in the order in which they are given."""
        leaves = tree_leaves((self.args, dict(self.kwargs)))
        return tuple(leaf for leaf in leaves if isinstance(leaf, Tensor))

    @property
    def batch(self) -> int:
        """How many items the network answers for in one run."""
        given = self._given
        return _BATCH if given == 1 and self.widened else given

    @property
    def size(self) -> ImageSize:
        """The last two axes of the first tensor: the size of an image."""
        shape = self.tensors[0].shape
        return image_size(*shape[-2:]) if len(shape) > 1 else max(1, shape.numel())

    @property
    def _given(self) -> int:
        return next((tensor.shape[0] for tensor in self.tensors if tensor.dim()), 1)

    def as_given(self) -> ExampleInputs:
        """Run on these very items, also where it is only one."""
        return replace(self, widened=False)

    def variants(self) -> tuple[ExampleInputs, ...]:
        """List ways to run on these items, the better first."""
        ways = (self,) if self.batch == self._given else (self, self.as_given())
        return tuple(replace(way, without_values=bare) for bare in (False, True) for way in ways)

    def enlarged(self, times: int) -> ExampleInputs:
        """Make all images so many times as large; they have no values any more."""

        def larger(value: Any) -> Any:
            if not isinstance(value, Tensor) or not value.is_floating_point() or value.dim() < 3:
                return value
            shape = (*value.shape[:2], *(times * side for side in value.shape[2:]))
            return torch.empty(shape, dtype=value.dtype, device="meta")

        args, kwargs = tree_map(larger, (self.args, dict(self.kwargs)))
        return replace(self, args=args, kwargs=kwargs)

    def on_meta(self, precision: torch.dtype) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """Copy the arguments without their numbers.

        Args:
            precision: That of the network.
        """
        widens = self.batch != self._given

        def bare(value: Any) -> Any:
            if not isinstance(value, Tensor):
                return value
            shape = list(value.shape)
            if widens and shape and shape[0] == 1:
                shape[0] = self.batch
            follows = self.any_precision and value.is_floating_point()
            kind = precision if follows else value.dtype
            return torch.empty(shape, dtype=kind, device="meta")

        args, kwargs = tree_map(bare, (self.args, dict(self.kwargs)))
        return args, kwargs

    def told(self) -> Message:
        """Say what goes in, as a sentence goes on with it."""
        shapes = [tuple(tensor.shape) for tensor in self.tensors]
        if self.any_precision or (len(shapes) == 1 and len(shapes[0]) == 4 and shapes[0][1] == 3):
            height, width = shapes[0][-2:]
            return Message("an image of {height} x {width} pixels", height=height, width=width)
        told = [f"[{', '.join(map(str, shape))}]" for shape in shapes]
        if len(told) == 1:
            return Message("an input of shape {shape}", shape=told[0])
        return Message("inputs of shapes {first} and {last}", first=told[:-1], last=told[-1])


def _is_size(given: object) -> TypeGuard[ImageSize]:
    numbers = given if isinstance(given, tuple) and len(given) == 2 else (given,)
    return all(isinstance(one, int) and not isinstance(one, bool) for one in numbers)


def colours(tensor: Tensor) -> int | None:
    """Find the axis of an input that holds colours or features, counted from the end.

    Only where there is no doubt: that of images, and that of plain lists of numbers.
    """
    rank = tensor.dim()
    if not tensor.is_floating_point():
        return None
    axis = 1 - rank if rank > 3 else -1 if rank == 2 else None
    return axis if axis is not None and tensor.shape[axis] > 1 else None
