"""Pruning a small network of one's own, and comparing it with the masked original."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.models.network import Network
from slimstudio.engine.models.recipe import Recipe
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import NOTHING, Plan
from slimstudio.engine.surgery.prune import Pruned, prune
from tests.engine.surgery.masking import masked, relative_difference

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
    oracle = masked(module, analysis, pruned.removed)
    difference = relative_difference(oracle, pruned.network.module, size)
    left = count(analysis, pruned.removed).macs / forecast(analysis, NOTHING).macs
    return Halved(analysis, pruned, difference, left)


def seeded() -> None:
    """Give the next network the same weights each time."""
    torch.manual_seed(0)
