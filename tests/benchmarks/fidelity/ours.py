"""Our way, judged after each of its stages: cut, recalibrated, repaired, healed, distilled."""

from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.reconstruction import ReconstructionLoss
from slimstudio.engine.planning.automatic import TRIAL_IMAGES, best_plan, trial_parts, ways
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.sensitivity_curves import weight_curves
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.planning.solver import Approach, Solution, solve
from slimstudio.engine.planning.trials import Trials
from slimstudio.engine.reconstruction.heal import heal
from slimstudio.engine.reconstruction.healing_work import steps_for
from slimstudio.engine.reconstruction.reconstruct import judging, reconstruct
from slimstudio.engine.reconstruction.statistics import recalibrate
from slimstudio.engine.surgery.prune import Pruned, prune
from tests.benchmarks.fidelity.bench import CONTROL, Bench, Stage, passes_text, timed

_PASSES = (1, 3)
_RATE = 3e-5  # peak, after healing: what is right already should not be shaken


@dataclass(frozen=True, eq=False)
class _Known:
    """What is found out once for all budgets.

    Args:
        importance: A value for each channel.
        first: The ways of sharing a budget out that are tried first.
        parts: Photographs that trials learn from, and others that judge them.
        seconds: How long it took.
    """

    importance: Any
    first: tuple[Approach, ...]
    parts: tuple[Calibration, Calibration]
    seconds: float


class Ours:
    """Pruning as `slimstudio.compress` does it, with its default settings.

    Args:
        bench: The network, and the photographs.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._settings = PruningSettings()
        self._done: dict[float, tuple[Pruned, list[Stage]]] = {}

    def repaired(self, share: float) -> list[Stage]:
        """Prune to a share of the MACs, and judge what is cut, recalibrated, and repaired."""
        return self._at(share)[1]

    def healed(self, share: float) -> list[Stage]:
        """Heal what is repaired, then distil it, and judge both."""
        bench, cut = self._bench, deepcopy(self._at(share)[0])
        module, macs = cut.network.module, self._at(share)[1][-1]["macs"]
        parts = judging(bench.work)
        steps = steps_for(len(parts[0]), bench.macs)
        _, seconds = timed(
            lambda: heal(bench.model, cut, bench.analysis, parts, CONTROL, steps=steps)
        )
        found = [bench.judged("healed", macs, module, seconds)]
        for passes in _PASSES:
            student, seconds = bench.distilled(module, passes, _RATE)
            found.append(bench.judged(f"distilled, {passes_text(passes)}", macs, student, seconds))
        return found

    def _at(self, share: float) -> tuple[Pruned, list[Stage]]:
        if share not in self._done:
            self._done[share] = self._repair(share)
        return self._done[share]

    def _repair(self, share: float) -> tuple[Pruned, list[Stage]]:
        bench = self._bench
        solution, trying_s = timed(lambda: self._best(share))
        macs = solution.forecast.macs / bench.macs
        cut, cutting_s = timed(lambda: self._cut(solution))
        module, first_s = cut.network.module, self._known.seconds + trying_s + cutting_s
        found = [bench.judged("cut", macs, module, first_s)]
        _, seconds = timed(lambda: recalibrate(module, bench.work, CONTROL))
        found.append(bench.judged("recalibrated", macs, module, seconds))
        whole = self._cut(solution)
        _, seconds = timed(
            lambda: reconstruct(bench.model, whole, bench.analysis, bench.work, CONTROL)
        )
        found.append(bench.judged("repaired", macs, whole.network.module, seconds))
        return whole, found

    def _cut(self, solution: Solution) -> Pruned:
        bench = self._bench
        plan = resolve(bench.analysis, solution.marks)
        settings = self._settings
        return prune(bench.network, bench.analysis, plan, self._known.importance, settings=settings)

    def _best(self, share: float) -> Solution:
        """Try plans for a budget on the photographs that work."""
        bench, known, settings = self._bench, self._known, self._settings
        learn, judge = known.parts
        trials = Trials(
            bench.network, bench.analysis, known.importance, learn.first(TRIAL_IMAGES), judge,
            settings, CONTROL,
        )  # fmt: skip

        def solved(way: Approach) -> Solution:
            budget = Budget(macs=share)
            return solve(bench.analysis, {}, budget, way.settings(settings), curves=way.curves)

        return best_plan(solved, known.first, trials, CONTROL)

    @cached_property
    def _known(self) -> _Known:
        return _found_out(self._bench)


def _found_out(bench: Bench) -> _Known:
    """Find out where to cut."""
    parts = trial_parts(bench.work)
    assert parts is not None
    analysis, learn = bench.analysis, parts[0]

    def look() -> tuple[Any, tuple[Approach, ...]]:
        importance = ReconstructionLoss().scores(bench.model, analysis, learn, CONTROL)
        expected = weight_curves(analysis, importance)
        curves = measured_curves(bench.model, analysis, importance, learn, CONTROL, expected)
        return importance, ways(curves, expected)

    (importance, first), seconds = timed(look)
    return _Known(importance, first, parts, seconds)
