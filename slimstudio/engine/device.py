"""Where a run computes: on the processor, or on a graphics card."""

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TypeVar

import torch
from torch import nn

from slimstudio.errors import is_out_of_memory

T = TypeVar("T")
CPU = torch.device("cpu")


def best_device() -> torch.device:
    """Find the device on which training is fastest."""
    if torch.cuda.is_available():
        return torch.device("cuda", torch.cuda.current_device())
    return torch.device("mps") if torch.backends.mps.is_available() else CPU


def exact_device(device: torch.device) -> torch.device:
    """Tell where to compute in float64 what trains on a device: Apple's cards do not know it."""
    return CPU if device.type == "mps" else device


def computing_device(module: nn.Module) -> torch.device:
    """Tell where a network computes."""
    for tensor in (*module.parameters(), *module.buffers()):
        return tensor.device
    return CPU


def computed(work: Callable[[torch.device], T], device: torch.device, *modules: nn.Module) -> T:
    """Compute on a device, or on the processor where the device has too little memory.

    Args:
        work: Gets the device, to bring there what it computes with; it may be called twice.
        device: Where the networks lie meanwhile.
        modules: The networks. They lie on the processor before and after.
    """
    try:
        with ExitStack() as stack:
            for module in modules:
                stack.enter_context(placed(module, device))
            return work(device)
    except (MemoryError, RuntimeError) as error:
        if device.type == "cpu" or not is_out_of_memory(error):
            raise
    free_memory()
    return work(CPU)


@contextmanager
def placed(module: nn.Module, device: torch.device) -> Iterator[None]:
    """Keep a network's tensors on a device, and bring them back to the processor afterwards.

    The parameter objects stay the same.
    """
    tensors = [*module.parameters(), *module.buffers()]
    try:
        for tensor in tensors:
            tensor.data = tensor.data.to(device)
        yield
    finally:
        for tensor in tensors:
            tensor.data = tensor.data.to(CPU)


def free_memory() -> None:
    """Give back what nobody uses, so that a smaller attempt finds room."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
