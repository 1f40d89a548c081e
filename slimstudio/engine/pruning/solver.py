"""From a budget to marks: what leaves, so that the limits hold and most accuracy stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from slimstudio.engine.blocks.without import without_blocks
from slimstudio.engine.marks import Mark, MarkKind, Marks, is_inside
from slimstudio.engine.measure.facts import NO_FACTS
from slimstudio.engine.pruning.budget import Budget
from slimstudio.engine.pruning.cost_model import QUANTITIES, CostModel
from slimstudio.engine.pruning.curves import Curve, Curves, weight_curves
from slimstudio.engine.pruning.descent import Descent
from slimstudio.engine.pruning.forecast import Forecast, forecast
from slimstudio.engine.pruning.obstacles import unreachable
from slimstudio.engine.pruning.plan import NOTHING, Plan, resolve
from slimstudio.engine.pruning.selection import select
from slimstudio.engine.pruning.settings import PruningSettings, Strategy
from slimstudio.engine.pruning.units import find_block_units, find_units, mark
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.measure.facts import Facts

_TRIES = 12
_FORBIDDING = 1e30  # damage of what nobody could judge
_REPLACED = (MarkKind.PRUNE, MarkKind.HEADS, MarkKind.REMOVE)
_HALVINGS = 12
_WASTE = 0.98  # of a limit; what stays below this has lost more than it had to
_SAME = 1e-6  # ratios that differ by less are one


@dataclass(frozen=True)
class Solution:
    """Marks that keep a budget.

    Args:
        marks: All marks of the network: those that were kept, and those that were found.
        forecast: What the network will cost.
        notes: What the person should know about them.
    """

    marks: dict[str, Mark]
    forecast: Forecast
    notes: tuple[str, ...] = ()


def solve(
    analysis: Analysis,
    marks: Marks,
    budget: Budget,
    settings: PruningSettings | None = None,
    *,
    curves: Curves | None = None,
    facts: Facts = NO_FACTS,
    replace_marks: bool = True,
) -> Solution:
    """Find the marks that keep all countable limits of a budget at the least expected damage.

    Args:
        analysis: The network's channels.
        marks: Today's marks; layers that are frozen or protected stay as they are.
        budget: The limits; how much accuracy may be lost is not looked at here.
        settings: Strategy, fewest channels and their multiple.
        curves: Expected damage of each group; by default judged by its number of channels.
        facts: How long each layer takes, where the budget limits the latency.
        replace_marks: Whether pruning marks that are there already may be replaced.

    Raises:
        PlanError: a limit is out of range, or cannot be reached under these marks.
    """
    budget.check()
    settings = settings or PruningSettings()
    if budget.latency_ms is not None and facts.times is None:
        raise PlanError(
            "A latency cannot be planned for yet.",
            why="It is not known how long the network's layers take on this machine.",
            remedy="Measure this machine first.",
        )
    kept = kept_marks(marks, replace_marks=replace_marks)
    search = _Search(analysis, kept, budget, settings, facts)
    notes: tuple[str, ...] = ()
    if settings.strategy is Strategy.CAPPED and not search.reachable:
        uncapped = replace(settings, strategy=Strategy.GLOBAL)
        search = _Search(analysis, kept, budget, uncapped, facts)
        lifted = f"More than {settings.largest_ratio:.0%} leaves some layers"
        notes = (f"{lifted}: otherwise this goal could not be reached.",)
    if not search.reachable:
        raise search.refusal()
    if settings.strategy is Strategy.UNIFORM:
        found = search.uniform()
    else:
        found = search.cheapest(curves or weight_curves(analysis))
    return search.solution(found, notes)


def kept_marks(marks: Marks, *, replace_marks: bool) -> dict[str, Mark]:
    """List the marks that a solution has to respect."""
    return {n: m for n, m in marks.items() if not (replace_marks and m.kind in _REPLACED)}


def smallest(analysis: Analysis, kept: dict[str, Mark], settings: PruningSettings) -> Forecast:
    """Count what is left when everything leaves that may under the marks `kept`."""
    return _Search(analysis, kept, Budget(), settings, NO_FACTS).smallest()


class _Search:
    """One budget under fixed marks."""

    def __init__(
        self,
        analysis: Analysis,
        kept: dict[str, Mark],
        budget: Budget,
        settings: PruningSettings,
        facts: Facts,
    ) -> None:
        self._analysis = analysis
        self._kept = kept
        self._settings = settings
        self._facts = facts
        self._fixed = self._resolved(kept)
        self._today = forecast(analysis, NOTHING, facts=facts)
        self._limits = budget.limits(self._today)
        self._left = without_blocks(analysis, self._fixed.removed_blocks)
        self._units = find_units(self._left, kept, settings)
        if settings.strategy is not Strategy.UNIFORM:
            self._units += find_block_units(self._left, kept)
        self._blocks = [u.producers[0] for u in self._units if u.kind is MarkKind.REMOVE]

    def solution(self, found: dict[str, Mark], notes: tuple[str, ...]) -> Solution:
        """Put marks and what they lead to together."""
        marks = {**self._kept, **found}
        plan = self._resolved(marks)
        return Solution(marks, self._forecast(plan), (*notes, *plan.notes))

    def uniform(self) -> dict[str, Mark]:
        """Give every unit the same ratio, the smallest that keeps the limits."""
        largest = max((float(unit.ratios[-1]) for unit in self._units), default=0.0)
        low, high = 0.0, largest
        if self._holds(self._evenly(low)):
            return {}
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (low, middle) if self._holds(self._evenly(middle)) else (middle, high)
        # Whole tenths of a percent read better, where they hold as well.
        even = min(float(np.ceil(high * 1000) / 1000), largest)
        found = self._evenly(even)
        overshot = (self._exact(found) < _WASTE * self._target()).all()
        return self._spared(found, even) if overshot else found

    def cheapest(self, curves: Curves) -> dict[str, Mark]:
        """Narrow every unit as far as its damage is worth it."""
        model = self._model()
        descent = Descent(
            model, self._units, self._damages(curves), self._start(), self._inside_blocks()
        )
        target = self._target()
        corrected = target.copy()
        best: dict[str, Mark] | None = None
        for _ in range(_TRIES):
            reached = descent.descend(corrected)
            descent.climb(corrected)
            found = self._marks(descent.steps)
            exact = self._exact(found)
            if (exact <= target).all():
                best = found
                break
            if not reached:
                break
            # Ties and rows that leave together make the truth differ a little from the model.
            over = np.where(np.isfinite(target), exact / np.maximum(descent.values(), 1e-9), 1.0)
            corrected = np.minimum(target / np.maximum(over, 1.0), corrected * (1 - 1e-4))
        return best if best is not None else self._everything()

    def smallest(self) -> Forecast:
        """Count what is left when everything leaves that may."""
        return self._forecast(self._resolved({**self._kept, **self._everything()}))

    @cached_property
    def reachable(self) -> bool:
        """Whether the limits hold when everything leaves that may."""
        return self._holds(self._everything())

    def refusal(self) -> PlanError:
        """Say what is reachable, and what stands in the way of more."""
        exact = dict(zip(QUANTITIES, self._exact(self._everything()).tolist(), strict=True))
        broken = {
            name: (limit, exact[name])
            for name, limit in self._limits.items()
            if exact[name] > limit
        }
        weights = np.array([1.0 / max(exact[name], 1e-9) * (name in broken) for name in QUANTITIES])
        slopes = self._model().slopes(self._start()) @ weights
        inexact = self._settings.inexact
        return unreachable(self._analysis, self._kept, broken, self._today, slopes, inexact=inexact)

    # -- inside -----------------------------------------------------------------------------

    def _everything(self) -> dict[str, Mark]:
        if self._settings.strategy is Strategy.UNIFORM:
            return self._evenly(1.0)
        return self._marks([len(unit.ratios) - 1 for unit in self._units])

    def _target(self) -> NDArray[np.float64]:
        return np.array([self._limits.get(name, np.inf) for name in QUANTITIES])

    def _exact(self, found: dict[str, Mark]) -> NDArray[np.float64]:
        counted = self._forecast(self._resolved({**self._kept, **found}))
        latency = counted.latency.ms if counted.latency else 0.0
        return np.array([counted.macs, counted.parameters, counted.size_bytes, latency])

    def _holds(self, found: dict[str, Mark]) -> bool:
        return bool((self._exact(found) <= self._target()).all())

    def _resolved(self, marks: dict[str, Mark]) -> Plan:
        return resolve(self._analysis, marks, allow_inexact=self._settings.inexact)

    def _forecast(self, plan: Plan) -> Forecast:
        return forecast(self._analysis, plan, self._settings, self._facts)

    def _marks(self, steps: list[int]) -> dict[str, Mark]:
        found: dict[str, Mark] = {}
        for unit, step in zip(self._units, steps, strict=True):
            found |= mark(unit, step)
        gone = {name for name, each in found.items() if each.kind is MarkKind.REMOVE}
        return {
            name: each
            for name, each in found.items()
            if not is_inside(name.rpartition(".")[0], gone)
        }

    def _spared(self, found: dict[str, Mark], even: float) -> dict[str, Mark]:
        """Give a step back to as many units as the limits allow, the smallest steps first.

        Where channels are kept in round numbers, a little more of one ratio takes a step from
        many units at once, and together they would lose far more than was asked for.
        """
        milder = []
        for unit in self._units:
            step = int(np.searchsorted(unit.ratios, even - _SAME)) - 1
            if step >= 0:
                milder.append((even - float(unit.ratios[step]), unit, step))
        milder.sort(key=lambda each: each[0])

        def sparing(count: int) -> dict[str, Mark]:
            marks = dict(found)
            for _, unit, step in milder[:count]:
                for name in unit.producers:
                    marks.pop(name, None)
                marks |= mark(unit, step)
            return marks

        low, high = 0, len(milder) + 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._holds(sparing(middle)) else (low, middle)
        return sparing(low)

    def _evenly(self, ratio: float) -> dict[str, Mark]:
        found: dict[str, Mark] = {}
        for unit in self._units:
            even = min(ratio, float(unit.ratios[-1]))
            if even > 0:
                found |= dict.fromkeys(unit.producers, Mark(unit.kind, even))
        return found

    def _damages(self, curves: Curves) -> list[NDArray[np.float64]]:
        damages = []
        for unit in self._units:
            damage = np.zeros(len(unit.ratios))
            if unit.kind is MarkKind.REMOVE:
                damages.append(unit.ratios * curves.blocks.get(unit.producers[0], _FORBIDDING))
                continue
            for place, index in enumerate(unit.variables):
                if index in curves.groups:
                    damage += curves.groups[index].at(1.0 - unit.kept[:, place])
            damages.append(Curve(unit.ratios, damage).convex().damage)
        if not curves.relative:
            return damages
        return [weight * each for weight, each in zip(self._weights(), damages, strict=True)]

    def _weights(self) -> list[float]:
        """Say what removing each unit would save, in shares of what has to be saved."""
        model, start = self._model(), self._start()
        values = model.values(start)
        missing = np.array([self._limits.get(name, np.inf) for name in QUANTITIES])
        wanted = np.where(missing < values, 1.0 / np.maximum(values - missing, 1e-9), 0.0)
        slopes = model.slopes(start) @ wanted
        return [float(slopes[list(u.variables)].sum()) for u in self._units]

    def _model(self) -> CostModel:
        return CostModel(self._left, self._facts.times, self._followers(), self._blocks)

    def _inside_blocks(self) -> dict[int, list[int]]:
        return {
            place: [
                other
                for other, each in enumerate(self._units)
                if other != place
                and all(is_inside(name, unit.producers) for name in each.producers)
            ]
            for place, unit in enumerate(self._units)
            if unit.kind is MarkKind.REMOVE
        }

    def _start(self) -> NDArray[np.float64]:
        removed = select(
            self._analysis,
            self._fixed.ratios,
            minimum=self._settings.minimum,
            multiple=self._settings.multiple,
        )
        shares = [1.0 - removed[group.channels].mean() for group in self._analysis.groups]
        return np.array([*shares, *[1.0] * len(self._blocks)])

    def _followers(self) -> dict[int, int]:
        """Let the channels inside heads leave with their heads."""
        decided = {index for unit in self._units for index in unit.variables}
        found: dict[int, int] = {}
        for heads in self._analysis.heads:
            leader = int(self._analysis.group_index[heads.channels[0]])
            if leader in decided:
                inside = np.unique(self._analysis.group_index[heads.members])
                found |= dict.fromkeys(inside.tolist(), leader)
        return found
