"""The oracle of exactness for programs: the original with what left set to zero, by name."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves

import slimstudio

_EXACT = 1e-5
_ROUNDING = 800  # times the precision: 1e-4 in single precision


def zeroed(model: nn.Module, removed: Mapping[str, Any]) -> nn.Module:
    """Copy a network with everything in `PruningResult.removed` set to zero."""
    copy = deepcopy(model)
    tensors = {**dict(copy.named_parameters()), **dict(copy.named_buffers())}
    with torch.no_grad():
        for name, axes in removed.items():
            for axis, indices in axes.items():
                for part, gone in _parts(tensors[name], indices):
                    if part.is_floating_point() and gone:
                        part.index_fill_(axis, torch.tensor(gone), 0)
    return copy


def _parts(tensor: Tensor, indices: Any) -> list[tuple[Tensor, list[int]]]:
    if isinstance(indices, dict):
        return list(zip(tensor.chunk(len(indices)), indices.values(), strict=True))
    return [(tensor, indices)]


def check_exact(model: nn.Module, given: Any, result: slimstudio.PruningResult) -> None:
    """Compare a pruned network with its zeroed original, and its tensors with what left."""
    _check_sizes(model, result)
    assert result.proof.proved
    args, kwargs = (given if isinstance(given, tuple) else (given,)), {}
    if isinstance(given, dict):
        args, kwargs = (), given
    before = {name: flag.training for name, flag in result.model.named_modules()}
    with torch.no_grad():
        wanted = zeroed(model, result.removed).eval()(*args, **kwargs)
        got = result.model.eval()(*args, **kwargs)
    for name, layer in result.model.named_modules():
        layer.training = before[name]
    for one, other in zip(tree_leaves(wanted), tree_leaves(got), strict=True):
        assert one.dtype == other.dtype
        difference = (one - other).abs().max() / one.abs().max().clamp(min=1e-9)
        assert difference <= max(_EXACT, _ROUNDING * torch.finfo(one.dtype).eps)


def _check_sizes(model: nn.Module, result: slimstudio.PruningResult) -> None:
    smaller = {**dict(result.model.named_parameters()), **dict(result.model.named_buffers())}
    tensors = {**dict(model.named_parameters()), **dict(model.named_buffers())}
    assert result.removed.keys() <= tensors.keys()
    for name, tensor in tensors.items():
        shape = list(tensor.shape)
        for axis, indices in result.removed.get(name, {}).items():
            some = indices if isinstance(indices, list) else indices[0]
            assert some == sorted(set(some))
            shape[axis] -= len(some)
        assert list(smaller[name].shape) == shape, name
