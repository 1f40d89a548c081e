"""A network as a file that holds the computation will run it."""

import copy

import torch
from torch import Tensor, nn

from slimstudio.engine.export.raw_input import RawInput
from slimstudio.engine.models.network import Network


def deployed(network: Network, *, raw: bool) -> tuple[nn.Module, Tensor]:
    """Copy a network for an exporter, with images to show it.

    Args:
        network: The trained network; not changed.
        raw: Whether it takes pixels and answers with shares; see `ExportOptions`.

    Returns:
        The copy, on the CPU and in evaluation mode, and two images as it takes them: an exporter
        would take one to be the only number possible.
    """
    module: nn.Module = copy.deepcopy(network.module).cpu().eval()
    for tensor in (*module.parameters(), *module.buffers()):
        tensor.data = tensor.data.contiguous()
    size = network.recipe.preprocessing.size
    if raw:
        module = RawInput(module, network.recipe.preprocessing).eval()
        return module, torch.zeros(2, size, size, 3, dtype=torch.uint8)
    return module, torch.zeros(2, 3, size, size)
