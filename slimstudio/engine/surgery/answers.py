"""How far two answers of networks lie apart."""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor

_ROUNDING = 16  # times the precision: smaller differences are noise, whatever they are relative to
_LEAST_STEP = 1e-2  # by which answers to different inputs differ at least


def difference(expected: Sequence[Tensor], answers: Sequence[Tensor]) -> float:
    """Tell how far answers differ, relative to the largest number of each tensor.

    Places where the expected answer is not a finite number have no say.

    Returns:
        0 for equal answers; infinity where they differ in number, shape, or what is no fraction.
    """
    if len(expected) != len(answers):
        return float("inf")
    largest = max((_size(tensor) for tensor in expected), default=0.0)
    return max((_apart(a, b, largest) for a, b in zip(expected, answers, strict=True)), default=0.0)


def finite(answers: Sequence[Tensor]) -> bool:
    """Tell whether all numbers of an answer are finite."""
    return all(bool(_dense(a).isfinite().all()) for a in answers)


def responds(answers: Sequence[Tensor]) -> bool:
    """Tell whether a network says something else for one item of a batch than for the next."""
    for tensor in map(_dense, answers):
        if tensor.dim() and tensor.is_floating_point():
            steps = [float((a - b).abs().max()) for a, b in pairwise(tensor) if a.numel()]
            if max(steps, default=0.0) > _LEAST_STEP * _size(tensor):
                return True
    return False


def _apart(expected: Tensor, answer: Tensor, largest: float) -> float:
    if expected.shape != answer.shape:
        return float("inf")
    precision = _precision(expected)
    a, b = _dense(expected), _dense(answer)
    counted = a.isfinite()
    if not precision:
        return 0.0 if torch.equal(a, b) else float("inf")
    if not counted.any():
        return 0.0
    if not b[counted].isfinite().all():
        return float("inf")
    gap = float((a - b)[counted].abs().max())
    size = float(a[counted].abs().max())
    if gap <= _ROUNDING * precision * max(size, largest):
        return 0.0
    return gap / size if size else float("inf")


def _precision(tensor: Tensor) -> float:
    """Tell how coarse a tensor's numbers are; 0 for whole ones."""
    if tensor.is_floating_point() or tensor.is_complex():
        return torch.finfo(tensor.dtype).eps
    return 0.0


def _size(tensor: Tensor) -> float:
    """Find the largest finite number; 0 in tensors of whole ones, which are compared exactly."""
    if not _precision(tensor):
        return 0.0
    values = _dense(tensor)
    values = values[values.isfinite()].abs()
    return float(values.max()) if values.numel() else 0.0


def _dense(tensor: Tensor) -> Tensor:
    """Bring what an answer holds into a form that can be compared, on the processor."""
    values = tensor.detach()
    if values.layout != torch.strided:
        values = values.to_dense()
    if values.is_quantized:
        values = values.dequantize()
    values = values.cpu()
    if values.is_complex():
        return values.to(torch.complex128)
    return values.double() if values.is_floating_point() else values
