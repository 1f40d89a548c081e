"""The oracle of exactness: the original network with removed channels set to zero."""

from copy import deepcopy

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from slimstudio.engine.channels.analysis import Analysis

_NEXT_TO_NOTHING = 1e-3


def masked(module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> nn.Module:
    """Copy a network with every weight of a removed channel set to zero, at its full size."""
    copy = deepcopy(module)
    tensors = {**dict(copy.named_parameters()), **dict(copy.named_buffers())}
    gone = torch.from_numpy(removed)
    with torch.no_grad():
        for slot in analysis.slots:
            where = gone[torch.from_numpy(slot.channels)]
            tensor = tensors[slot.tensor]
            shape = [1] * tensor.dim()
            shape[slot.axis] = where.shape[-1]
            if where.dim() == 2:
                shape[0] = where.shape[0]
            tensor.masked_fill_(where.reshape(shape), 0.0)
    return copy


def normed_over_survivors(
    module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]
) -> nn.Module:
    """Let the normalisations of a masked network see only the channels that are left.

    This is the oracle where a normalisation mixes channels: the original, with the same statistic
    taken over the surviving channels.
    """
    for slot in analysis.slots:
        layer = module.get_submodule(slot.layer)
        if isinstance(layer, nn.LayerNorm | nn.GroupNorm) and slot.tensor.endswith(".weight"):
            left = torch.from_numpy(~removed[slot.channels]).nonzero().flatten()
            module.set_submodule(slot.layer, _Survivors(layer, left))
    return module


class _Survivors(nn.Module):
    """A normalisation of the channels at the positions `left`, [n]; the others become zero."""

    def __init__(self, layer: nn.LayerNorm | nn.GroupNorm, left: Tensor) -> None:
        super().__init__()
        self.layer, self.left = layer, left
        last = type(layer) is nn.LayerNorm
        self.axis = -1 if last else 1

    def forward(self, features: Tensor) -> Tensor:
        """Map [N, ..., C] to the same shape; [N, C, ...] for image normalisations."""
        layer, left = self.layer, self.left
        weight, bias = layer.weight[left], layer.bias[left]
        part = features.index_select(self.axis, left)
        if isinstance(layer, nn.GroupNorm):
            part = nn.functional.group_norm(part, layer.num_groups, weight, bias, layer.eps)
        else:
            moved = part.movedim(self.axis, -1)
            moved = nn.functional.layer_norm(moved, weight.shape, weight, bias, layer.eps)
            part = moved.movedim(-1, self.axis)
        return torch.zeros_like(features).index_copy(self.axis, left, part)


def with_lively_statistics(module: nn.Module, seed: int = 0) -> nn.Module:
    """Give every BatchNorm numbers of its own, and a zero-initialised head random ones.

    Layer scales begin next to zero, which would hide what their blocks do; they get ordinary size.
    """
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for layer in module.modules():
            if isinstance(layer, _BatchNorm) and layer.affine:
                for tensor, low, high in (
                    (layer.weight, 0.5, 1.5),
                    (layer.bias, -0.2, 0.2),
                    (layer.running_mean, -0.2, 0.2),
                    (layer.running_var, 0.5, 1.5),
                ):
                    assert isinstance(tensor, Tensor)
                    tensor.uniform_(low, high, generator=generator)
            elif isinstance(layer, nn.Linear) and not layer.weight.any():
                layer.weight.normal_(0.0, 0.02, generator=generator)
        for parameter in module.parameters():
            if 0 < parameter.abs().max() < _NEXT_TO_NOTHING and parameter.std() == 0:
                parameter.uniform_(0.5, 1.5, generator=generator)
    return module.eval()


def relative_difference(one: nn.Module, other: nn.Module, input_size: int) -> float:
    """Run two networks on the same noise and compare, relative to the largest answer."""
    images = torch.randn(2, 3, input_size, input_size, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        a, b = one.eval()(images), other.eval()(images)
    return float((a - b).abs().max() / a.abs().max())
