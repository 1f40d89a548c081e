"""Where a network trains: on a graphics card where there is one that torch can use."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn

_CPU = torch.device("cpu")


def best_device() -> torch.device:
    """Find the device on which training is fastest."""
    if torch.cuda.is_available():
        return torch.device("cuda", torch.cuda.current_device())
    return torch.device("mps") if torch.backends.mps.is_available() else _CPU


@contextmanager
def placed(module: nn.Module, device: torch.device) -> Iterator[None]:
    """Keep a network's tensors on a device, and bring them back to the processor afterwards.

    The parameter objects stay the same.
    """
    tensors = [*module.parameters(), *module.buffers()]
    for tensor in tensors:
        tensor.data = tensor.data.to(device)
    try:
        yield
    finally:
        for tensor in tensors:
            tensor.data = tensor.data.to(_CPU)
