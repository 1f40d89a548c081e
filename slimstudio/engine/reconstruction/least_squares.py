"""Rebuilding the weights of one layer so that it answers as the original does.

The layer's outputs are compared with the original's on the same images. What is lacking is
regressed on what the layer reads now, in the network whose earlier layers are rebuilt already, so
that it makes up for their errors too. Where a residual branch ends, the sums are compared.
After He et al., "Channel Pruning for Accelerating Very Deep Neural Networks", ICCV 2017, and
Frantar and Alistarh, "Optimal Brain Compression", NeurIPS 2022.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from slimstudio.engine.importance.calibration import not_finite
from slimstudio.engine.reconstruction.covariance import evidence_for
from slimstudio.engine.reconstruction.patches import (
    Weighted,
    add_to_weight,
    column_count,
    group_count,
)
from slimstudio.engine.reconstruction.probe import LayerProbe, observe
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import nn
    from torch.nn.modules.batchnorm import _BatchNorm

    from slimstudio.engine.reconstruction.covariance import Correction
    from slimstudio.engine.reconstruction.layer_trace import LayerTrace
    from slimstudio.engine.reconstruction.sample import Sample

RIDGE = 1e-2
_DEAD = 1e-3  # BatchNorm scales below this share of their mean hide whatever comes in
_EXACT = 1e-5


@dataclass(frozen=True, eq=False)
class Example:
    """What the layer is to answer.

    Args:
        sample: Where it is looked at.
        wanted: For each batch, what it should answer there, [R, O].
    """

    sample: Sample
    wanted: Sequence[Tensor]


@dataclass(frozen=True, eq=False)
class Reconstruction:
    """One layer of a pruned network.

    Args:
        module: The network whose layer is rebuilt.
        trace: What is known about the layer in it.
        norm: The BatchNorm behind the layer, whether it may change or not.
        norm_changes: Whether its statistics may; it can hold a bias then.
    """

    module: nn.Module
    trace: LayerTrace
    norm: _BatchNorm | None = None
    norm_changes: bool = True

    @property
    def layer(self) -> Weighted:
        """The layer itself."""
        found = self.module.get_submodule(self.trace.name)
        assert isinstance(found, Weighted)
        return found

    @property
    def _holds_bias(self) -> bool:
        shifts_norm = self.norm is not None and self.norm_changes
        return shifts_norm or self.layer.bias is not None

    def correction(self, example: Example, before_batch: Callable[[], None]) -> Correction | None:
        """Find what to add to the layer, or None where nothing is lacking.

        Raises:
            PlanError: values are not finite numbers.
        """
        evidence = evidence_for(example.sample.rows, column_count(self.layer))
        needed = False
        for reads, lacks, energy in self._rows(example, before_batch):
            needed = needed or bool(lacks.abs().max() > _EXACT * energy)
            if not needed:
                return None
            evidence.add(reads, lacks)
        return evidence.correction(RIDGE, centred=self._holds_bias)

    def helps(self, change: Correction, judge: Example, before_batch: Callable[[], None]) -> bool:
        """Tell whether a correction leaves less lacking on images that it was not made from."""
        before = after = 0.0
        weight, bias = change.weight.float(), change.bias.float().unsqueeze(1)
        for reads, lacks, _ in self._rows(judge, before_batch):
            rest = lacks - reads @ weight.transpose(1, 2) - bias
            before += float(lacks.square().sum())
            after += float(rest.square().sum())
        return after < before

    def values(self) -> list[Tensor]:
        """List the tensors that `apply` changes."""
        own: list[Tensor] = list(self.layer.parameters(recurse=False))
        if self.norm is not None and self.norm_changes:
            own.append(self.norm.get_buffer("running_mean"))
        return own

    def apply(self, change: Correction) -> None:
        """Add a correction to the layer."""
        layer = self.layer
        add_to_weight(layer, change.weight)
        bias = change.bias.flatten()
        with torch.no_grad():
            if layer.bias is not None:
                layer.bias += bias.to(layer.bias)
            elif self.norm is not None and self.norm_changes:
                mean = self.norm.get_buffer("running_mean")
                mean -= bias.to(mean)

    def _rows(
        self, example: Example, before_batch: Callable[[], None]
    ) -> Iterator[tuple[Tensor, Tensor, float]]:
        """Yield [G, R, D] that is read, [G, R, O] that is lacking, and how large answers are."""
        groups = group_count(self.layer)
        factor = _undoing(self.norm)
        batches = example.sample.calibration.batches()
        for index, (wanted, batch) in enumerate(zip(example.wanted, batches, strict=False)):
            before_batch()
            probe = LayerProbe(self.trace, example.sample.drawn(index), reading=True)
            (given,) = observe(self.module, batch.images, [probe])
            lacks = wanted - given.answers
            if self.trace.sum is not None and factor is not None:
                lacks *= factor
            assert given.reads is not None
            if not (torch.isfinite(lacks).all() and torch.isfinite(given.reads).all()):
                raise not_finite(Message("The values that {name} computes", name=self.trace.name))
            energy = float(wanted.abs().max())
            yield given.reads, lacks.unflatten(1, (groups, -1)).transpose(0, 1), energy


def _undoing(norm: _BatchNorm | None) -> Tensor | None:
    """Say what a difference behind a BatchNorm is multiplied with to get that before it, [C]."""
    if norm is None:
        return None
    spread = (norm.get_buffer("running_var") + norm.eps).sqrt()
    gain = norm.get_parameter("weight") / spread if norm.affine else 1 / spread
    alive = gain.abs() > _DEAD * gain.abs().mean()
    return torch.where(alive, 1 / gain, torch.zeros_like(gain))
