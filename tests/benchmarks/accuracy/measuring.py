"""One case: ours, the peer, and the same size from scratch."""

from __future__ import annotations

import time
from copy import deepcopy
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from slimstudio.engine.pruning.calibration import calibration_of
from slimstudio.engine.pruning.importance.criteria import CRITERIA
from slimstudio.engine.pruning.repair.statistics import recalibrate
from slimstudio.engine.pruning.settings import Strategy
from tests.benchmarks.accuracy import peer, training
from tests.benchmarks.accuracy.bases import trained
from tests.benchmarks.accuracy.ours import CONTROL, Start, Way
from tests.benchmarks.accuracy.tasks import PREPROCESSING, TASKS

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.data.pixels import Dataset
    from tests.benchmarks.accuracy.cases import Case

Row = dict[str, Any]

_RATE = 3e-3  # peak learning rate after pruning; what suited the peer best
_REPAIRED_RATE = 1e-3  # after repair: what is right already should not be shaken

_load = cache(lambda task: TASKS[task].load())


def measure(case: Case) -> Row:
    """Measure one case; accuracies are those on images that nothing learned from."""
    began = time.process_time()
    bench = _Bench(case)
    row = bench.ablation() if case.ablation else bench.comparison()
    return {"name": case.name, **row, "processor_s": round(time.process_time() - began, 1)}


class _Bench:
    """Original, images and budget of a case."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._dataset: Dataset = _load(case.task)
        self._base = trained(TASKS[case.task], self._dataset, case.network, case.seed)
        self._calibration = calibration_of(self._dataset.train, PREPROCESSING, seed=case.seed)
        self._start = Start.of(self._base, self._calibration, len(self._dataset.train.classes))
        self._whole = peer.macs_of(self._base)

    def comparison(self) -> Row:
        """Let all sides prune to the same MACs, and train as long."""
        ours, pruned = self._ours(Way())
        macs = self._macs(pruned)
        return {
            "original": self._accuracy(self._base),
            "ours": ours,
            "peer": {
                method.name: self._peer(method, macs * self._whole) for method in peer.METHODS
            },
            "scratch": self._from_scratch(pruned),
        }

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
        return {
            "original": self._accuracy(self._base),
            "ways": {name: self._ours(way)[0] for name, way in ways.items()},
        }

    def _ours(self, way: Way) -> tuple[Row, nn.Module]:
        pruned = self._start.pruned(way.settings, self._case.share)
        module = pruned.network.module
        found = {"macs": self._macs(module), "pruned": self._accuracy(module)}
        plain = deepcopy(module)
        recalibrate(plain, self._calibration, CONTROL)
        found["recalibrated"] = self._accuracy(plain)
        if way.settings.repair:
            self._start.repair(pruned)
        else:
            module = plain
        found["mended"] = self._accuracy(module)
        teacher = self._start.network.module if way.distil else None
        return {**found, **self._tuned(module, _REPAIRED_RATE, teacher)}, module

    def _peer(self, method: peer.Method, macs: float) -> Row:
        try:
            module = peer.prune(self._base, method, macs, self._calibration)
        except peer.CannotPrune as error:
            return {"failed": str(error)}
        found = {
            "macs": self._macs(module),
            "macs_excess": peer.macs_of(module) / macs - 1,
            "pruned": self._accuracy(module),
        }
        recalibrate(module, self._calibration, CONTROL)
        found["recalibrated"] = found["mended"] = self._accuracy(module)
        return {**found, **self._tuned(module, _RATE, None)}

    def _tuned(self, module: nn.Module, rate: float, teacher: nn.Module | None) -> Row:
        found = {}
        for epochs in (1, 3):
            copy = deepcopy(module)
            training.train(copy, self._dataset.train, epochs, rate, self._case.seed, teacher)
            recalibrate(copy, self._calibration, CONTROL)
            found[f"epochs_{epochs}"] = self._accuracy(copy)
        return found

    def _from_scratch(self, module: nn.Module) -> float:
        fresh = training.forgotten(module, self._case.seed)
        epochs = TASKS[self._case.task].epochs
        training.train(fresh, self._dataset.train, epochs, training.RATE, self._case.seed)
        return self._accuracy(fresh)

    def _macs(self, module: nn.Module) -> float:
        return peer.macs_of(module) / self._whole

    def _accuracy(self, module: nn.Module) -> float:
        return training.accuracy(module, self._dataset.validation)
