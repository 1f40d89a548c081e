"""SlimStudio's own pruning, through the engine's public functions."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.criteria import find
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.damage import damage_curves
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.sensitivity_curves import weight_curves
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.sources.opening import opened
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.errors import PlanError
from tests.benchmarks.accuracy.tasks import PREPROCESSING, SIDE

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.importance.calibration import Calibration

CONTROL = Unattended()
# The peer counts channels one by one, too.
_USUAL = PruningSettings(criterion="reconstruction", strategy=Strategy.UNIFORM, multiple=1)


@dataclass(frozen=True)
class Way:
    """What is chosen about pruning, and whether the original teaches the pruned network."""

    settings: PruningSettings = _USUAL
    distil: bool = True


@dataclass(frozen=True, eq=False)
class Start:
    """An original, ready for pruning."""

    network: Network
    analysis: Analysis
    calibration: Calibration

    @classmethod
    def of(cls, module: nn.Module, calibration: Calibration, classes: int) -> Start:
        """Open a copy of a network for pruning."""
        recipe = Recipe("made here", classes, preprocessing=PREPROCESSING)
        network = opened(Network(deepcopy(module).eval(), recipe))
        return cls(network, analyse(network.module, SIDE), calibration)

    def pruned(self, settings: PruningSettings, share: float) -> Pruned:
        """Prune to a share of the MACs; nothing is mended yet.

        Channels that normalisations mix, such as a transformer's embedding, only leave where the
        share cannot be reached without them.
        """
        try:
            return self._pruned(settings, share)
        except PlanError:
            return self._pruned(replace(settings, inexact=True), share)

    def _pruned(self, settings: PruningSettings, share: float) -> Pruned:
        module, analysis = self.network.module, self.analysis
        criterion = find(settings.criterion)
        scores = criterion.scores(module, analysis, self.calibration, CONTROL)
        expected = weight_curves(analysis, scores)
        curves = damage_curves(
            module, analysis, scores, self.calibration, CONTROL, fallback=expected
        )
        solution = solve(analysis, {}, Budget(macs=share), settings, curves=curves)
        plan = resolve(analysis, solution.marks, allow_inexact=settings.inexact)
        return prune(self.network, analysis, plan, scores, settings=settings)

    def repair(self, pruned: Pruned) -> None:
        """Rebuild the weights of a pruned network in place."""
        reconstruct(self.network.module, pruned, self.analysis, self.calibration, CONTROL)
