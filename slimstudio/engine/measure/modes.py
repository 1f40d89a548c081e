"""Putting a network into evaluation mode or a faster memory order, and back, exactly."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def restored_modes(module: nn.Module) -> Iterator[None]:
    """Give every layer the training flag back that it had, whatever happens in between."""
    flags = [(layer, layer.training) for layer in module.modules()]
    try:
        yield
    finally:
        for layer, training in flags:
            layer.training = training


@contextmanager
def evaluating(module: nn.Module) -> Iterator[None]:
    """Keep a network in evaluation mode, and give every layer its own mode back afterwards."""
    with restored_modes(module):
        module.eval()
        yield


@contextmanager
def channels_last(module: nn.Module) -> Iterator[None]:
    """Keep a network's convolution weights in `channels_last` order, and undo that afterwards.

    Images come in that order from `normalise`. Where weights and images differ, every layer
    reorders its weights at every call: a ResNet-18 then takes nearly twice as long for one image.
    The values do not change, and neither do the parameter objects.
    """
    changed = [
        tensor
        for tensor in (*module.parameters(), *module.buffers())
        if tensor.dim() == 4 and not tensor.is_contiguous(memory_format=torch.channels_last)
    ]
    for tensor in changed:
        tensor.data = tensor.data.contiguous(memory_format=torch.channels_last)
    try:
        yield
    finally:
        for tensor in changed:
            tensor.data = tensor.data.contiguous()
