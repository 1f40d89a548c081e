"""Emptying channels before they leave, so that less is lost when they do."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Slot
from slimstudio.engine.planning.plan import Plan


class _Place(NamedTuple):
    """Where channels live in a parameter: `channels` broadcasts against it."""

    parameter: nn.Parameter
    channels: Tensor


class GroupSparsity:
    """Pulls all weights of a channel towards zero together, in every layer where it lives.

    After each training step the norm of each channel gets smaller by the learning rate times the
    strength times the square root of the number of its weights, and never negative: the proximal
    step of the group lasso (Wen et al., "Learning Structured Sparsity in Deep Neural Networks",
    NeurIPS 2016), over coupled layers (Fang et al., "DepGraph", CVPR 2023). It is kept apart from
    the gradient, as AdamW keeps weight decay apart.

    Args:
        module: The network that is trained.
        analysis: Its channels.
        plan: The channels of the groups that it prunes are pulled; frozen layers are left alone.
        strength: 0 does nothing; at 0.01 to 0.1 many channels are empty after some hundred steps.
    """

    def __init__(self, module: nn.Module, analysis: Analysis, plan: Plan, strength: float) -> None:
        self._strength = strength
        pulled = np.isin(analysis.group_index, list(plan.ratios))
        parameters = {
            name: one
            for name, one in module.named_parameters()
            if name.rpartition(".")[0] not in plan.frozen
        }
        self._places = [
            _Place(parameters[slot.tensor], _aligned(slot, parameters[slot.tensor].dim()))
            for slot in analysis.slots
            if slot.tensor in parameters and pulled[slot.distinct].any()
        ]
        self._pulled = torch.from_numpy(pulled)
        self._sizes = self._sums(torch.ones_like).clamp(min=1)

    def __call__(self, rate: float) -> None:
        """Pull once, after a step with this learning rate."""
        with torch.no_grad():
            norms = self._sums(torch.square).sqrt()
            step = rate * self._strength * self._sizes.sqrt()
            factors = (1 - step / norms.clamp(min=torch.finfo(norms.dtype).tiny)).clamp(min=0)
            factors[~self._pulled] = 1
            for place in self._places:
                place.parameter.mul_(factors[place.channels].to(place.parameter.dtype))

    def _sums(self, measure: Callable[[Tensor], Tensor]) -> Tensor:
        """Add up a measure of every weight for each channel, float64 [channel_count]."""
        sums = torch.zeros(len(self._pulled), dtype=torch.float64)
        for parameter, channels in self._places:
            measured = measure(parameter.detach()).double()
            axes = [axis for axis, length in enumerate(channels.shape) if length == 1]
            measured = measured.sum(axes, keepdim=True) if axes else measured
            sums.index_add_(0, channels.flatten(), measured.expand(channels.shape).flatten())
        return sums


def _aligned(slot: Slot, dimensions: int) -> Tensor:
    """Shape a slot's channels so that they broadcast against its parameter."""
    shape = [1] * dimensions
    shape[slot.axis] = slot.channels.shape[-1]
    if slot.channels.ndim == 2:
        shape[0] = slot.channels.shape[0]
    return torch.from_numpy(slot.channels.reshape(shape))
