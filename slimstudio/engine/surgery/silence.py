"""The original with silent channels: what a smaller network must answer like."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from torch.overrides import TorchFunctionMode

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.inventory import inventory


def silenced(
    tensors: Mapping[str, Tensor],
    analysis: Analysis,
    removed: NDArray[np.bool_],
    *,
    readers_only: bool = False,
) -> dict[str, Tensor]:
    """Copy the tensors that hold weights of channels that leave, with zeros in their place.

    Args:
        tensors: The network's parameters and buffers by their names; they are not changed.
        analysis: The network's channels.
        removed: Whether each channel leaves, [channel_count].
        readers_only: Whether the channels keep their values and only nobody reads them, for
            networks that divide by what would be zero.
    """
    masks: dict[str, list[Tensor]] = {}
    for slot in analysis.slots:
        tensor = tensors[slot.tensor]
        if readers_only and (slot.produces or tensor.numel() == tensor.shape[slot.axis]):
            continue
        stays = ~removed[slot.channels]
        if stays.all():
            continue
        shape = [1] * tensor.dim()
        shape[slot.axis] = stays.shape[-1]
        if stays.ndim > 1:
            shape[0] = len(stays)
        masks.setdefault(slot.tensor, []).append(torch.from_numpy(stays).reshape(shape))
    with torch.no_grad():
        return {name: _masked(tensors[name].detach(), parts) for name, parts in masks.items()}


def _masked(tensor: Tensor, masks: Sequence[Tensor]) -> Tensor:
    """Copy a tensor with zeros where one of some masks, which are broadcast, is false."""
    first, *others = (mask.to(tensor.device, tensor.dtype) for mask in masks)
    found = tensor * first  # in half the time that `masked_fill` takes
    for mask in others:
        found *= mask
    return found


class NormsOverSurvivors(TorchFunctionMode):
    """Lets normalisations of a silenced network see only the channels that stay.

    A smaller network takes its statistics over fewer channels, so where channels leave that a
    normalisation mixes, this is what its answers are compared with.

    Args:
        module: The network that runs meanwhile.
        analysis: Its channels.
        removed: Whether each channel leaves, [channel_count].
    """

    def __init__(self, module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> None:
        super().__init__()
        tensors = inventory(module).tensors
        self._left: dict[int, Tensor] = {}
        for slot in analysis.slots:
            stays = ~removed[slot.channels]
            tensor = tensors[slot.tensor]
            if stays.ndim == 1 and not stays.all() and tensor.dim() == 1:
                left = torch.from_numpy(stays).nonzero().flatten()
                self._left[id(tensor)] = left.to(tensor.device)

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        del types  # all tensors are treated alike
        norm = _NORMS.get(func)
        if norm is not None:
            done = norm(self._left, *args, **(kwargs or {}))
            if done is not None:
                return done
        return func(*args, **(kwargs or {}))


def _layer_norm(
    known: Mapping[int, Tensor],
    features: Tensor,
    normalized_shape: Any,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    eps: float = 1e-5,
) -> Tensor | None:
    left = known.get(id(weight))
    if left is None or weight is None or len(normalized_shape) != 1:
        return None
    part = features.index_select(-1, left)
    offset = None if bias is None else bias[left]
    part = functional.layer_norm(part, (len(left),), weight[left], offset, eps)
    return _placed(part, left, features, -1)


def _rms_norm(
    known: Mapping[int, Tensor],
    features: Tensor,
    normalized_shape: Any,
    weight: Tensor | None = None,
    eps: float | None = None,
) -> Tensor | None:
    left = known.get(id(weight))
    if left is None or weight is None or len(normalized_shape) != 1:
        return None
    part = functional.rms_norm(features.index_select(-1, left), (len(left),), weight[left], eps)
    return _placed(part, left, features, -1)


def _group_norm(
    known: Mapping[int, Tensor],
    features: Tensor,
    num_groups: int,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    eps: float = 1e-5,
) -> Tensor | None:
    left = known.get(id(weight))
    if left is None or weight is None:
        return None
    offset = None if bias is None else bias[left]
    part = functional.group_norm(
        features.index_select(1, left), num_groups, weight[left], offset, eps
    )
    return _placed(part, left, features, 1)


def _placed(part: Tensor, left: Tensor, like: Tensor, axis: int) -> Tensor:
    return torch.zeros_like(like).index_copy(axis, left, part)


_NORMS: dict[Callable[..., Any], Callable[..., Tensor | None]] = {
    functional.layer_norm: _layer_norm,
    functional.rms_norm: _rms_norm,
    functional.group_norm: _group_norm,
}
