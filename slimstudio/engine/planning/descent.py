"""The search: take the step that costs least accuracy for what it saves, until the limits hold."""

import heapq
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.planning.cost_model import CostModel
from slimstudio.engine.planning.units import Unit

_ROUND = 0.02  # of the way to the limits is gone before slopes are taken anew
_NOTHING = 1e-12
_FAINT = 1e-3


class Descent:
    """Narrows units step by step; with convex damage and steady savings that is the optimum.

    It is the greedy form of Lagrange's method: at any time every unit stands where one more step
    would cost about the same accuracy per saving. Where several limits are broken, a saving is
    what is saved of each, measured by how far away its limit is.

    Args:
        model: Counts what the network costs.
        units: What can be narrowed.
        damage: Expected damage of each unit at each of its steps, convex.
        shares: The variables of the model before anything is narrowed.
        inside: Unit of a block to the units of what lies inside it: their damage is done and
            forgotten when the block leaves.
    """

    def __init__(
        self,
        model: CostModel,
        units: Sequence[Unit],
        damage: Sequence[NDArray[np.float64]],
        shares: NDArray[np.float64],
        inside: Mapping[int, Sequence[int]],
    ) -> None:
        self._model = model
        self._units = units
        self._damage = damage
        self._shares = shares.copy()
        self._inside = inside
        self.steps = [0] * len(units)

    def values(self) -> NDArray[np.float64]:
        """Count `cost_model.QUANTITIES` where the search stands."""
        return self._model.values(self._shares)

    def descend(self, limits: NDArray[np.float64]) -> bool:
        """Go on until all limits, [quantities], hold; tell whether that was possible."""
        gap = np.maximum(self.values() - limits, 0.0)
        started = gap.copy()
        while (gap > 0).any():
            if not self._round(gap, started):
                return False
            gap = np.maximum(self.values() - limits, 0.0)
        return True

    def climb(self, limits: NDArray[np.float64]) -> None:
        """Take back steps that were not needed after all, the most damaging first."""
        waiting = [(-self._worth(unit), unit) for unit in range(len(self._units))]
        heapq.heapify(waiting)
        while waiting:
            _, unit = heapq.heappop(waiting)
            if self.steps[unit] == 0:
                continue
            self._go(unit, self.steps[unit] - 1)
            if (self.values() > limits).any():
                self._go(unit, self.steps[unit] + 1)
            else:
                heapq.heappush(waiting, (-self._worth(unit), unit))

    # -- inside -----------------------------------------------------------------------------

    def _round(self, gap: NDArray[np.float64], started: NDArray[np.float64]) -> bool:
        """Take the best steps, judged by the slopes where the search stands now."""
        open_limits = gap > 0
        weights = np.where(open_limits, 1.0 / np.maximum(gap, _NOTHING), 0.0)
        slopes = self._model.slopes(self._shares) @ weights
        wanted = min(1.0, _ROUND * float((started[open_limits] / gap[open_limits]).max()))
        waiting = [(self._price(unit, slopes), unit) for unit in range(len(self._units))]
        heapq.heapify(waiting)
        saved = 0.0
        moved = False
        while waiting and saved < wanted:
            price, unit = heapq.heappop(waiting)
            if price == np.inf:
                break
            saved += self._saving(unit, slopes)
            self._go(unit, self.steps[unit] + 1)
            moved = True
            heapq.heappush(waiting, (self._price(unit, slopes), unit))
        return moved

    def _price(self, index: int, slopes: NDArray[np.float64]) -> float:
        """Damage per saving of a unit's next step."""
        step = self.steps[index]
        if step + 1 >= len(self._units[index].ratios):
            return float("inf")
        saving = self._saving(index, slopes)
        if saving <= _NOTHING:
            return float("inf")
        damage = float(self._damage[index][step + 1] - self._damage[index][step])
        done = sum(self._damage[unit][self.steps[unit]] for unit in self._inside.get(index, ()))
        return max(damage - float(done), _FAINT * damage) / saving

    def _saving(self, index: int, slopes: NDArray[np.float64]) -> float:
        unit, step = self._units[index], self.steps[index]
        return float(slopes[list(unit.variables)] @ (unit.kept[step] - unit.kept[step + 1]))

    def _worth(self, index: int) -> float:
        """Damage that taking back a unit's last step would spare."""
        step, damage = self.steps[index], self._damage[index]
        return float(damage[step] - damage[step - 1]) if step else 0.0

    def _go(self, index: int, step: int) -> None:
        unit = self._units[index]
        self.steps[index] = step
        self._shares[list(unit.variables)] = unit.kept[step]
