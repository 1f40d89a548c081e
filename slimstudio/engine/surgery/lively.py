"""Weights that hide nothing: values of ordinary size where a network's own say too little.

Layers that begin at zero, or scales next to zero, give the right answer whatever comes before them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase

from slimstudio.engine.channels.inventory import inventory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NEXT_TO_NOTHING = 1e-3
_MANY_ZEROS = 0.1
_STATISTICS = ("running_mean", "running_var", "weight", "bias")  # buffers that count as weights
_OFFSETS = ("bias", "beta", "mean", "pos", "token")  # their values are added, not multiplied with
_LEAST_SPREAD = 1e-12
_LEAST_SHARE = 0.01  # of the usual variance
_FEWEST_SAMPLES = 16
_OFFSET = 0.2  # the largest, where outputs are around one
# Subclasses may do more with their weights than multiply.
_SCALABLE = (
    *(nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d),
    *(nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d),
)


def hides(module: nn.Module) -> bool:
    """Tell whether some weights say too little for answers to show what is wrong before them."""
    return any(_says_little(tensor) for _, tensor in _weights(module))


def enliven(module: nn.Module, seed: int = 0) -> None:
    """Give weights that say too little values of ordinary size, in place."""
    draw = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, tensor in _weights(module):
            if _says_little(tensor):
                drawn = _drawn(name.rpartition(".")[2], tensor, draw)
                kept = _kept(tensor)
                tensor.copy_(drawn if kept is None else torch.where(kept, tensor, drawn.to(tensor)))


def adapt(module: nn.Module) -> None:
    """Let each layer bring its outputs to ordinary size when it runs for the first time, in place.

    Otherwise what the images say may fade layer by layer until answers are all alike (after Mishkin
    and Matas, "All you need is a good init", ICLR 2016).
    """
    for layer in module.modules():
        if isinstance(layer, _NormBase):
            layer.register_forward_pre_hook(_once(_take_statistics))
        elif type(layer) in _SCALABLE:
            layer.register_forward_hook(_once(_scale))


def _weights(module: nn.Module) -> Iterator[tuple[str, Tensor]]:
    parts = inventory(module)
    for name, tensor in parts.tensors.items():
        learned = name in parts.parameters or name.rpartition(".")[2] in _STATISTICS
        if learned and tensor.is_floating_point() and tensor.numel():
            yield name, tensor.detach()


def _says_little(tensor: Tensor) -> bool:
    low, high = (float(end) for end in tensor.aminmax())
    largest = max(abs(low), abs(high))
    if not low <= high < float("inf") or low == -float("inf") or largest < _NEXT_TO_NOTHING:
        return True
    if low == high:
        return tensor.numel() > 1
    if low > 0 or high < 0:
        return False
    return int(tensor.count_nonzero()) < (1 - _MANY_ZEROS) * tensor.numel()


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


def _once(change: Callable[..., Any]) -> Callable[..., Any]:
    ran: set[int] = set()

    def hook(layer: nn.Module, *given: Any) -> Any:
        if id(layer) in ran:
            return None
        ran.add(id(layer))
        return change(layer, *given)

    return hook


def _take_statistics(layer: Any, inputs: tuple[Any, ...]) -> None:
    if layer.running_mean is None or not inputs or not isinstance(inputs[0], Tensor):
        return
    rows = inputs[0].transpose(0, 1).flatten(1) if inputs[0].dim() > 1 else inputs[0][:, None]
    if rows.shape[1] < _FEWEST_SAMPLES:  # too few say nothing about single channels
        rows = rows.flatten().expand(len(rows), -1)
    variance, mean = torch.var_mean(rows, 1, correction=0)
    usual = float(variance.mean())
    if mean.shape == layer.running_mean.shape and _LEAST_SPREAD < usual < float("inf"):
        layer.running_mean.copy_(mean)
        # A channel that hardly varies would have its rounding errors blown up.
        layer.running_var.copy_(variance.clamp_min(_LEAST_SHARE * usual))


def _scale(layer: Any, _inputs: Any, output: Any) -> Tensor | None:
    if not isinstance(output, Tensor):
        return None
    bias: Tensor | None = layer.bias
    axis = -1 if isinstance(layer, nn.Linear) else 1 - layer.weight.dim()
    offset = None if bias is None else bias.reshape(-1, *([1] * (-axis - 1)))
    signal: Tensor = output if offset is None else output - offset
    size = float(torch.linalg.vector_norm(signal)) / math.sqrt(max(1, signal.numel()))
    if not _LEAST_SPREAD < size < float("inf"):
        return None
    layer.weight.mul_(1 / size)
    if bias is None or offset is None:
        return signal / size
    bias.mul_(_OFFSET / max(_OFFSET, float(bias.abs().max())))
    return signal / size + offset
