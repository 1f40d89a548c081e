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
from slimstudio.engine.reconstruction.layer_pairs import LayerPairs, layer_pairs
from slimstudio.engine.training.freezing import frozen_modules
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.importance.calibration import Calibration
    from slimstudio.engine.reconstruction.least_squares import Example
    from slimstudio.engine.surgery.prune import Pruned

Values = list[tuple[Tensor, Tensor]]

_JUDGED_BY = 0.2  # share of the calibration images that nothing is learned from


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
    kept = frozen_modules(module, _still_there(frozen, original, module))
    old = [(tensor, tensor.clone()) for tensor in (*module.parameters(), *module.buffers())]
    try:
        with ExitStack() as stack:
            for network in (original, module):
                stack.enter_context(channels_last(network))
                stack.enter_context(evaluating(network))
            stack.enter_context(torch.no_grad())
            learn, judge = calibration.parted(_JUDGED_BY)
            few = next(iter(learn.batches())).images[:2]
            pairs = layer_pairs(original, pruned, analysis, few)
            work = _Rebuilding(pairs, (learn, judge), kept, control)
            before = work.accuracy()
            work.mix_features()
            work.rebuild()
            after = work.roll_back_to(before)
            if after < before:  # what is left of it is the mixing of features
                _restore(old)
                after = before
            return work.result(before, after)
    except BaseException:
        _restore(old)
        raise


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
        self._mixes: dict[str, Tensor] = {}
        self._heads = pairs.narrow_heads(frozen)
        self._names = pairs.names(frozen)
        steps = {"attention": len(self._heads), "layer": len(self._names)}
        self._pace = Pace(control, Phase.REPAIR, steps)
        self._done: list[tuple[str, Values]] = []
        self._rolled_back: list[str] = []

    def accuracy(self) -> float:
        """Tell which share of the judging images the network gets right, 0 to 1."""
        return CLASSIFICATION.quality(self._pairs.pruned, self._judge, self._pace.check)

    def mix_features(self) -> None:
        """Let narrower attention heads make the best of all their features."""
        for heads in self._heads:
            self._mixes |= heads.mix(self._learn, self._pace.check)
            self._pace.advance("attention")

    def rebuild(self) -> None:
        """Rebuild one layer after the other."""
        for names in self._pairs.parted(self._names, self._learn):
            parts = [
                self._pairs.examples(names, part, self._mixes, self._pace.check)
                for part in (self._learn, self._judge)
            ]
            for name, *examples in zip(names, *parts, strict=True):
                self._rebuild(name, *examples)
                self._pace.advance("layer")

    def roll_back_to(self, least: float) -> float:
        """Give the last layers their old values back until the network is no worse than this."""
        accuracy = self.accuracy()
        while accuracy < least and self._done:
            name, old = self._done.pop()
            _restore(old)
            self._rolled_back.append(name)
            accuracy = self.accuracy()
        return accuracy

    def result(self, before: float, after: float) -> Reconstructed:
        """Say what was done."""
        rebuilt, rolled_back = tuple(name for name, _ in self._done), tuple(self._rolled_back)
        notes = _notes(before, after, rebuilt, rolled_back)
        return Reconstructed(before, after, rebuilt, rolled_back, notes)

    def _rebuild(self, name: str, learn: Example, judge: Example) -> None:
        layer = self._pairs.reconstruction(name, self._frozen)
        change = layer.correction(learn, self._pace.check)
        if change is None:
            return
        if not layer.helps(change, judge, self._pace.check):
            self._rolled_back.append(name)
            return
        self._done.append((name, [(tensor, tensor.clone()) for tensor in layer.values()]))
        layer.apply(change)


def _notes(
    before: float, after: float, rebuilt: Sequence[str], rolled_back: Sequence[str]
) -> tuple[Message, ...]:
    reconstructed = Message(
        "Repaired {layers}: {before:.1%} right before, {after:.1%} after, on some training images.",
        layers=plural(len(rebuilt), "1 layer", "{count} layers"),
        before=before,
        after=after,
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


def _still_there(frozen: Collection[str], original: nn.Module, pruned: nn.Module) -> frozenset[str]:
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
