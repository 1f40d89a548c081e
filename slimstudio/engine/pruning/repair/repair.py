"""Mending a pruned network before any training: layer by layer, from calibration images alone."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn.modules.batchnorm import _BatchNorm

from slimstudio.engine.channels.words import listing
from slimstudio.engine.events import Phase
from slimstudio.engine.measure.layout import channels_last
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.pace import Pace
from slimstudio.engine.pruning.calibration import check_enough
from slimstudio.engine.pruning.cutting import cuts
from slimstudio.engine.pruning.repair.reconstruction import Reconstruction, Side, not_finite
from slimstudio.engine.pruning.repair.route import Step, explore
from slimstudio.engine.training.freezing import frozen_modules

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.pruning.calibration import Calibration
    from slimstudio.engine.pruning.cutting import Cut
    from slimstudio.engine.pruning.surgery import Pruned

Values = list[tuple[Tensor, Tensor]]

_ROUNDING = 1e-4
_JUDGED_BY = 0.2  # share of the calibration images that nothing is learned from


@dataclass(frozen=True)
class Repaired:
    """What a repair achieved.

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
    notes: tuple[str, ...] = ()


def repair(
    original: nn.Module,
    pruned: Pruned,
    analysis: Analysis,
    calibration: Calibration,
    control: Control,
    *,
    frozen: Collection[str] = frozenset(),
) -> Repaired:
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
            layers = _layers(original, pruned, analysis, kept, learn)
            return _Repair(module, layers, (learn, judge), control).run()
    except BaseException:
        _restore(old)
        raise


class _Repair:
    """The layers of one network, rebuilt one after the other and judged together."""

    def __init__(
        self,
        module: nn.Module,
        layers: Sequence[Reconstruction],
        parts: tuple[Calibration, Calibration],
        control: Control,
    ) -> None:
        self._module = module
        self._layers = layers
        self._learn, self._judge = parts
        self._pace = Pace(control, Phase.REPAIR, {"layer": len(layers)})
        self._done: list[tuple[str, Values]] = []
        self._rolled_back: list[str] = []

    def run(self) -> Repaired:
        before = self._accuracy()
        for layer in self._layers:
            self._rebuild(layer)
            self._pace.advance("layer")
        after = self._accuracy()
        while after < before and self._done:
            name, old = self._done.pop()
            _restore(old)
            self._rolled_back.append(name)
            after = self._accuracy()
        rebuilt, rolled_back = tuple(name for name, _ in self._done), tuple(self._rolled_back)
        return Repaired(
            before, after, rebuilt, rolled_back, _notes(before, after, rebuilt, rolled_back)
        )

    def _rebuild(self, layer: Reconstruction) -> None:
        change = layer.correction(self._learn, self._pace.check)
        if change is None:
            return
        if not layer.helps(change, self._judge, self._pace.check):
            self._rolled_back.append(layer.name)
            return
        self._done.append((layer.name, [(tensor, tensor.clone()) for tensor in layer.values()]))
        layer.apply(change)

    def _accuracy(self) -> float:
        """Tell which share of the judging images the network gets right, 0 to 1."""
        right = 0
        for batch in self._judge.batches():
            self._pace.check()
            right += int((self._module(batch.images).argmax(1) == batch.labels).sum())
        return right / len(self._judge)


def _notes(
    before: float, after: float, rebuilt: Sequence[str], rolled_back: Sequence[str]
) -> tuple[str, ...]:
    layers = "1 layer" if len(rebuilt) == 1 else f"{len(rebuilt)} layers"
    notes = [f"Repaired {layers}: {before:.1%} to {after:.1%} of the images that judge it."]
    if rolled_back:
        verb = "keeps its weights" if len(rolled_back) == 1 else "keep their weights"
        notes.append(f"{listing(rolled_back)} {verb}, for new ones did not help.")
    return tuple(notes)


def _still_there(frozen: Collection[str], original: nn.Module, pruned: nn.Module) -> frozenset[str]:
    """Leave out what has left together with a whole block."""
    before, after = dict(original.named_modules()), dict(pruned.named_modules())
    return frozenset(name for name in frozen if name in after or name not in before)


def _layers(
    original: nn.Module,
    pruned: Pruned,
    analysis: Analysis,
    frozen: Collection[nn.Module],
    calibration: Calibration,
) -> list[Reconstruction]:
    """List the layers that can be rebuilt, in the order in which they run."""
    module = pruned.network.module
    few = next(iter(calibration.batches())).images[:2]
    theirs, ours = explore(original, few), explore(module, few)
    kept, cut = _kept_outputs(analysis, pruned), cuts(analysis, pruned.removed)
    shared = _shared_parameters(module)
    found = []
    for name, step in ours.items():
        layer = module.get_submodule(name)
        if layer in frozen or shared.intersection(layer.parameters(recurse=False)):
            continue
        if name not in theirs or not _comparable(theirs[name], step, kept.get(name)):
            continue
        whole, mended = theirs[name], step
        if (whole.sum is None) != (mended.sum is None):
            whole, mended = replace(whole, sum=None), replace(mended, sum=None)
        norm = module.get_submodule(step.norm) if step.norm else None
        assert norm is None or isinstance(norm, _BatchNorm)
        found.append(
            Reconstruction(
                original=Side(original, whole),
                pruned=Side(module, mended),
                kept=kept.get(name),
                factor=_factor(original, module, name, cut),
                norm=norm,
                norm_changes=norm is not None and norm not in frozen,
            )
        )
    return found


def _kept_outputs(analysis: Analysis, pruned: Pruned) -> dict[str, Tensor]:
    """Tell for each layer which of its output channels are left, bool [outputs]."""
    return {
        slot.layer: torch.from_numpy(slot.remaining(~pruned.removed))
        for slot in analysis.slots
        if slot.axis == 0 and slot.tensor == f"{slot.layer}.weight"
    }


def _comparable(whole: Step, mended: Step, kept: Tensor | None) -> bool:
    width = whole.width if kept is None else int(kept.sum())
    return whole.calls == mended.calls and width == mended.width


def _factor(
    original: nn.Module, pruned: nn.Module, name: str, cut: Mapping[str, Cut]
) -> Tensor | None:
    """Find what surgery multiplied a layer's outputs with, [outputs left]; None for nothing.

    It does so where the network's code divides by a number that depends on the width, such as
    attention by the width of a head.
    """
    tensor = f"{name}.weight"
    whole, left = original.get_parameter(tensor), pruned.get_parameter(tensor)
    part = (cut[tensor].apply(whole) if tensor in cut else whole).flatten(1).double()
    energy = part.square().sum(1)
    factor = (left.flatten(1) * part).sum(1) / energy
    factor = torch.where((energy > 0) & ((factor - 1).abs() > _ROUNDING), factor, 1.0)
    return None if (factor == 1).all() else factor.float()


def _shared_parameters(module: nn.Module) -> set[nn.Parameter]:
    """List parameters that several layers hold: what suits one may harm the other."""
    held = Counter(p for layer in module.modules() for p in layer.parameters(recurse=False))
    return {parameter for parameter, count in held.items() if count > 1}


def _check_numbers(module: nn.Module) -> None:
    for name, parameter in module.named_parameters():
        if not torch.isfinite(parameter).all():
            raise not_finite(f"The weights in {name}")


def _restore(values: Values) -> None:
    with torch.no_grad():
        for tensor, value in values:
            tensor.copy_(value)
