"""One case: ours, the peer, and the same size from scratch."""

from __future__ import annotations

import time
from copy import deepcopy
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from slimstudio.engine.importance.calibration import calibration_of
from slimstudio.engine.importance.criteria import CRITERIA
from slimstudio.engine.planning.settings import Strategy
from slimstudio.engine.reconstruction.statistics import recalibrate
from tests.benchmarks.accuracy import training
from tests.benchmarks.accuracy.bases import epochs, trained
from tests.benchmarks.accuracy.cases import Side
from tests.benchmarks.accuracy.ours import CONTROL, Start, Way
from tests.benchmarks.accuracy.peer import METHODS, CannotPrune, Method, macs_of, prune
from tests.benchmarks.accuracy.tasks import PREPROCESSING, TASKS

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.data.pixels import Dataset
    from tests.benchmarks.accuracy.cases import Case

Row = dict[str, Any]

RATE = 3e-3  # peak learning rate after pruning; what suited the peer best
REPAIRED_RATE = 5e-4  # after repair: what is right already should not be shaken

_load = cache(lambda task: TASKS[task].load())


def measure(case: Case) -> Row:
    """Measure one case; accuracies are those on images that nothing learned from."""
    began = time.process_time()
    bench = _Bench(case)
    sides = {
        Side.OURS: bench.ours,
        Side.PEER: bench.peer,
        Side.SCRATCH: bench.scratch,
        Side.ABLATION: bench.ablation,
    }
    found = sides[case.side]()
    seconds = round(time.process_time() - began, 1)
    return {"name": case.name, "original": bench.original(), **found, "processor_s": seconds}


class _Bench:
    """Original, images and budget of a case."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._dataset: Dataset = _load(case.task)
        self._base = trained(TASKS[case.task], case.network, case.seed)
        self._calibration = calibration_of(self._dataset.train, PREPROCESSING, seed=case.seed)
        self._start = Start.of(self._base, self._calibration, len(self._dataset.train.classes))
        self._whole = macs_of(self._base)

    def original(self) -> float:
        """Judge the network that is pruned."""
        return self._accuracy(self._base)

    def ours(self) -> Row:
        """Prune in our usual way."""
        return {"ways": {"ours": self._pruned(Way())}}

    def peer(self) -> Row:
        """Prune in every way of the peer."""
        return {"ways": {method.name: self._of_peer(method) for method in METHODS}}

    def scratch(self) -> Row:
        """Train a network of the size of ours as long as the original was."""
        module = self._start.pruned(Way().settings, self._case.share).network.module
        fresh = training.forgotten(module, self._case.seed)
        passes = epochs(TASKS[self._case.task], self._case.network)
        images = TASKS[self._case.task].first()
        training.train(fresh, images, passes, training.RATE, self._case.seed)
        return {"accuracy": self._accuracy(fresh), "macs": self._macs(fresh)}

    def ablation(self) -> Row:
        """Leave out or exchange one part of our method at a time."""
        usual = Way()
        settings = usual.settings
        ways = {"as it is": usual}
        ways["without repair"] = replace(usual, settings=replace(settings, repair=False))
        ways["distillation the other way"] = replace(usual, distil=not usual.distil)
        for strategy in Strategy:
            if strategy is not settings.strategy:
                other = replace(settings, strategy=strategy)
                ways[f"strategy {strategy}"] = replace(usual, settings=other)
        for name in CRITERIA:
            if name != settings.criterion:
                ways[f"criterion {name}"] = replace(
                    usual, settings=replace(settings, criterion=name)
                )
        return {"ways": {name: self._pruned(way) for name, way in ways.items()}}

    def _pruned(self, way: Way) -> Row:
        pruned = self._start.pruned(way.settings, self._case.share)
        module = pruned.network.module
        plain = deepcopy(module)
        recalibrate(plain, self._calibration, CONTROL)
        found = {
            "macs": self._macs(module),
            "pruned": self._accuracy(module),
            "recalibrated": self._accuracy(plain),
        }
        teacher = self._start.network.module if way.distil else None
        if not way.settings.repair:
            return {**found, "mended": found["recalibrated"], **self._tuned(plain, RATE, teacher)}
        self._start.repair(pruned)
        mended = self._accuracy(module)
        return {**found, "mended": mended, **self._tuned(module, REPAIRED_RATE, teacher)}

    def _of_peer(self, method: Method) -> Row:
        try:
            module = prune(self._base, method, self._case.share * self._whole, self._calibration)
        except CannotPrune as error:
            return {"failed": str(error)}
        found = {"macs": self._macs(module), "pruned": self._accuracy(module)}
        recalibrate(module, self._calibration, CONTROL)
        found["recalibrated"] = found["mended"] = self._accuracy(module)
        return {**found, **self._tuned(module, RATE, None)}

    def _tuned(self, module: nn.Module, rate: float, teacher: nn.Module | None) -> Row:
        found = {}
        for passes in (1, 3):
            copy = deepcopy(module)
            training.train(copy, self._dataset.train, passes, rate, self._case.seed, teacher)
            found[f"raw_{passes}"] = self._accuracy(copy)
            recalibrate(copy, self._calibration, CONTROL)
            found[f"epochs_{passes}"] = self._accuracy(copy)
        return found

    def _macs(self, module: nn.Module) -> float:
        return macs_of(module) / self._whole

    def _accuracy(self, module: nn.Module) -> float:
        return training.accuracy(module, self._dataset.validation)
