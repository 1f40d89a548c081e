"""Putting a network into evaluation mode and back, exactly."""

from collections.abc import Iterator
from contextlib import contextmanager

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
