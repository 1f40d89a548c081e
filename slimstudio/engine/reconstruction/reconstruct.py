"""Reconstruction of a pruned network before training: layer by layer, from calibration images."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.words import listing
from slimstudio.engine.control import Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import check_enough, not_finite
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.reconstruction.attention import mix_heads
from slimstudio.engine.reconstruction.layer_pairs import LayerPairs, layer_pairs
from slimstudio.engine.reconstruction.stream import Stream
from slimstudio.engine.training.freezing import frozen_modules
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.importance.calibration import Calibration
    from slimstudio.engine.surgery.prune import Pruned

Values = list[tuple[Tensor, Tensor]]

_JUDGED_BY = 1 / 8  # share of the calibration images that nothing is learned from
_FEWEST_JUDGES = 24  # but a fifth where there are few


@dataclass(frozen=True)
class Reconstructed:
    """What a reconstruction achieved.

    Args:
        before: Share of the judging images that were right before, 0 to 1.
        after: The same after it; never less.
        layers: Names of the layers that were rebuilt.
        rolled_back: Names of layers that got their old values back, for the new ones did not help.
        notes: What else a person may want to know, in sentences.
    """

    before: float
    after: float
    layers: tuple[str, ...]
    rolled_back: tuple[str, ...]
    notes: tuple[Message, ...] = ()


def reconstruct(
    original: nn.Module,
    pruned: Pruned,
    analysis: Analysis,
    calibration: Calibration,
    control: Control,
    *,
    frozen: Collection[str] = frozenset(),
) -> Reconstructed:
    """Rebuild the weights of a pruned network so that its layers answer as the original's do.

    Layers are rebuilt in the order in which they run, each by least squares; see `reconstruction`.
    A layer whose new weights do no better on images held back for judging keeps its old ones, and
    so do the last ones if the whole network came to answer worse.

    Args:
        original: The network before channels left; it is not changed.
        pruned: The result of surgery; its module is changed in place.
        analysis: Channels of the original.
        calibration: Training images; labels are used for judging alone.
        control: Watches; told about the progress, asked before every batch whether to go on.
        frozen: Names of layers that keep their values.

    Raises:
        PlanError: there are too few images, weights or activations are not numbers, or a frozen
            layer does not exist. The network is as before.
        Cancelled: the person stopped the work; the network is as before.
    """
    check_enough(len(calibration))
    module = pruned.network.module
    _check_numbers(original)
    _check_numbers(module)
    kept = frozen_modules(module, still_there(frozen, original, module))
    old = [(tensor, tensor.clone()) for tensor in (*module.parameters(), *module.buffers())]
    try:
        with ExitStack() as stack:
            for network in (original, module):
                stack.enter_context(channels_last(network))
                stack.enter_context(evaluating(network))
            stack.enter_context(torch.no_grad())
            learn, judge = judging(calibration)
            few = next(iter(learn.batches())).images[:2]
            pairs = layer_pairs(original, pruned, analysis, few)
            work = _Rebuilding(pairs, (learn, judge), kept, control)
            before = work.judged()
            work.rebuild()
            after = work.roll_back(before)
            if after < before:  # what is left of it is the mixing of features
                _restore(old)
                after = before
            return work.result(before, after)
    except BaseException:
        _restore(old)
        raise


def judging(calibration: Calibration) -> tuple[Calibration, Calibration]:
    """Divide into images to learn from, and some to judge by that nothing is fitted on."""
    images = len(calibration)
    judges = max(round(_JUDGED_BY * images), min(_FEWEST_JUDGES, images // 5))
    return calibration.parted(judges / images)


class _Rebuilding:
    """The layers of one network, rebuilt one after the other and judged together."""

    def __init__(
        self,
        pairs: LayerPairs,
        parts: tuple[Calibration, Calibration],
        frozen: Collection[nn.Module],
        control: Control,
    ) -> None:
        self._pairs = pairs
        self._learn, self._judge = parts
        self._frozen = frozen
        self._heads = pairs.narrow_heads(frozen)
        self._names = pairs.names(frozen)
        steps = {"attention": int(bool(self._heads)), "layer": len(self._names)}
        self._pace = Pace(control, Phase.REPAIR, steps)
        self._mixes: dict[str, Tensor] = {}
        self._done: list[_Rebuilt] = []
        self._rolled_back: list[str] = []

    def rebuild(self) -> None:
        """Let narrow heads make the best of their features, then rebuild one layer after another.

        All images go through both networks once, side by side.
        """
        pairs, check = self._pairs, self._pace.check
        if self._heads:
            self._mixes = mix_heads(self._heads, pairs.original, self._learn, check)
            self._pace.advance("attention")
        layers = {name: pairs.layer(name, self._frozen, self._mixes) for name in self._names}
        parts = self._learn, self._judge
        stream = Stream(pairs.original, pairs.pruned, layers, parts, check)
        with stream.running():
            for name, layer in layers.items():
                change = stream.correction(name)
                if change is not None:
                    old = [tensor.clone() for tensor in layer.values()]
                    layer.apply(change)
                    new = [tensor.clone() for tensor in layer.values()]
                    self._done.append(_Rebuilt(name, layer.values(), old, new))
                self._pace.advance("layer")
        self._rolled_back += stream.refused

    def judged(self) -> float:
        """Tell which share of the judging images the network gets right, 0 to 1."""
        return CLASSIFICATION.quality(self._pairs.pruned, self._judge, self._pace.check)

    def roll_back(self, least: float) -> float:
        """Give the last layers their old values back until the network is no worse than this."""
        good, bad, step = 0, len(self._done) + 1, 1
        found: dict[int, float] = {}
        # Mostly the last few layers are to blame: go back by ever longer steps, then halve.
        while bad - good > 1 or good not in found:
            kept = (good + bad) // 2 if good in found else max(bad - step, good)
            self._keep(kept)
            found[kept] = self.judged()
            if found[kept] >= least or not kept:
                good = kept
            else:
                bad, step = kept, step if kept == len(self._done) else 2 * step
        self._keep(good)
        self._rolled_back += [one.name for one in self._done[good:]][::-1]
        del self._done[good:]
        return found[good]

    def _keep(self, count: int) -> None:
        """Let only the first layers have their new values."""
        with torch.no_grad():
            for place, one in enumerate(self._done):
                values = one.new if place < count else one.old
                for tensor, value in zip(one.tensors, values, strict=True):
                    tensor.copy_(value)

    def result(self, before: float, after: float) -> Reconstructed:
        """Say what was done."""
        rebuilt, rolled_back = tuple(one.name for one in self._done), tuple(self._rolled_back)
        notes = _notes(before, after, rebuilt, rolled_back, labelled=self._judge.labelled)
        return Reconstructed(before, after, rebuilt, rolled_back, notes)


@dataclass(frozen=True, eq=False)
class _Rebuilt:
    """A layer that got new values.

    Args:
        name: Its name.
        tensors: What changed.
        old: The values before.
        new: The values after.
    """

    name: str
    tensors: list[Tensor]
    old: list[Tensor]
    new: list[Tensor]


def _notes(
    before: float,
    after: float,
    rebuilt: Sequence[str],
    rolled_back: Sequence[str],
    *,
    labelled: bool,
) -> tuple[Message, ...]:
    layers = plural(len(rebuilt), "1 layer", "{count} layers")
    reconstructed = (
        Message(
            "Repaired {layers}: {before:.1%} right before, {after:.1%} after, on some training "
            "images.",
            layers=layers,
            before=before,
            after=after,
        )
        if labelled
        else Message(
            "Repaired {layers}: {before:.1%} answered like the original before, {after:.1%} "
            "after, on some training images.",
            layers=layers,
            before=before,
            after=after,
        )
    )
    if not rolled_back:
        return (reconstructed,)
    kept = plural(
        len(rolled_back),
        "{layers} keeps its weights, for new ones did not help.",
        "{layers} keep their weights, for new ones did not help.",
        layers=listing(rolled_back),
    )
    return reconstructed, kept


def still_there(frozen: Collection[str], original: nn.Module, pruned: nn.Module) -> frozenset[str]:
    """Leave out what has left together with a whole block."""
    before, after = dict(original.named_modules()), dict(pruned.named_modules())
    return frozenset(name for name in frozen if name in after or name not in before)


def _check_numbers(module: nn.Module) -> None:
    for name, parameter in module.named_parameters():
        if not torch.isfinite(parameter).all():
            raise not_finite(Message("The weights in {name}", name=name))


def _restore(values: Values) -> None:
    with torch.no_grad():
        for tensor, value in values:
            tensor.copy_(value)
