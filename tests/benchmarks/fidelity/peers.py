"""What others do without labels: two closed forms as algorithms, and Torch-Pruning's criteria."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from slimstudio.engine.importance.l2 import L2
from slimstudio.engine.importance.reconstruction import Moments, moments_read
from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.settings import PruningSettings, Strategy
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.reconstruction.layer_pairs import LayerPairs, layer_pairs
from slimstudio.engine.reconstruction.rebuilt_layer import batchnorm_behind
from slimstudio.engine.reconstruction.statistics import recalibrate
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.errors import PlanError
from tests.benchmarks.accuracy import peer
from tests.benchmarks.fidelity.bench import CONTROL, Bench, Stage, passes_text, timed

_RIDGE = 1e-3  # of the mean of the Gram matrix's diagonal
_PASSES, _RATES = (1, 3), (3e-4, 1e-3)
# The same share of every layer, channel by channel, as the papers have it.
_EVENLY = PruningSettings(strategy=Strategy.UNIFORM, multiple=1)


@dataclass(frozen=True, eq=False)
class _Reading:
    """A layer that reads hidden channels.

    Args:
        name: Its name.
        moments: How what it reads varies in the original.
    """

    name: str
    moments: Moments


class Peers:
    """Ways of others to reach one share of the MACs.

    Args:
        bench: The network, and the photographs.
        share: Of the MACs that may stay.
    """

    def __init__(self, bench: Bench, share: float) -> None:
        self._bench, self._share = bench, share

    def variance(self) -> list[Stage]:
        """Remove what varies least, and put its mean into the layer behind."""

        def scores(readings: list[_Reading]) -> NDArray[np.float64]:
            found = np.zeros(self._bench.analysis.channel_count)
            for one in readings:
                found[one.moments.channels] = one.moments.covariance().diagonal().numpy()
            return found

        def folded(weight: Tensor, moments: Moments, left: Tensor) -> tuple[Tensor, Tensor]:
            shift = _times(weight[:, ~left].double(), moments.mean()[~left, None]).sum((1, 2, 3))
            return weight[:, left], shift

        return self._in_closed_form(scores, folded)

    def ridge(self) -> list[Stage]:
        """Remove what has the smallest weights, and let a ridge guess it from what is left."""

        def scores(_readings: list[_Reading]) -> NDArray[np.float64]:
            return L2().scores(self._bench.model, self._bench.analysis, None, CONTROL)

        def folded(weight: Tensor, moments: Moments, left: Tensor) -> tuple[Tensor, Tensor]:
            mean = moments.mean()
            gram = moments.covariance() + mean.outer(mean)
            own = gram[left][:, left]
            own.diagonal().add_(_RIDGE * gram.diagonal().mean())
            guess = torch.linalg.solve(own, gram[left]).T
            return _times(weight.double(), guess), weight.new_zeros(len(weight))

        return self._in_closed_form(scores, folded)

    def _in_closed_form(
        self,
        scores: Callable[[list[_Reading]], NDArray[np.float64]],
        folded: Callable[[Tensor, Moments, Tensor], tuple[Tensor, Tensor]],
    ) -> list[Stage]:
        bench = self._bench

        def work() -> tuple[Pruned, float] | None:
            readings = list(_hidden_readings(bench))
            cut = self._cut(readings, scores(readings))
            if cut is None:
                return None
            pairs = layer_pairs(bench.model, cut[0], bench.analysis, bench.work.images[:2])
            with torch.no_grad():
                for one in readings:
                    _fold(bench, cut[0], pairs, one, folded)
            return cut

        done, seconds = timed(work)
        if done is None:
            return []
        cut, macs = done
        return [bench.judged("as it is", macs, cut.network.module, seconds)]

    def _cut(
        self, readings: list[_Reading], scores: NDArray[np.float64]
    ) -> tuple[Pruned, float] | None:
        """Remove hidden channels alone; None where that cannot be enough."""
        bench, analysis = self._bench, self._bench.analysis
        hidden = {reading.name for reading in readings}
        marks = {
            name: Mark(MarkKind.PROTECT)
            for group in analysis.groups
            if not (group.removable and hidden.issuperset(group.readers) and group.readers)
            for name in group.producers
        }
        try:
            solution = solve(analysis, marks, Budget(macs=self._share), _EVENLY)
        except PlanError:
            return None
        plan = resolve(analysis, solution.marks)
        cut = prune(bench.network, analysis, plan, scores, settings=_EVENLY)
        return cut, solution.forecast.macs / bench.macs

    def torch_pruning(self) -> list[Stage]:
        """Try its criteria; distil what comes nearest to the original."""
        bench, found = self._bench, []
        for method in peer.METHODS:
            try:
                module, seconds = timed(lambda: self._by(method))  # noqa: B023
            except peer.CannotPrune:
                continue
            macs = peer.macs_of(module, bench.side) / bench.macs
            found.append((bench.judged(method.name, macs, module, seconds), module))
        if not found:
            return []
        best, module = min(found, key=lambda one: one[0]["kl"])
        return [*(stage for stage, _ in found), *self._distilled(best, module)]

    def _by(self, method: peer.Method) -> nn.Module:
        bench = self._bench
        macs = self._share * bench.macs
        module = peer.prune(bench.model, method, macs, bench.work, bench.side)
        recalibrate(module, bench.work, CONTROL)
        return module

    def _distilled(self, best: Stage, module: nn.Module) -> Iterator[Stage]:
        bench = self._bench
        for passes in _PASSES:
            tried = []
            for rate, fixed in product(_RATES, (False, True)):
                student, seconds = bench.distilled(module, passes, rate, fixed=fixed)
                name = f"{best['stage']}, distilled, {passes_text(passes)}"
                tried.append(bench.judged(name, best["macs"], student, seconds))
            yield min(tried, key=lambda one: one["kl"])


def _hidden_readings(bench: Bench) -> Iterator[_Reading]:
    """List layers that alone read channels made beside them, inside of one block."""
    analysis = bench.analysis
    readers = {
        group.readers[0]
        for group in analysis.groups
        if group.removable and len(group.readers) == 1 and _beside(group.readers, group.producers)
    }
    for place, moments in moments_read(bench.model, analysis, bench.work, CONTROL).items():
        in_order = np.array_equal(place.channels, moments.channels)
        if place.name in readers and place.groups == 1 and moments.known and in_order:
            yield _Reading(place.name, moments)


def _beside(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return one[0].rpartition(".")[0] == other[0].rpartition(".")[0]


def _fold(bench: Bench, cut: Pruned, pairs: LayerPairs, one: _Reading, folded: Any) -> None:
    """Give a layer of the pruned network other weights, and the bias that they want."""
    left = torch.from_numpy(~cut.removed[one.moments.channels])
    if left.all():
        return
    layer: Any = cut.network.module.get_submodule(one.name)
    whole = bench.model.get_parameter(f"{one.name}.weight").detach()
    images = whole if whole.dim() == 4 else whole[:, :, None, None]
    weight, shift = folded(images, one.moments, left)
    layer.weight.copy_(weight.reshape(layer.weight.shape))
    norm = batchnorm_behind(cut.network.module, pairs.left[one.name])
    if layer.bias is not None:
        layer.bias += shift.to(layer.bias)
    elif isinstance(norm, _BatchNorm):
        norm.get_buffer("running_mean").sub_(shift.float())


def _times(weight: Tensor, matrix: Tensor) -> Tensor:
    """Multiply the input axis of weights, [O, C, H, W], with a matrix, [C, D]."""
    return torch.einsum("ochw,cd->odhw", weight, matrix)
