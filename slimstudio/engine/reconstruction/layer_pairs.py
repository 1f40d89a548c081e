"""What each layer of a pruned network is in the original."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from slimstudio.engine.models.attention import Attention
from slimstudio.engine.reconstruction.attention import NarrowHeads
from slimstudio.engine.reconstruction.layer_trace import LayerTrace, trace_layers
from slimstudio.engine.reconstruction.patches import Weighted
from slimstudio.engine.reconstruction.rebuilt_layer import RebuiltLayer, batchnorm_behind
from slimstudio.engine.surgery.cutting import cuts

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.surgery.cutting import Cut
    from slimstudio.engine.surgery.prune import Pruned

_ROUNDING = 1e-4


@dataclass(frozen=True, eq=False)
class LayerPairs:
    """The layers of a pruned network, each paired with the original's.

    Args:
        original: The network before surgery.
        pruned: The network after.
        cut: What is left of each tensor.
        kept: Layer name to which of its output channels are left, bool [outputs].
        factors: Layer name to what surgery multiplied its outputs with, [outputs left].
        whole: The original's layers as they run.
        left: The pruned network's.
    """

    original: nn.Module
    pruned: nn.Module
    cut: Mapping[str, Cut]
    kept: Mapping[str, Tensor]
    factors: Mapping[str, Tensor]
    whole: Mapping[str, LayerTrace]
    left: Mapping[str, LayerTrace]

    def names(self, frozen: Collection[nn.Module]) -> list[str]:
        """List the layers that can be rebuilt, in the order in which they run."""
        modules = self.pruned.modules()
        held = Counter(p for layer in modules for p in layer.parameters(recurse=False))
        found = []
        for name in self.left:
            layer = self.pruned.get_submodule(name)
            # What suits one of several layers that share their weights may harm the others.
            alone = all(held[parameter] == 1 for parameter in layer.parameters(recurse=False))
            if alone and layer not in frozen and self._is_comparable(name):
                found.append(name)
        return in_one_order(found, list(self.whole))

    def narrow_heads(self, frozen: Collection[nn.Module]) -> list[NarrowHeads]:
        """List the attention layers whose heads may have become narrower.

        Those that compare by cosine are left out: a cosine of mixtures is no mixture of cosines.
        """
        return [
            NarrowHeads(name, self.original, self.pruned, self.cut)
            for name, layer in self.pruned.named_modules()
            if isinstance(layer, Attention)
            and not layer.cosine
            and not any(part in frozen for part in layer.modules())
        ]

    def layer(
        self, name: str, frozen: Collection[nn.Module], mixes: Mapping[str, Tensor]
    ) -> RebuiltLayer:
        """Say what there is to know about a layer, one of `names`.

        Args:
            name: The layer.
            frozen: Layers that must not change.
            mixes: Layer name to what turns the original's outputs into the wanted ones,
                [outputs, outputs left]; otherwise those are wanted that are left.
        """
        whole, left = self.whole[name], self.left[name]
        if whole.sum is None or left.sum is None or left.calls > 1:
            whole, left = replace(whole, sum=None), replace(left, sum=None)
        layer, norm = self.pruned.get_submodule(name), batchnorm_behind(self.pruned, left)
        assert isinstance(layer, Weighted)
        target = partial(self._target, name, mixes.get(name))
        return RebuiltLayer(whole, left, layer, target, norm, norm not in frozen)

    def _target(self, name: str, mix: Tensor | None, answers: Tensor) -> Tensor:
        if mix is not None:
            return answers @ mix
        kept, factor = self.kept.get(name), self.factors.get(name)
        part = answers if kept is None or kept.all() else answers[:, kept]
        return part if factor is None else part * factor

    def _is_comparable(self, name: str) -> bool:
        whole, left = self.whole.get(name), self.left[name]
        if whole is None or whole.calls != left.calls:
            return False
        kept = self.kept.get(name)
        return left.width == (whole.width if kept is None else int(kept.sum()))


def layer_pairs(
    original: nn.Module, pruned: Pruned, analysis: Analysis, images: Tensor
) -> LayerPairs:
    """Put a pruned network beside its original.

    Args:
        original: The network before surgery.
        pruned: What surgery made of it.
        analysis: Channels of the original.
        images: A few normalised images to run both on, [B, 3, S, S].
    """
    kept = {
        slot.layer: torch.from_numpy(slot.remaining(~pruned.removed))
        for slot in analysis.slots
        if slot.axis == 0 and slot.tensor == f"{slot.layer}.weight"
    }
    module, cut = pruned.network.module, cuts(analysis, pruned.removed)
    left = trace_layers(module, images)
    factors = {
        name: factor
        for name in left
        if (factor := _factor(original, module, f"{name}.weight", cut)) is not None
    }
    return LayerPairs(original, module, cut, kept, factors, trace_layers(original, images), left)


def in_one_order(names: Sequence[str], order: Sequence[str]) -> list[str]:
    """Leave out names that come before others in one list and behind them in the other."""
    place = {name: index for index, name in enumerate(order)}
    found: list[str] = []
    for name in names:
        if not found or place[name] > place[found[-1]]:
            found.append(name)
    return found


def _factor(
    original: nn.Module, pruned: nn.Module, tensor: str, cut: Mapping[str, Cut]
) -> Tensor | None:
    """Find what surgery multiplied the rows of a weight with, [rows left]; None for nothing.

    It does so where the network's code divides by a number that depends on the width, such as
    attention by the width of a head.
    """
    whole, left = original.get_parameter(tensor), pruned.get_parameter(tensor)
    part = (cut[tensor].apply(whole) if tensor in cut else whole).flatten(1).double()
    if part.shape != left.flatten(1).shape:
        return None
    energy = part.square().sum(1)
    factor = (left.flatten(1) * part).sum(1) / energy
    factor = torch.where((energy > 0) & ((factor - 1).abs() > _ROUNDING), factor, 1.0)
    return None if (factor == 1).all() else factor.float()
