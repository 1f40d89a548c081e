"""Results of the commonest operations on meta tensors, straight from the arguments' shapes.

PyTorch works these out in Python, by general machinery that takes most of the time of an analysis.
A function here answers only where the case is plain, and returns None for PyTorch to decide
otherwise, also where it would refuse: every error is PyTorch's own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Sequence

Shaper = Callable[[tuple[Any, ...]], Any]


def _same(args: tuple[Any, ...]) -> Tensor:
    return torch.empty_like(args[0])


def _in_place(args: tuple[Any, ...]) -> Tensor:
    tensor: Tensor = args[0]
    return tensor


def _alike(args: tuple[Any, ...]) -> Tensor | None:
    one, other = args[:2]
    if isinstance(other, Tensor) and one.shape == other.shape and one.dtype == other.dtype:
        return torch.empty_like(one)
    return None


def _alike_in_place(args: tuple[Any, ...]) -> Tensor | None:
    one, other = args[:2]
    if isinstance(other, Tensor) and one.shape == other.shape and one.dtype == other.dtype:
        tensor: Tensor = one
        return tensor
    return None


def _convolution(args: tuple[Any, ...]) -> Tensor | None:
    image, weight, bias, stride, padding, dilation, transposed, _, groups = args
    channels = weight.shape[1] * groups
    plain = image.dim() == 4 and not transposed and image.shape[1] == channels
    if not plain or (bias is not None and bias.shape != weight.shape[:1]):
        return None
    if weight.shape[0] % groups or weight.shape[0] == 0:
        return None
    size = [
        _window(image.shape[2 + i], weight.shape[2 + i], stride, padding, dilation, i)
        for i in range(2)
    ]
    if min(size) < 1:
        return None
    result: Tensor = image.new_empty((image.shape[0], weight.shape[0], *size))
    return result


def _window(
    size: int,
    kernel: int,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    axis: int,
) -> int:
    """Count the positions of a kernel along one axis; lists may hold one value for all axes."""
    step, pad, spread = (values[axis % len(values)] for values in (stride, padding, dilation))
    return (size + 2 * pad - spread * (kernel - 1) - 1) // step + 1


def _batch_norm(args: tuple[Any, ...]) -> tuple[Tensor, Tensor, Tensor] | None:
    images, *statistics, training = args[:6]
    channels = images.shape[1:2]
    if any(s is not None and s.shape != channels for s in statistics):
        return None
    found = images.new_empty(channels if training else 0)
    return torch.empty_like(images), found, found


def _layer_norm(args: tuple[Any, ...]) -> tuple[Tensor, Tensor, Tensor] | None:
    features, shape, *scales = args[:4]
    last = features.shape[-1:]
    if len(shape) != 1 or shape[0] != last[0]:
        return None
    if any(scale is not None and scale.shape != last for scale in scales):
        return None
    statistic = features.new_empty((*features.shape[:-1], 1))
    return torch.empty_like(features), statistic, statistic


def _matrix_product(args: tuple[Any, ...]) -> Tensor | None:
    """Shape of `mm(left, right)`, `bmm(left, right)` or `addmm(bias, left, right)`."""
    *bias, left, right = args
    if left.shape[-1] != right.shape[-2] or left.shape[:-2] != right.shape[:-2]:
        return None
    if bias and bias[0].shape != right.shape[-1:]:
        return None
    result: Tensor = left.new_empty((*left.shape[:-1], right.shape[-1]))
    return result


_ACTIVATIONS = "clone gelu hardsigmoid hardswish hardtanh relu sigmoid silu tanh"

SHAPES: dict[str, Shaper] = {
    **dict.fromkeys(_ACTIVATIONS.split(), _same),
    **dict.fromkeys((f"{name}_" for name in _ACTIVATIONS.split()), _in_place),
    **dict.fromkeys(["add", "mul", "sub", "div"], _alike),
    **dict.fromkeys(["add_", "mul_", "sub_", "div_"], _alike_in_place),
    "convolution": _convolution,
    "native_batch_norm": _batch_norm,
    "native_layer_norm": _layer_norm,
    "_softmax": _same,
    **dict.fromkeys(["mm", "bmm", "addmm"], _matrix_product),
}
