"""What is known of PyTorch's operations, and of those that others registered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor

from slimstudio.engine.channels.rules import RULES, Rule, own
from slimstudio.engine.channels.steps import COPIES, SIZED, VIEWS

_FACTORIES = frozenset(("new_empty", "new_full", "new_ones", "new_zeros", "new_empty_strided"))


class Operation(NamedTuple):
    """What is known of an operation.

    Args:
        name: Its ATen name without overload.
        told: Its full name in notes.
        rule: What follows channel ids through it.
        shape: What tells the shape of its result.
        writes: Whether it writes into its first argument.
        copies: Whether it only copies.
        sized: Whether some of its arguments follow from how many channels there are.
        fresh: Whether it takes no more from another tensor than its kind.
    """

    name: str
    told: str
    rule: Rule | None = None
    shape: Shaper | None = None
    writes: bool = False
    copies: bool = False
    sized: bool = False
    fresh: bool = False


class Operations(dict[int, Operation]):
    """The operations that a run met, each looked up once, by `id()`."""

    def look_up(self, func: Any) -> Operation:
        """Find out what is known of an operation."""
        name = func.overloadpacket.__name__
        rule, shape = RULES.get(name), SHAPES.get(name)
        # Others may have given their operation the name of one of PyTorch's.
        registered = own.OPERATIONS.get(f"{func.namespace}::{name}")
        if registered is not None or func.namespace != "aten":
            rule, shape = registered, None
        found = self[id(func)] = Operation(
            name,
            "view" if name in VIEWS else func.name(),
            rule,
            shape,
            writes=name[-1] == "_",
            copies=name in COPIES,
            sized=name in SIZED,
            fresh=name in _FACTORIES,
        )
        return found


# PyTorch works these out in Python, by general machinery that takes most of the time of an
# analysis. A function here answers only where the case is plain, and returns None for PyTorch to
# decide otherwise, also where it would refuse: every error is PyTorch's own.

Shaper = Callable[[tuple[Any, ...]], Any]

_META = torch.device("meta")


def _empty(like: Tensor, *shape: int) -> Tensor:
    return torch.empty(shape, dtype=like.dtype, device=_META)


def _same(args: tuple[Any, ...]) -> Tensor:
    # A copy of nothing costs a thirtieth of `empty_like`, and keeps the strides as that does.
    tensor: Tensor = args[0]
    return tensor.clone()


def _in_place(args: tuple[Any, ...]) -> Tensor:
    tensor: Tensor = args[0]
    return tensor


def _combined(args: tuple[Any, ...]) -> Tensor | None:
    one: Tensor = args[0]
    other = args[1]
    if not isinstance(other, Tensor):
        plain = type(other) in (int, float) and one.is_floating_point()
        return one.clone() if plain else None
    if one.dtype != other.dtype:
        return None
    if one.shape == other.shape:
        return one.clone()
    if one.dim() != other.dim() or not (one.is_contiguous() and other.is_contiguous()):
        return None
    sizes = tuple(zip(one.shape, other.shape, strict=True))
    if not all(a == b or 1 in (a, b) for a, b in sizes):
        return None
    return _empty(one, *(b if a == 1 else a for a, b in sizes))


def _combined_in_place(args: tuple[Any, ...]) -> Tensor | None:
    one, other = args[:2]
    if isinstance(other, Tensor) and one.shape == other.shape and one.dtype == other.dtype:
        tensor: Tensor = one
        return tensor
    return None


def _mean(args: tuple[Any, ...]) -> Tensor | None:
    if len(args) < 2 or not args[1] or not args[0].is_floating_point():
        return None
    source, axes = args[:2]
    rank = source.dim()
    if not all(-rank <= axis < rank for axis in axes):
        return None
    gone = {axis % rank for axis in axes}
    stays = len(args) > 2 and args[2]
    sizes = enumerate(source.shape)
    return _empty(source, *(1 if i in gone else n for i, n in sizes if stays or i not in gone))


def _cat(args: tuple[Any, ...]) -> Tensor | None:
    first, *others = args[0]
    rank = first.dim()
    axis = args[1] if len(args) > 1 else 0
    if not -rank <= axis < rank or not first.is_contiguous():
        return None
    shape = list(first.shape)
    axis %= rank
    for part in others:
        shape[axis] = part.shape[axis] if part.dim() == rank else -1
        if list(part.shape) != shape or part.dtype != first.dtype or not part.is_contiguous():
            return None
    shape[axis] = sum(part.shape[axis] for part in args[0])
    return _empty(first, *shape)


def _convolution(args: tuple[Any, ...]) -> Tensor | None:
    image, weight, bias, stride, padding, dilation, transposed, _, groups = args
    channels = weight.shape[1] * groups
    plain = image.dim() == 4 and not transposed and image.shape[1] == channels
    if not plain or (bias is not None and bias.shape != weight.shape[:1]):
        return None
    if weight.shape[0] % groups or weight.shape[0] == 0:
        return None
    # Lists may hold one value for both axes.
    height = _places(image.shape[2], weight.shape[2], stride[0], padding[0], dilation[0])
    width = _places(image.shape[3], weight.shape[3], stride[-1], padding[-1], dilation[-1])
    if height < 1 or width < 1:
        return None
    return _empty(image, image.shape[0], weight.shape[0], height, width)


def _places(size: int, kernel: int, stride: int, padding: int, dilation: int) -> int:
    """Count the places of a kernel along one axis."""
    return (size + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def _batch_norm(args: tuple[Any, ...]) -> tuple[Tensor, Tensor, Tensor] | None:
    images, *statistics, training = args[:6]
    channels = images.shape[1:2]
    if any(s is not None and s.shape != channels for s in statistics):
        return None
    found = _empty(images, *(channels if training else (0,)))
    return images.clone(), found, found


def _layer_norm(args: tuple[Any, ...]) -> tuple[Tensor, Tensor, Tensor] | None:
    features, shape, *scales = args[:4]
    last = features.shape[-1:]
    if len(shape) != 1 or shape[0] != last[0]:
        return None
    if any(scale is not None and scale.shape != last for scale in scales):
        return None
    statistic = _empty(features, *features.shape[:-1], 1)
    return _empty(features, *features.shape), statistic, statistic


def _matrix_product(args: tuple[Any, ...]) -> Tensor | None:
    """Shape of `mm(left, right)`, `bmm(left, right)` or `addmm(bias, left, right)`."""
    *bias, left, right = args
    if left.shape[-1] != right.shape[-2] or left.shape[:-2] != right.shape[:-2]:
        return None
    if bias and bias[0].shape != right.shape[-1:]:
        return None
    return _empty(left, *left.shape[:-1], right.shape[-1])


_ACTIVATIONS = "clone gelu hardsigmoid hardswish hardtanh relu sigmoid silu tanh"

SHAPES: dict[str, Shaper] = {
    **dict.fromkeys(_ACTIVATIONS.split(), _same),
    **dict.fromkeys((f"{name}_" for name in _ACTIVATIONS.split()), _in_place),
    **dict.fromkeys(["add", "mul", "sub", "div"], _combined),
    **dict.fromkeys(["add_", "mul_", "sub_", "div_"], _combined_in_place),
    "convolution": _convolution,
    "native_batch_norm": _batch_norm,
    "native_layer_norm": _layer_norm,
    "_softmax": _same,
    "mean": _mean,
    "cat": _cat,
    **dict.fromkeys(["mm", "bmm", "addmm"], _matrix_product),
}
