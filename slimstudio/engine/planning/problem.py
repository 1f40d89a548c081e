"""A budget under fixed marks: what may leave, and what any choice of it would cost."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.blocks.without import without_blocks
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.marks import Mark, MarkKind, Marks, is_inside
from slimstudio.engine.measure.facts import Facts
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.cost_model import QUANTITIES, CostModel
from slimstudio.engine.planning.forecast import Forecast, forecast
from slimstudio.engine.planning.obstacles import unreachable
from slimstudio.engine.planning.plan import NOTHING, Plan, resolve
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.units import find_block_units, find_units, mark
from slimstudio.engine.planning.unmoved import unmoved
from slimstudio.errors import PlanError


class Problem:
    """One budget, the marks that it has to respect, and the units that are free.

    Marks that are *found* come on top of those that are kept.

    Args:
        analysis: The network's channels.
        kept: Marks that stay as they are.
        budget: The limits.
        settings: Strategy, fewest channels and their multiple.
        facts: How long each layer takes, where the budget limits the latency.
    """

    def __init__(
        self,
        analysis: Analysis,
        kept: Marks,
        budget: Budget,
        settings: PruningSettings,
        facts: Facts,
    ) -> None:
        self._analysis = analysis
        self._kept = kept
        self._settings = settings
        self._facts = facts
        self._fixed = self.plan({})
        self._today = forecast(analysis, NOTHING, facts=facts)
        self._limits = budget.limits(self._today)
        self._left = without_blocks(analysis, self._fixed.removed_blocks)
        self.units = find_units(self._left, kept, settings)
        if settings.strategy is not Strategy.UNIFORM:
            self.units += find_block_units(self._left, kept)

    @cached_property
    def target(self) -> NDArray[np.float64]:
        """The limit of each of `QUANTITIES`; infinite where there is none."""
        return np.array([self._limits.get(name, np.inf) for name in QUANTITIES])

    @cached_property
    def model(self) -> CostModel:
        """Counts `QUANTITIES` for shares of groups that stay, within a millisecond."""
        blocks = [u.producers[0] for u in self.units if u.kind is MarkKind.REMOVE]
        return CostModel(self._left, self._facts.times, self._followers(), blocks)

    @cached_property
    def start(self) -> NDArray[np.float64]:
        """The variables of the model while nothing but the kept marks is carried out."""
        removed = select(
            self._analysis,
            self._fixed.ratios,
            minimum=self._settings.minimum,
            multiple=self._settings.multiple,
        )
        blocks = sum(unit.kind is MarkKind.REMOVE for unit in self.units)
        shares = [1.0 - removed[group.channels].mean() for group in self._analysis.groups]
        return np.array([*shares, *[1.0] * blocks])

    @cached_property
    def reachable(self) -> bool:
        """Whether the limits hold when everything leaves that may."""
        return self.holds(self.everything())

    def marks(self, steps: Sequence[int]) -> dict[str, Mark]:
        """Make the marks that bring every unit to one of its steps, [units]."""
        found: dict[str, Mark] = {}
        for unit, step in zip(self.units, steps, strict=True):
            found |= mark(unit, step)
        gone = {name for name, each in found.items() if each.kind is MarkKind.REMOVE}
        return {
            name: each
            for name, each in found.items()
            if not is_inside(name.rpartition(".")[0], gone)
        }

    def evenly(self, ratio: float) -> dict[str, Mark]:
        """Make the marks that give every unit the same ratio, as far as it may."""
        found: dict[str, Mark] = {}
        for unit in self.units:
            even = min(ratio, float(unit.ratios[-1]))
            if even > 0:
                found |= dict.fromkeys(unit.producers, Mark(unit.kind, even))
        return found

    def everything(self) -> dict[str, Mark]:
        """Make the marks with which everything leaves that may."""
        if self._settings.strategy is Strategy.UNIFORM:
            return self.evenly(1.0)
        return self.marks([len(unit.ratios) - 1 for unit in self.units])

    def plan(self, found: Marks) -> Plan:
        """Resolve the kept marks and these."""
        inexact = self._settings.inexact
        return resolve(self._analysis, {**self._kept, **found}, allow_inexact=inexact)

    def forecast(self, found: Marks) -> Forecast:
        """Count what these marks leave of the network."""
        return forecast(self._analysis, self.plan(found), self._settings, self._facts)

    def exact(self, found: Marks) -> NDArray[np.float64]:
        """Count `QUANTITIES` as they would really be, where the model may be off by a little."""
        counted = self.forecast(found)
        latency = counted.latency.ms if counted.latency else 0.0
        return np.array([counted.macs, counted.parameters, counted.size_bytes, latency])

    def holds(self, found: Marks) -> bool:
        """Tell whether these marks keep every limit."""
        return bool((self.exact(found) <= self.target).all())

    def idle(self, found: Marks) -> frozenset[str]:
        """Name the layers that lose nothing although they are marked, because ratios round."""
        marks, plan = {**self._kept, **found}, self.plan(found)
        return frozenset(
            name
            for one in unmoved(self._analysis, marks, plan, self._settings)
            for name in one.layers
        )

    def refusal(self) -> PlanError:
        """Say what is reachable, and what stands in the way of more."""
        exact = dict(zip(QUANTITIES, self.exact(self.everything()).tolist(), strict=True))
        broken = {
            name: (limit, exact[name])
            for name, limit in self._limits.items()
            if exact[name] > limit
        }
        weights = np.array([1.0 / max(exact[name], 1e-9) * (name in broken) for name in QUANTITIES])
        slopes = self.model.slopes(self.start) @ weights
        inexact = self._settings.inexact
        return unreachable(self._analysis, self._kept, broken, self._today, slopes, inexact=inexact)

    def _followers(self) -> dict[int, int]:
        """Let the channels inside heads leave with their heads."""
        decided = {index for unit in self.units for index in unit.variables}
        found: dict[int, int] = {}
        for heads in self._analysis.heads:
            leader = int(self._analysis.group_index[heads.channels[0]])
            if leader in decided:
                inside = np.unique(self._analysis.group_index[heads.members])
                found |= dict.fromkeys(inside.tolist(), leader)
        return found
