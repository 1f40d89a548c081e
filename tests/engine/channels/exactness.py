"""Pruning a small network of one's own, and comparing it with the masked original."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.surgery.prune import Pruned, prune

ALLOWED = 1e-5


@dataclass(frozen=True, eq=False)
class Halved:
    """What came of halving every group that may leave; MACs as a share of those before."""

    analysis: Analysis
    pruned: Pruned
    difference: float
    macs_left: float

    @property
    def exact(self) -> bool:
        """Whether the smaller network answers like the masked original."""
        return self.difference <= ALLOWED and not self.pruned.put_back


def halved(module: nn.Module, size: int) -> Halved:
    """Remove the first half of every group that may leave, in order of its channels."""
    analysis = analyse(module.eval(), size)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan, importance)
    images = torch.randn(2, 3, size, size, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        b = pruned.network.module.eval()(images)
        with masked_in_place(plain(module), analysis, pruned.removed) as oracle:
            a = oracle(images)
    difference = float((a - b).abs().max() / a.abs().max())
    left = count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs
    return Halved(analysis, pruned, difference, left)


@contextmanager
def masked_in_place(
    module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]
) -> Iterator[nn.Module]:
    """Set every weight of a removed channel to zero for a while; nothing is copied."""
    tensors = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    gone = torch.from_numpy(removed)
    before = {slot.tensor: tensors[slot.tensor].clone() for slot in analysis.slots}
    try:
        for slot in analysis.slots:
            where = gone[torch.from_numpy(slot.channels)]
            shape = [1] * tensors[slot.tensor].dim()
            shape[slot.axis] = where.shape[-1]
            if where.dim() == 2:
                shape[0] = where.shape[0]
            tensors[slot.tensor].masked_fill_(where.reshape(shape), 0.0)
        yield module
    finally:
        for name, values in before.items():
            tensors[name].copy_(values)


def seeded() -> None:
    """Give the next network the same weights each time."""
    torch.manual_seed(0)
