"""Replaces ShuffleNet V2's units by ones that work for any selection of channels."""

import torch
from torch import nn

from slimstudio.engine.models.shuffle import ShuffleUnit
from slimstudio.engine.vision import torchvision

_Unit = torchvision.models.shufflenetv2.InvertedResidual


def open_shuffle(module: nn.Module) -> bool:
    """Replace every unit of a ShuffleNet V2 in place; its answers stay the same.

    Args:
        module: Any torchvision classifier.

    Returns:
        Whether there was any.
    """
    units = [(name, unit) for name, unit in module.named_modules() if isinstance(unit, _Unit)]
    for name, unit in units:
        parent = module.get_submodule(name.rpartition(".")[0])
        setattr(parent, name.rpartition(".")[2], _opened(unit).train(unit.training))
    return bool(units)


def _opened(unit: nn.Module) -> ShuffleUnit:
    right = unit.get_submodule("branch2")
    half = next(layer for layer in right.modules() if isinstance(layer, nn.Conv2d)).in_channels
    outputs = [layer for layer in right.modules() if isinstance(layer, nn.Conv2d)][-1].out_channels
    order = torch.arange(2 * outputs).reshape(2, outputs).t().flatten()
    if unit.stride == 1:
        return ShuffleUnit(None, right, torch.arange(half), torch.arange(half, 2 * half), order)
    return ShuffleUnit(unit.get_submodule("branch1"), right, None, None, order)
