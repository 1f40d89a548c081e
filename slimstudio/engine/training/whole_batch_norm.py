"""BatchNorm over a batch whose parts lie in several processes."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.distributed.nn.functional import all_reduce

if TYPE_CHECKING:
    from collections.abc import Iterator

    from slimstudio.engine.training.worker import Worker

_KINDS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)

BatchNorm = nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d


@contextmanager
def synchronised(module: nn.Module, worker: Worker) -> Iterator[None]:
    """Let BatchNorm layers that learn look at the whole batch meanwhile, if that was asked for.

    torch's own SyncBatchNorm does the same and wants graphics cards.

    Args:
        module: The network.
        worker: This process among those of which each has a part of the batch.
    """
    layers = [one for one in module.modules() if isinstance(one, _KINDS)]
    changed = layers if worker.synchronised else []
    for layer in changed:
        # An attribute of the layer itself comes before the method of its class.
        object.__setattr__(layer, "forward", partial(_normalise, layer))
    try:
        yield
    finally:
        for layer in changed:
            object.__delattr__(layer, "forward")


def _normalise(layer: BatchNorm, inputs: Tensor) -> Tensor:
    if not layer.training:
        plain: Tensor = type(layer).forward(layer, inputs)
        return plain
    axes = [axis for axis in range(inputs.dim()) if axis != 1]
    values = inputs.float()
    count = values.new_full((1,), inputs.numel() / inputs.shape[1])
    sums = torch.cat((values.sum(axes), values.square().sum(axes), count))
    sums = all_reduce(sums)
    total, squares, images = sums.split((inputs.shape[1], inputs.shape[1], 1))
    mean = total / images
    variance = (squares / images - mean.square()).clamp(min=0)
    _remember(layer, mean, variance, images)
    shape = [-1 if axis == 1 else 1 for axis in range(inputs.dim())]
    scale = (variance + layer.eps).rsqrt()
    shift = -mean * scale
    if layer.affine:
        scale, shift = scale * layer.weight, shift * layer.weight + layer.bias
    normalised: Tensor = values * scale.view(shape) + shift.view(shape)
    return normalised.to(inputs.dtype)


def _remember(layer: BatchNorm, mean: Tensor, variance: Tensor, images: Tensor) -> None:
    """Update the running statistics as BatchNorm does."""
    if layer.running_mean is None or layer.running_var is None:
        return
    assert layer.num_batches_tracked is not None
    with torch.no_grad():
        layer.num_batches_tracked += 1
        momentum = layer.momentum
        if momentum is None:
            momentum = 1.0 / float(layer.num_batches_tracked)
        unbiased = variance * (images / (images - 1).clamp(min=1))
        layer.running_mean.lerp_(mean, momentum)
        layer.running_var.lerp_(unbiased, momentum)
