"""Weights that hide nothing: values of ordinary size where a network's own say too little.

Layers that begin at zero, or scales next to zero, give the right answer whatever comes before them.
"""

import math
from collections.abc import Container, Iterable, Mapping

import torch
from torch import Tensor

_NEXT_TO_NOTHING = 1e-3
_MANY_ZEROS = 0.1
_STATISTICS = ("running_mean", "running_var", "weight", "bias")  # buffers that count as weights
_OFFSETS = ("bias", "beta", "mean", "pos", "token")  # their values are added, not multiplied with
_SAMPLE = 1 << 14  # values of a large tensor that are looked at for zeros


def silent_weights(tensors: Mapping[str, Tensor], parameters: Container[str]) -> list[str]:
    """Name the weights that say too little for answers to show what is wrong before them.

    Args:
        tensors: A network's parameters and buffers by their names.
        parameters: The names of its parameters.
    """
    return [
        name
        for name, tensor in tensors.items()
        if tensor.is_floating_point()
        and tensor.numel()
        and (name in parameters or name.rpartition(".")[2] in _STATISTICS)
        and _says_little(tensor.detach())
    ]


def lively(tensors: Mapping[str, Tensor], names: Iterable[str], seed: int = 0) -> dict[str, Tensor]:
    """Make up values of ordinary size for weights that say too little.

    Args:
        tensors: A network's parameters and buffers by their names; they are not changed.
        names: Those that say too little.
        seed: Decides what is drawn.
    """
    draw = torch.Generator().manual_seed(seed)
    found: dict[str, Tensor] = {}
    for name in names:
        tensor = tensors[name].detach()
        drawn = _drawn(name.rpartition(".")[2], tensor, draw).to(tensor)
        kept = _kept(tensor)
        found[name] = drawn if kept is None else torch.where(kept, tensor, drawn)
    return found


def _says_little(tensor: Tensor) -> bool:
    low, high = (float(end) for end in tensor.aminmax())
    largest = max(abs(low), abs(high))
    if not low <= high < float("inf") or low == -float("inf") or largest < _NEXT_TO_NOTHING:
        return True
    if low == high:
        return tensor.numel() > 1
    if low > 0 or high < 0:
        return False
    sample = tensor.flatten()[:: 2 * (tensor.numel() // _SAMPLE) + 1]  # an odd step, past columns
    return int(sample.count_nonzero()) < (1 - _MANY_ZEROS) * sample.numel()


def _kept(tensor: Tensor) -> Tensor | None:
    """Mark the values that may stay; none does where all are alike or next to nothing."""
    if (tensor == tensor.flatten()[0]).all():
        return None
    fine = tensor.isfinite() & (tensor != 0)
    left = tensor[fine]
    if left.numel() and (left != left[0]).any() and left.abs().max() >= _NEXT_TO_NOTHING:
        return fine
    return None


def _drawn(name: str, tensor: Tensor, draw: torch.Generator) -> Tensor:
    """Draw values as large as those that are there, or as is usual; float32, the tensor's shape."""
    values = torch.rand(tensor.shape, generator=draw)
    if sum(size > 1 for size in tensor.shape) > 1:
        fan_in = tensor.numel() // tensor.shape[0]
        return (values - 0.5) * math.sqrt(12 / fan_in)
    usual = tensor[tensor.isfinite() & (tensor.abs() >= _NEXT_TO_NOTHING)].abs().mean()
    size = float(usual) if usual.isfinite() else 1.0
    if any(word in name for word in _OFFSETS):
        return (values - 0.5) * 0.4 * size
    sign = -1.0 if (tensor < 0).all() else 1.0
    return (values + 0.5) * size * sign
