"""One layer of a pruned network while it is rebuilt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from slimstudio.engine.importance.calibration import not_finite
from slimstudio.engine.reconstruction.patches import (
    Weighted,
    add_to_weight,
    column_count,
    group_count,
    weight_of,
)
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.reconstruction.layer_trace import LayerTrace
    from slimstudio.engine.reconstruction.least_squares import Correction
    from slimstudio.engine.reconstruction.walk import LayerStop

_DEAD = 1e-3  # BatchNorm scales below this share of their mean hide whatever comes in


@dataclass(frozen=True, eq=False)
class RebuiltLayer:
    """A layer, and what stands behind it.

    Args:
        whole: What is known about it in the original.
        left: What is known about it in the pruned network.
        layer: The layer there.
        target: Makes what it should answer of what the original answers, [R, outputs].
        norm: The BatchNorm behind it, whether it may change or not.
        norm_changes: Whether its statistics may; it can hold a bias then.
    """

    whole: LayerTrace
    left: LayerTrace
    layer: Weighted
    target: Callable[[Tensor], Tensor]
    norm: _BatchNorm | None = None
    norm_changes: bool = True

    @property
    def columns(self) -> int:
        """How many values one output reads, D."""
        return column_count(self.layer)

    @property
    def holds_bias(self) -> bool:
        """Whether anything takes up what is lacking on average."""
        shifts_norm = self.norm is not None and self.norm_changes
        return shifts_norm or self.layer.bias is not None

    def lacking(self, whole: LayerStop, left: LayerStop) -> tuple[Tensor, Tensor, float]:
        """Compare what it answers with what it should.

        Returns:
            What it reads, [G, R, D], what its own answers lack, [G, R, O], and the largest part of
            what is lacking, relative to the largest answer.

        Raises:
            PlanError: values are not finite numbers.
        """
        answers = whole.answers
        assert answers is not None
        wanted, reads = self.target(answers), left.reads
        groups = group_count(self.layer)
        given = left.answers
        if given is None:
            bias = 0.0 if self.layer.bias is None else self.layer.bias.detach()
            rows = reads @ weight_of(self.layer).transpose(1, 2)
            given = rows.transpose(0, 1).flatten(1) + bias
        lacks = wanted - given
        most = float(lacks.abs().max()) / max(float(wanted.abs().max()), 1e-30)
        if self.left.sum is not None and self.norm is not None:
            lacks = lacks * _undoing(self.norm)
        if not (torch.isfinite(lacks).all() and torch.isfinite(reads).all()):
            raise not_finite(Message("The values that {name} computes", name=self.left.name))
        return reads, lacks.unflatten(1, (groups, -1)).transpose(0, 1), most

    def values(self) -> list[Tensor]:
        """List the tensors that `apply` changes."""
        own: list[Tensor] = list(self.layer.parameters(recurse=False))
        if self.norm is not None and self.norm_changes:
            own.append(self.norm.get_buffer("running_mean"))
        return own

    def apply(self, change: Correction) -> None:
        """Add a correction to the layer."""
        add_to_weight(self.layer, change.weight)
        bias = change.bias.flatten()
        with torch.no_grad():
            if self.layer.bias is not None:
                self.layer.bias += bias.to(self.layer.bias)
            elif self.norm is not None and self.norm_changes:
                mean = self.norm.get_buffer("running_mean")
                mean -= bias.to(mean)


def batchnorm_behind(module: nn.Module, trace: LayerTrace) -> _BatchNorm | None:
    """Find the BatchNorm that a layer's outputs go to directly."""
    norm = module.get_submodule(trace.norm) if trace.norm else None
    assert norm is None or isinstance(norm, _BatchNorm)
    return norm


def _undoing(norm: _BatchNorm) -> Tensor:
    """Say what a difference behind a BatchNorm is multiplied with to get that before it, [C]."""
    spread = (norm.get_buffer("running_var") + norm.eps).sqrt()
    gain = norm.get_parameter("weight") / spread if norm.affine else 1 / spread
    alive = gain.abs() > _DEAD * gain.abs().mean()
    return torch.where(alive, 1 / gain, torch.zeros_like(gain))
